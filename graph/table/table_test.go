package table

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// isDated knows a header by the word date.
func isDated(cells []string) bool { return strings.Contains(strings.Join(cells, " "), "date") }

// spelled reads a table and spells its headers, its rows with the places of
// their cells, what was remarked and what is wrong.
func spelled(text string) (rows, said string) {
	var faults Faults
	var remarks []string
	t := Open(Source{"t.csv", strings.NewReader(text)}, &faults, func(r string) { remarks = append(remarks, r) }, Header{Is: isDated})
	var out []string
	if t != nil {
		out = append(out, strings.Join(t.Headers, "|"))
		for r := range t.Records(func(r Record) bool { return r.Cell(0) != "" && r.Cell(1) != "" }) {
			var cells []string
			for i, c := range r.Cells() {
				cells = append(cells, fmt.Sprintf("%s@%d:%d", c, r.At(i).Line, r.At(i).Column))
			}
			line := strings.Join(cells, "|")
			if r.Fault() != nil {
				line += "!"
			}
			out = append(out, line)
		}
		if t.Notes > 0 {
			remarks = append(remarks, fmt.Sprintf("notes:%d", t.Notes))
		}
	}
	if err := faults.Err(); err != nil {
		remarks = append(remarks, err.Error())
	}
	return strings.Join(out, " "), strings.Join(remarks, "; ")
}

func TestOpen(t *testing.T) {
	encode := func(e interface {
		String(string) (string, error)
	}, text string,
	) string {
		out, err := e.String(text)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, tt := range []struct{ name, text, rows, said string }{
		{"commas", "date,from\n1950,A\n", "date|from 1950@2:1|A@2:6", ""},
		{"semicolons", "date;from\n1950;A, B\n", "date|from 1950@2:1|A, B@2:6", ""},
		{"tabs, and a short row", "date\tfrom\n1950\n", "date|from 1950@2:1|@2:1", ""},
		{"what Excel says", "sep=|\ndate|from\n1950|A\n", "date|from 1950@3:1|A@3:6", ""},
		{"old line ends", "date,from\r1950,A\r", "date|from 1950@2:1|A@2:6", ""},
		{"titles above the header", "My letters\n\ndate,from\n1950,A\n", "date|from 1950@4:1|A@4:6", "t.csv:3: taken for the header; what stands above it is not read"},
		{"a quoted cell over lines", "date,from\n\"19\n50\",A\n1951,B\n", "date|from 19\n50@2:1|A@3:5 1951@4:1|B@4:6", ""},
		{"too many cells", "date,from\n1950,A,x\n1951,B,\n", "date|from 1950@2:1|A@2:6! 1951@3:1|B@3:6", ""},
		{"empty rows", "date,from\n,\n\n1950,A\n", "date|from 1950@4:1|A@4:6", ""},
		{"notes below", "date,from\n1950,A\n\nSource: x\nand y\n", "date|from 1950@2:1|A@2:6", "notes:4"},
		{"no notes, for rows follow", "date,from\n1950,A\n\nSource: x\n1951,B\n", "date|from 1950@2:1|A@2:6 Source: x@4:1|@4:1 1951@5:1|B@5:6", ""},
		{"a header that would ring a bell", "date\a,from\n1950,A\n", "date|from 1950@2:1|A@2:6", ""},
		{"UTF-16", encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder(), "date,from\n1950,Ж\n"), "date|from 1950@2:1|Ж@2:6", "t.csv: read as UTF-16"},
		{"UTF-16 without a mark", encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder(), "date,from\n1950,Ann\n"), "date|from 1950@2:1|Ann@2:6", "t.csv: read as UTF-16"},
		{"Windows-1252", encode(charmap.Windows1252.NewEncoder(), "date,from\n1950,Jürgen\n"), "date|from 1950@2:1|Jürgen@2:6", "t.csv: read as Windows 1252 (it is not UTF-8); if names look wrong, save it as UTF-8"},
		{"Mac OS Roman", encode(charmap.Macintosh.NewEncoder(), "date,from\n1950,Müller Größe\n"), "date|from 1950@2:1|Müller Größe@2:6", "t.csv: read as Macintosh (it is not UTF-8); if names look wrong, save it as UTF-8"},
		{"DOS", encode(charmap.CodePage850.NewEncoder(), "date,from\n1950,Élise Jäger\n"), "date|from 1950@2:1|Élise Jäger@2:6", "t.csv: read as IBM Code Page 850 (it is not UTF-8); if names look wrong, save it as UTF-8"},
		{"KOI8-R", encode(charmap.KOI8R.NewEncoder(), "date,from\n1950,Толстой\n"), "date|from 1950@2:1|Толстой@2:6", "t.csv: read as KOI8-R (it is not UTF-8); if names look wrong, save it as UTF-8"},
		{"Windows-1251", encode(charmap.Windows1251.NewEncoder(), "date,from\n1950,Толстой\n"), "date|from 1950@2:1|Толстой@2:6", "t.csv: read as Windows 1251 (it is not UTF-8); if names look wrong, save it as UTF-8"},
		{"nothing", "", "", "t.csv: the file is empty; its first line names the columns"},
		{"a workbook", "PK\x03\x04", "", "t.csv: the file is a workbook or another packed file; save the table as CSV (UTF-8) and draw that"},
		{"a stray byte", "date,from\n1950,Žofie Jürgen Černá\n1951,J\xffrgen Weiß\n", "", "t.csv:3:7: the byte 0xff is not UTF-8, which the rest of the file is; write the letter anew"},
		{"a quote that never closes", "date,from\n1950,\"A\n1951,B\n", "date|from", `t.csv:2: in this row begins a quoted cell that does not end where it should, on line 3 or before; a quote inside quotes is written twice: "say ""hello"""`},
		{"a quote inside a cell", "date,from\n1950,5\" disk\n", "date|from 1950@2:1|5\" disk@2:6", ""},
		{"a quoted cell that goes on", "date,from\n1950,\"A\"B\n", "date|from", `t.csv:2:8: a quoted cell does not end where it should; a quote inside quotes is written twice: "say ""hello"""`},
		{"a very long cell", "date,from\n1950," + strings.Repeat("x", MaxCell+1) + "\n", "", "t.csv:2:6: the cell is longer than 1 MiB; is a quote missing?"},
		{"a quote that never closes in a very long table", "date,from\n1950,\"A\n" + strings.Repeat("x\n", 4<<20), "date|from", "t.csv:2: the row is longer than 4 MiB; is a quote missing, or is this no table?"},
		{"a very long row", "date,from\n" + strings.Repeat("x,", 4<<20), "date|from", "t.csv:2: the row is longer than 4 MiB; is a quote missing, or is this no table?"},
	} {
		rows, said := spelled(tt.text)
		if tt.name != "a very long cell" && rows != tt.rows || said != tt.said {
			t.Errorf("%s: %.200q, %.300q; want %q, %q", tt.name, rows, said, tt.rows, tt.said)
		}
	}
}

func TestFaults(t *testing.T) {
	var f Faults
	f.Add("b.csv", 3, 1, errors.New("later"))
	f.AddRow("a.csv", 0, 0, errors.New("the whole file"))
	f.Add("b.csv", 2, 0, errors.New(strings.Repeat("long ", 1000)))
	got := strings.Split(f.Err().Error(), "\n")
	if len(got) != 3 || !strings.HasPrefix(got[0], "b.csv:2: long") || len(got[0]) > 950 || got[1] != "b.csv:3:1: later" || got[2] != "a.csv: the whole file" {
		t.Errorf("%.100q", got)
	}
	for range 20 {
		f.Add("c.csv", 1, 1, io.ErrUnexpectedEOF)
	}
	if words := f.Err().Error(); f.Full() || f.Len() != 23 || !strings.HasSuffix(words, "c.csv:1:1: unexpected EOF; and 19 more like it, on lines 1, 1, 1, 1, 1 …") || !errors.Is(f.Err(), io.ErrUnexpectedEOF) {
		t.Errorf("%.900s", words)
	}
	var kinds, more Faults
	for i := range maxKinds + 1 {
		word := string([]rune{rune('a' + i%26), rune('a' + i/26)})
		kinds.AddRow("m.csv", i+1, 1, fmt.Errorf("%s %q 12", word, fmt.Sprint(i)))
		kinds.AddRows("m.csv", i+2, 1, fmt.Errorf("%s %q 13", word, "x"), 2)
	}
	if words := kinds.Err().Error(); !kinds.Full() || kinds.Len() != 3*(maxKinds+1) || !strings.HasSuffix(words, "and 191 other kinds of faults") || !strings.HasPrefix(words, `m.csv:1:1: aa "0" 12; and 2 more like it, on line 2`) {
		t.Errorf("%.900s", words)
	}
	more.Join(&kinds, 10)
	if words := more.Err().Error(); more.Len() != kinds.Len() || !strings.HasPrefix(words, `m.csv:11:1: aa "0" 12; and 2 more like it, on line 12`) {
		t.Errorf("%.900s", words)
	}
}

func TestMeasure(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		rows       int
	}{
		{"rows", "a,b\n1,2\n3,4\n", 3},
		{"a last row without an end", "a,b\n1,2", 2},
		{"rows of three lines", "a,b\n1,\"x\ny \"\"2\"\"\nz\"\n2,\"x\ny\nz\"\n", 3},
		{"a quote that is missing", "a,b\n1,\"2\n3,4\n", 2},
	} {
		size, err := Measure(iotest.HalfReader(strings.NewReader(tt.text)), 9)
		if err != nil || size.Rows != tt.rows || size.Bytes != int64(len(tt.text)) {
			t.Errorf("%s: %+v, %v", tt.name, size, err)
		}
	}
	if size, err := Measure(iotest.OneByteReader(strings.NewReader("a,b\n1,2\n3,4\n5,6\n")), 2); err != nil || size != (Size{3, 9}) {
		t.Errorf("more than enough: %+v, %v", size, err)
	}
	if _, err := Measure(iotest.ErrReader(io.ErrClosedPipe), 9); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("a reader that fails: %v", err)
	}
}

func TestKeepOutlastsTheReader(t *testing.T) {
	var faults Faults
	table := Open(Source{"t.csv", strings.NewReader("date,from\n1950,A\n1951,B\n")}, &faults, func(string) {}, Header{})
	var kept []Record
	for r := range table.Records(func(Record) bool { return true }) {
		kept = append(kept, r.Keep())
	}
	if kept[0].Cell(1) != "A" || kept[0].At(1) != (Place{2, 6}) || kept[1].Line() != 3 || table.HeaderAt(1) != (Place{1, 6}) {
		t.Errorf("%+v", kept)
	}
}

func TestDecoded(t *testing.T) {
	text, encoding, err := Decoded("t.csv", strings.NewReader("caf\xe9"))
	if err != nil || string(text) != "café" || !strings.HasPrefix(encoding, "Windows 1252") {
		t.Errorf("%q, %q, %v", text, encoding, err)
	}
	if got := CutRune([]byte("a\xe2\x82")); string(got) != "a" {
		t.Errorf("%q", got)
	}
	if got := CutRune([]byte("aé")); string(got) != "aé" {
		t.Errorf("%q", got)
	}
	if got := Letters(" É-mail (2) "); got != "émail2" {
		t.Errorf("%q", got)
	}
}

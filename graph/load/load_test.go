package load

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
)

func source(name, text string) *table.Source {
	return &table.Source{Name: name, Data: strings.NewReader(text)}
}

func file(text string) File {
	return File{Name: "m.csv", Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }}
}

// manyNames are n names for a cell.
func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "n%d;", i)
	}
	return b.String()
}

func readTable(text string, o Options) (*graph.Dataset, error) {
	return Load(Sources{Messages: []File{file(text)}}, o)
}

// lines spells every message as "id date from>to via".
func lines(d *graph.Dataset) []string {
	ids := func(actors []int) string {
		var out []string
		for _, a := range actors {
			out = append(out, d.Actors[a].ID)
		}
		return strings.Join(out, ";")
	}
	out := []string{}
	for _, m := range d.Messages {
		line := fmt.Sprintf("%s %s %s>%s", m.ID, m.Date, ids(m.From), ids(m.To))
		if len(m.Via) > 0 {
			line += " via " + ids(m.Via)
		}
		out = append(out, line)
	}
	return out
}

func cyrillic(c *charmap.Charmap) string {
	text, err := c.NewEncoder().String("id;Дата;Отправитель;Получатель\na;1950;Толстой;Страхов\n")
	if err != nil {
		panic(err)
	}
	return text
}

func TestTablesAsPeopleWriteThem(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"commas", "id,date,from,to\na,1950-05-03,Ann,Bob\n", []string{"a 1950-05-03 Ann>Bob"}},
		{"semicolons", "id;date;from;to\na;1950-05-03;Ann, A.;Bob\n", []string{"a 1950-05-03 Ann, A.>Bob"}},
		{"tabs", "id\tdate\tfrom\tto\na\t1950-05-03\tAnn\tBob\n", []string{"a 1950-05-03 Ann>Bob"}},
		{"byte order mark and CR LF", "\ufeffid,date,from,to\r\na,1950-05-03,Ann,Bob\r\n", []string{"a 1950-05-03 Ann>Bob"}},
		{"UTF-16", "\xff\xfei\x00d\x00,\x00d\x00a\x00t\x00e\x00,\x00f\x00r\x00o\x00m\x00,\x00t\x00o\x00\n\x00a\x00,\x001\x009\x005\x000\x00,\x00A\x00,\x00B\x00", []string{"a 1950 A>B"}},
		{"Windows-1251", cyrillic(charmap.Windows1251), []string{"a 1950 Толстой>Страхов"}},
		{"KOI8-R", cyrillic(charmap.KOI8R), []string{"a 1950 Толстой>Страхов"}},
		{"Windows-1252", "id,date,from,to\na,1950,J\xfcrgen,\x8aime\n", []string{"a 1950 Jürgen>Šime"}},
		{"several actors", "id,date,from,to,via\na,1950,Ann; Bob;Ann,Cid|Dan,Eve;Fay\n", []string{"a 1950 Ann;Bob>Cid;Dan via Eve;Fay"}},
		{"missing cells", "id,date,from,to\na,1950\n", []string{"a 1950 >"}},
		{"empty rows", "id,date,from,to\n,,,\n\na,1950,Ann,Bob\n", []string{"a 1950 Ann>Bob"}},
		{"notes after a blank line", "id,date,from,to\na,1950,Ann,Bob\n\nProviders\nThe archive,,its address\n", []string{"a 1950 Ann>Bob"}},
		{"no notes if a message follows", "id,date,from,to\na,1950,Ann,Bob\n\n1951,,,\nb,1951,Ann,Bob\n", []string{"1951  >", "a 1950 Ann>Bob", "b 1951 Ann>Bob"}},
		{"titles above the header", "Letters of Ann\n\nid;date;from;to\na;1950;Ann;Bob\n", []string{"a 1950 Ann>Bob"}},
		{"blank lines above the header", "\n\nid;date;from;to\na;1950;Ann;Bob\n", []string{"a 1950 Ann>Bob"}},
		{"Excel's separator", "sep=;\nid;date;from;to\na;1950;Ann;Bob, Son\n", []string{"a 1950 Ann>Bob, Son"}},
		{"mail", "id,date,from,to\na,1950,\"\"\"Doe, Jane\"\" <Jane@X.org>\",\"\"\"Lay, Ana\"\" <ana@x.org>, Bo <bo@x.org>\"\nb,1951,bo@x.org,\"Doe, Jane <jane@x.org>; Lay, Ana <ana@x.org>\"\n", []string{"a 1950 jane@x.org>ana@x.org;bo@x.org", "b 1951 bo@x.org>jane@x.org;ana@x.org"}},
		{"numbers that are no ids", "number,date,from,to\n1,1950,A,B\n1,1951,A,B\n", []string{"m1 1950 A>B", "m2 1951 A>B"}},
		{"old Macs", "id,date,from,to\ra,1950,Ann,Bob\rb,1951,Ann,Bob\r", []string{"a 1950 Ann>Bob", "b 1951 Ann>Bob"}},
		{"year, month, day", "id,Jahr,Monat,Tag,Von,An\na,1950,6,5,A,B\nb,1950,Juni,25,A,B\nc,1950,12,,A,B\nd,1951,,,A,B\n", []string{"a 1950-06-05 A>B", "b 1950-06-25 A>B", "c 1950-12 A>B", "d 1951 A>B"}},
		{"endings of headers", "id,Datum,Absender*in,Empfänger/in\na,1950,A,B\n", []string{"a 1950 A>B"}},
		{"ids by content", "date,from,to\n1950,B,A\n1950,A,B\n1949,C,D\n", []string{"m1 1949 C>D", "m2 1950 A>B", "m3 1950 B>A"}},
		{"dotted dates", "id,date,from,to\na,25.06.1950,A,B\nb,5. 6. 1950,A,B\n", []string{"b 1950-06-05 A>B", "a 1950-06-25 A>B"}},
		{"written dates", "id,date,from,to\na,25 June 1950,A,B\nb,\"Jun. 5, 1950\",A,B\nc,May 1950,A,B\n", []string{"c 1950-05 A>B", "b 1950-06-05 A>B", "a 1950-06-25 A>B"}},
		{
			"dates of other languages", "id,date,from,to\na,25. Juni 1950,A,B\nb,3 août 1950,A,B\nc,7 мая 1950,A,B\nd,1 marzo 1950,A,B\n",
			[]string{"d 1950-03-01 A>B", "c 1950-05-07 A>B", "a 1950-06-25 A>B", "b 1950-08-03 A>B"},
		},
		{
			"time stamps", "id,date,from,to\na,2001-05-14 16:39:00,A,B\nb,\"Mon, 14 May 2001 06:39:00 -0700 (PDT)\",A,B\nc,2001-05-14T23:00:01.5+02:00,A,B\n",
			[]string{"b 2001-05-14T06:39:00 A>B", "a 2001-05-14T16:39:00 A>B", "c 2001-05-14T23:00:01 A>B"},
		},
		{"German", "Nr,Absender,Empfänger,Datum\n1,Ann,Bob,1950\n", []string{"m1 1950 Ann>Bob"}},
		{"French", "Expéditeur,Destinataire,Date\nAnn,Bob,1950\n", []string{"m1 1950 Ann>Bob"}},
		{"Russian", "Отправитель,Получатель,Дата\nАнна,Борис,1950\n", []string{"m1 1950 Анна>Борис"}},
		{"Gephi", "Source,Target,Timeset\nAnn,Bob,1950\n", []string{"m1 1950 Ann>Bob"}},
		{"Gephi's types, intervals and weights", "Source,Target,Type,Timeset,Weight\nAnn,Bob,Directed,\"<[1950-05-01, 1950-06-01]>\",2.0\n", []string{"m1 {1950-05-01,1950-06-01} Ann>Bob"}},
		{"bars between cells", "id|date|from|to\na|1950|Ann|Bob; Cid\n", []string{"a 1950 Ann>Bob;Cid"}},
		{"two columns of notes", "id,date,from,to,note,note\na,1950,Ann,Bob,x,y\n", []string{"a 1950 Ann>Bob"}},
		{"UTF-16 without a mark", "i\x00d\x00,\x00d\x00a\x00t\x00e\x00,\x00f\x00r\x00o\x00m\x00,\x00t\x00o\x00\n\x00a\x00,\x001\x009\x005\x000\x00,\x00\x10\x04,\x00B\x00", []string{"a 1950 А>B"}},
		{"a source beside from and to", "id,date,from,to,source\na,1950,Ann,Bob,APRF\n", []string{"a 1950 Ann>Bob"}},
		{
			"dates in parts", "id,from,to,senderDate,senderDateFrom,senderDateTo,senderDateEarliest,senderDateLatest\na,A,B,1950,,,,\nb,A,B,,1951,1952,,\nc,A,B,,,,,1953\n",
			[]string{"c ../1953 A>B", "a 1950 A>B", "b 1951/1952 A>B"},
		},
		{"ids beside names", "id,date,sender,senderID,addressee,addresseeID\na,1950,Ann,n1,Bob,n2\nb,1951,Annie,n1,Bob,n2\n", []string{"a 1950 n1>n2", "b 1951 n1>n2"}},
		{"ids of other rows", "id,date,sender,senderID,addressee,addresseeID\na,1950,Ann,,Bob,\nb,1951,Ann,n1,Bob,n2\n", []string{"a 1950 n1>n2", "b 1951 n1>n2"}},
		{"an empty place among ids", "id,date,sender,senderID,addressee,addresseeID\na,1950,Ann,n1,Cid|Bob|Dan,|n2|NA\n", []string{"a 1950 n1>Cid;n2;Dan"}},
		{"fewer ids than names", "id,date,sender,senderID,addressee,addresseeID\na,1950,Ann,n1,Cid|Bob|Dan,n2|n3\nb,1951,Ann,n1,Dan,n3\n", []string{"a 1950 n1>Cid;Bob;n3", "b 1951 n1>n3"}},
		{"spellings of an id", "id,date,sender,senderID,to\na,1950,Ann,http://d-nb.info/gnd/1234,Bob\nb,1951,A.,https://www.d-nb.info/gnd/1234/ http://viaf.org/7,Bob\nc,1952,A.,1234,Bob\nd,1953,A.,viaf.org/7,Bob\n", []string{
			"a 1950 d-nb.info/gnd/1234>Bob", "b 1951 d-nb.info/gnd/1234>Bob", "c 1952 d-nb.info/gnd/1234>Bob", "d 1953 d-nb.info/gnd/1234>Bob",
		}},
		{"ids that rows join", "id,date,sender,senderID,to\na,1950,Ann,http://a.org/1 http://b.org/1,Bob\nb,1951,Ann,http://c.org/1 http://d.org/1,Bob\nc,1952,Ann,http://d.org/1 http://b.org/1,Bob\n", []string{"a 1950 a.org/1>Bob", "b 1951 a.org/1>Bob", "c 1952 a.org/1>Bob"}},
		{"a name of two ids", "id,date,sender,senderID,to\na,1950,Ann,n1,Bob\nb,1951,Ann,n2,Bob\nc,1952,Ann,,Bob\n", []string{"a 1950 n1>Bob", "b 1951 n2>Bob", "c 1952 Ann>Bob"}},
		{"accents, quotes and characters without width", "date,from,to\n1950,Scho\u0308nborn,O’Brien\n1951,Schönborn\u200b,O'Brien\n", []string{"m1 1950 Scho\u0308nborn>O'Brien", "m2 1951 Scho\u0308nborn>O'Brien"}},
		{"ids beside names", "Datum,Absender,Absender (GND),Empfänger,ID Empfänger\n1950,Max Meyer,118584138,A,x\n1951,M. Meyer,118584138,B,x\n", []string{"m1 1950 118584138>x", "m2 1951 118584138>x"}},
		{"names of addressees", "senderName,senderId,addresseeName,addresseeId,date\nAnn,1,Eva Roth,p2,1950\n", []string{"m1 1950 1>p2"}},
		{"headers in Chinese", "日期,发信人,收信人\n1950年10月6日,甲,乙\n", []string{"m1 1950-10-06 甲>乙"}},
		{"persons who are not known", "id,date,from,to\na,1950,N. N.,Bob\nb,1951,NA,Unknown recipient|Cid\nc,1952,unbekannt (1),-\nd,1953,7,8\ne,1954,\"(2), unbekannt\",\"Donath, (unbekannt)\"\nf,1955,An unknown officer,[einen Unbekannten]|Eve\ng,1956,undisclosed-recipients:;,#N/A\n", []string{"a 1950 >Bob", "b 1951 >Cid", "c 1952 >", "d 1953 7>8", "e 1954 >Donath, (unbekannt)", "f 1955 >Eve", "g 1956 >"}},
		{"mail of other programs", "id,date,from,to\na,1950,jane@x.org (Jane Doe),\"Lay, Ana <ana@x.org>, van Dyke, Bo <bo@x.org>, Eve\"\nb,1951,Jane Doe [mailto:jane@x.org],mailto:bo@x.org\n", []string{"a 1950 jane@x.org>ana@x.org;bo@x.org;Eve", "b 1951 jane@x.org>bo@x.org"}},
		{"addresses as Python writes them", "id,date,from,to\na,1950,frozenset({'Ann@x.org'}),\"frozenset({'bob@x.org', 'cid@x.org'})\"\n", []string{"a 1950 ann@x.org>bob@x.org;cid@x.org"}},
		{"a body for a person", "id,date,from,addressee,addresseeOrg\na,1950,Ann,,Unwin\n", []string{"a 1950 Ann>Unwin"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, err := readTable(tt.text, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, lines(d)); diff != "" {
				t.Errorf("messages (-want +got):\n%s", diff)
			}
		})
	}
}

// TestFaultsAreShort quotes long cells by their beginning and their end.
func TestFaultsAreShort(t *testing.T) {
	_, err := readTable("date,from,to,weight\n1950,A,B,"+strings.Repeat("x", 5000)+"\n", Options{})
	if err == nil || len(err.Error()) > 950 || !strings.HasSuffix(err.Error(), "how many messages the row stands for") {
		t.Errorf("%v", err)
	}
}

func TestFaultsOfMessages(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"empty", "", "m.csv: the file is empty; its first line names the columns"},
		{"two columns of one name", "date,from,to,to\n", `m.csv:1:14: there are two columns "to"; a column has a name of its own`},
		{"a second header", "date,from,to,,\n,,,Name,Ort\n1950,A,B,x,y\n", "m.csv:2: this row names columns too, below the header; write the names of the columns into one row"},
		{"a cell of very many", "date,from,to\n1950,A," + manyNames(1001) + "\n", "m.csv:2:8: the cell names 1001 actors, and 1000 are as many as one message can have"},
		{"a byte that is no UTF-8", "date,from,to\n1950,Žofie,Jürgen\n1951,Weiß,Černá\n1952,J\xffrgen,Bo\n", "m.csv:4:7: the byte 0xff is not UTF-8, which the rest of the file is; write the letter anew"},
		{"a date with slashes", "date,from,to\n5/06/1950,A,B\n", `m.csv:2:1: date "5/06/1950": say whether the day or the month stands first: --date-order dmy or --date-order mdy`},
		{"no date", "date,from,to\nlast Tuesday,A,B\n", `m.csv:2:1: date "last Tuesday": write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate`},
		{"too many columns", "date,from,to" + strings.Repeat(",x", 1000) + "\n", "m.csv: the table has 1003 columns, and 1000 are as many as can be read"},
		{"a row without end", "date,from,to\n1950,A,B\n" + strings.Repeat("x", 4<<20+2), "m.csv:3: the row is longer than 4 MiB; is a quote missing, or is this no table?"},
		{"a damaged workbook", "PK\x03\x04...", "m.csv: the workbook is damaged: zip: not a valid zip file"},
		{"letters in each other", "<TEI><correspDesc><correspDesc/></correspDesc></TEI>", ""},
		{"no such day", "date,from,to\n31.02.1950,A,B\n", `m.csv:2:1: date "31.02.1950": 1950-02 has no day 31`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := readTable(tt.text, Options{})
			if err == nil && tt.want != "" || err != nil && err.Error() != tt.want {
				t.Errorf("error\n%v, want\n%s", err, tt.want)
			}
		})
	}
	_, err := readTable("date,from,to\n"+strings.Repeat("never,A,B\n", 40), Options{})
	if want := `m.csv:2:1: date "never": write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate; and 39 more like it, on lines 3, 4, 5, 6, 7 …
m.csv: 40 of 40 rows can't be read`; err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestOrderOfRowsDoesNotMatter shuffles the rows of a table.
func TestOrderOfRowsDoesNotMatter(t *testing.T) {
	rows := []string{"1950,A,B,,x", "1950,A,B,,y", "1949,B,A,C,x", ",A,B,,", "1950-05/1951,D,A;B,,z", "1950,A,B,,x"}
	head := "date,from,to,via,mood\n"
	want, err := readTable(head+strings.Join(rows, "\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 20 {
		random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		got, err := readTable(head+strings.Join(rows, "\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(graph.Message{}, "Line"), cmp.AllowUnexported(edtf.Value{}),
			cmp.Comparer(func(a, b edtf.Value) bool { return a.String() == b.String() })); diff != "" {
			t.Fatalf("%q (-want +got):\n%s", rows, diff)
		}
	}
}

// FuzzRead reads any text: what is accepted is whole and ordered.
func FuzzRead(f *testing.F) {
	f.Add("id,date,from,to,via,reports\na,1950,A;B,C,D,\nb,1951~,A,B,,a\n")
	f.Add("Source;Target\nx;y\n")
	f.Add("<TEI><correspDesc key='a'><correspAction type='sent'><persName ref='http://x/1'>A</persName><date when='1950'/></correspAction></correspDesc></TEI>")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := readTable(text, Options{SkipBad: true})
		if err != nil {
			return
		}
		for _, m := range d.Messages {
			for _, a := range slices.Concat(m.From, m.To, m.Via) {
				if a < 0 || a >= len(d.Actors) {
					t.Fatalf("actor %d of %d", a, len(d.Actors))
				}
			}
			if m.Weight < 1 || m.ID == "" {
				t.Fatalf("message %+v", m)
			}
		}
		if !slices.IsSortedFunc(d.Actors, func(a, b graph.Actor) int { return strings.Compare(a.ID, b.ID) }) {
			t.Error("actors are not ordered")
		}
		if periods, err := graph.Cut(d, ""); err == nil {
			if _, err := count.Messages(d, periods, count.Options{Dates: graph.Likeliest}); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestCMIF(t *testing.T) {
	const file = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><sourceDesc><bibl xml:id="b1">Letters, vol. 1</bibl></sourceDesc></fileDesc><profileDesc>
<correspDesc key="k1" ref="https://x.org/k1" source="#b1"><correspAction type="sent"><persName ref="http://d-nb.info/gnd/1/">Ann</persName><date when="1902-07-02"/></correspAction><correspAction type="received"><persName ref="https://D-NB.info/gnd/2">Bob</persName><orgName>Club</orgName></correspAction></correspDesc>
<correspDesc ref="https://x.org/k2"><correspAction type="sent"><persName ref="https://d-nb.info/gnd/1">Anna</persName><date notBefore="1903-01" cert="low"/></correspAction><correspAction type="transmitted"><persName>Carl</persName></correspAction><correspAction type="received"><persName>Unbekannt</persName></correspAction></correspDesc>
<correspDesc ref="https://x.org/k3"><correspAction type="sent"><persName ref="https://d-nb.info/gnd/1">Anna</persName><date from="1904-01-01" to="1904-01-05" evidence="conjecture"/></correspAction><correspAction type="received"><persName ref="https://d-nb.info/gnd/2">Bob</persName></correspAction></correspDesc>
<correspDesc key="k4"><correspAction type="sent"><persName ref="https://d-nb.info/gnd/2"><roleName>Sir</roleName> <name ref="no-id">Bob</name> II</persName><date when="1905"/></correspAction><correspAction type="received"><persName>Carl</persName></correspAction></correspDesc>
</profileDesc></teiHeader><text>`
	d, err := readTable(file+strings.Repeat("long ", table.MaxCell/4)+"</text></TEI>", Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"k1 1902-07-02 d-nb.info/gnd/1>d-nb.info/gnd/2;Club", "k2 1903-01?/.. d-nb.info/gnd/1> via Carl",
		"k3 1904-01-01/1904-01-05 d-nb.info/gnd/1>d-nb.info/gnd/2",
		"k4 1905 d-nb.info/gnd/2>Carl",
	}
	if diff := cmp.Diff(want, lines(d)); diff != "" {
		t.Errorf("messages (-want +got):\n%s", diff)
	}
	if a := d.Actors[slices.IndexFunc(d.Actors, func(a graph.Actor) bool { return a.ID == "d-nb.info/gnd/1" })]; a.Name != "Anna" {
		t.Errorf("most letters call her Anna, not %q", a.Name)
	}
	if m := d.Messages[0]; m.Source != "Letters, vol. 1" || m.URL != "https://x.org/k1" {
		t.Errorf("source %q, url %q", m.Source, m.URL)
	}
	for _, bad := range []struct{ text, want string }{
		{"<TEI>" + strings.Repeat("<a>", 200), "elements lie more than 100 deep in each other"},
		{"<!DOCTYPE x [<!ENTITY a \"b\">]><TEI>&a;</TEI>", "this is not well-formed XML"},
		{"<TEI><teiHeader/></TEI>", "the file has no correspDesc element"},
		{"<TEI><correspDesc><correspAction type='sent'><persName>" + strings.Repeat("long ", table.MaxCell/4), "a text is longer than 1 MiB; no name is"},
	} {
		if _, err := readTable(bad.text, Options{}); err == nil || !strings.Contains(err.Error(), bad.want) {
			t.Errorf("%.40s: %v, want %s", bad.text, err, bad.want)
		}
	}
}

// TestCMIFInOtherForms reads one letter from files that say the same otherwise.
func TestCMIFInOtherForms(t *testing.T) {
	letter := func(head, date, name string) string {
		return head + `<TEI><correspDesc key="k"><correspAction type="sent"><persName>Jürgen</persName>` + date + `</correspAction><correspAction type="received">` + name + `</correspAction></correspDesc></TEI>`
	}
	const date, name = `<date when="1950-06-25"/>`, `<persName>Dora</persName>`
	latin, err := charmap.ISO8859_1.NewEncoder().String(letter(`<?xml version="1.0" encoding="ISO-8859-1"?>`, date, name))
	if err != nil {
		t.Fatal(err)
	}
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(letter(`<?xml version="1.0" encoding="UTF-16"?>`, date, name))
	if err != nil {
		t.Fatal(err)
	}
	for form, text := range map[string]string{
		"Latin 1": latin, "UTF-16": wide, "a mark": "\ufeff" + letter("", date, name),
		"a day of ISO":       letter("", `<date when-iso="1950-06-25"/>`, name),
		"ends of two kinds":  letter("", `<date from="1950-06-25" notAfter="1950-06-25"/>`, name),
		"a date in words":    letter("", `<date>25. Juni <hi>1950</hi></date>`, name),
		"a note in a name":   letter("", date, `<persName>Dora<note>a sister of <name>Eva</name></note></persName>`),
		"a string of a name": letter("", date, `<rs type="person">Dora</rs>`),
		"an empty reference": letter("", date, `<persName ref="#">Dora</persName>`),
	} {
		d, err := readTable(text, Options{})
		if err != nil {
			t.Errorf("%s: %v", form, err)
			continue
		}
		got := strings.Replace(lines(d)[0], "1950-06-25/1950-06-25", "1950-06-25", 1)
		if want := "k 1950-06-25 Jürgen>Dora"; got != want {
			t.Errorf("%s: %q, want %q", form, got, want)
		}
	}
	if _, err := readTable(letter(`<?xml version="1.0" encoding="EBCDIC"?>`, date, name), Options{}); err == nil || !strings.Contains(err.Error(), "the encoding EBCDIC is not known") {
		t.Errorf("EBCDIC: %v", err)
	}
}

// TestStrangersSets reads sets of others and compares with what is known of
// them.
func TestStrangersSets(t *testing.T) {
	for _, tt := range []struct {
		file           string
		columns        map[string][]string
		messages, full int // full: with date, sender and recipient
	}{
		{"galileo/letters.csv", nil, 271, 271},
		{"frus-kennedy-khrushchev/documents.csv", nil, 120, 108},
		{"tolkien/letters.csv", map[string][]string{"from": {"'J. R. R. Tolkien'"}}, 508, 40},
		{"dehmel/cmif.xml", nil, 2453, 2070},
	} {
		t.Run(tt.file, func(t *testing.T) {
			path := filepath.Join("..", "..", "..", "shared", "data", tt.file)
			if _, err := os.Stat(path); err != nil {
				t.Skipf("the set is not beside the clone: %v", err)
			}
			d, err := Load(Sources{Messages: []File{{Name: tt.file, Open: func() (io.ReadCloser, error) { return os.Open(path) }}}}, Options{Columns: tt.columns})
			if err != nil {
				t.Fatal(err)
			}
			full := 0
			for _, m := range d.Messages {
				if !m.Date.IsZero() && len(m.From) > 0 && len(m.To) > 0 {
					full++
				}
			}
			if len(d.Messages) != tt.messages || full != tt.full {
				t.Errorf("%d messages, %d full; want %d and %d", len(d.Messages), full, tt.messages, tt.full)
			}
		})
	}
}

// TestNamesDoNotDependOnTheOrderOfRows reads one table in many orders, whole
// and as a large one.
func TestNamesDoNotDependOnTheOrderOfRows(t *testing.T) {
	rows := strings.Split(strings.TrimSpace(`
a,1950-01-04,Klaus Berner,gnd:1,Otto,gnd:7
b,1950-02-04,K. Berner,gnd:1,Otto,
c,1950-02-05,Otto,,klaus  berner,
d,1950-02-06,Otto|Hans,gnd:7,K. Berner,
e,1950-02-07,K. Berner,http://x.org/gnd:1,HANS,
f,1950-02-08,Hans,gnd:8,Hans,gnd:9`), "\n")
	random := rand.New(rand.NewPCG(13, 14))
	var want []string
	for range 50 {
		text := "id,date,sender,senderID,addressee,addresseeID\n" + strings.Join(rows, "\n") + "\n"
		d, err := readTable(text, Options{})
		if err != nil {
			t.Fatal(err)
		}
		large, err := load(Sources{Messages: []File{file(text)}}, Options{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		got := lines(d)
		for _, a := range d.Actors {
			got = append(got, a.ID+" "+a.Name)
		}
		if diff := cmp.Diff(d.Actors, large.Actors); diff != "" {
			t.Errorf("actors (-kept +large):\n%s\n%s", diff, text)
		}
		if want == nil {
			want = got
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-first order +another):\n%s\n%s", diff, text)
		}
		random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	}
}

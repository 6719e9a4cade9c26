package rows

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

// words returns what stands in the cells of a record.
func words(r *Record) (out []string) {
	if r == nil {
		return nil
	}
	for i := range r.Len() {
		out = append(out, string(r.Cell(i)))
	}
	return out
}

// FuzzRowsAgreeWithEncodingCSV reads text both ways: the same cells at the same
// places, or the same fault, wherever a block ends.
func FuzzRowsAgreeWithEncodingCSV(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,2\n", "a,\"b\nc\",d\r\n\r\n,\n", "\"\"\"x\"\"\",y", "a\"b,c", "\"a\"b,c\n", "\"open\nto the end", "\r\r\n", "a\rb\n", " , \n\n\nx", "\"a\r\nb\"\r", "0\r", "\"\"\r0\"\"\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := csv.NewReader(strings.NewReader(text))
		want.FieldsPerRecord = -1
		got := NewReader(iotest.OneByteReader(strings.NewReader(text)), ',')
		got.Want = 1 + len(text)%5
		for {
			cells, err := want.Read()
			record, fault := got.Read()
			if errors.Is(err, csv.ErrBareQuote) {
				return // which is read as it stands
			}
			switch {
			case err != nil && fault == nil, err == nil && fault != nil:
				t.Fatalf("%q: %v, want %v", text, fault, err)
			case err == io.EOF:
				return
			case err != nil:
				if err.Error() != fault.Error() {
					t.Fatalf("%q: %v, want %v", text, fault, err)
				}
				return
			case !slices.Equal(cells, words(record)):
				t.Fatalf("%q: %q, want %q", text, words(record), cells)
			}
			for i := range cells {
				line, column := want.FieldPos(i)
				if l, c := record.Place(i); l != line || c != column {
					t.Fatalf("%q: cell %d at %d:%d, want %d:%d", text, i, l, c, line, column)
				}
			}
		}
	})
}

// TestStrayQuotes reads quotes inside of cells as letters, also beside cells
// that are in quotes and go over several lines.
func TestStrayQuotes(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{`Élise "Lili" Ohara,Ben`, []string{`Élise "Lili" Ohara`, "Ben"}},
		{`5" disk,"a, b"`, []string{`5" disk`, "a, b"}},
		{"5\" disk,\"a\nb\",c\"", []string{`5" disk`, "a\nb", `c"`}},
	} {
		r := NewReader(strings.NewReader(tt.text+"\nnext,row\n"), ',')
		got, err := r.Read()
		if err != nil || !slices.Equal(words(got), tt.want) || r.Stray != 1 || r.StrayAt != 1 {
			t.Errorf("%q: %q, %v, %d stray", tt.text, words(got), err, r.Stray)
		}
		if got, err := r.Read(); err != nil || !slices.Equal(words(got), []string{"next", "row"}) {
			t.Errorf("%q: then %q, %v", tt.text, words(got), err)
		}
	}
}

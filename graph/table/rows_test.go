package table

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"
	"testing"
)

// FuzzRowsAgreeWithEncodingCSV reads text both ways: the same cells at the same
// places, or the same fault.
func FuzzRowsAgreeWithEncodingCSV(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,2\n", "a,\"b\nc\",d\r\n\r\n,\n", "\"\"\"x\"\"\",y", "a\"b,c", "\"a\"b,c\n", "\"open\nto the end", "\r\r\n", "a\rb\n", " , \n\n\nx", "\"a\r\nb\"\r", "0\r", "\"\"\r0\"\"\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := csv.NewReader(strings.NewReader(text))
		want.FieldsPerRecord = -1
		got := newRowReader(strings.NewReader(text), ',')
		for {
			cells, err := want.Read()
			have, fault := got.Read()
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
			case !slices.Equal(cells, have):
				t.Fatalf("%q: %q, want %q", text, have, cells)
			}
			for i := range cells {
				line, column := want.FieldPos(i)
				if l, c := got.FieldPos(i); l != line || c != column {
					t.Fatalf("%q: cell %d at %d:%d, want %d:%d", text, i, l, c, line, column)
				}
			}
		}
	})
}

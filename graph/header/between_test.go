package header

import "testing"

// TestBetween tells rows that stand between messages and are none.
func TestBetween(t *testing.T) {
	for _, tt := range []struct {
		name, header, row string
		want              bool
	}{
		{"a message", "id,date,from,to", "a,1950-01-02,Ann,Ben", false},
		{"a year", "id,date,from,to", ",1950,,", true},
		{"a month", "id,date,from,to", ",May 1950,,", true},
		{"a day, whose sender may be missing", "id,date,from,to", ",1950-05-03,,", false},
		{"words", "date,from,to", "Letters from Rome,,", true},
		{"words beside others", "date,from,to,note", "Letters from Rome,,,two", false},
		{"a sender alone", "date,from,to", ",Ann,", false},
		{"a recipient alone", "date,from,to", ",,Ben", false},
		{"a carrier alone", "date,from,to,via", ",,,Cy", false},
		{"an id alone", "id,date,from,to", "a,,,", false},
		{"a cell of a table of two columns", "from,to", "Ann,", false},
		{"a year in a table of two columns", "date,letter", "1950,", false},
		{"a summary alone", "date,from,to,summary", ",,,Letters of the Rome years", true},
		{"a total", "date,from,to", "Total: 12,,", true},
		{"a sum below the recipients", "date,from,to", "Summe,,12", true},
		{"a sum in another column", "date,from,to,weight", ",Total,,12", true},
		{"a total in Russian", "date,from,to", "Итого,,5", true},
		{"a total in Chinese", "date,from,to", "合计,5,", true},
		{"somebody who is called like a total", "date,from,to", "Total,Ann,Ben", false},
		{"somebody whose name begins like one", "date,from,to", "Sumner,,", true},
		{"a sender called Total", "date,from,to", "1950,Total,Ben", false},
		{"the header again", "id,date,from,to", "ID,Date,FROM,To", true},
		{"the header again, without its id", "id,date,from,to", ",date,from,to", true},
		{"a part of the header", "date,from,to", "1950,from,to", false},
		{"the line below the header of Markdown", "date,from,to", "---,:--:,--:", true},
		{"a dash", "date,from,to", "1950,---,Ben", false},
		{"a dash for the sender alone", "date,from,to", ",---,", false},
		{"signs for nobody", "date,from,to", "1950,-,-", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.header+"\n"+tt.row+"\n", nil)
			if got := Between(s.columns, s.Headers)(s.rows[0]); got != tt.want {
				t.Errorf("%s: %v, want %v", tt.row, got, tt.want)
			}
		})
	}
}

// TestNumberedColumns finds no header again where the user names columns by number: a
// row of a table without a header has the words of its own columns.
func TestNumberedColumns(t *testing.T) {
	s := sheetOf(t, "1,2,3\n1,2,3\n", map[string][]string{"date": {"1"}, "from": {"2"}, "to": {"3"}})
	if Between(s.columns, s.Headers)(s.rows[0]) {
		t.Error("the row 1,2,3 is taken for the header")
	}
}

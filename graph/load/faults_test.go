package load

import "testing"

// TestFaultsOfPackedRows finds in a large table the faults of a small one.
func TestFaultsOfPackedRows(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		columns    map[string][]string
		want       string
	}{
		{"a date", "date,from,to\n1950,A,B\nnever,A,B\n", nil, `m.csv:3:1: date "never": write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate`},
		{"a weight", "date,from,to,weight\n1950,A,B,much\n", nil, `m.csv:2: weight "much" is not a whole number from 1 on; it says how many messages the row stands for`},
		{"a direction", "date,from,to,direction\n1950,A,B,up\n", nil, `m.csv:2: direction "up" is neither both nor empty, nor in nor out; --columns "direction=''" leaves the column out`},
		{"cells", "date,from,to\n1950,A,B,C\n", nil, "m.csv:2: the row has 4 cells for 3 columns; is a cell with a comma not in quotes?"},
		{"very many people", "date,from,to\n1950,A," + manyNames(1001) + "\n", nil, "m.csv:2:8: the cell names 1001 actors, and 1000 are as many as one message can have"},
		{"no column", "date,from\n1950,A\n", nil, `m.csv:1: there is no column "to"; the columns are date, from; --columns to=COLUMN says which one it is, --columns "to='VALUE'" that it is always the same`},
		{"a matrix", ",A,B,C\nA,0,3,2\nB,1,0,0\n", nil, `m.csv:1: this is a matrix of numbers by names, which says neither when nor which of the two wrote; write a row for each pair and time instead, with the columns date,from,to,weight`},
		{"years side by side", "from,to,1914,1915\nA,B,3,2\n", nil, `m.csv:1: the columns 1914, 1915 are years with numbers below them; write a row for each year instead, with the columns date,from,to,weight`},
		{"both ways in a cell", "date,letter\n1950,A → B\n1950,B → A\n1951,A ↔ B\n", nil, "m.csv:4:6: the cell has a sign for both ways; write a row for each way, with → between the two"},
		{"two messages in a cell", "date,letter\n1950,A → B\n1950,B → A\n1951,A → B; C → D\n", nil, "m.csv:4:6: the cell may name several messages; write a row for each, and who carries one into a column via"},
		{"a bar in a cell of Markdown", "| date | from | to |\n|---|---|---|\n| 1950 | A | B |\n| 1951 | A \\| Co | B |\n", nil, `m.csv:4: \| is a bar within a cell in Markdown, which can't be read here; write the cell without it, or save the table as CSV (UTF-8)`},
		{"bold type in Markdown", "| date | from | to |\n|---|---|---|\n| 1950 | **A** | B |\n", nil, `m.csv:3:9: "**" is a sign of Markdown and no part of a name; write names without it, with a semicolon between several`},
		{"lines in a cell of Markdown", "| date | from | to |\n|---|---|---|\n| 1950 | A | B<br>C |\n", nil, `m.csv:3:13: "<br>" is a sign of Markdown and no part of a name; write names without it, with a semicolon between several`},
		{"letters to one", "date,from,title\n1950,A,Answer to B\n1951,A,Note to B\n", nil, `m.csv:1: there is no column "to"; the columns are date, from, title; --columns to=COLUMN says which one it is, --columns "to='VALUE'" that it is always the same`},
		{"no such column", "date,from,to\n1950,A,B\n", map[string][]string{"via": {"who"}}, `m.csv:1: there is no column "who" to take "via" from; the columns are date, from, to`},
		{"a constant direction", "date,from,to\n1950,A,B\n", map[string][]string{"direction": {"'up'"}}, `m.csv: direction "up" is neither both nor empty, nor in nor out; --columns "direction=''" leaves the column out`},
		{"a constant weight", "date,from,to\n1950,A,B\n", map[string][]string{"weight": {"'0'"}}, `m.csv: weight "0" is not a whole number from 1 on; it says how many messages the row stands for`},
	} {
		if _, err := load(Sources{Messages: []File{file(tt.text)}}, Options{Columns: tt.columns}, 0); err == nil || err.Error() != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, err, tt.want)
		}
	}
}

package header

import (
	"strings"
	"testing"
)

// TestTell says of columns that may be meant as more than they are taken for, and of
// tables that are none of messages, what is found and what would be right.
func TestTell(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		chosen     map[string][]string
		complete   bool
		said       string // empty: nothing
	}{
		{"a plain table", "date,from,to\n1950,A,B\n", nil, true, ""},
		{"numbers that may be counts", "date,from,to,Letters\n1950,A,B,3\n1951,B,A,\n", nil, true, `m.csv: the column "Letters" has numbers, and each row is counted once; if it says how many messages a row stands for, --columns "weight=Letters" counts them`},
		{"numbers that fall", "date,from,to,n\n1950,A,B,3\n1951,B,A,1\n", nil, true, `--columns "weight=n" counts them`},
		{"one number twice", "date,from,to,n\n1950,A,B,3\n1951,B,A,3\n", nil, true, `--columns "weight=n" counts them`},
		{"numbers of rows", "date,from,to,n\n1950,A,B,3\n1951,B,A,4\n", nil, true, ""},
		{"words that are no counts", "date,from,to,Letters\n1950,A,B,Dear B\n", nil, true, ""},
		{"numbers beside a weight", "date,from,to,Letters,weight\n1950,A,B,3,3\n", nil, true, ""},
		{"a count of what", "date,from,to,Anzahl\n1950,A,B,4\n", nil, true, `m.csv: the column "Anzahl" is taken for how many messages a row stands for; if it counts sheets of paper, --columns "weight='1'" leaves it out`},
		{"a count that was chosen", "date,from,to,Anzahl\n1950,A,B,4\n", map[string][]string{"weight": {"Anzahl"}}, true, ""},
		{"two columns for one end", "date,from,recipient,to\n1950,A,B,Rome\n", nil, true, `m.csv: "to" is taken from the column "to", and "recipient" is not read; --columns "to=recipient" takes it instead`},
		{"two columns, of which one was chosen", "date,from,recipient,to\n1950,A,B,Rome\n", map[string][]string{"to": {"recipient"}}, true, ""},
		{"what qualifies a date", "date,date qualifier,from,to\n1950,before,A,B\n", nil, true, `m.csv: what the column "date qualifier" says of dates is not read; write it into the date, as ../1812 for by 1812 and 1812~ for about 1812`},
		{"copies", "date,from,to,CC\n1950,A,B,C\n", nil, true, `m.csv: whom the column "CC" names is not counted as a recipient; --columns "to=to,to=CC" counts them`},
		{"copies that were chosen", "date,from,to,CC\n1950,A,B,C\n", map[string][]string{"to": {"to", "CC"}}, true, ""},
		{"a doubt of what", "date,from,to,certainty\n1950,A,B,low\n", nil, true, `m.csv: the column "certainty" has words for doubt, and does not say of what, so nothing is counted as doubtful by it; call it "date certainty", "from certainty" or "to certainty"`},
		{"an attribution", "date,from,to,attribution\n1950,A,B,doubtful\n", nil, true, `the column "attribution" has words for doubt, and does not say of what`},
		{"a certainty of all", "date,from,to,certainty\n1950,A,B,high\n", nil, true, ""},
		{"a matrix", ",A,B,C\nA,0,3,2\nB,1,0,0\n", nil, false, "m.csv:1: this is a matrix of numbers by names, which says neither when nor which of the two wrote; write a row for each pair and time instead, with the columns date,from,to,weight"},
		{"years side by side", "from,to,1914,1915\nA,B,3,2\n", nil, false, "m.csv:1: the columns 1914, 1915 are years with numbers below them; write a row for each year instead, with the columns date,from,to,weight"},
		{"one year among the columns", "from,to,1914\nA,B,3\n", nil, false, `m.csv:1: there is no column "date"; the columns are from, to, 1914; --columns date=COLUMN says which one it is, --columns "date='VALUE'" that it is always the same`},
		{"years beside a date", "date,from,to,1914,1915\n1950,A,B,3,2\n", nil, true, ""},
		{"none of the three", "x,y\n1,2\n", nil, false, "m.csv:1: there is no column \"date\"; the columns are x, y; --columns date=COLUMN says which one it is, --columns \"date='VALUE'\" that it is always the same\n" +
			"m.csv:1: there is no column \"from\"; the columns are x, y; --columns from=COLUMN says which one it is, --columns \"from='VALUE'\" that it is always the same\n" +
			"m.csv:1: there is no column \"to\"; the columns are x, y; --columns to=COLUMN says which one it is, --columns \"to='VALUE'\" that it is always the same"},
		{"ids of both ends are enough", "date,sender id,recipient id\n1950,a,b\n", nil, true, ""},
		{"a body that receives is enough", "date,from,addressee org\n1950,a,b\n", nil, true, ""},
		{"titles of answers, which name no sender", "date,from,title\n1950,A,Answer to B\n1951,A,Note to B\n", nil, false, `m.csv:1: there is no column "to"`},
		{"titles that name both ends", "date,title\n1950,Letter from A to B\n1951,B to A\n", nil, true, ""},
		{"eras of others", "date,from,to,era\n1914,A,B,Meiji\n", nil, true, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.text, tt.chosen)
			if said := s.said(); s.complete != tt.complete || !strings.Contains(said, tt.said) || tt.said == "" && said != "" {
				t.Errorf("complete %v, said %q; want %v, %q", s.complete, said, tt.complete, tt.said)
			}
		})
	}
}

// TestTellPairs says in how many rows a cell names both ends, how many carriers there
// are, and which rows are listed.
func TestTellPairs(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"all", "date,Letter\n1950,A → B\n1951,B → A\n", `m.csv: the column "Letter" names both ends in 3 of its cells, from whom before "→" and to whom behind it`},
		{"carriers", "date,Letter\n1950,A → B\n1951,B -> C -> A\n", `m.csv: the column "Letter" names both ends in 3 of its cells, from whom before "→" and to whom behind it; whoever stands between two of these, or behind via, in 2, carried it`},
		{"others", "date,Letter\n1950,A → B\n1951,B → A\n1952,A and B\n1953,\n", `m.csv: the column "Letter" names both ends in 3 of its cells, from whom before "→" and to whom behind it; 3 without it, such as "A and B", are listed`},
		{"in German", "date,Titel\n1950,Brief von A an B\n1951,B an A\n", `m.csv: the column "Titel" names both ends in 3 of its cells, from whom before "an" and to whom behind it`},
		{"columns of their own", "date,from,to\n1950,A → B,C\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.text, nil)
			counts := make([]int, len(s.rows))
			for i := range counts {
				counts[i] = i + 1
			}
			TellPairs(s.columns, s.Table, counts, func(n int) func(int) string { return s.rows[n].Cell }, s.found)
			if got := s.said(); got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

package load

import (
	"fmt"
	"strings"
	"testing"

	"cablegraph/graph"
)

const twoLetters = "id,date,from,to,kind\nm1,1950-05-03,Ann,Bob,note\nm2,1950-06-03,Bob,Ann,memo\n"

// loaded reads two letters with other tables beside them.
func loaded(actors, periods, legend string) (*graph.Dataset, error) {
	s := Sources{Messages: []File{file(twoLetters)}}
	if actors != "" {
		s.Actors = source("a.csv", actors)
	}
	if periods != "" {
		s.Periods = source("p.csv", periods)
	}
	if legend != "" {
		s.Legend = source("l.csv", legend)
	}
	return Load(s, Options{})
}

func TestActors(t *testing.T) {
	d, err := loaded("id,name,short,side,role,aliases,principal,x,y,name:RU,hat\nann,Ann Smith,A. S.,S,queen,Ann; Annie,yes,1,2.5,Анна,red\n,Bob,,,,,no,,,,\n", "", "")
	if err != nil {
		t.Fatal(err)
	}
	a, b := d.Actors[1], d.Actors[0]
	if a.ID != "ann" || a.Name != "Ann Smith" || a.Short != "A. S." || a.Side != "S" || a.Role != "queen" || !a.Principal || !a.Pinned || a.X != 1 || a.Y != 2.5 || a.Names["ru"] != "Анна" || len(a.Aliases) != 2 {
		t.Errorf("%+v", a)
	}
	if b.ID != "Bob" || b.Short != "Bob" || b.Pinned || b.Principal {
		t.Errorf("%+v", b)
	}
	for _, tt := range []struct{ actors, want string }{
		{"hat\nred\n", "a.csv:1: there is neither a column id nor a column name; the columns are hat"},
		{"id,name\n,\nx,\nx,Y\n", `a.csv:4: the id "x" stands on line 3 too; an id belongs to one actor`},
		{"id,side\n,S\n", "a.csv:2: the actor has neither an id nor a name"},
		{"id,principal\nx,perhaps\n", `a.csv:2:3: principal: "perhaps" is neither yes nor no`},
		{"id,x,y\nx,1,\n", `a.csv:2:5: y "" is not a number; a place has both x and y, or neither`},
		{"id,x,y\nx,NaN,1\n", `a.csv:2:3: x "NaN" is not a number; a place has both x and y, or neither`},
		{"id,aliases\nx,z\ny,z\n", `a.csv:3: the alias "z" of "y" is the alias of "x" too; it must lead to one actor`},
		{"id,id\nx,z\n", `a.csv:1:4: there are two columns "id"; a column has a name of its own`},
		{"id,name\nx,z,more\n", "a.csv:2: the row has 3 cells for 2 columns; is a cell with a comma not in quotes?"},
	} {
		if _, err := loaded(tt.actors, "", ""); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.actors, err, tt.want)
		}
	}
	d, err = loaded("id,nmae\nann,Ann\n", "", "")
	if err != nil || len(d.Remarks) != 1 || !strings.Contains(d.Remarks[0], `a.csv:1:4: the column "nmae" is kept as it is; did you mean "name"?`) {
		t.Errorf("%v, %q", err, d.Remarks)
	}
}

func TestPeriods(t *testing.T) {
	d, err := loaded("", "id,title,start,end\nb,Second,1950-06-01,1950-07-31\n,,January 1950,1950-05-30\n", "")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range d.Periods {
		got = append(got, fmt.Sprintf("%s %s %s..%s", p.ID, p.Title, p.Start, p.End))
	}
	if words := strings.Join(got, "; "); words != "1950-01-01 1950-01-01 1950-01-01..1950-05-30; b Second 1950-06-01..1950-07-31" {
		t.Error(words)
	}
	if len(d.Remarks) != 1 || d.Remarks[0] != "p.csv: from 1950-05-31 to 1950-05-31 lies no period: messages of these days are listed, not drawn" {
		t.Errorf("%q", d.Remarks)
	}
	for _, tt := range []struct{ periods, want string }{
		{"id,start\na,1950\n", `p.csv:1: there is no column "end"; the columns are id, start`},
		{"id,start,end\na,1951,1950\n", "p.csv:2:8: the period ends (1950-12-31) before it starts (1951-01-01)"},
		{"id,start,end\na,..,1950\n", "p.csv:2:3: the start of the period is open; write its first day, or one before all messages"},
		{"id,start,end\na,1950/..,1950/..\n", `p.csv:2:11: the end "1950/.." of the period is open; write its last day, or one behind all messages`},
		{"id,start,end\na,1950,\n", "p.csv:2:8: the end of the period is missing; write its last day, or one behind all messages"},
		{"id,start,end\na/b,1950,1950\n", `p.csv:2:1: the id "a/b" names files; use letters from a to z, digits, - and _ (1950-Q3)`},
		{"id,start,end\na,1950,1950\nA,1951,1951\n", `p.csv:3:1: the id "A" is "a" on line 2 but for capitals; files are named by it, and some systems do not tell them apart`},
		{"id,start,end\na,1950,1950\na,1953,1953\n", `p.csv:3:1: the id "a" stands on line 2 too; files are named by it`},
	} {
		if _, err := loaded("", tt.periods, ""); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.periods, err, tt.want)
		}
	}
}

func TestLegends(t *testing.T) {
	d, err := loaded("", "", "column,value,label\nkind,,Form\nkind,note,short\nkind,memo,\n")
	if err != nil {
		t.Fatal(err)
	}
	if l := d.Legend("kind"); l.Heading != "Form" || l.Label("note") != "short" || l.Label("memo") != "memo" || len(l.Entries) != 2 {
		t.Errorf("%+v", l)
	}
	for _, tt := range []struct{ legend, want string }{
		{"column,value\nkind,x\n", `l.csv:1: there is no column "label"; the columns are column, value`},
		{"column,value,label\n,x,y\n", "l.csv:2:1: the column that the label is for is missing"},
		{"column,value,label\nmood,x,y\n", `l.csv:2:1: the messages have no column "mood" (want one of kind, side)`},
		{"column,value,label\nkind,x,y\nkind,x,z\n", `l.csv:3: the value "x" of the column "kind" has a row above already; a value has one label`},
	} {
		if _, err := loaded("", "", tt.legend); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.legend, err, tt.want)
		}
	}
}

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

// TestGlossary reads what the tables call their words in other languages.
func TestGlossary(t *testing.T) {
	d, err := loaded("id,side,role,side:de,Role:DE\nann,USSR,queen,UdSSR,Königin\nbob,USSR,king,,König\n",
		"id,title,start,end,title:de,title:ko\np,The war,1950,1950,Der Krieg,전쟁\n",
		"column,value,label,question,label:de,question:de\nkind,,Form,,Art,\nkind,note,,on war,Notiz,zum Krieg\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range [][4]string{
		{"de", "side", "USSR", "UdSSR"},
		{"de", "role", "king", "König"},
		{"de", "title", "The war", "Der Krieg"},
		{"ko", "title", "The war", "전쟁"},
		{"fr", "title", "The war", "The war"},
		{"de", "label", "Form", "Art"},
		{"de", "label", "note", "Notiz"},
		{"de", "question", "on war", "zum Krieg"},
		{"de", "role", "on war", "on war"},
	} {
		if got := d.Glossary.Say(tt[0], tt[1], tt[2]); got != tt[3] {
			t.Errorf("%s %q in %s: %q, want %q", tt[1], tt[2], tt[0], got, tt[3])
		}
	}
	for _, tt := range []struct{ actors, want string }{
		{"id,side,side:de\na,S,X\nb,S,Y\n", `a.csv:3:5: side:de: the side "S" is "X" on line 2; a word has one translation`},
		{"id,side,side:de\na,,X\n", `a.csv:2:4: side:de: there is no side that "X" translates`},
	} {
		if _, err := loaded(tt.actors, "", ""); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.actors, err, tt.want)
		}
	}
	d, err = loaded("id,side,sied:de\na,S,X\n", "", "")
	if err != nil || strings.Join(d.Remarks, "\n") != `a.csv: not read: "sied:de"` {
		t.Errorf("%v, %q", err, d.Remarks)
	}
}

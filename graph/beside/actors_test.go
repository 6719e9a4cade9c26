package beside_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
)

// TestActors reads what the README says of the columns of actors.
func TestActors(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       graph.Actor
	}{
		{
			"all columns", "id,name,short,side,role,aliases,principal,color,x,y,name:RU,short:ru,hat\nann,Ann Smith,A. S.,S,queen,Ann; Annie,yes,#2636a0,1,-2.5e1,Анна,А.,red\n",
			graph.Actor{
				ID: "ann", Name: "Ann Smith", Short: "A. S.", Side: "S", Role: "queen", Aliases: []string{"Ann", "Annie"}, Principal: true,
				Color: graph.Color{RGB: 0x2636a0, At: "a.csv:2:44"}, Pinned: true, X: 1, Y: -25, Names: map[string]string{"ru": "Анна"}, Shorts: map[string]string{"ru": "А."},
			},
		},
		{"an id alone", "id\nann\n", graph.Actor{ID: "ann", Name: "ann", Short: "ann"}},
		{"a name alone", "name\nAnn Smith\n", graph.Actor{ID: "Ann Smith", Name: "Ann Smith", Short: "Ann Smith"}},
		{"a name for the box", "id,name\nann,Ann Smith\n", graph.Actor{ID: "ann", Name: "Ann Smith", Short: "Ann Smith"}},
		{"empty cells", "id,name,short,side,role,aliases,principal,color,x,y,name:ru\nann,,,,,,,,,,\n", graph.Actor{ID: "ann", Name: "ann", Short: "ann"}},
		{"no principal", "id,principal\nann,No\n", graph.Actor{ID: "ann", Name: "ann", Short: "ann"}},
		{"a principal by a cross", "id,principal\nann,X\n", graph.Actor{ID: "ann", Name: "ann", Short: "ann", Principal: true}},
		{"a place at the origin", "id,x,y\nann,0,0\n", graph.Actor{ID: "ann", Name: "ann", Short: "ann", Pinned: true}},
		{"other words", "Kennung,Name,Rolle,Hut\nAnn,Anna,Königin,rot\n", graph.Actor{ID: "Ann", Name: "Anna", Short: "Anna", Role: "Königin"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, f := actors(tt.text)
			if f.Faults.Len() > 0 {
				t.Fatal(fault(f))
			}
			tt.want.Given = true
			if diff := cmp.Diff([]graph.Actor{tt.want}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestFaultsOfActors says where a table of actors is wrong, and what would be right.
func TestFaultsOfActors(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"no column for who it is", "hat\nred\n", "a.csv:1: there is neither a column id nor a column name; the columns are hat"},
		{"one id twice", "id,name\n,\nx,\nx,Y\n", `a.csv:4: the id "x" stands on line 3 too; an id belongs to one actor`},
		{"a name that is an id", "id,name\nx,\n,x\n", `a.csv:3: the id "x" stands on line 2 too; an id belongs to one actor`},
		{"nobody", "id,side\n,S\n", "a.csv:2: the actor has neither an id nor a name"},
		{"a principal by halves", "id,principal\nx,perhaps\n", `a.csv:2:3: principal: "perhaps" is neither yes nor no`},
		{"a color by name", "id,color\nx,blue\n", `a.csv:2:3: the color "blue" is not written #rrggbb, such as #2636a0`},
		{"x without y", "id,x,y\nx,1,\n", `a.csv:2:5: y "" is not a number; a place has both x and y, or neither`},
		{"y without x", "id,x,y\nx,,1\n", `a.csv:2:3: x "" is not a number; a place has both x and y, or neither`},
		{"y without a column x", "id,y\nx,1\n", `a.csv:2:1: x "" is not a number; a place has both x and y, or neither`},
		{"a place nowhere", "id,x,y\nx,NaN,1\n", `a.csv:2:3: x "NaN" is not a number; a place has both x and y, or neither`},
		{"a place too far", "id,x,y\nx,1,-Inf\n", `a.csv:2:5: y "-Inf" is not a number; a place has both x and y, or neither`},
		{"one alias of two", "id,aliases\nx,z\ny,z\n", `a.csv:3: the alias "z" of "y" is the alias of "x" too; it must lead to one actor`},
		{"an alias that is a name", "id,name,aliases\nx,Ann,\ny,,Ann\n", `a.csv:3: the alias "Ann" of "y" is the name of "x" too; it must lead to one actor`},
		{"an alias that is the id of one below", "id,name,aliases\nx,Ann,y\ny,Yan,\n", `a.csv:2: the alias "y" of "x" is the id of "y" too; it must lead to one actor`},
		{"one column twice", "id,id\nx,z\n", `a.csv:1:4: there are two columns "id"; a column has a name of its own`},
		{"a cell too many", "id,name\nx,z,more\n", "a.csv:2: the row has 3 cells for 2 columns; is a cell with a comma not in quotes?"},
		{"two translations of a side", "id,side,side:de\na,S,X\nb,S,Y\n", `a.csv:3:5: side:de: the side "S" is "X" on line 2; a word has one translation`},
		{"a translation of nothing", "id,side,side:de\na,,X\n", `a.csv:2:4: side:de: there is no side that "X" translates`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, f := actors(tt.text); fault(f) != tt.want {
				t.Errorf("%s, want %s", fault(f), tt.want)
			}
		})
	}
}

// TestRemarksOfActors says which columns are not read.
func TestRemarksOfActors(t *testing.T) {
	for text, want := range map[string]string{
		"id,hat\nx,red\n":          `a.csv: not read: "hat"`,
		"id,nmae\nx,Ann\n":         `a.csv:1:4: the column "nmae" is kept as it is; did you mean "name"?`,
		"id,sied:de\nx,X\n":        `a.csv: not read: "sied:de"`,
		"id,name,aliases\nx,A,x\n": "",
	} {
		if _, f := actors(text); strings.Join(f.Remarks, "\n") != want || f.Faults.Len() > 0 {
			t.Errorf("%q: said %q, %s; want %q", text, f.Remarks, fault(f), want)
		}
	}
}

// TestOrderOfActorsDoesNotMatter reads the rows in other orders, for the same actors
// and the same translations.
func TestOrderOfActorsDoesNotMatter(t *testing.T) {
	var first []graph.Actor
	var words graph.Glossary
	for i, text := range orders("id,name,aliases,side,side:de", "a,Ann,Annie,USSR,UdSSR", "b,Ben,,USSR,", "c,Cy,Cyrus,PRC,VR China", "d,Dee,,,") {
		got, f := actors(text)
		if i == 0 {
			first, words = got, f.Glossary
		}
		if diff := cmp.Diff(first, got); diff != "" || f.Faults.Len() > 0 || !cmp.Equal(words, f.Glossary) || len(got) != 4 || len(words) != 2 {
			t.Errorf("%q: %s, %v (-first +got):\n%s", text, fault(f), f.Glossary, diff)
		}
	}
}

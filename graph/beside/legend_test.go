package beside_test

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/beside"
	"cablegraph/graph/header"
)

// TestLegend reads labels, questions and colours of values, in the order of their
// rows; the row without a value has the heading.
func TestLegend(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []graph.Legend
	}{
		{"labels", "column,value,label\nkind,note,short\nkind,memo,long\n", []graph.Legend{{Column: "kind", Entries: []graph.LegendEntry{{Value: "note", Label: "short"}, {Value: "memo", Label: "long"}}}}},
		{"a value without a label", "column,value,label\nkind,memo,\n", []graph.Legend{{Column: "kind", Entries: []graph.LegendEntry{{Value: "memo", Label: "memo"}}}}},
		{"a heading", "column,value,label\nkind,,Form\nkind,note,short\n", []graph.Legend{{Column: "kind", Heading: "Form", Entries: []graph.LegendEntry{{Value: "note", Label: "short"}}}}},
		{"two columns by turns", "column,value,label\nkind,note,a\nside,S,b\nkind,memo,c\n", []graph.Legend{
			{Column: "kind", Entries: []graph.LegendEntry{{Value: "note", Label: "a"}, {Value: "memo", Label: "c"}}},
			{Column: "side", Entries: []graph.LegendEntry{{Value: "S", Label: "b"}}},
		}},
		{"questions and colours", "column,value,label,question,color\nkind,note,short,on war,#FF0080\n", []graph.Legend{
			{Column: "kind", Entries: []graph.LegendEntry{{Value: "note", Label: "short", Question: "on war", Color: graph.Color{RGB: 0xff0080, At: "l.csv:2:24"}}}},
		}},
		{"other words", "Spalte,Wert,Bezeichnung\nkind,note,kurz\n", []graph.Legend{{Column: "kind", Entries: []graph.LegendEntry{{Value: "note", Label: "kurz"}}}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, f := legends(tt.text)
			if f.Faults.Len() > 0 || len(f.Remarks) > 0 {
				t.Fatalf("%s %q", fault(f), f.Remarks)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestFaultsOfLegends says where a legend is wrong, and what would be right.
func TestFaultsOfLegends(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"no labels", "column,value\nkind,x\n", `l.csv:1: there is no column "label"; the columns are column, value`},
		{"no column", "column,value,label\n,x,y\n", "l.csv:2:1: the column that the label is for is missing"},
		{"another column", "column,value,label\nmood,x,y\n", `l.csv:2:1: the messages have no column "mood" (want one of kind, side)`},
		{"one value twice", "column,value,label\nkind,x,y\nkind,x,z\n", `l.csv:3: the value "x" of the column "kind" has a row above already; a value has one label`},
		{"two headings", "column,value,label\nkind,,y\nkind,,z\n", `l.csv:3: the value "" of the column "kind" has a row above already; a value has one label`},
		{"a color by name", "column,value,label,color\nkind,x,y,blue\n", `l.csv:2:10: the color "blue" is not written #rrggbb, such as #2636a0`},
		{"a cell too many", "column,value,label\nkind,x,y,z\n", "l.csv:2: the row has 4 cells for 3 columns; is a cell with a comma not in quotes?"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, f := legends(tt.text); fault(f) != tt.want {
				t.Errorf("%s, want %s", fault(f), tt.want)
			}
		})
	}
	if _, f := legends("column,value,label\nkind,x,y\nside,x,z\n"); f.Faults.Len() > 0 {
		t.Errorf("one value of two columns: %s", fault(f))
	}
}

// TestLegendColumn returns the column of the first row, under whatever word the
// columns of legends may have, and leaves the table whole.
func TestLegendColumn(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the first row", "column,value,label\nkind,x,y\nside,S,z\n", "kind"},
		{"in other case", "COLUMN,Value,Label\nside,S,z\n", "side"},
		{"behind others", "label,column,value\ny,kind,x\n", "kind"},
		{"other words", "Spalte,Wert,Bezeichnung\nkind,x,y\n", "kind"},
		{"no rows", "column,value,label\n", ""},
		{"no labels, which is told when it is read", "column,value\nkind,x\n", ""},
		{"an empty file", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, f := source("l.csv", tt.text), &header.Findings{}
			if got := beside.LegendColumn(s, f); got != tt.want || f.Faults.Len() > 0 || len(f.Remarks) > 0 {
				t.Errorf("%q, %s, %q; want %q", got, fault(f), f.Remarks, tt.want)
			}
			if text, err := io.ReadAll(s.Data); err != nil || string(text) != tt.text {
				t.Errorf("%q is left to be read (%v)", text, err)
			}
		})
	}
}

// TestGlossary reads what the tables call their words in other languages: the first
// row that has a translation is enough.
func TestGlossary(t *testing.T) {
	_, a := actors("id,side,role,side:de,Role:DE\nann,USSR,queen,UdSSR,Königin\nbob,USSR,king,,König\n")
	_, p := periods("id,title,start,end,title:de,title:ko\np,The war,1950,1950,Der Krieg,전쟁\n")
	_, l := legends("column,value,label,question,label:de,question:de\nkind,,Form,,Art,\nkind,note,,on war,Notiz,zum Krieg\n")
	for _, tt := range []struct {
		words                            graph.Glossary
		language, field, text, translate string
	}{
		{a.Glossary, "de", "side", "USSR", "UdSSR"},
		{a.Glossary, "de", "role", "king", "König"},
		{p.Glossary, "de", "title", "The war", "Der Krieg"},
		{p.Glossary, "ko", "title", "The war", "전쟁"},
		{p.Glossary, "fr", "title", "The war", "The war"},
		{l.Glossary, "de", "label", "Form", "Art"},
		{l.Glossary, "de", "label", "note", "Notiz"},
		{l.Glossary, "de", "question", "on war", "zum Krieg"},
		{l.Glossary, "de", "role", "on war", "on war"},
	} {
		if got := tt.words.Say(tt.language, tt.field, tt.text); got != tt.translate {
			t.Errorf("%s %q in %s: %q, want %q", tt.field, tt.text, tt.language, got, tt.translate)
		}
	}
	if said := strings.Join(append(append(a.Remarks, p.Remarks...), l.Remarks...), "\n"); said != "" {
		t.Errorf("said %q", said)
	}
}

package write

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/goccy/go-graphviz"
	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	_ "cablegraph/render/place" // keeps what Graphviz is compiled to in a private folder
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestDOTNames keeps ids that are plain, and makes up others.
func TestDOTNames(t *testing.T) {
	var nodes []figure.Node
	for i, id := range []string{"stalin", "Mao_2", "mun-il", "김일성", "Node", "STRICT", "n7", "2pac", "", "kim", "kim", "a b", "_x"} {
		nodes = append(nodes, figure.Node{ID: id, Actor: 2 * i})
	}
	want := []string{"stalin", "Mao_2", "n5", "n7", "n9", "n11", "n13", "n15", "n17", "n19", "n21", "n23", "n25"}
	if diff := cmp.Diff(want, dotNames(nodes)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFoldLabel(t *testing.T) {
	for _, tt := range []struct{ words, want string }{
		{"52: 12 Jul", "52: 12 Jul"},
		{"52: 12 Jul, 53: 13 Jul, 54: 14 Jul", "52: 12 Jul, 53: 13 Jul,\n54: 14 Jul"},
		{"52: 12 Jul; 53: 13 Jul via Mun Il", "52: 12 Jul;\n53: 13 Jul via Mun Il"},
		{"one word that is long and has no comma, x", "one word that is long and has no comma,\nx"},
		{"", ""},
	} {
		if got := foldLabel(tt.words, 24); got != tt.want {
			t.Errorf("%q folds to %q, want %q", tt.words, got, tt.want)
		}
	}
}

// TestDOTMarks looks at how lines differ: a report is dashed, a carrier a ring,
// two values two hues, and words name the carriers who have no box.
func TestDOTMarks(t *testing.T) {
	green, red := scale.LineLook{Ink: shape.RGB(0x00ff00)}, scale.LineLook{Ink: shape.RGB(0xff0000)}
	for _, tt := range []struct {
		edge        figure.Edge
		want, words string
	}{
		{figure.Edge{Look: green, Full: "×1"}, "arrowhead=normal, arrowsize=0.7", "×1"},
		{figure.Edge{Look: green, Full: "52: 12 Jul", Dashed: true}, "arrowhead=normal, arrowsize=0.7, style=dashed", "52: 12 Jul"},
		{figure.Edge{Look: green, Full: "52?", Both: true}, "arrowhead=normal, arrowsize=0.7, dir=both, arrowtail=normal", "52?"},
		{figure.Edge{Look: green, Full: "52", Both: true, OneSided: true}, "arrowhead=normal, arrowsize=0.7, dir=both, arrowtail=lvee", "52"},
		{figure.Edge{Look: green, Full: "52", Onward: true}, "arrowhead=odot, arrowsize=0.7", "52"},
		{figure.Edge{Look: green, Full: "52", Carriers: []string{"Ann", "Bob"}}, "arrowhead=normal, arrowsize=0.7, dir=both, arrowtail=odot", "52, via Ann, Bob"},
		{figure.Edge{Look: green, Second: &red, Full: "52", Dashed: true}, "arrowhead=normal, arrowsize=0.7, style=dashed", "52"},
	} {
		color := `, color="#00ff00", `
		if tt.edge.Second != nil {
			color = `, color="#00ff00;0.5:#ff0000;0.5", `
		}
		if got, want := dotLook(&tt.edge), color+"penwidth=0, "+tt.want; got != want {
			t.Errorf("%s, want %s", got, want)
		}
		if got := dotWords(&tt.edge, words.English); got != tt.words {
			t.Errorf("the label reads %q, want %q", got, tt.words)
		}
	}
}

// TestDOTIsDrawn lets Graphviz read figures with everything in them: every box
// and every line is there, and what an actor says to nobody named.
func TestDOTIsDrawn(t *testing.T) {
	_, inputs := pictures(t)
	for _, in := range inputs {
		l := in.Layout
		n := &l.Figure.Nodes[0]
		n.Said, n.SaidFull = &scale.Token{Forms: []string{"99"}}, "99: 9 Jan"
		var b bytes.Buffer
		if err := DOT(&b, l); err != nil {
			t.Fatal(err)
		}
		parsed, err := graphviz.ParseBytes(b.Bytes())
		if err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
		defer parsed.Close()
		for _, name := range dotNames(l.Figure.Nodes) {
			if node, err := parsed.NodeByName(name); err != nil || node == nil {
				t.Errorf("no box %s: %v", name, err)
			}
		}
		if first, err := parsed.NodeByName(dotNames(l.Figure.Nodes)[0]); err != nil || first == nil || first.GetStr("xlabel") != "99: 9 Jan" {
			t.Errorf("the first box does not say what the actor said: %v", err)
		}
		key, err := parsed.SubGraphByName("cluster_legend")
		if err != nil || key == nil {
			t.Fatalf("no legend: %v", err)
		}
		items := 0
		for _, g := range l.Figure.Legend {
			items += 1 + len(g.Items)
		}
		if got := strings.Count(b.String(), "\t_"); got < items {
			t.Errorf("the legend has %d parts for %d headings and items", got, items)
		}
	}
}

// FuzzDOTText lets Graphviz read a label back: it must show what was given,
// apart from what no label can hold.
func FuzzDOTText(f *testing.F) {
	for _, s := range []string{
		"Stalin", `back\slash`, `\N \G \l`, `"quoted"`, "a & b &amp; c", "<b>bold</b>", "line\nbreak",
		"tab\tand\rreturn", "毛泽东 김일성", "control \x01\x85", "\xff\xfe", "\u202eoverride", "a\u00a0b", "]; evil [label=x",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			t.Skip("long texts take Graphviz too long")
		}
		dot := fmt.Sprintf("digraph {\n\tn0 [label=%s, width=1];\n\tn1 [label=\"x\"];\n}\n", dotText(s))
		parsed, err := graphviz.ParseBytes([]byte(dot))
		if err != nil {
			t.Fatalf("%q: %v\n%s", s, err, dot)
		}
		defer parsed.Close()
		if n, err := parsed.NodeNum(); err != nil || n != 2 {
			t.Fatalf("%q makes %d nodes, %v\n%s", s, n, err, dot)
		}
		node, err := parsed.NodeByName("n0")
		if err != nil || node == nil {
			t.Fatalf("%q: no node, %v", s, err)
		}
		// Graphviz keeps the label as written, in DOT's escapes: undo them as
		// its manual has it.
		got := strings.NewReplacer(`\\`, `\`, `\n`, "\n", "&amp;", "&").Replace(node.GetStr("label"))
		if want := shown(s); got != want && want != "" {
			t.Errorf("%q reads back as %q, want %q", s, got, want)
		}
	})
}

// shown is what a label can show of s.
func shown(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t' || r == '\r':
			return ' '
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0xfffe || r == 0xffff:
			return utf8.RuneError
		}
		return r
	}, s)
}

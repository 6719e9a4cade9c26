package write

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/goccy/go-graphviz"

	_ "cablegraph/render/place" // keeps what Graphviz is compiled to in a private folder
)

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

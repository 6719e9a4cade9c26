package write

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"cablegraph/internal/pattern"
	"cablegraph/render/figure"
)

// plainID is what an id of the user's may be to stand in DOT as it is, and
// ownID what boxes are named whose ids may not.
var (
	plainID = pattern.New(`^[A-Za-z][A-Za-z0-9_]*$`)
	ownID   = pattern.New(`^n[0-9]+$`)
)

// dotKeywords are no names in DOT, in any case of their letters.
var dotKeywords = []string{"node", "edge", "graph", "digraph", "subgraph", "strict"}

// dotNames names boxes by the ids of their actors where these are plain, are no
// keywords and occur once; else by n and the number of the actor in the set,
// the same in all figures.
func dotNames(nodes []figure.Node) []string {
	times := make(map[string]int)
	for i := range nodes {
		times[nodes[i].ID]++
	}
	names := make([]string, len(nodes))
	for i := range nodes {
		id := nodes[i].ID
		names[i] = fmt.Sprintf("n%d", nodes[i].Actor+1)
		if plainID.MatchString(id) && !ownID.MatchString(id) && !slices.Contains(dotKeywords, strings.ToLower(id)) && times[id] == 1 {
			names[i] = id
		}
	}
	return names
}

// dotText quotes s as a DOT string that shows s literally. Go's %q will not
// do: its escapes are not DOT's. In a label a backslash begins an escape
// (\N is the node's name), and an ampersand an entity.
func dotText(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"':
			b.WriteString(`\"`)
		case r == '\\':
			b.WriteString(`\\`)
		case r == '&':
			b.WriteString("&amp;")
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t' || r == '\r':
			b.WriteByte(' ')
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r == utf8.RuneError || r == 0xfffe || r == 0xffff:
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

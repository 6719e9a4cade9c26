package strip

import (
	"strings"

	"cablegraph/render/lanes/tell"
)

// Tell says what a strip shows, title by title.
func Tell(t *Strip) []tell.Group {
	groups := make([]tell.Group, len(t.segments))
	for i, seg := range t.segments {
		groups[i].Head = t.Days(seg.From, seg.To-1)
		if title := t.titles[i]; title.full != "" {
			groups[i].Head = t.words().Comma(title.full, title.dates)
		}
	}
	for _, n := range t.silences {
		if n.told != "" {
			groups[0].Notes = append(groups[0].Notes, n.told)
		}
	}
	for i := range t.columns {
		if c := &t.columns[i]; c.m != nil {
			g := &groups[c.segment]
			g.Messages = append(g.Messages, tell.Message{Message: c.m, Marks: strings.TrimPrefix(c.token, c.m.Number)})
		}
	}
	return groups
}

package lanes

import "cablegraph/graph/account"

// Drawn are the messages that stand on the page.
func (p *Page) Drawn() []account.Drawn {
	var out []account.Drawn
	for _, t := range p.strips {
		for i := range t.columns {
			if m := t.columns[i].m; m != nil {
				out = append(out, m.Drawn)
			}
		}
	}
	return out
}

package lanes

import (
	"cablegraph/render/lanes/axis"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// mayFit reports whether the strip would have room without any name.
func (t *strip) mayFit(s scale.Style) bool {
	names := make([][]name, len(t.columns))
	for i := range t.columns {
		names[i], t.columns[i].names = t.columns[i].names, nil
	}
	fits := axis.Least(len(t.columns), t.gaps(s)) <= t.width
	for i := range t.columns {
		t.columns[i].names = names[i]
	}
	return fits
}

// fitNames says on which side of its mark each name stands, and cuts names, only
// where that helps, until the strip has room for all or none can be cut further.
func (t *strip) fitNames(s scale.Style, cut int) {
	t.chooseSides(s)
	for axis.Least(len(t.columns), t.gaps(s)) > t.width {
		n := t.longestInTheWay(s, cut)
		if n == nil {
			return
		}
		n.shorten(s, cut)
		if n.cut == cut { // others may find better places beside it
			t.chooseSides(s)
		}
	}
	t.restoreNames(s)
}

// shorten cuts a name until its words are others, but not more often than cut.
func (n *name) shorten(s scale.Style, cut int) {
	for words := n.words; n.words == words && n.cut < cut; n.spell(s) {
		n.cut++
	}
}

// restoreNames gives back to cut names what there is room for.
func (t *strip) restoreNames(s scale.Style) {
	for i := range t.columns {
		for k := range t.columns[i].names {
			n := &t.columns[i].names[k]
			for n.cut > 0 {
				n.cut--
				if n.spell(s); axis.Least(len(t.columns), t.gaps(s)) > t.width {
					n.cut++
					n.spell(s)
					break
				}
			}
		}
	}
}

// longestInTheWay returns the widest of the names that make the strip as wide as
// it must be, of those that can be cut; nil where there is none.
func (t *strip) longestInTheWay(s scale.Style, cut int) *name {
	gaps := t.gaps(s)
	at := axis.Places(len(t.columns), gaps)
	var widest *name
	for i := len(t.columns) - 1; i > 0; {
		from := i - 1
		for _, g := range gaps {
			if g.To == i && at[g.From]+g.Least == at[i] {
				from = g.From
			}
		}
		for _, c := range []*column{&t.columns[from], &t.columns[i]} {
			for k := range c.names {
				n := &c.names[k]
				if between(s, &t.columns[from], &t.columns[i], n.row) < at[i]-at[from] || n.cut == cut {
					continue
				}
				if widest == nil || n.width > widest.width {
					widest = n
				}
			}
		}
		i = from
	}
	return widest
}

// chooseSides says on which side of its mark each name stands: where the strip
// needs less room, and of equals where the columns have to give way less.
func (t *strip) chooseSides(s scale.Style) {
	cost := func() (shape.Unit, shape.Unit) {
		gaps := t.gaps(s)
		pushed := shape.Unit(0)
		for _, g := range gaps {
			pushed += max(g.Least-shape.Unit(g.To-g.From)*pitch(s)*5/4, 0)
		}
		return axis.Least(len(t.columns), gaps), pushed
	}
	least, pushed := cost()
	for range 3 {
		better := false
		for i := range t.columns {
			for k := range t.columns[i].names {
				n := &t.columns[i].names[k]
				n.left = !n.left
				if l, p := cost(); l < least || l == least && p < pushed {
					least, pushed, better = l, p, true
				} else {
					n.left = !n.left
				}
			}
		}
		if !better {
			return
		}
	}
}

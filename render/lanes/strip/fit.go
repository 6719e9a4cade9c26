package strip

import (
	"cablegraph/render/lanes/axis"
	"cablegraph/render/shape"
)

// mayFit reports whether the strip would have room without any name.
func (p *spacing) mayFit() bool {
	names := make([][]name, len(p.columns))
	for i := range p.columns {
		names[i], p.columns[i].names = p.columns[i].names, nil
	}
	fits := p.least() <= p.width()
	for i := range p.columns {
		p.columns[i].names = names[i]
	}
	return fits
}

// fitNames says on which side of its mark each name stands, and cuts names, only
// where that helps, until the strip has room for all or none can be cut further.
func (p *spacing) fitNames(cut int) {
	p.chooseSides()
	for p.least() > p.width() {
		n := p.longestInTheWay(cut)
		if n == nil {
			return
		}
		n.shorten(p.Style, cut)
		if n.cut == cut { // others may find better places beside it
			p.chooseSides()
		}
	}
	p.restoreNames()
}

// restoreNames gives back to cut names what there is room for.
func (p *spacing) restoreNames() {
	for i := range p.columns {
		for k := range p.columns[i].names {
			n := &p.columns[i].names[k]
			for n.cut > 0 {
				n.cut--
				if n.spell(p.Style); p.least() > p.width() {
					n.cut++
					n.spell(p.Style)
					break
				}
			}
		}
	}
}

// longestInTheWay returns the widest of the names that make the strip as wide as
// it must be, of those that can be cut; nil where there is none.
func (p *spacing) longestInTheWay(cut int) *name {
	gaps := p.gaps()
	at := axis.Places(len(p.columns), gaps)
	var widest *name
	for i := len(p.columns) - 1; i > 0; {
		from := i - 1
		for _, g := range gaps {
			if g.To == i && at[g.From]+g.Least == at[i] {
				from = g.From
			}
		}
		for _, c := range []*column{&p.columns[from], &p.columns[i]} {
			for k := range c.names {
				n := &c.names[k]
				if between(p.Style, &p.columns[from], &p.columns[i], n.row) < at[i]-at[from] || n.cut == cut {
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
func (p *spacing) chooseSides() {
	cost := func() (shape.Unit, shape.Unit) {
		gaps := p.gaps()
		pushed := shape.Unit(0)
		for _, g := range gaps {
			pushed += max(g.Least-shape.Unit(g.To-g.From)*Pitch(p.Style)*5/4, 0)
		}
		return axis.Least(len(p.columns), gaps), pushed
	}
	least, pushed := cost()
	for range 3 {
		better := false
		for i := range p.columns {
			for k := range p.columns[i].names {
				n := &p.columns[i].names[k]
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

package strip

import (
	"slices"

	"cablegraph/render/lanes/axis"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A spacing is how far the columns of a plan must be apart.
type spacing struct {
	*plan
	fixed []axis.Gap // those that do not depend on names
	all   []axis.Gap
}

// newSpacing joins the gaps of neighbours with others that do not depend on names.
func newSpacing(p *plan, others ...[]axis.Gap) *spacing {
	gaps := slices.Concat(others...)
	for j := 1; j < len(p.columns); j++ {
		least := Pitch(p.Style)
		if p.columns[j].m == nil || p.columns[j-1].m == nil {
			least = Pitch(p.Style) * 6 / 10
		}
		gaps = append(gaps, axis.Gap{From: j - 1, To: j, Least: least})
	}
	axis.SortGaps(gaps)
	return &spacing{plan: p, fixed: gaps}
}

// least is how wide the strip is at least.
func (p *spacing) least() shape.Unit { return axis.Least(len(p.columns), p.gaps()) }

// gaps returns the least distances of columns, sorted: the fixed ones, and on every
// row those of what stands there from what stands there next. They are good until
// it is called again.
func (p *spacing) gaps() []axis.Gap {
	p.all = p.all[:0]
	fixed := p.fixed
	on := make([]int, len(p.rows)) // by row: the last column that touches it
	for j := range p.columns {
		for ; len(fixed) > 0 && fixed[0].To == j; fixed = fixed[1:] {
			p.all = append(p.all, fixed[0])
		}
		for r := range p.rows {
			if p.columns[j].reach[r].right == 0 {
				continue
			}
			if j > 0 {
				p.all = append(p.all, axis.Gap{From: on[r], To: j, Least: between(p.Style, &p.columns[on[r]], &p.columns[j], r)})
			}
			on[r] = j
		}
	}
	return p.all
}

// between returns how far two columns must be apart for a row: names further than
// marks, so that no reader joins two.
func between(s scale.Style, a, b *column, row int) shape.Unit {
	left, leftName := a.right(s, row)
	right, rightName := b.left(s, row)
	switch {
	case leftName && rightName:
		return left + right + s.Em()*3/4
	case leftName || rightName: // or it would be nearer to this mark than to its own
		return left + right + s.Em()*3/8
	}
	return left + right + s.Em()/12
}

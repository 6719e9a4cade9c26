package strip

import (
	"slices"

	"cablegraph/render/lanes/route"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Height is that of the strip, with the air below it.
func (t *Strip) Height() shape.Unit {
	return t.spanY() + t.spanHeight() + t.Style.Em()/4
}

// top is where the rows begin, below the titles.
func (t *Strip) top() shape.Unit {
	h := titleSize(t.Style) + t.Style.Em()*3/8
	if t.datesBelow {
		h += typeset.Leading(t.Style.Label())
	}
	return h
}

// rowY returns the middle of a row, from the top of the strip.
func (t *Strip) rowY(row int) shape.Unit {
	y := t.top()
	for i := range row {
		y += t.rows[i].height(t.Style)
	}
	return y + t.rows[row].height(t.Style)/2
}

// height is that of a row: less where nothing but words stands on it, more where its
// name has two lines.
func (r *row) height(s scale.Style) shape.Unit {
	h := route.LowStep(s)
	if r.boxed {
		h = route.Step(s)
	}
	if r.broken() {
		h = max(h, s.Label()*43/20)
	}
	return h
}

// axisY is where the axis runs.
func (t *Strip) axisY() shape.Unit {
	y := t.top()
	for i := range t.rows {
		y += t.rows[i].height(t.Style)
	}
	return y + t.Style.Em()/8
}

// labelY is the baseline of the words of the axis.
func (t *Strip) labelY(lower bool) shape.Unit {
	y := t.axisY() + t.Style.Em()/8 + t.Style.Label()
	if lower && t.labelled(false) {
		y += labelStep(t.Style)
	}
	return y
}

// labelled reports whether the axis has words in its upper or its lower row.
func (t *Strip) labelled(lower bool) bool {
	return slices.ContainsFunc(t.labels, func(l label) bool { return l.lower == lower })
}

// labelStep is the distance of the two rows of words.
func labelStep(s scale.Style) shape.Unit { return s.Label() * 11 / 10 }

// spanY is the middle of the first row of spans, below the words.
func (t *Strip) spanY() shape.Unit {
	y := t.axisY() + t.Style.Em()*3/8
	for _, lower := range []bool{false, true} {
		if t.labelled(lower) {
			y += labelStep(t.Style)
		}
	}
	return y
}

// spanHeight is the room of the spans.
func (t *Strip) spanHeight() shape.Unit {
	n := 0
	for _, b := range t.spans {
		n = max(n, b.row+1)
	}
	return shape.Unit(n) * spanStep(t.Style)
}

// nameRect is where a name stands.
func (t *Strip) nameRect(c *column, n name) shape.Rect {
	s := t.Style
	y, r := t.rowY(n.row), c.reach[n.row]
	x := c.x + r.right + nameGap(s)
	if n.left {
		x = c.x - r.left - nameGap(s) - n.width
	}
	return shape.Rect{Min: shape.Point{X: x, Y: y - s.Label()/2}, Max: shape.Point{X: x + n.width, Y: y + s.Label()/2}}
}

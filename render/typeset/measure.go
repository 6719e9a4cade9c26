package typeset

import "cablegraph/render/shape"

// MinSize is the smallest type that is read with ease in print.
const MinSize = 7 * shape.Pt

// Leading returns the distance of two baselines.
func Leading(size shape.Unit) shape.Unit { return size * 6 / 5 }

// Fit returns words that are no wider than width in one line, shortened with an
// ellipsis if need be.
func (t *Faces) Fit(words string, size shape.Unit, bold bool, width shape.Unit) string {
	if t.Measure(words, size, bold) <= width {
		return words
	}
	n := min(letters(words), int(width/size)*4) // no letter is narrower than a quarter of an em
	for ; n > 1 && t.Measure(Shorten(words, n), size, bold) > width; n-- {
	}
	return Shorten(words, n)
}

// Break sets words in lines that are no wider than width, as full as they can be.
// A word that is wider is shortened. There is at least one line.
func (t *Faces) Break(words string, size shape.Unit, bold bool, width shape.Unit) []string {
	lines := []string{""}
	for _, piece := range Pieces(words) {
		last := &lines[len(lines)-1]
		joined := *last + piece.Text
		if piece.Spaced && *last != "" {
			joined = *last + " " + piece.Text
		}
		if *last != "" && t.Measure(joined, size, bold) > width {
			lines = append(lines, piece.Text)
			continue
		}
		*last = joined
	}
	for i, line := range lines {
		lines[i] = t.Fit(line, size, bold, width)
	}
	return lines
}

// Measure returns the width of s set at size.
func (t *Faces) Measure(s string, size shape.Unit, bold bool) shape.Unit {
	if !t.Replaced() {
		m := metrics()[0]
		if bold {
			m = metrics()[1]
		}
		if n, plain := m.width(s); plain {
			return scale(n, size)
		}
	}
	return scale(t.shapedWidth(s, bold), size)
}

// shapedWidth returns the width of s in 1/em. It keeps the widths that it found,
// because a layout asks for the same words many times.
func (t *Faces) shapedWidth(s string, bold bool) int {
	t = t.orBundled()
	t.mu.Lock()
	defer t.mu.Unlock()
	w := t.weight(bold)
	n, ok := w.widths[s]
	if !ok {
		n = max(t.setter.set(s, w).width, 0) // kerning may say less
		w.widths[s] = n
	}
	return n
}

// TextBox returns the box of the letters of x, with ascenders and descenders.
func (t *Faces) TextBox(x *shape.Text) shape.Rect {
	w := t.Measure(x.S, x.Size, x.Bold)
	left := x.At.X
	switch x.Anchor {
	case shape.Start:
	case shape.Middle:
		left -= w / 2
	case shape.End:
		left -= w
	}
	return shape.Rect{Min: shape.Point{X: left, Y: x.At.Y - x.Size*8/9}, Max: shape.Point{X: left + w, Y: x.At.Y + x.Size*2/9}}
}

// Lay sets x on the canvas.
func (t *Faces) Lay(x *shape.Text) []GlyphRun {
	t = t.orBundled()
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.setter.set(x.S, t.weight(x.Bold))
	start := x.At
	switch x.Anchor {
	case shape.Start:
	case shape.Middle:
		start.X -= scale(l.width, x.Size) / 2
	case shape.End:
		start.X -= scale(l.width, x.Size)
	}
	runs := make([]GlyphRun, len(l.runs))
	for i, r := range l.runs {
		end := l.width
		if i+1 < len(l.runs) {
			end = l.runs[i+1].x
		}
		runs[i] = GlyphRun{At: shape.Point{X: start.X + scale(r.x, x.Size), Y: start.Y}, Live: r.live, Text: r.text, Width: scale(end-r.x, x.Size)}
		t.guard.with(r.face, func() { runs[i].Outline = r.outline(start, x.Size) })
	}
	return runs
}

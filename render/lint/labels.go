package lint

import "cablegraph/render/shape"

// Words are looked for as far from their line as reach, in steps.
const (
	reach = 40 * shape.Pt
	step  = shape.Pt / 2
)

// checkLabels looks for labels that can't be read, or can be taken for those of
// another line.
func checkLabels(f *Findings, v *view) {
	labelled := make([]bool, len(v.lines))
	for i, a := range v.labels {
		for k, b := range v.boxes {
			if k != a.box && a.area.Overlaps(b.area) {
				f.LabelOnBox++
			}
		}
		for _, b := range v.labels[:i] {
			if (a.line != b.line || a.box != b.box) && a.area.Overlaps(b.area) {
				f.LabelOnLabel++
			}
		}
		own := shape.Unit(0) // how far its own line is
		if a.line >= 0 {
			labelled[a.line] = true
			for own < reach && !meets(v.lines[a.line].way, a.area.Grow(own, own)) {
				own += step
			}
		}
		for k, l := range v.lines {
			switch {
			case k == a.line:
			case meets(l.pieces, a.area):
				f.LabelOnLine++
			case own > 0 && meets(l.pieces, a.area.Grow(own-step, own-step)):
				f.LabelAstray++
			}
		}
	}
	for i, l := range v.lines {
		f.RingMissing += max(0, l.wanted-l.rings)
		switch {
		case l.count == 0: // the drawing does not say how many
		case !labelled[i]:
			f.Unlabelled++
		case !told(v.labels, i, l.count):
			f.CountHidden++
		}
	}
}

// told reports whether one of a line's labels tells how many messages it has.
func told(labels []label, line, count int) bool {
	for _, l := range labels {
		if l.line == line && messages(l.words) >= count {
			return true
		}
	}
	return false
}

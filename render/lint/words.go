package lint

import (
	"cablegraph/render/color"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// checkWords looks for words that can't be read where they stand.
func checkWords(f *Findings, v *view, canvas shape.Rect) {
	for i, w := range v.words {
		if !w.area.Inside(canvas) {
			f.Outside++
		}
		if w.Size < typeset.MinSize {
			f.Small++
		}
		if color.Contrast(w.Fill, w.ground) < 3 {
			f.Faint++
		}
		if v.overprinted(i) {
			f.Overprinted++
		}
	}
}

// overprinted reports whether something is painted on a word: an area, or other
// words. Labels on labels and on boxes are told as such.
func (v *view) overprinted(i int) bool {
	w := &v.words[i]
	letters := w.letters()
	for _, o := range v.words[i+1:] {
		if (o.group == w.group || o.loose || w.loose) && letters.Overlaps(o.letters()) {
			return true
		}
	}
	for _, p := range v.paint {
		if p.order > w.order && p.covers(letters) {
			return true
		}
	}
	return false
}

// letters is where a word has ink in any case: without the room of accents and
// of descenders.
func (w *word) letters() shape.Rect { return w.area.Grow(0, -w.Size/6) }

// covers reports whether p lies on a part of area. Of a path with curves its
// box counts.
func (p *paint) covers(area shape.Rect) bool {
	if !p.area.Overlaps(area) {
		return false
	}
	var corners []shape.Point
	for _, s := range p.Segs {
		switch s.Op {
		case shape.CurveTo:
			return true
		case shape.MoveTo, shape.LineTo:
			corners = append(corners, s.P[0])
		}
	}
	for k, c := range corners {
		if area.Crosses(c, corners[(k+1)%len(corners)]) {
			return true
		}
	}
	return area.Inside(p.area)
}

package render

import (
	"context"

	"cablegraph/graph"
)

// LeastSheet returns the narrowest sheet, of the shape of style's, on which no
// figure of s is tangled; ok is false where not even one three times as wide
// is enough. It is for telling people, not for drawing: every try is a layout.
func LeastSheet(ctx context.Context, s *graph.Series, style Style, engine Engine) (sheet Sheet, ok bool, err error) {
	for percent := Unit(110); percent <= 300; percent += 10 {
		try := style
		try.W, try.H = style.W*percent/100, style.H*percent/100
		set := Compose(s, try)
		layouts, err := Arrange(ctx, set, engine)
		if err != nil {
			return sheet, false, err
		}
		ok = true
		for _, d := range Draw(set, layouts) {
			ok = ok && !Lint(d).Tangled()
		}
		if ok {
			return try.Sheet, true, nil
		}
	}
	return sheet, false, nil
}

// MM returns the sheet's width and height in whole millimetres, rounded up;
// the height is 0 where it follows from the figure. Sizes are kept in Units,
// so that two of them too many are no millimetre.
func (s Sheet) MM() (w, h int) {
	up := func(u Unit) int { return int((max(u-2, 0)*254 + 71999) / 72000) }
	return up(s.W), up(s.H)
}

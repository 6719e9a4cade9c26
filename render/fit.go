package render

import (
	"context"

	"cablegraph/graph"
)

// LeastSheet returns the narrowest sheet, of the shape of style's, on which no
// figure of s is tangled, as far as halving finds it; ok is false where not
// even one three times as wide is enough. It is for telling people, not for
// drawing: every try is a layout of all figures.
func LeastSheet(ctx context.Context, s *graph.Series, style Style, engine Engine) (sheet Sheet, ok bool, err error) {
	low, high := Unit(100), Unit(300) // percent: too small, and enough unless it is the first
	for try := high; high-low > 10 || !ok; try = (low + high) / 20 * 10 {
		larger := style
		larger.W, larger.H = style.W*try/100, style.H*try/100
		set := Compose(s, larger)
		layouts, err := Arrange(ctx, set, engine)
		if err != nil {
			return sheet, false, err
		}
		legible := true
		for _, d := range Draw(set, layouts) {
			if legible = !Lint(d).Tangled(); !legible {
				break
			}
		}
		switch {
		case legible:
			high, sheet, ok = try, larger.Sheet, true
		case !ok:
			return sheet, false, nil
		default:
			low = try
		}
	}
	return sheet, ok, nil
}

// MM returns the sheet's width and height in whole millimetres, rounded up;
// the height is 0 where it follows from the figure. Sizes are kept in Units,
// so that two of them too many are no millimetre.
func (s Sheet) MM() (w, h int) {
	up := func(u Unit) int { return int((max(u-2, 0)*254 + 71999) / 72000) }
	return up(s.W), up(s.H)
}

// Package lint counts what a reader of a printed figure could not make out.
//
// It is given a drawing, and takes it apart as a reader does: a [Check] knows
// shapes and words only, not how they came to their places. Each file looks for
// one kind of fault.
package lint

import (
	"slices"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Check looks at a drawing as it will be printed in these faces.
func Check(d *shape.Drawing, faces *typeset.Faces) Findings {
	var f Findings
	v := newView(d, faces)
	checkLabels(&f, v)
	checkBoxes(&f, v)
	checkLines(&f, v)
	checkWords(&f, v, shape.Rect{Max: shape.Point{X: d.W, Y: d.H}})
	checkLegend(&f, d)
	checkHues(&f, v)
	return f
}

// Tangled reports whether a drawing is tangled, as [Findings.Tangled] has it. It looks
// for nothing else, and at boxes and lines only.
func Tangled(d *shape.Drawing, faces *typeset.Faces) bool {
	var f Findings
	graph := slices.DeleteFunc(slices.Clone(d.Contents), func(g shape.Group) bool { return !isLine(&g) && !isBox(&g) })
	v := newView(&shape.Drawing{Contents: graph}, faces)
	checkLabels(&f, v)
	checkBoxes(&f, v)
	return f.Tangled()
}

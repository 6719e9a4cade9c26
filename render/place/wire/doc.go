// Package wire turns the boxes and lines of one figure into curves from border
// to border.
//
// The lines of a pair are drawn as a bundle: straight where there is one, a
// lens where there are several. Bundles leave a box in the order of angles, so
// far apart that heads do not touch. A bundle is bent only when its user asks
// for it, with Bend.
//
// New(lines) → Wiring; Place(boxes) finds the curves, and can be called again
// with other boxes: a Wiring is what a search tries places on.
package wire

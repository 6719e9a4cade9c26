package lanes

import (
	"cablegraph/render/lanes/key"
	"cablegraph/render/lanes/route"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// sampleNumber stands on the samples.
const sampleNumber = "8"

// sample is a token with a line and its head; a second look is that of a report of
// two stands.
func (c *content) sample(look scale.LineLook, second *scale.LineLook, report bool, label string) key.Item {
	s := c.Style
	m := &sequence.Message{Look: look, Second: second}
	m.Stand.Report = report
	w := route.TokenWidth(s, m, sampleNumber)
	return key.Item{Label: label, Width: w + s.Em()*7/4, Draw: func(b *shape.Builder, at shape.Point) {
		end := shape.Point{X: at.X + w + s.Em()*7/4, Y: at.Y}
		route.Line(b, s, m, shape.Point{X: at.X + w, Y: at.Y}, shape.Point{X: end.X - s.Em()/3, Y: at.Y})
		mark.Head(b, route.HeadStyle(s), look.Head, look.Ink, route.Width(s, m), end, at)
		route.Token(b, s, m, sampleNumber, route.TokenBox(s, shape.Point{X: at.X + w/2, Y: at.Y}, w))
	}}
}

// drawBothWays draws a line with a head at either end.
func drawBothWays(b *shape.Builder, s scale.Style, look scale.LineLook, at shape.Point, length shape.Unit) {
	m, end := &sequence.Message{Look: look}, shape.Point{X: at.X + length, Y: at.Y}
	route.Line(b, s, m, shape.Point{X: at.X + s.Em()/4, Y: at.Y}, shape.Point{X: end.X - s.Em()/4, Y: at.Y})
	for _, way := range [][2]shape.Point{{end, at}, {at, end}} {
		mark.Head(b, route.HeadStyle(s), look.Head, look.Ink, route.Width(s, m), way[0], way[1])
	}
}

package lanes

import (
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Draw draws the page: its title, its strips, its legend. It is named by the ID of
// its files.
func (p *Page) Draw(id string) *shape.Drawing {
	d := &shape.Drawing{W: p.Style.W, H: max(p.height(), p.Style.H), ID: id, Lang: p.words().Tag(), Title: p.headline(), Desc: p.words().Sentences(p.Describe()...)}
	if !p.Style.NoTitle {
		d.Contents = append(d.Contents, p.drawHead())
	}
	y, said := p.headHeight(), p.told().Sentences()
	for k, t := range p.strips {
		d.Contents = append(d.Contents, t.Draw(shape.Point{X: p.Side, Y: y}, k, said)...)
		y += t.Height()
	}
	if p.legend.Rows != nil {
		d.Contents = append(d.Contents, p.legend.Draw(y))
	}
	return d
}

// drawHead draws the title and how the figure is read.
func (p *Page) drawHead() shape.Group {
	var b shape.Builder
	s := p.Style
	y := headSize(s) * 19 / 20
	for i, line := range p.title() {
		if i > 0 {
			y += headSize(s) * 23 / 20
		}
		b.Add(&shape.Text{At: shape.Point{Y: y}, S: line, Size: headSize(s), Bold: true, Fill: scale.Black})
	}
	y += s.Label() * 10 / 7
	for _, line := range p.reading() {
		b.Add(&shape.Text{At: shape.Point{Y: y}, S: line, Size: s.Label(), Fill: scale.Ink})
		y += typeset.Leading(s.Label())
	}
	return shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}
}

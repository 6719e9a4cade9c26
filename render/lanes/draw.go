package lanes

import (
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Draw draws the page: its title, its strips, its legend. It is named by the ID of
// its files.
func (p *Page) Draw(id string) *shape.Drawing {
	margin := marginOf(p.Style)
	d := &shape.Drawing{W: p.Style.W + 2*margin, H: max(p.height(), p.Style.H), ID: id, Lang: p.words().Tag(), Title: p.headline(), Desc: p.words().Sentences(p.Describe()...)}
	at := shape.Point{X: margin}
	if !p.Style.NoTitle {
		d.Contents = append(d.Contents, p.drawHead(at))
	}
	at.Y += p.headHeight()
	said := p.told().Sentences()
	for k, t := range p.strips {
		d.Contents = append(d.Contents, t.Draw(at.Add(shape.Point{X: p.Side}), k, said)...)
		at.Y += t.Height()
	}
	if p.legend.Rows != nil {
		d.Contents = append(d.Contents, p.legend.Draw(at))
	}
	return d
}

// drawHead draws the title and how the figure is read, from at down.
func (p *Page) drawHead(at shape.Point) shape.Group {
	var b shape.Builder
	s := p.Style
	at.Y += headSize(s) * 19 / 20
	for i, line := range p.title() {
		if i > 0 {
			at.Y += headSize(s) * 23 / 20
		}
		b.Add(&shape.Text{At: at, S: line, Size: headSize(s), Bold: true, Fill: scale.Black})
	}
	at.Y += s.Label() * 10 / 7
	for _, line := range p.reading() {
		b.Add(&shape.Text{At: at, S: line, Size: s.Label(), Fill: scale.Ink})
		at.Y += typeset.Leading(s.Label())
	}
	return shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}
}

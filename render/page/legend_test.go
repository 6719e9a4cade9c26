package page

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestLegendDrawsWhatTheFigureExplains writes its headings and labels in their order; on
// slides without headings but those of what the lines tell, which stand beside the dates.
func TestLegendDrawsWhatTheFigureExplains(t *testing.T) {
	for _, sheet := range scale.Sheets {
		_, _, drawings := drawn(figure.Compose(rendertest.Rich(t), scale.Style{Sheet: sheet}))
		set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: sheet})
		for i, f := range set.Figures {
			var want []string
			for _, g := range f.Legend {
				if !sheet.Slide {
					want = append(want, g.Heading)
				}
				for _, item := range g.Items {
					want = append(want, item.Label)
				}
			}
			if diff := cmp.Diff(want, explained(drawings[i])); diff != "" {
				t.Errorf("%s, figure %d (-want +got):\n%s", sheet.Name, i, diff)
			}
			if title := texts(drawings[i], shape.ClassTitle); sheet.Slide && !slices.Contains(title, f.Legend[0].Heading) {
				t.Errorf("%s, figure %d: %q does not say what the lines tell, %s", sheet.Name, i, title, f.Legend[0].Heading)
			}
		}
	}
}

// explained returns the words of the legend, without those on its samples.
func explained(d *shape.Drawing) []string {
	var out []string
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if text, ok := s.(*shape.Text); ok && g.Class == shape.ClassLegend && text.Anchor == shape.Start {
				out = append(out, text.S)
			}
		}
	}
	return out
}

// TestSaidKeepsOffItsHeading looks at the sample of a box with a token, which is
// under the heading of its group.
func TestSaidKeepsOffItsHeading(t *testing.T) {
	for _, words := range []string{"8", "3 May", "23 September"} {
		s := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]}).Style
		look := scale.LineLook{Ink: scale.Ink, Token: scale.TokenLook{Shape: scale.Square}}
		item := figure.LegendItem{Label: "said", Box: &figure.Node{Said: &scale.Token{Forms: []string{words}, Look: look.Token}, SaidLook: look}}
		var b shape.Builder
		base := shape.Unit(100 * shape.Pt)
		Item(&b, s, item, shape.Point{Y: base})
		at := extent(shape.Group{Shapes: b.Shapes[:len(b.Shapes)-1]}) // without the label
		if heading := base - s.Rules().LegendLine; at.Min.Y < heading+shape.Pt {
			t.Errorf("%q reaches up to %v, %v is the line of the heading", words, at.Min.Y, heading)
		}
		if label := b.Shapes[len(b.Shapes)-1].(*shape.Text); at.Max.X > label.At.X {
			t.Errorf("%q reaches into its label", words)
		}
	}
}

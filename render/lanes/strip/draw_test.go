package strip

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"cablegraph/render/internal/printed"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
	"cablegraph/render/write"
)

// margin is what drawn strips leave free around them.
const margin = 10 * shape.Pt

// random lays out random sets: in every other one names are long, and what is about a day is in
// doubt, too.
func random(t *testing.T, seeds uint64, check func(seed uint64, s *Strip)) {
	t.Helper()
	for seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 71))
		table := rendertest.Random(r, 3+r.IntN(60), 2+r.IntN(14))
		if seed%2 == 1 {
			table = strings.NewReplacer("~", "%", "envoy ", "Extraordinary and Plenipotentiary Envoy ", "actor ", "Secretary of the Ministry in Bureau ").Replace(table)
		}
		for _, s := range strips(t, rendertest.Series(t, table, ""), words.English) {
			check(seed, s)
		}
	}
}

// said is what tests say of messages.
func said(s *Strip) map[int]string {
	out := make(map[int]string)
	for _, m := range s.Messages() {
		out[m.At] = "message " + m.ID
	}
	return out
}

func draw(s *Strip) []shape.Group {
	return s.Draw(shape.Point{X: margin + s.Side, Y: margin}, 3, said(s))
}

// extent returns the box around the points of shapes other than words.
func extent(groups []shape.Group) shape.Rect {
	var all []shape.Point
	for _, g := range groups {
		for _, one := range g.Shapes {
			if path, ok := one.(*shape.Path); ok {
				for _, seg := range path.Segs {
					if seg.Op != shape.Close {
						all = append(all, seg.P[0])
					}
				}
			}
		}
	}
	return shape.Bounds(all)
}

// checkDrawn measures a strip as it is printed: no words touch each other, leave the strip or
// have a line through them, nothing is drawn beyond its height, and no text is empty.
func checkDrawn(t *testing.T, name string, s *Strip) {
	t.Helper()
	groups := draw(s)
	var svg bytes.Buffer
	d := &shape.Drawing{W: s.Style.W + 2*margin, H: s.Height() + 2*margin, ID: "x", Contents: groups}
	if err := write.SVG(&svg, d, s.Style.Faces); err != nil {
		t.Fatal(err)
	}
	page := printed.Read(t, &svg)
	touching, crossed, beyond := page.Touching(), page.Crossed(), page.Beyond(float64(s.Style.W+margin)/float64(shape.Pt))
	if len(touching)+len(crossed)+len(beyond) > 0 {
		t.Errorf("%s: touching: %q; crossed: %q; beyond the strip: %q", name, touching, crossed, beyond)
	}
	if page.Smallest() < 7 {
		t.Errorf("%s: type of %v pt", name, page.Smallest())
	}
	if all := extent(groups); all.Min.Y < margin || all.Max.Y > margin+s.Height() || all.Min.X < margin || all.Max.X > margin+s.Style.W {
		t.Errorf("%s: drawn from %v to %v, in %v by %v", name, all.Min, all.Max, s.Style.W, s.Height())
	}
	for _, g := range groups {
		for _, one := range g.Shapes {
			if text, ok := one.(*shape.Text); ok && (text.S == "" || text.At.Y > margin+s.Height()) {
				t.Errorf("%s: %q is written at %v, in a height of %v", name, text.S, text.At, s.Height())
			}
		}
	}
}

// TestStripsAreClear draws random sets and the built-in one.
func TestStripsAreClear(t *testing.T) {
	random(t, 8, func(seed uint64, s *Strip) { checkDrawn(t, fmt.Sprint("seed ", seed), s) })
	for _, tag := range []string{"de", "ru"} {
		l, _ := words.In(tag)
		for _, s := range builtIn(t, l) {
			checkDrawn(t, tag, s)
		}
	}
}

// TestEveryMessageIsAGroup of its own, in order, with its key and what is said of it, and a
// token with its number on the row of every sender.
func TestEveryMessageIsAGroup(t *testing.T) {
	random(t, 8, func(seed uint64, s *Strip) {
		groups := draw(s)
		if lanes, axis := groups[0], groups[1]; lanes.ID != "lanes-3" || lanes.Class != shape.ClassLanes || axis.ID != "timeline-3" || axis.Class != shape.ClassStrip {
			t.Errorf("seed %d: the strip begins with %s and %s", seed, lanes.ID, axis.ID)
		}
		messages := s.Messages()
		if len(groups)-2 != len(messages) {
			t.Fatalf("seed %d: %d groups of %d messages", seed, len(groups)-2, len(messages))
		}
		for i, m := range messages {
			g := groups[2+i]
			if g.ID != fmt.Sprintf("m%d", m.At) || g.Key != fmt.Sprintf("message-%d", m.At) || g.Title != "message "+m.ID || g.Count != m.Weight || g.Class != shape.ClassEdge {
				t.Errorf("seed %d: message %s is in group %+v", seed, m.ID, g)
			}
			tokens, rows := 0, make(map[int]bool)
			for _, one := range g.Shapes {
				if text, ok := one.(*shape.Text); ok && text.Anchor == shape.Middle && strings.HasPrefix(text.S, m.Number) {
					tokens++
				}
			}
			for _, a := range m.From {
				rows[s.Cast.Of[a]] = true
			}
			if tokens != len(rows) {
				t.Errorf("seed %d: message %s has %d tokens, its senders %d lanes", seed, m.ID, tokens, len(rows))
			}
		}
	})
}

// TestLanesAreBands of their rows, as wide as the strip, each below the one before.
func TestLanesAreBands(t *testing.T) {
	random(t, 6, func(seed uint64, s *Strip) {
		var bands []shape.Rect
		for _, one := range draw(s)[0].Shapes {
			if path, ok := one.(*shape.Path); ok && path.Stroke == shape.None {
				at, _, _ := path.Rounded()
				bands = append(bands, at)
			}
		}
		if len(bands) != len(s.rows) {
			t.Fatalf("seed %d: %d bands of %d lanes", seed, len(bands), len(s.rows))
		}
		for i, band := range bands {
			if band.Center().Y != margin+s.rowY(i) || band.Width() != s.width() || i > 0 && band.Min.Y <= bands[i-1].Max.Y {
				t.Errorf("seed %d: band %d goes from %v to %v", seed, i, band.Min, band.Max)
			}
		}
		if s.Side > scale.Sheets[0].W*7/20+s.Style.Em() {
			t.Errorf("seed %d: names of lanes are %v wide", seed, s.Side)
		}
	})
}

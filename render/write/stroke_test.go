package write

import (
	"math"
	"math/rand/v2"
	"testing"

	"cablegraph/render/shape"
)

// All polygons of a stroke turn the same way, whatever the line does. If one
// did not, it would cut a hole.
func TestStrokeTurnsOneWay(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		p := polyline{closed: r.IntN(2) == 0}
		for range 2 + r.IntN(6) {
			p.points = append(p.points, vec{float64(r.IntN(5)), float64(r.IntN(5))})
		}
		for _, polygon := range p.stroke(1) {
			if a := area(polygon); a > 1e-9 {
				t.Fatalf("%v: %v turns the other way: %g", p, polygon, a)
			}
		}
	}
}

func TestStrokeOfStraightLineHasItsArea(t *testing.T) {
	polygons := polyline{points: []vec{{1, 1}, {4, 5}}}.stroke(2)
	if len(polygons) != 1 || math.Abs(area(polygons[0])+10) > 1e-9 {
		t.Errorf("%v", polygons)
	}
}

func TestJoin(t *testing.T) {
	for _, tt := range []struct {
		name    string
		degrees float64
		want    float64 // how far the join reaches beyond the corner, in half widths
	}{
		{"right angle", 90, math.Sqrt2},
		{"the other way", -90, math.Sqrt2},
		{"just within the limit of 4", 151, 1 / math.Cos(151*math.Pi/360)},
		{"beyond it, cut off", 152, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sin, cos := math.Sincos(tt.degrees * math.Pi / 180)
			polygon := join(vec{}, vec{1, 0}, vec{cos, sin})
			reach := 0.0
			for _, q := range polygon {
				reach = max(reach, q.length())
			}
			if math.Abs(reach-tt.want) > 1e-9 {
				t.Errorf("reaches %g, want %g: %v", reach, tt.want, polygon)
			}
		})
	}
}

// Dashes and gaps add up to the line, and a closed line's last dash runs into
// its first.
func TestDash(t *testing.T) {
	square := polyline{points: []vec{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, closed: true}
	for _, tt := range []struct {
		name     string
		line     polyline
		pattern  []float64
		pieces   int
		together float64
	}{
		{"pattern fits", polyline{points: []vec{{0, 0}, {10, 0}}}, []float64{3, 2}, 2, 6},
		{"cut off at the end", polyline{points: []vec{{0, 0}, {9, 0}}}, []float64{3, 1}, 3, 7},
		{"around a corner", polyline{points: []vec{{0, 0}, {2, 0}, {2, 3}}}, []float64{4, 1}, 1, 4},
		{"closed, joined at its start", square, []float64{6, 3}, 4, 28},
		{"closed, a gap at its start", square, []float64{6, 4}, 4, 24},
	} {
		t.Run(tt.name, func(t *testing.T) {
			pieces := tt.line.dash(tt.pattern)
			together := 0.0
			for _, p := range pieces {
				for i := range p.points[1:] {
					together += p.points[i+1].sub(p.points[i]).length()
				}
			}
			if len(pieces) != tt.pieces || math.Abs(together-tt.together) > 1e-9 {
				t.Errorf("%d dashes of %g, want %d of %g: %v", len(pieces), together, tt.pieces, tt.together, pieces)
			}
		})
	}
}

func TestFlattenKeepsToTheCurve(t *testing.T) {
	// A quarter of a circle of radius 1000 around the origin, at a pixel a Unit.
	quarter := []shape.Seg{{Op: shape.MoveTo, P: [3]shape.Point{{X: 1000, Y: 0}}}, {Op: shape.CurveTo, P: [3]shape.Point{{X: 1000, Y: 552}, {X: 552, Y: 1000}, {X: 0, Y: 1000}}}}
	points := flatten(quarter, 1)[0].points
	for i := range points[1:] {
		middle := lerp(points[i], points[i+1], 0.5)
		if off := math.Abs(middle.length() - 1000); off > 0.05+0.3 { // the curve itself is off by 0.3
			t.Errorf("chord %d is off by %g", i, off)
		}
	}
}

func area(p []vec) float64 {
	sum := 0.0
	for i, q := range p {
		sum += q.cross(p[(i+1)%len(p)])
	}
	return sum / 2
}

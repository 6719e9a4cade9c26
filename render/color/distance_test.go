package color

import (
	"math"
	"testing"

	"cablegraph/render/shape"
)

// TestCIEDE2000 holds the formula to the pairs of Sharma, Wu and Dalal 2005, in both
// directions.
func TestCIEDE2000(t *testing.T) {
	blue := [3]float64{50, 0, -82.7485}
	grey := [3]float64{50, 2.5, 0}
	for _, tt := range []struct {
		a, b [3]float64
		want float64
	}{
		{[3]float64{50, 2.6772, -79.7751}, blue, 2.0425},
		{[3]float64{50, 3.1571, -77.2803}, blue, 2.8615},
		{[3]float64{50, 2.8361, -74.0200}, blue, 3.4412},
		{[3]float64{50, -1.3802, -84.2814}, blue, 1.0000},
		{[3]float64{50, -1.1848, -84.8006}, blue, 1.0000},
		{[3]float64{50, -0.9009, -85.5211}, blue, 1.0000},
		{[3]float64{50, 0, 0}, [3]float64{50, -1, 2}, 2.3669},
		{[3]float64{50, 2.4900, -0.0010}, [3]float64{50, -2.4900, 0.0009}, 7.1792},
		{[3]float64{50, 2.4900, -0.0010}, [3]float64{50, -2.4900, 0.0010}, 7.1792},
		{[3]float64{50, 2.4900, -0.0010}, [3]float64{50, -2.4900, 0.0011}, 7.2195},
		{[3]float64{50, 2.4900, -0.0010}, [3]float64{50, -2.4900, 0.0012}, 7.2195},
		{[3]float64{50, -0.0010, 2.4900}, [3]float64{50, 0.0009, -2.4900}, 4.8045},
		{[3]float64{50, -0.0010, 2.4900}, [3]float64{50, 0.0011, -2.4900}, 4.7461},
		{grey, [3]float64{50, 0, -2.5}, 4.3065},
		{grey, [3]float64{73, 25, -18}, 27.1492},
		{grey, [3]float64{61, -5, 29}, 22.8977},
		{grey, [3]float64{56, -27, -3}, 31.9030},
		{grey, [3]float64{58, 24, 15}, 19.4535},
		{grey, [3]float64{50, 3.1736, 0.5854}, 1.0000},
		{[3]float64{60.2574, -34.0099, 36.2677}, [3]float64{60.4626, -34.1751, 39.4387}, 1.2644},
		{[3]float64{22.7233, 20.0904, -46.6940}, [3]float64{23.0331, 14.9730, -42.5619}, 2.0373},
		{[3]float64{36.4612, 47.8580, 18.3852}, [3]float64{36.2715, 50.5065, 21.2231}, 1.4146},
		{[3]float64{90.8027, -2.0831, 1.4410}, [3]float64{91.1528, -1.6435, 0.0447}, 1.4441},
		{[3]float64{2.0776, 0.0795, -1.1350}, [3]float64{0.9033, -0.0636, -0.5514}, 0.9082},
	} {
		for _, got := range []float64{ciede2000(tt.a, tt.b), ciede2000(tt.b, tt.a)} {
			if math.Abs(got-tt.want) > 0.0001 {
				t.Errorf("%v and %v: %.4f, want %.4f", tt.a, tt.b, got, tt.want)
			}
		}
	}
}

// TestLab holds the corners of sRGB to their published places under D65.
func TestLab(t *testing.T) {
	for _, tt := range []struct {
		color uint32
		want  [3]float64
	}{
		{0xffffff, [3]float64{100, 0, 0}},
		{0x000000, [3]float64{0, 0, 0}},
		{0xff0000, [3]float64{53.24, 80.09, 67.20}},
		{0x00ff00, [3]float64{87.73, -86.18, 83.18}},
		{0x0000ff, [3]float64{32.30, 79.19, -107.86}},
		{0xffff00, [3]float64{97.14, -21.55, 94.48}},
		{0x808080, [3]float64{53.59, 0, 0}},
	} {
		got := Normal.Lab(shape.RGB(tt.color))
		for i := range got {
			if math.Abs(got[i]-tt.want[i]) > 0.02 {
				t.Errorf("#%06x is %.2f, want %.2f", tt.color, got, tt.want)
				break
			}
		}
	}
}

// TestSightsWantHues takes hues together whose lights differ in one kind of cones, and
// leaves every grey as all see it.
func TestSightsWantHues(t *testing.T) {
	green, olive := shape.RGB(0x00a000), shape.RGB(0xa07800)
	teal, blue := shape.RGB(0x008b8b), shape.RGB(0x2878a0)
	for _, tt := range []struct {
		name  string
		sight Sight
		a, b  shape.Color
	}{
		{"no red cones", Protanopia, green, olive},
		{"no green cones", Deuteranopia, green, olive},
		{"no blue cones", Tritanopia, teal, blue},
	} {
		all := Normal.Distance(tt.a, tt.b)
		if got := tt.sight.Distance(tt.a, tt.b); got > all/2 {
			t.Errorf("%s: %s and %s are %.1f apart, %.1f with all cones", tt.name, tt.a, tt.b, got, all)
		}
		for v := range uint32(256) {
			grey := shape.RGB(v<<16 | v<<8 | v)
			if lab, want := tt.sight.Lab(grey), Lightness(grey); math.Abs(lab[0]-want) > 0.01 || math.Hypot(lab[1], lab[2]) > 0.01 {
				t.Errorf("%s: %s is seen as %.2f, want a lightness of %.2f and no hue", tt.name, grey, lab, want)
			}
		}
	}
	if d := Tritanopia.Distance(green, olive); d < Normal.Distance(green, olive)/2 {
		t.Errorf("without blue cones %s and %s are %.1f apart", green, olive, d)
	}
}

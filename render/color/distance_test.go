package color

import (
	"math"
	"testing"
)

// TestCIEDE2000 holds the formula to pairs of Sharma, Wu and Dalal 2005.
func TestCIEDE2000(t *testing.T) {
	for _, tt := range []struct {
		a, b [3]float64
		want float64
	}{
		{[3]float64{50, 2.6772, -79.7751}, [3]float64{50, 0, -82.7485}, 2.0425},
		{[3]float64{50, 3.1571, -77.2803}, [3]float64{50, 0, -82.7485}, 2.8615},
		{[3]float64{50, 2.5, 0}, [3]float64{73, 25, -18}, 27.1492},
		{[3]float64{50, 2.5, 0}, [3]float64{61, -5, 29}, 22.8977},
		{[3]float64{50, 2.5, 0}, [3]float64{56, -27, -3}, 31.9030},
	} {
		if got := ciede2000(tt.a, tt.b); math.Abs(got-tt.want) > 0.0001 {
			t.Errorf("%v and %v: %.4f, want %.4f", tt.a, tt.b, got, tt.want)
		}
	}
}

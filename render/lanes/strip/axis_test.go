package strip

import (
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestAxisNamesDaysAndMonths has under every column whose day is known its day, and the
// month or year of every column to the left of it; nothing else.
func TestAxisNamesDaysAndMonths(t *testing.T) {
	days := 0
	random(t, 8, func(seed uint64, s *Strip) {
		coarse := Coarser(s.Unit)
		for i := range s.columns {
			m := s.columns[i].m
			if m == nil {
				continue
			}
			var upper, lower *label
			for k := range s.labels {
				switch l := &s.labels[k]; {
				case !l.lower && l.from <= i && i <= l.to:
					upper = l
				case l.lower && l.from <= i:
					lower = l
				}
			}
			if known := m.Within(s.Unit); known != (upper != nil) {
				t.Errorf("seed %d: the unit of %v is known: %t, named: %t", seed, m.Date, known, upper != nil)
			} else if known {
				days++
				if upper.day != sequence.Begin(m.First, s.Unit) || upper.words != s.words().Unit(upper.day, s.Unit) {
					t.Errorf("seed %d: %q of %v stands under %v", seed, upper.words, upper.day, m.Date)
				}
				if s.Unit != edtf.ByYear && (lower == nil || lower.day != sequence.Begin(m.Day, coarse)) {
					t.Errorf("seed %d: %v stands under %+v", seed, m.Date, lower)
				}
			}
		}
		for i := 1; i < len(s.labels); i++ {
			if a, b := s.labels[i-1], s.labels[i]; a.lower == b.lower && (b.day <= a.day && a.lower || b.from <= a.to && !a.lower) {
				t.Errorf("seed %d: %q stands behind %q", seed, b.words, a.words)
			}
		}
	})
	if days < 100 {
		t.Errorf("only %d days", days)
	}
}

// TestSpansHoldTheDaysOfDoubt has a bar for every message whose day is not known, and for no
// other: over all its days in the strip, open where some lie beyond, no two in a row over each other.
func TestSpansHoldTheDaysOfDoubt(t *testing.T) {
	open := 0
	random(t, 8, func(seed uint64, s *Strip) {
		var doubtful, barred []int
		for i := range s.columns {
			if m := s.columns[i].m; m != nil && !m.Within(s.Unit) {
				doubtful = append(doubtful, i)
			}
		}
		from, to := s.segments[0].From, s.segments[len(s.segments)-1].To
		for i, b := range s.spans {
			m := s.columns[b.column].m
			barred = append(barred, b.column)
			if left, right := s.calendar.At(max(m.First, from)), s.calendar.At(min(m.Last, to-1)+1); b.left > left || b.right < right {
				t.Errorf("seed %d: the bar of %v goes from %v to %v, its days from %v to %v", seed, m.Date, b.left, b.right, left, right)
			}
			if b.early != (m.First < from) || b.late != (m.Last >= to) || b.lasted != m.Date.Lasted() || b.left < 0 || b.right > s.width() {
				t.Errorf("seed %d: the bar of %v between %v and %v is %+v", seed, m.Date, from, to, b)
			}
			if b.early || b.late {
				open++
			}
			for _, other := range s.spans[:i] {
				if other.row == b.row && other.left < b.right && b.left < other.right {
					t.Errorf("seed %d: bars lie over each other: %+v and %+v", seed, other, b)
				}
			}
		}
		slices.Sort(barred)
		if !slices.Equal(barred, doubtful) {
			t.Errorf("seed %d: columns %v have bars, want %v", seed, barred, doubtful)
		}
	})
	if open == 0 {
		t.Error("no bar is open")
	}
}

// TestUprightLeavesOut nothing but what stands in its way: every height of a line down is drawn
// or lies in one of the boxes at its place.
func TestUprightLeavesOut(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 72))
	for range 500 {
		var taken []shape.Rect
		for range r.IntN(5) {
			at := shape.Point{X: shape.Unit(r.IntN(20)), Y: shape.Unit(r.IntN(120) - 10)}
			taken = append(taken, shape.Rect{Min: at, Max: at.Add(shape.Point{X: shape.Unit(r.IntN(20)), Y: shape.Unit(r.IntN(40))})})
		}
		var b shape.Builder
		upright(&b, shape.Point{X: 1000, Y: 500}, gridInk, 1, nil, 10, 5, 95, taken)
		for y := shape.Unit(-10); y < 110; y++ { // of the height from y to y+1
			drawn, blocked := 0, false
			for _, one := range b.Shapes {
				if p := one.(*shape.Path); p.Segs[0].P[0].Y-500 <= y && y < p.Segs[1].P[0].Y-500 {
					drawn++
					if p.Segs[0].P[0].X != 1010 || p.Segs[1].P[0].X != 1010 {
						t.Errorf("a line down leans: %v", p.Segs)
					}
				}
			}
			for _, box := range taken {
				blocked = blocked || box.Min.X < 10 && 10 < box.Max.X && box.Min.Y <= y && y < box.Max.Y
			}
			want := 0
			if y >= 5 && y < 95 && !blocked {
				want = 1
			}
			if drawn != want {
				t.Errorf("past %v a line is drawn %d times at %d, want %d", taken, drawn, y, want)
			}
		}
	}
}

// TestAxisOfYears has years where most dates are years, and no months.
func TestAxisOfYears(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1850,a,b\n1851,b,a\n1851,a,b\n1851/1853,a,b\n1855-03-04,b,a\n", "")
	var got []string
	for _, one := range strips(t, s, words.English) {
		if one.Unit != edtf.ByYear {
			t.Errorf("the axis has unit %d", one.Unit)
		}
		for _, l := range one.labels {
			got = append(got, l.words)
		}
		if marks := one.months(); marks != nil {
			t.Errorf("months begin at %v", marks)
		}
	}
	if want := []string{"1850", "1851", "1855"}; !slices.Equal(got, want) {
		t.Errorf("the axis names %q, want %q", got, want)
	}
}

// TestAxisNamesMonthsOfNoKnownDay names the month of a message that is dated by it alone:
// else its bar seems to be of the month before. What lies in two months names none.
func TestAxisNamesMonthsOfNoKnownDay(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1950-01-05,a,b\n1950-01-08,b,a\n1950-02,b,a\n1950-03-20/1950-04-10,a,b\n", "")
	months := strips(t, s, words.English)
	var segments []sequence.Segment
	for _, one := range months {
		segments = append(segments, one.segments...)
	}
	all, ok := New(months[0].Frame, segments, Brief)
	if !ok {
		t.Fatal("four messages have no room side by side")
	}
	var got []string
	for _, l := range all.labels {
		got = append(got, l.words)
	}
	if want := []string{"5", "8", "Jan 1950", "Feb"}; !slices.Equal(got, want) {
		t.Errorf("the axis names %q, want %q", got, want)
	}
}

package key

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// some makes rows of samples, which draw a box as wide as they are, with labels of a few
// words, none twice; some rows have no heading, or nothing but notes.
func some(r *rand.Rand) []Row {
	n := 0
	phrase := func(most int) string {
		var all []string
		for range 1 + r.IntN(most) {
			n++
			all = append(all, strings.Repeat(string(rune('a'+n%26)), 1+r.IntN(9))+"·"+string(rune('A'+n/26)))
		}
		return strings.Join(all, " ")
	}
	rows := make([]Row, r.IntN(4))
	for i := range rows {
		for range r.IntN(6) {
			width := shape.Unit(5+r.IntN(30)) * shape.Pt
			rows[i].Items = append(rows[i].Items, Item{phrase(5), width, func(b *shape.Builder, at shape.Point) {
				b.Box(shape.Rect{Min: shape.Point{X: at.X, Y: at.Y - 3*shape.Pt}, Max: shape.Point{X: at.X + width, Y: at.Y + 3*shape.Pt}}, 0, scale.Black, shape.None, 0)
			}})
		}
		if rows[i].Items != nil && r.IntN(3) > 0 {
			rows[i].Heading = phrase(3)
		}
		for range r.IntN(2) {
			rows[i].Notes = append(rows[i].Notes, phrase(20)+".")
		}
	}
	return rows
}

// A drawn legend is its words, with their rooms, and its samples.
type drawn struct {
	words   []string
	rooms   []shape.Rect
	samples []shape.Rect
}

// draw draws a legend at a corner, apart from the line above it.
func draw(s scale.Style, l Legend, corner shape.Point) drawn {
	var d drawn
	for _, one := range l.Draw(corner).Shapes {
		switch one := one.(type) {
		case *shape.Text:
			w := s.Faces.Measure(one.S, one.Size, one.Bold)
			d.words = append(d.words, one.S)
			d.rooms = append(d.rooms, shape.Rect{Min: shape.Point{X: one.At.X, Y: one.At.Y - one.Size*7/10}, Max: shape.Point{X: one.At.X + w, Y: one.At.Y + one.Size/5}})
		case *shape.Path:
			if at, _, ok := one.Rounded(); ok {
				d.samples = append(d.samples, at)
			}
		}
	}
	return d
}

// TestLegendsHaveAll words and samples of random rows once, in their order, within the sheet and
// the height that is said; none over another.
func TestLegendsHaveAll(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 61))
		s := scale.Style{Sheet: scale.Sheets[0], Words: words.English}
		s.W = shape.Unit(90+r.IntN(400)) * shape.Pt
		rows, corner := some(r), shape.Point{X: 300, Y: 700}
		l := Set(s, rows)
		d := draw(s, l, corner)
		var want, notes []string
		samples := 0
		for _, row := range rows {
			if row.Items != nil {
				want = append(want, row.Heading)
			}
			for _, i := range row.Items {
				want = append(want, i.Label)
				samples++
			}
			notes = append(notes, row.Notes...)
		}
		want = strings.Fields(strings.Join(append(want, notes...), " "))
		if got := strings.Fields(strings.Join(d.words, " ")); !slices.Equal(got, want) {
			t.Errorf("seed %d: words %q, want %q", seed, got, want)
		}
		if len(d.samples) != samples || slices.Contains(d.words, "") {
			t.Errorf("seed %d: %d samples, want %d; no words are empty: %q", seed, len(d.samples), samples, d.words)
		}
		all := slices.Concat(d.rooms, d.samples)
		sheet := shape.Rect{Min: corner, Max: shape.Point{X: corner.X + s.W, Y: corner.Y + l.Height}}
		for i, a := range all {
			if !a.Inside(sheet) {
				t.Errorf("seed %d: %v–%v leaves the legend, %v–%v", seed, a.Min, a.Max, sheet.Min, sheet.Max)
			}
			for _, b := range all[:i] {
				if a.Overlaps(b) {
					t.Errorf("seed %d: %v–%v lies on %v–%v", seed, a.Min, a.Max, b.Min, b.Max)
				}
			}
		}
	}
}

// TestLabelsStandBehindTheirSamples on one level with them, and the next sample an em behind;
// no line is empty.
func TestLabelsStandBehindTheirSamples(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 62))
		s := scale.Style{Sheet: scale.Sheets[0], Words: words.English}
		s.W = shape.Unit(90+r.IntN(400)) * shape.Pt
		rows := some(r)
		l := Set(s, rows)
		d := draw(s, l, shape.Point{})
		k := 0
		for _, row := range rows {
			for i, item := range row.Items {
				sample := d.samples[k]
				k++
				middle, before := sample.Center().Y, shape.Unit(0)
				for _, room := range d.rooms {
					if room.Min.Y < middle && middle < room.Max.Y && room.Max.X <= sample.Min.X {
						before = max(before, room.Max.X)
					}
				}
				if i > 0 && before > 0 && before != sample.Min.X-s.Em() {
					t.Errorf("seed %d: the sample of %q stands at %v, what is before it ends at %v", seed, item.Label, sample.Min.X, before)
				}
				at := slices.Index(d.words, item.Label)
				if at < 0 { // broken into lines
					continue
				}
				if room := d.rooms[at]; room.Min.X != sample.Max.X+s.Em()/2 || room.Min.Y > middle || room.Max.Y < middle {
					t.Errorf("seed %d: %q stands at %v, its sample at %v–%v", seed, item.Label, room.Min, sample.Min, sample.Max)
				}
			}
		}
		bottom := shape.Unit(0)
		slices.SortFunc(d.rooms, func(a, b shape.Rect) int { return int(a.Min.Y - b.Min.Y) })
		for _, room := range d.rooms {
			if room.Min.Y > bottom+s.Label() {
				t.Errorf("seed %d: nothing stands between %v and %v", seed, bottom, room.Min.Y)
			}
			bottom = room.Max.Y
		}
	}
}

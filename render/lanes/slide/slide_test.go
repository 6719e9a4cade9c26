package slide

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/printed"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/write"
)

// slides makes the slides of a set of letters by Ann and Bob, with carriers.
func slides(t *testing.T, messages string) *Figure {
	t.Helper()
	all := rendertest.Series(t, messages, "id,name,principal\nann,Ann,yes\nbob,Bob,yes\n")
	o := count.Options{Dates: graph.Likeliest, Brief: true}
	s, err := count.Messages(all.Dataset, all.Periods, o)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := count.Whole(s, o)
	if err != nil {
		t.Fatal(err)
	}
	var sheet scale.Sheet
	for _, one := range scale.Sheets {
		if one.Name == "slide" {
			sheet = one
		}
	}
	f, err := Compose(figure.Compose(s, scale.Style{Sheet: sheet}), whole)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

const carried = `id,date,from,to,via,kind,reports
m1,1950-01-03,ann,bob,cid,letter,
m2,1950-01-04,ann,cid,,letter,
m3,1950-01-05,cid,bob,,telegram,m2
m4,1950-02-06,bob,ann,dan,letter,
m5,1950-02-07,bob,eve,,letter,
m6,1950-02-08,bob,ann,cid,letter,
`

// TestCarriersShareALane gives one to those who carry often, between whom they
// carry for, and rings to others.
func TestCarriersShareALane(t *testing.T) {
	f := slides(t, carried)
	var names []string
	for _, r := range f.rows {
		names = append(names, r.name)
	}
	if slices.Reverse(names); !slices.Equal(names, []string{"Ann", "cid", "Bob"}) && !slices.Equal(names, []string{"Bob", "cid", "Ann"}) {
		t.Errorf("rows %q", names)
	}
	lines := make(map[string]string)
	for _, s := range f.Slides {
		for _, c := range s.columns {
			if c.m != nil {
				for _, l := range c.legs {
					lines[c.m.ID] += fmt.Sprintf("%s-%s", f.rows[l.from].name, f.rows[l.to].name)
					if l.ringEnd {
						lines[c.m.ID] += " ring"
					}
					if l.rings > 0 {
						lines[c.m.ID] += " carried"
					}
					if l.dashed {
						lines[c.m.ID] += " reported"
					}
					lines[c.m.ID] += ";"
				}
			}
		}
	}
	for id, want := range map[string]string{
		"m1": "Ann-cid ring;cid-Bob;", "m2": "Ann-cid;cid-Bob reported;", "m4": "Bob-Ann carried;", "m5": "", "m6": "Bob-cid ring;cid-Ann;",
	} {
		if lines[id] != want {
			t.Errorf("%s: got %q, want %q", id, lines[id], want)
		}
	}
}

// TestSlidesHoldAll draws every message once, over as many slides as are needed,
// in type of 18 pt that does not touch.
func TestSlidesHoldAll(t *testing.T) {
	var b strings.Builder
	b.WriteString("id,date,from,to\n")
	for i := range 120 {
		fmt.Fprintf(&b, "m%d,1950-%02d-%02d,%s\n", i, 1+i/40, 1+i%28, []string{"ann,bob", "bob,ann"}[i%2])
	}
	f := slides(t, b.String())
	if len(f.Slides) < 3 {
		t.Errorf("%d slides", len(f.Slides))
	}
	marks := 0
	for i := range f.Slides {
		d := f.Slides[i].Draw("time")
		for _, g := range d.Contents {
			if g.Class == shape.ClassMessage {
				marks++
			}
		}
		var svg bytes.Buffer
		if err := write.SVG(&svg, d, nil); err != nil {
			t.Fatal(err)
		}
		p := printed.Read(t, &svg)
		if touching, crossed := p.Touching(), p.Crossed(); len(touching)+len(crossed) > 0 || p.Smallest() < 18 {
			t.Errorf("slide %d: touching %q, crossed %q, smallest type %v", i+1, touching, crossed, p.Smallest())
		}
	}
	if marks != 120 {
		t.Errorf("%d marks", marks)
	}
}

// TestSlidesSayWhatTheyShow counts them in the caption, and names the messages in
// the description.
func TestSlidesSayWhatTheyShow(t *testing.T) {
	s := &slides(t, carried).Slides[0]
	if got, want := s.Caption(), "Ann, Bob, Jan–Feb 1950: 5 of 6 messages in order of date."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := s.Describe(); len(got) != 10 || !strings.Contains(got[4], "Ann → Bob, via cid") || got[2] != "no message from Ann, 5 Jan – 8 Feb 1950." {
		t.Errorf("got %q", got)
	}
	if got := s.Alt(); !strings.HasPrefix(got, "Directed graph of messages, ") {
		t.Errorf("got %q", got)
	}
}

// TestNoArrowIsExplained tells what is to nobody named from what is to others than a
// slide shows.
func TestNoArrowIsExplained(t *testing.T) {
	for _, tt := range []struct{ row, want string }{
		{"m7,1950-02-09,bob,,,letter,\n", "No arrow: receiver not named."},
		{"m7,1950-02-09,bob,eve,,letter,\n", "No arrow: said to others than are shown."},
		{"m7,1950-02-09,bob,eve,,letter,\nm8,1950-02-10,bob,,,letter,\n", "No arrow: said to others than are shown; receiver not named."},
		{"", ""},
	} {
		rows := strings.Replace(carried, "m5,1950-02-07,bob,eve,,letter,\n", tt.row, 1)
		if got := noteOf(&slides(t, rows).Slides[0]); got != tt.want {
			t.Errorf("%q is explained by %q, want %q", tt.row, got, tt.want)
		}
	}
}

// TestMarksStandInTokens keeps the signs of a message in its own mark, where no
// reader takes them for the next one's.
func TestMarksStandInTokens(t *testing.T) {
	for _, tt := range []struct {
		inferred, beside bool
		want             string
	}{{false, false, ""}, {true, false, "*"}, {false, true, "†"}, {true, true, "*†"}} {
		c := column{beside: tt.beside, m: &sequence.Message{Message: &graph.Message{Inferred: tt.inferred}}}
		if got := c.marks(); got != tt.want {
			t.Errorf("%+v: %q", tt, got)
		}
	}
}

// TestSamplesAreAsDrawn gives a look an arrow in the legend only where a message of
// it has one on the slide.
func TestSamplesAreAsDrawn(t *testing.T) {
	f := slides(t, carried)
	s := &f.Slides[0]
	look := s.columns[1].m.Look
	with := sampleOf(s, look).width
	for i := range s.columns {
		s.columns[i].legs = nil
	}
	if without := sampleOf(s, look).width; without != tokenSize(f.style) || with <= without {
		t.Errorf("samples of %v and %v", with, without)
	}
}

// TestRingsStandBetweenLanes sets the rings of carriers without a row on no band, which
// would be somebody's who has one, but between those on their way.
func TestRingsStandBetweenLanes(t *testing.T) {
	s := slides(t, carried).style
	at := stack{top: 0, bottom: 240 * shape.Pt, rows: 4}
	band := bandHeight(s, at)
	for _, l := range []leg{{from: 0, to: 3, rings: 1}, {from: 0, to: 3, rings: 2}, {from: 3, to: 0, rings: 4}, {from: 0, to: 1, rings: 1}, {from: 2, to: 1, rings: 2}} {
		var b shape.Builder
		c := column{m: &sequence.Message{Message: &graph.Message{}, Look: scale.LineLook{Head: scale.Triangle}}, tokens: []int{l.from}}
		l.heads = []int{l.to}
		c.drawLeg(&b, s, 0, at, l)
		var middles []shape.Unit
		for _, drawn := range b.Shapes {
			if p, ok := drawn.(*shape.Path); ok && p.Fill == shape.White {
				low, high := extent(p)
				middles = append(middles, (low+high)/2)
				for row := range at.rows {
					if y := at.y(row); (low+high)/2 > y-band/2 && (low+high)/2 < y+band/2 {
						t.Errorf("%+v: a ring stands on row %d", l, row)
					}
				}
			}
		}
		if len(middles) != l.rings {
			t.Errorf("%+v: %d rings", l, len(middles))
		}
		if l.to < l.from {
			slices.Reverse(middles)
		}
		if !slices.IsSorted(middles) {
			t.Errorf("%+v: rings at %v", l, middles)
		}
	}
}

// TestSendersAreJoined draws the tokens of one message as one, and its arrows from the
// senders that are nearest.
func TestSendersAreJoined(t *testing.T) {
	for _, tt := range []struct {
		tokens, to []int
		want       string
	}{
		{[]int{0, 1}, []int{2}, "1>2 0-1"},
		{[]int{0, 2}, []int{1}, "0>1 2>1"},
		{[]int{1, 2}, []int{0, 3}, "1>0 2>3 1-2"},
		{[]int{0, 3}, nil, "0-3"},
	} {
		c := column{m: &sequence.Message{Message: &graph.Message{}}, tokens: tt.tokens}
		c.send(tt.to, 0)
		var got []string
		for _, l := range c.legs {
			sign := ">"
			if l.joint {
				sign = "-"
			}
			got = append(got, fmt.Sprint(l.from, sign, l.to))
		}
		if words := strings.ReplaceAll(strings.Join(got, ","), " ", ""); words != strings.ReplaceAll(tt.want, " ", ",") || c.arrives() != (tt.to != nil) {
			t.Errorf("from %v to %v: %s, want %s", tt.tokens, tt.to, words, tt.want)
		}
	}
}

// extent is how far the straight pieces of a ring reach up and down: as far as it does.
func extent(p *shape.Path) (low, high shape.Unit) {
	low, high = p.Segs[0].P[0].Y, p.Segs[0].P[0].Y
	for _, seg := range p.Segs {
		if seg.Op == shape.LineTo {
			low, high = min(low, seg.P[0].Y), max(high, seg.P[0].Y)
		}
	}
	return low, high
}

// TestPartsBeginAsTheirCalendar says when a period begins in its own unit, and the
// year once.
func TestPartsBeginAsTheirCalendar(t *testing.T) {
	f := slides(t, carried)
	parts := f.Slides[0].parts
	if got := []string{f.startOf(parts, 0), f.startOf(parts, 1)}; !slices.Equal(got, []string{"Jan 1950", "Feb"}) {
		t.Errorf("parts begin in %q", got)
	}
	f.set.Series.Periods[0].Unit = ""
	if got := f.startOf(parts, 0); got != "1 Jan 1950" {
		t.Errorf("a period of the user begins on %q", got)
	}
	f = slides(t, "id,date,from,to\nm1,1950,ann,bob\nm2,1950,bob,ann\n")
	if got := f.startOf(f.Slides[0].parts, 0); got != "1950" || datesOf(f) != "1950" {
		t.Errorf("a year begins in %q, of %q", got, datesOf(f))
	}
	f.set.Series.Periods[0].Unit, f.set.Series.Periods[0].End = "decade", edtf.Date(1959, 12, 31)
	if got := f.startOf(f.Slides[0].parts, 0); got != "1950s" {
		t.Errorf("a decade is %q", got)
	}
}

// TestLongPartsNameYears says under the columns of a decade in which year they are: a
// month alone would not tell.
func TestLongPartsNameYears(t *testing.T) {
	f := slides(t, "id,date,from,to\nm1,1951-02-03,ann,bob\nm2,1951-12,bob,ann\nm3,1954,ann,bob\n")
	f.set.Series.Periods = []graph.Period{{ID: "1950s", Start: edtf.Date(1950, 1, 1), End: edtf.Date(1959, 12, 31), Unit: "decade"}}
	f.Slides = nil
	if err := f.pack(sequence.Segments(f.set.Series.Periods, f.messages)); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range spansOf(&f.Slides[0]) {
		got = append(got, p.words(f.style.Words))
	}
	if !slices.Equal(got, []string{"1951", "1954"}) {
		t.Errorf("years %q", got)
	}
}

// TestLongestPauseIsSeen keeps room on a lane for the longest pause of a principal, and
// marks it with dashes.
func TestLongestPauseIsSeen(t *testing.T) {
	f := slides(t, "id,date,from,to\nm1,1950-01-01,ann,bob\nm2,1950-01-02,ann,bob\nm3,1950-09-01,ann,bob\nm4,1950-09-20,bob,ann\n")
	var got []string
	for _, n := range f.Slides[0].silences() {
		if len(n.lines) == 0 && n.words == "" {
			t.Errorf("row %d: nothing marks a pause of %d days", n.row, n.pause.Days())
		}
		got = append(got, fmt.Sprint(f.rows[n.row].name, " ", n.pause.Days()))
	}
	if slices.Sort(got); !slices.Equal(got, []string{"Ann 241", "Bob 262"}) {
		t.Errorf("pauses %q", got)
	}
}

package page

import (
	"slices"
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestFootShowsWhereTheFigureStands has one bar a period, from margin to margin, of which
// that of the figure is black, and that which it is compared with darker than the others.
func TestFootShowsWhereTheFigureStands(t *testing.T) {
	for _, sheet := range scale.Sheets[2:] {
		set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: sheet})
		set.Figures[2].Against = &set.Series.Periods[0]
		s, foot := set.Style, &foot{set.Style, set.Series.Periods}
		layouts := rows.Layouts(set, shape.Rect{Max: shape.Point{X: s.W, Y: s.H}})
		for i, f := range set.Figures {
			const top = 40000
			var bars []shape.Rect
			var inks []shape.Color
			for _, part := range foot.draw(layouts[i], top).Shapes {
				if p, ok := part.(*shape.Path); ok {
					bars, inks = append(bars, shape.Bounds([]shape.Point{p.Segs[0].P[0], p.Segs[2].P[0]})), append(inks, p.Fill)
				}
			}
			if len(bars) != len(set.Figures) || bars[0].Min.X != s.Margin() || bars[len(bars)-1].Max.X > s.W-s.Margin() {
				t.Fatalf("%s, %s: bars at %v", sheet.Name, f.ID, bars)
			}
			for k, bar := range bars {
				if k > 0 && (bar.Overlaps(bars[k-1]) || bar.Min.X <= bars[k-1].Max.X) || bar.Max.Y != top+foot.height() {
					t.Errorf("%s, %s: bar %d is at %v, the foot ends at %s", sheet.Name, f.ID, k, bar, top+foot.height())
				}
				if (inks[k] == scale.Black) != (k == i) || (inks[k] == scale.Faint) != (f.Against != nil && k == 0) {
					t.Errorf("%s, %s: bar %d is %s", sheet.Name, f.ID, k, inks[k])
				}
			}
		}
		bare := *foot
		bare.style.NoStrip = true
		if shapes := bare.draw(layouts[0], 0).Shapes; len(shapes) != 2 || bare.height() >= foot.height() {
			t.Errorf("%s: without bars the foot has %d shapes and %s", sheet.Name, len(shapes), bare.height())
		}
	}
}

// TestFootSaysAsMuchAsHasRoom takes the fullest words that have room: rather fewer than
// without the names of carriers, and rather how many have no name than cut ones.
func TestFootSaysAsMuchAsHasRoom(t *testing.T) {
	style := scale.Style{Sheet: scale.Sheets[2], Words: figure.Compose(rendertest.Rich(t), scale.Style{}).Style.Words}
	l := &figure.Layout{
		Figure: &figure.Figure{
			Style: style, Counts: []string{"2 of 9 messages: those from the 2 actors shown"}, Foot: []string{"2 of 9 messages: those from the 2 actors shown", "2 of 9 messages"},
			Nodes: []figure.Node{{Name: "London"}, {Name: "Berlin"}},
			Edges: []figure.Edge{{To: 1, Via: "Tirpitz", Carriers: []string{"Tirpitz"}, Token: scale.Token{Forms: []string{"3 May"}}}},
		},
		Lines: []figure.Way{{Carriers: []figure.Spot{{Form: 1}}}},
	}
	foot := &foot{style: style}
	forms := []string{
		"2 of 9 messages: those from the 2 actors shown; Passed on by: London → Berlin: Tirpitz",
		"2 of 9 messages; Passed on by: London → Berlin: Tirpitz",
		"2 of 9 messages: those from the 2 actors shown; carriers not named: 1 line",
		"2 of 9 messages; carriers not named: 1 line",
	}
	last := shape.Unit(0)
	for width := style.W; width > 4*style.Em(); width -= style.Em() / 2 {
		got := foot.counts(l, width)
		if w := style.Faces.Measure(got, style.Label(), false); w > width {
			t.Fatalf("%q is %s wide, the room %s", got, w, width)
		}
		fits := slices.IndexFunc(forms, func(form string) bool { return style.Faces.Measure(form, style.Label(), false) <= width })
		if fits >= 0 && got != forms[fits] {
			t.Errorf("in %s the foot says %q, want %q", width, got, forms[fits])
		}
		if fits < 0 {
			last = width
		}
	}
	if last == 0 {
		t.Error("there was always room; try less")
	}
	l.Figure.Foot, l.Lines[0].Carriers[0].Form = nil, 0
	if got := foot.counts(l, style.W); got != l.Figure.Counts[0] {
		t.Errorf("where all is drawn it says %q, want %q", got, l.Figure.Counts[0])
	}
}

// TestSlidesTellWhatLinesSay beside the dates, as much as has room, or else in the legend.
func TestSlidesTellWhatLinesSay(t *testing.T) {
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[2]})
	for _, tt := range []struct {
		name     string
		headings []string
		note     string // of the last
		want     string
	}{
		{"short ones", []string{"Stand", "Change"}, "", "Stand; Change"},
		{"the last alone", []string{"Stand on what has been said in the letters of the years of the war and in those after it", "Change"}, "", "Change"},
		{"its note", []string{"Stand", "Stand on what has been said in the letters of the years of the war and of many others after it"}, "before: on the war", "before: on the war"},
		{"nothing", []string{"Stand on what has been said in the letters of the years of the war and of many others after it"}, "", ""},
	} {
		f := *set.Figures[0]
		f.Dates, f.Legend = "1 January to 31 January 1950", nil
		item := figure.LegendItem{Label: "letter", Edge: set.Figures[0].Legend[0].Items[0].Edge}
		for _, h := range tt.headings {
			f.Legend = append(f.Legend, figure.LegendGroup{Heading: h, Items: []figure.LegendItem{item}})
		}
		f.Legend[len(f.Legend)-1].Note = tt.note
		f.Legend = append(f.Legend, figure.LegendGroup{Heading: "Marks", Marks: true, Items: []figure.LegendItem{item}})
		l := newLegend(&f)
		if l.over != tt.want {
			t.Errorf("%s: beside the dates stands %q, want %q", tt.name, l.over, tt.want)
		}
		for _, cell := range l.cells {
			if cell.heading != "" && l.over != "" {
				t.Errorf("%s: the legend has the heading %q too", tt.name, cell.heading)
			}
		}
		if tt.want == "" && l.cells[0].heading == "" {
			t.Errorf("%s: nothing says what the lines tell", tt.name)
		}
	}
	untitled := *set.Figures[0]
	untitled.Style.NoTitle = true
	if l := newLegend(&untitled); l.over != "" || l.cells[0].heading != untitled.Legend[0].Heading {
		t.Errorf("without a title the legend begins with %q, want %q", l.cells[0].heading, untitled.Legend[0].Heading)
	}
	untitled.Style.NoLegend = true
	if l := newLegend(&untitled); l.height() != 0 || len(l.cells) != 0 {
		t.Errorf("a figure without a legend has one of %s", l.height())
	}
}

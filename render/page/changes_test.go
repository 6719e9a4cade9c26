package page

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// carried composes two months, of which the first has a line by the hands of somebody
// without a box.
func carried(t *testing.T, style scale.Style) *figure.Set {
	t.Helper()
	return figure.Compose(rendertest.Series(t, "date,from,to,via\n1950-01-05,ann,bob,dan\n1950-02-05,ann,bob,\n", "id,name,principal\nann,Ann,yes\nbob,Bob,yes\ndan,Danuta Danilowicz,\n"), style)
}

// low is a page of given height.
func low(t *testing.T) scale.Sheet {
	t.Helper()
	sheet, err := scale.Sheets[0].Resize("174x140")
	if err != nil {
		t.Fatal(err)
	}
	return sheet
}

// TestNotesLeaveFiguresOneSize says under the legend of one figure who carried a line whose
// ring has no name, and leaves as much room in those that have nothing to say.
func TestNotesLeaveFiguresOneSize(t *testing.T) {
	for _, sheet := range append(slices.Clone(scale.Sheets), low(t)) {
		set := carried(t, scale.Style{Sheet: sheet})
		p := Measure(set)
		layouts := rows.Layouts(set, p.Room.Rect)
		named := p.Draw(layouts[0], layouts...)
		ring := layouts[0].Lines[0].Carriers[0]
		if name := extentOf(named, "Danuta Danilowicz"); !name.Inside(ring.Box.Grow(set.Style.Em()/4, set.Style.Em()/4)) || name.Min.X < ring.Box.Min.X+2*set.Style.Ring() {
			t.Errorf("%s: the name stands at %v, the ring has %v", sheet.Name, name, ring.Box)
		}
		layouts[0].Lines[0].Carriers[0].Left = true
		if name := extentOf(p.Draw(layouts[0], layouts...), "Danuta Danilowicz"); name.Max.X > ring.Box.Max.X-2*set.Style.Ring() || name.Min.X < ring.Box.Min.X {
			t.Errorf("%s: at the left of its ring the name stands at %v, the ring has %v", sheet.Name, name, ring.Box)
		}
		layouts[0].Lines[0].Carriers[0].Form = 1
		one, other := p.Draw(layouts[0], layouts...), p.Draw(layouts[1], layouts...)
		if one.H != other.H || one.H < named.H || !p.Room.Fixed && one.H == named.H {
			t.Errorf("%s: figures are %s and %s high, %s where all is named", sheet.Name, one.H, other.H, named.H)
		}
		said := slices.ContainsFunc(slices.Concat(texts(one, shape.ClassRegister), texts(one, shape.ClassStrip)), func(s string) bool { return strings.Contains(s, "Danuta Danilowicz") })
		if !said || slices.ContainsFunc(texts(one, shape.ClassEdge), func(s string) bool { return strings.Contains(s, "Danuta") }) {
			t.Errorf("%s: the words for the carrier are %q", sheet.Name, texts(one, shape.ClassRegister))
		}
		for _, d := range []*shape.Drawing{one, other} {
			apart(t, sheet.Name, d, p.Room.Fixed)
		}
	}
}

// extentOf is where some words stand in a drawing.
func extentOf(d *shape.Drawing, words string) shape.Rect {
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if text, ok := s.(*shape.Text); ok && text.S == words {
				return extent(shape.Group{Shapes: []shape.Shape{text}})
			}
		}
	}
	return shape.Rect{}
}

// apart looks whether what stands below the plot lies on the canvas, one under the other.
func apart(t *testing.T, name string, d *shape.Drawing, slide bool) {
	t.Helper()
	var at []shape.Rect
	for _, g := range d.Contents {
		if len(g.Shapes) == 0 {
			continue
		}
		box := extent(g)
		if box.Min.X < 0 || box.Max.X > d.W || box.Max.Y > d.H {
			t.Errorf("%s: %s of %s lies at %v, outside of the canvas", name, g.ID, d.ID, box)
		}
		switch g.Class {
		case shape.ClassNode, shape.ClassGhost, shape.ClassEdge:
		default:
			if slices.ContainsFunc(at, box.Overlaps) {
				t.Errorf("%s: %s of %s lies on what is above", name, g.ID, d.ID)
			}
			at = append(at, box)
		}
	}
}

// changed composes the figures of two months, of which the second says what has changed, in
// a longer heading, with badges, and with notes on what it does not draw.
func changed(t *testing.T, sheet scale.Sheet) *figure.Set {
	t.Helper()
	set := carried(t, scale.Style{Sheet: sheet})
	f := *set.Figures[1]
	f.Against, f.ID = &set.Series.Periods[0], "1950-02-change"
	f.Counts = []string{strings.Repeat("30 lines: 15 new (1 of them perhaps), 2 more, 2 the same, 11 gone; ", 4)}
	f.Notes = []figure.Note{{Heading: "Not drawn", Items: []string{"Ann → Cid: new;", "Cid → Ann: gone"}}}
	f.Nodes = slices.Clone(f.Nodes)
	f.Nodes[0].Badges = []figure.Badge{{Words: "new", Look: scale.TokenLook{Shape: scale.Square}}}
	for i := range 12 {
		f.Legend = append(f.Legend, figure.LegendGroup{Heading: strings.Repeat("g", i+1), Items: set.Figures[0].Legend[0].Items})
	}
	set.Changes = []*figure.Figure{&f}
	return set
}

// TestChangesStandOverTheirLegend begins their plot below a longer heading, and leaves room
// for a higher legend. On paper what is not drawn stands between plot and legend, and
// nothing below; on a sheet of given height the figure has that height.
func TestChangesStandOverTheirLegend(t *testing.T) {
	for _, sheet := range append(slices.Clone(scale.Sheets), low(t)) {
		set := changed(t, sheet)
		p, f := Measure(set), set.Changes[0]
		plot := p.Changes(f, p.Room.Rect)
		others := *set
		others.Figures, others.Changes = []*figure.Figure{f}, nil
		l := rows.Layouts(&others, plot)[0]
		if heading := extent(heading(f, "")); heading.Max.Y > plot.Min.Y || plot.Min.Y < p.Room.Min.Y {
			t.Errorf("%s: the heading ends at %s, the plot begins at %s, that of others at %s", sheet.Name, heading.Max.Y, plot.Min.Y, p.Room.Min.Y)
		}
		if without := Measure(carried(t, scale.Style{Sheet: sheet})).Room; without != p.Room {
			t.Errorf("%s: with changes the others have %v, without %v", sheet.Name, p.Room, without)
		}
		if p.Room.Fixed {
			l.Plot = plot
		} else if plot.Height() != p.Room.Height() {
			t.Errorf("%s: the plot is %s high, that of others %s", sheet.Name, plot.Height(), p.Room.Height())
		}
		d := p.DrawChanges(l)
		apart(t, sheet.Name, d, p.Room.Fixed)
		legend, low := extent(group(d, shape.ClassLegend)), bottom(l)
		if p.Room.Fixed {
			if d.H != sheet.H || legend.Min.Y < plot.Max.Y {
				t.Errorf("%s: %s high, the legend begins at %s, the plot ends at %s", sheet.Name, d.H, legend.Min.Y, plot.Max.Y)
			}
			continue
		}
		notes := extent(group(d, shape.ClassRegister))
		if got := strings.Join(texts(d, shape.ClassRegister), " "); got != "Not drawn: Ann → Cid: new; Cid → Ann: gone" {
			t.Errorf("%s: the notes say %q", sheet.Name, got)
		}
		if notes.Min.Y < low || legend.Min.Y < notes.Max.Y || d.H < legend.Max.Y || d.H > legend.Max.Y+2*set.Style.Margin() || texts(d, shape.ClassStrip) != nil {
			t.Errorf("%s: the plot ends at %s, notes are at %v, the legend at %v, the figure at %s", sheet.Name, low, notes, legend, d.H)
		}
		for _, g := range d.Contents {
			if box := extent(g); (g.Class == shape.ClassNode || g.Class == shape.ClassEdge) && box.Max.Y > low {
				t.Errorf("%s: %s reaches down to %s, measured is %s", sheet.Name, g.ID, box.Max.Y, low)
			}
		}
	}
}

// group returns the first group of a class.
func group(d *shape.Drawing, class string) shape.Group {
	i := slices.IndexFunc(d.Contents, func(g shape.Group) bool { return g.Class == class })
	return d.Contents[max(i, 0)]
}

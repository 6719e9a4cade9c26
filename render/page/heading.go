package page

import (
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// maxTitleLines is how much of a title a figure shows; the whole of it is the
// figure's name and stands in its description.
const maxTitleLines = 3

// headingHeight is the room above the plots of figures: as much as the longest
// title takes, with the days and the counts below it.
func headingHeight(s scale.Style, figures []*figure.Figure) shape.Unit {
	if s.NoTitle {
		return s.Margin()
	}
	titles, lines := 1, s.Rules().HeadingLines
	for _, f := range figures {
		title := titleLines(s, f.Title)
		titles = max(titles, len(title))
		if !s.Slide { // where the counts are at the foot
			lines = max(lines, countsRow(f, title)+len(countLines(f))-1)
		}
	}
	return s.Margin() + shape.Unit(titles)*typeset.Leading(s.Title()) + shape.Unit(lines)*typeset.Leading(s.Label()) + s.Em()/2
}

// countsRow returns in which row the counts begin: 0 beside the title, 1 beside
// the days, 2 below them; the first where they have room.
func countsRow(f *figure.Figure, title []string) int {
	s := f.Style
	room := s.W - 2*s.Margin() - 2*s.Em()
	taken := [2]shape.Unit{s.Faces.Measure(title[0], s.Title(), true), s.Faces.Measure(f.Dates, s.Label(), false)}
	if len(title) > 1 {
		taken[0] = room
	}
	for row := range taken {
		fits := true
		for i, line := range countLines(f) {
			fits = fits && (row+i >= len(taken) || taken[row+i]+s.Faces.Measure(line, s.Label(), false) < room)
		}
		if fits {
			return row
		}
	}
	return len(taken)
}

// countLines breaks what a figure counts into lines that have room.
func countLines(f *figure.Figure) []string {
	s := f.Style
	var lines []string
	for _, line := range f.Counts {
		lines = append(lines, s.Faces.Break(line, s.Label(), false, s.W-2*s.Margin())...)
	}
	return lines
}

// heading draws the title with the days below, and the counts at the right:
// beside a short title, else below. On slides the counts are at the foot, and what
// the lines tell is in their place.
func heading(f *figure.Figure, told string) shape.Group {
	var b shape.Builder
	s := f.Style
	left, right := s.Margin(), s.W-s.Margin()
	y := s.Margin() + s.Title()*4/5
	title := titleLines(s, f.Title)
	for _, line := range title {
		b.Add(&shape.Text{At: shape.Point{X: left, Y: y}, S: line, Size: s.Title(), Bold: true, Fill: scale.Black})
		y += typeset.Leading(s.Title())
	}
	b.Add(&shape.Text{At: shape.Point{X: left, Y: y}, S: f.Dates, Size: s.Label(), Fill: scale.Ink})
	counts, at := countLines(f), y
	switch row := countsRow(f, title); {
	case row == 0:
		at = s.Margin() + s.Title()*4/5
	case row == 2 && f.Dates != "":
		at += typeset.Leading(s.Label())
	}
	if s.Slide {
		at = y
		counts = []string{s.Faces.Fit(told, s.Label(), false, right-left-s.Faces.Measure(f.Dates, s.Label(), false)-s.Em())}
	}
	for _, line := range counts {
		b.Add(&shape.Text{At: shape.Point{X: right, Y: at}, Anchor: shape.End, S: line, Size: s.Label(), Fill: scale.Ink})
		at += typeset.Leading(s.Label())
	}
	return shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}
}

// titleLines breaks a title into as many lines as it needs; what is longer than
// all lines is shortened.
func titleLines(s scale.Style, title string) []string {
	width := s.W - 2*s.Margin()
	lines := s.Faces.Break(title, s.Title(), true, width)
	if len(lines) > maxTitleLines {
		last := maxTitleLines - 1
		lines = append(lines[:last], s.Faces.Fit(strings.Join(lines[last:], " "), s.Title(), true, width))
	}
	return lines
}

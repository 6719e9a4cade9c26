package page

import (
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Notes say in words what a figure has no room for, paragraph by paragraph.
type notes struct {
	style scale.Style
	lines [][]run
	ends  []end // of all items
	more  int   // of them that are not told
}

// An end is where an item ends: behind so many lines, and so many bytes of the last one's
// last run.
type end struct{ lines, bytes int }

// mostNotes is how many lines the notes of a figure have at most.
const mostNotes = 16

func newNotes(s scale.Style, of []figure.Note) *notes {
	n := &notes{style: s}
	for _, note := range of {
		n.set(note)
	}
	if len(n.lines) > mostNotes {
		n.cut()
	}
	return n
}

// cut ends the notes behind the last item that leaves a line free, on which it says how many
// more there are.
func (n *notes) cut() {
	told := 0
	for told < len(n.ends) && n.ends[told].lines < mostNotes {
		told++
	}
	lines := mostNotes - 1
	if told > 0 {
		lines = n.ends[told-1].lines
		line := slices.Clone(n.lines[lines-1])
		last := &line[len(line)-1]
		last.words = last.words[:n.ends[told-1].bytes]
		n.lines[lines-1] = line
	}
	n.more = len(n.ends) - told
	n.lines = append(n.lines[:lines], []run{{words: n.style.Words.AndMore(n.more)}})
}

// set breaks a note into lines: its heading in bold, then its words.
func (n *notes) set(note figure.Note) {
	s, width := n.style, n.style.W-2*n.style.Margin()-n.style.Em()
	space := s.Faces.Measure("n n", s.Label(), false) - s.Faces.Measure("nn", s.Label(), false)
	var line []run
	x := shape.Unit(0)
	parts := []run{{words: strings.TrimSpace(s.Words.Colon(note.Heading, " ")), bold: true}}
	for _, item := range note.Items {
		parts = append(parts, run{words: item})
	}
	for _, part := range parts {
		for i, piece := range typeset.Pieces(part.words) {
			word := s.Faces.Fit(piece.Text, s.Label(), part.bold, width)
			w, between := s.Faces.Measure(word, s.Label(), part.bold), ""
			if x > 0 && (piece.Spaced || i == 0) {
				x, between = x+space, " "
			}
			if x > 0 && x+w > width {
				n.lines, line, x = append(n.lines, line), nil, 0
			}
			if last := len(line) - 1; last >= 0 && line[last].bold == part.bold {
				line[last].words += between + word
			} else {
				line = append(line, run{words: word, bold: part.bold, x: x})
			}
			x += w
		}
		if !part.bold {
			n.ends = append(n.ends, end{len(n.lines) + 1, len(line[len(line)-1].words)})
		}
	}
	n.lines = append(n.lines, line)
}

func (n *notes) height() shape.Unit {
	if len(n.lines) == 0 {
		return 0
	}
	return shape.Unit(len(n.lines))*typeset.Leading(n.style.Label()) + n.style.Em()/2
}

// draw draws the notes with their upper edge at top.
func (n *notes) draw(top shape.Unit) shape.Group {
	var b shape.Builder
	s := n.style
	y := top + s.Label()
	for _, line := range n.lines {
		for _, part := range line {
			ink := scale.Ink
			if part.bold {
				ink = scale.Black
			}
			b.Add(&shape.Text{At: shape.Point{X: s.Margin() + part.x, Y: y}, S: part.words, Size: s.Label(), Bold: part.bold, Fill: ink})
		}
		y += typeset.Leading(s.Label())
	}
	return shape.Group{Class: shape.ClassRegister, ID: "notes", Key: "notes", Shapes: b.Shapes}
}

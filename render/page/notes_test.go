package page

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// TestNotesSayAll breaks paragraphs into lines that the sheet has room for, and loses no
// word of them; each begins with its heading, in bold, on a line of its own.
func TestNotesSayAll(t *testing.T) {
	of := []figure.Note{
		{Heading: "Passed on by", Items: []string{"London → Berlin: Tirpitz;", "Berlin ↔ Vienna: Szögyény-Marich, Tschirschky;", "Vienna → Belgrade: Giesl"}},
		{Heading: "×2", Items: []string{"2 messages"}},
	}
	for _, sheet := range scale.Sheets[:2] {
		s := scale.Style{Sheet: sheet, Words: words.English}
		n := newNotes(s, of)
		const top = 5000
		var said, bold []string
		var at []shape.Rect
		left, last := shape.Unit(0), shape.Unit(0)
		for _, part := range n.draw(top).Shapes {
			text := part.(*shape.Text)
			if said = append(said, text.S); text.Bold {
				bold, left = append(bold, text.S), text.At.X
				if text.At.Y == last || left != s.Margin() {
					t.Errorf("%s: %q does not begin a line", sheet.Name, text.S)
				}
			}
			last = text.At.Y
			box := s.Faces.TextBox(text)
			room := shape.Rect{Min: shape.Point{X: s.Margin(), Y: top}, Max: shape.Point{X: s.W - s.Margin(), Y: top + n.height()}}
			if !box.Inside(room) || slices.ContainsFunc(at, box.Overlaps) {
				t.Errorf("%s: %q at %v leaves the room %v, or stands on other words", sheet.Name, text.S, box, room)
			}
			at = append(at, box)
		}
		if got, want := strings.Join(said, " "), "Passed on by: London → Berlin: Tirpitz; Berlin ↔ Vienna: Szögyény-Marich, Tschirschky; Vienna → Belgrade: Giesl ×2: 2 messages"; got != want {
			t.Errorf("%s: the notes say %q, want %q", sheet.Name, got, want)
		}
		if !slices.Equal(bold, []string{"Passed on by:", "×2:"}) {
			t.Errorf("%s: %q is bold", sheet.Name, bold)
		}
		if room := n.height() - (last - top); room > 2*typeset.Leading(s.Label()) {
			t.Errorf("%s: under the last line %s are left", sheet.Name, room)
		}
	}
	if none := newNotes(scale.Style{Sheet: scale.Sheets[0], Words: words.English}, nil); none.height() != 0 || len(none.draw(0).Shapes) != 0 {
		t.Errorf("no notes have %s", none.height())
	}
}

// TestManyNotesEnd says on the sheet how many notes it does not have, and has the others
// whole.
func TestManyNotesEnd(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[1], Words: words.English}
	n := newNotes(s, []figure.Note{
		{Heading: "Not drawn, new", Items: slices.Repeat([]string{"London → Berlin (3 May);"}, 20)},
		{Heading: "Not drawn, gone", Items: slices.Repeat([]string{"London → Berlin (3 May);"}, 79)},
	})
	var last *shape.Text
	lines, items := make(map[shape.Unit]bool), 0
	for _, part := range n.draw(0).Shapes {
		last = part.(*shape.Text)
		lines[last.At.Y] = true
		items += strings.Count(last.S, "May);")
		if box := s.Faces.TextBox(last); box.Max.X > s.W-s.Margin() || box.Max.Y > n.height() {
			t.Errorf("%q at %v is not on the sheet", last.S, box)
		}
	}
	if want := fmt.Sprintf("… and %d more", 99-items); len(lines) > mostNotes || len(lines) < mostNotes-1 || last.S != want {
		t.Errorf("%d lines with %d of 99 items, the last is %q, want %q", len(lines), items, last.S, want)
	}
	if before := n.lines[len(n.lines)-2]; !strings.HasSuffix(before[len(before)-1].words, ";") {
		t.Errorf("the last note breaks off: %v", before)
	}
}

// TestFixedSpacesHold ends no line at a space that is fixed.
func TestFixedSpacesHold(t *testing.T) {
	french, _ := words.In("fr")
	s := scale.Style{Sheet: scale.Sheets[1], Words: french}
	n := newNotes(s, []figure.Note{{Heading: "Transmis par", Items: french.Semicolons(slices.Repeat([]string{"Londres → Berlin\u00a0: Szögyény-Marich (1\u00a0=\u00a01)"}, 20))}})
	for _, line := range n.lines {
		if first := line[0].words; strings.HasPrefix(first, ";") || strings.HasPrefix(first, ":") || strings.HasPrefix(first, "=") || strings.HasPrefix(first, "1)") {
			t.Errorf("a line begins with %q", first)
		}
	}
}

// TestHolds takes words under a figure for told as far as all of them stand there, and its
// page is no higher for them than a printed one.
func TestHolds(t *testing.T) {
	var letters strings.Builder
	letters.WriteString("date,from,to\n")
	for k := range 200 {
		fmt.Fprintf(&letters, "1900-01-05,A correspondent with a rather long name and the number %d,Ann\n", k%30)
	}
	set := figure.Compose(rendertest.Series(t, letters.String(), ""), scale.Style{Sheet: scale.Sheets[0], Words: words.English})
	p, layouts, _ := drawn(set)
	l := *layouts[0]
	l.Told = make([]bool, len(l.Lines))
	if !p.Holds(&l) {
		t.Fatalf("a figure is %s high without words, a page %s", p.stack(l.Plot).height, p.style.Page)
	}
	l.Told[0] = true
	if !p.Holds(&l) {
		t.Error("a line of words makes a figure higher than a page")
	}
	free := p.style.Page - p.Draw(&l).H
	p.style.Page -= free + 1
	if p.Holds(&l) {
		t.Error("a figure holds words that make it higher than a page")
	}
	p.style.Page += free + 1 + shape.MM(1000)
	for i := range l.Told {
		l.Told[i] = true
	}
	if n := newNotes(p.style, l.Untold()); n.more == 0 || p.Holds(&l) {
		t.Errorf("a figure of %d lines in words holds them, though %d are not told", len(l.Told), n.more)
	}
}

package page

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/render/figure"
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

// TestManyNotesEnd says where notes are not all there, on the sheet.
func TestManyNotesEnd(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[1], Words: words.English}
	n := newNotes(s, []figure.Note{{Heading: "Passed on by", Items: slices.Repeat([]string{"London → Berlin: Tirpitz;"}, 99)}})
	var last *shape.Text
	lines := make(map[shape.Unit]bool)
	for _, part := range n.draw(0).Shapes {
		last = part.(*shape.Text)
		lines[last.At.Y] = true
		if box := s.Faces.TextBox(last); box.Max.X > s.W-s.Margin() || box.Max.Y > n.height() {
			t.Errorf("%q at %v is not on the sheet", last.S, box)
		}
	}
	if len(lines) != mostNotes || !strings.HasSuffix(last.S, " …") {
		t.Errorf("%d lines, the last is %q", len(lines), last.S)
	}
}

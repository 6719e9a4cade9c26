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

// numbered composes a month of numbered messages, of which some say much, one is of two
// actors of one name, and one has a word that no column is wide enough for.
func numbered(t *testing.T, style scale.Style, messages int) *figure.Set {
	t.Helper()
	var b strings.Builder
	b.WriteString("id,number,date,from,to,via,mood,reports,summary\n")
	for i := range messages {
		summary := strings.Repeat("and so on ", i%7)
		switch i {
		case 2:
			summary = strings.Repeat("long", 40)
		case 5:
			summary = "天气很好，明天再谈，" + "请尽快答复"
		}
		fmt.Fprintf(&b, "m%d,%d,1950-01-%02d,%s,%s,%s,%s,%s,%s\n", i, i+1, 1+i, []string{"ann", "bob"}[i%2], []string{"bob", "s1", "cid"}[i%3], []string{"", "s2", ""}[i%3], []string{"yes", "no", ""}[i%3], []string{"", "", "m0;m1"}[i%3], summary)
	}
	s := rendertest.Series(t, b.String(), "id,name,name:fr\nann,Ann,\nbob,Bob,\ncid,Cid,\ns1,John Smith,Smith\ns2,Jane Smith,Smith\n")
	style.Words, style.Labels, style.Names = words.English, scale.NumberLabels, "fr"
	return figure.Compose(s, style)
}

// An item is an entry of a register as it is read: what its token says, and its words
// without the spaces, which a line may end at.
type item struct{ token, words string }

// readRegister returns the entries of a register, and where their words and tokens are.
func readRegister(g shape.Group) (items []item, at []shape.Rect) {
	var faces *typeset.Faces
	for _, s := range g.Shapes {
		text, ok := s.(*shape.Text)
		switch {
		case !ok:
			continue
		case text.Anchor == shape.Middle:
			items = append(items, item{token: text.S})
		default:
			last := &items[len(items)-1]
			last.words += strings.ReplaceAll(text.S, " ", "")
		}
		at = append(at, faces.TextBox(text))
	}
	return items, at
}

// TestRegisterSaysAll reads every entry in the order of its numbers, in one column and in
// two, and then who is who; what has been measured is what is drawn.
func TestRegisterSaysAll(t *testing.T) {
	for _, width := range []string{"60", "84", "119", "121", "174"} {
		sheet, err := scale.Sheets[0].Resize(width)
		if err != nil {
			t.Fatal(err)
		}
		set := numbered(t, scale.Style{Sheet: sheet}, 23)
		r, f, s := newRegister(set, 0), set.Figures[0], set.Style
		const top = 12300
		g := r.draw(top)
		items, at := readRegister(g)
		for i, e := range set.Register(0) {
			want := strings.ReplaceAll(e.Date+s.Words.Sentence(e.Way)+e.Summary, " ", "")
			got := items[i].words
			if i == 2 { // the long word is cut
				n := strings.Index(got, "…")
				got, want = got[:max(n, 0)], want[:max(n, 1)]
			}
			if i == len(items)-1 {
				got = got[:min(len(got), len(want))] // who is who follows
			}
			if items[i].token != e.Token || got != want {
				t.Errorf("%s mm: entry %d is %q, want %q and %q", width, i, items[i], e.Token, want)
			}
		}
		if last := items[len(items)-1].words; len(f.Namesakes) != 2 || !strings.HasSuffix(last, strings.ReplaceAll(strings.Join(f.Namesakes, ""), " ", "")) {
			t.Errorf("%s mm: it ends with %q, which do not say who %q are", width, last, f.Namesakes)
		}
		room := shape.Rect{Min: shape.Point{X: s.Margin(), Y: top}, Max: shape.Point{X: s.W - s.Margin(), Y: top + r.height}}
		for i, box := range at {
			if !box.Inside(room.Grow(s.Em()/16, s.Em()/8)) || slices.ContainsFunc(at[:i], box.Overlaps) {
				t.Errorf("%s mm: words at %v leave the room %v, or stand on others", width, box, room)
			}
		}
		if low := shape.Bounds([]shape.Point{extent(g).Min, extent(g).Max}).Max.Y; low < room.Max.Y-typeset.Leading(s.Label()) {
			t.Errorf("%s mm: the lowest words end at %s, measured is %s", width, low, room.Max.Y)
		}
	}
}

// TestColumnsAreEven has two on a sheet of 120 mm and more, whose heights differ by no more
// than one entry.
func TestColumnsAreEven(t *testing.T) {
	for _, n := range []int{1, 2, 5, 16, 23} {
		set := numbered(t, scale.Style{Sheet: scale.Sheets[0]}, n)
		r := newRegister(set, 0)
		left, right, highest := r.sum(r.entries[:r.split]), r.sum(r.entries[r.split:]), shape.Unit(0)
		for i := range r.entries {
			highest = max(highest, r.sum(r.entries[i:i+1]))
		}
		if r.height != max(left, right) || left-right > highest || right-left > highest {
			t.Errorf("%d messages: columns of %s and %s, measured is %s, the longest entry has %s", n, left, right, r.height, highest)
		}
		if narrow := newRegister(numbered(t, scale.Style{Sheet: scale.Sheets[1]}, n), 0); narrow.split != len(narrow.entries) {
			t.Errorf("%d messages: a column of a journal has two columns", n)
		}
	}
}

// TestRegisterStandsWhereItHasRoom puts it under a figure that is then no higher than a page
// of a journal, even if its plot is the lowest that is counted with; else on a sheet of its
// own; or where the user wants it.
func TestRegisterStandsWhereItHasRoom(t *testing.T) {
	style := scale.Style{Sheet: scale.Sheets[0]}
	apart := 0
	for n := 5; n <= 31; n += 2 {
		set := numbered(t, style, n)
		p, layouts, drawings := drawn(set)
		high := drawings[0].H - layouts[0].Plot.Height() + p.Room.Width()*scale.PlotShape/100
		if p.Apart {
			apart++
			high += set.Style.Em() + newRegister(set, 0).height
		}
		if fits := high <= set.Style.HighestWithRegister(); p.Apart == fits {
			t.Errorf("%d messages: %s high with the register, which stands apart: %t", n, high, p.Apart)
		}
	}
	if apart == 0 || apart == 14 {
		t.Errorf("of 14 figures %d have their register apart; take others", apart)
	}
	for at, want := range map[scale.Register][2]bool{scale.RegisterUnder: {true, false}, scale.RegisterApart: {false, true}, scale.NoRegister: {false, false}} {
		style.Register = at
		p, _, drawings := drawn(numbered(t, style, 5))
		if under := texts(drawings[0], shape.ClassRegister) != nil; under != want[0] || p.Apart != want[1] {
			t.Errorf("%s: under the figure: %t, apart: %t", at, under, p.Apart)
		}
	}
	low, err := scale.Sheets[1].NoHigher("120")
	if err != nil {
		t.Fatal(err)
	}
	for at, apart := range map[scale.Register]bool{"": true, scale.RegisterUnder: false} {
		set := numbered(t, scale.Style{Sheet: low, Register: at}, 23)
		p, _, drawings := drawn(set)
		if p.Apart != apart || (texts(drawings[0], shape.ClassRegister) == nil) != apart {
			t.Errorf("on a low sheet, %q: apart: %t", at, p.Apart)
		}
		if !apart {
			continue
		}
		d := p.Register(set.Figures[0])
		canvas := shape.Rect{Max: shape.Point{X: d.W, Y: d.H}}
		if title, list := extent(d.Contents[0]), extent(d.Contents[1]); d.ID != "1950-01-register" || d.W != low.W || !title.Inside(canvas) || !list.Inside(canvas) || title.Overlaps(list) || title.Max.Y > list.Min.Y {
			t.Errorf("%s: the title stands at %v, the list at %v on %v", d.ID, title, list, canvas)
		}
		if got := strings.Join(texts(d, shape.ClassTitle), " "); got != set.Figures[0].Heading() {
			t.Errorf("the sheet is called %q, want %q", got, set.Figures[0].Heading())
		}
	}
}

// Package lanes turns a series into its time figure: all messages in the order of
// time, each on the lane of its sender, with arrows to the lanes of its receivers.
//
// Data moves one way, through values that are made once:
//
//	sequence  what is drawn, in the order of time, cut at the periods
//	cast      who has a lane, and their order for all strips (with package order)
//	strips    segments side by side: rows, columns, names, and their places on a
//	          calendar that is stretched where messages are (strip.go, package axis)
//	pages     strips over each other (page.go)
//	drawings  a [shape.Drawing] a page (draw.go)
//
// [Compose] goes as far as pages; [Page.Draw] draws one.
package lanes

import (
	"errors"
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/cast"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// mostMessages is how many messages a figure has at most: some ten pages.
const mostMessages = 1000

// ErrTooMany is the error for more messages than a reader follows.
var ErrTooMany = errors.New("too many messages for a figure of time")

// ErrTooHigh is the error for lanes that a page has no room for.
var ErrTooHigh = errors.New("the lanes of a figure of time are higher than the sheet")

// A Figure is the time figure of a series, on one page or several.
type Figure struct {
	set        *figure.Set
	whole      *graph.Series
	style      scale.Style
	messages   []sequence.Message // in the order of time
	categories scale.Categories
	unit       edtf.Unit // of the axis
	cast       *cast.Cast
	side       shape.Unit // width of the names of the lanes
	Pages      []Page
}

// Check returns an error where whole draws more messages than a figure has.
func Check(whole *graph.Series) error {
	if n := whole.Account.Drawn; !whole.Account.ByMessage || n > mostMessages {
		return fmt.Errorf("%d are %w, which has %d at most", n, ErrTooMany, mostMessages)
	}
	return nil
}

// Compose makes the figure of all messages that whole draws, which count.Whole has
// made of the series of the set. It has no page where there is no message.
func Compose(set *figure.Set, whole *graph.Series) (*Figure, error) {
	if err := Check(whole); err != nil {
		return nil, err
	}
	f := Figure{set: set, whole: whole, style: paper(set.Style)}
	var err error
	if f.messages, f.categories, err = sequence.Of(set, whole); err != nil {
		return nil, err
	}
	if len(f.messages) == 0 {
		return &f, f.check()
	}
	f.unit = usualUnit(f.messages)
	best, err := layOut(f, usualRoom)
	if err != nil || len(best.Pages) != 2 {
		return best, err
	}
	for _, r := range shortRooms {
		short, err := layOut(f, r)
		if err == nil && len(short.Pages) == 1 && (len(best.Pages) == 2 || short.lost() < best.lost()) {
			best = short
		}
	}
	return best, nil
}

// lost is how wide what was cut off names at marks would stand.
func (f *Figure) lost() shape.Unit {
	w := shape.Unit(0)
	for _, p := range f.Pages {
		for _, t := range p.strips {
			for i := range t.columns {
				for _, name := range t.columns[i].names {
					w += name.full - name.width
				}
			}
		}
	}
	return w
}

// A room says how wide names stand.
type room struct {
	sides bool       // those of lanes have their sides beside them; else those of principals
	mark  shape.Unit // how wide a name at a mark counts at most, in sizes of type
	cut   int        // how often it is cut at most
}

// The room of names as a rule, and where that saves a figure from being cut in two: a
// few names that are cut are the lesser evil, and the bands have the tints of sides.
var (
	usualRoom  = room{true, 12, readable}
	shortRooms = []room{{true, 7, brief}, {false, 7, brief}}
)

// layOut returns the figure with lanes and pages as a room allows.
func layOut(f Figure, r room) (*Figure, error) {
	f.cast = cast.New(f.set, f.style, f.messages, cast.Room{Pitch: pitch(f.style), Name: r.mark})
	f.side = f.sideRoom(r.sides)
	var err error
	if f.Pages, err = f.paginate(f.pack(sequence.Segments(f.set.Series.Periods, f.messages), r.cut)); err != nil {
		return nil, err
	}
	return &f, f.check()
}

// check compares what stands in the strips with what was read: no message may be
// lost on the way, or stand twice, or before an earlier one.
func (f *Figure) check() error {
	n := 0
	for _, p := range f.Pages {
		for _, t := range p.strips {
			for _, c := range t.columns {
				if c.m == nil {
					continue
				}
				if n == len(f.messages) || c.m != &f.messages[n] {
					return fmt.Errorf("this is a fault of the program: message %q is out of place in the figure of time", c.m.ID)
				}
				n++
			}
		}
	}
	if account := f.whole.Account; n != len(f.messages) || n+account.ListedRows() != account.Read {
		return fmt.Errorf("this is a fault of the program: the figure of time draws %d messages and lists %d of %d", n, account.ListedRows(), account.Read)
	}
	return nil
}

// token spells what stands in a message's token: its number, with the marks that it
// has in the segment, and how many messages its row stands for, if several.
func (f *Figure) token(m *sequence.Message, seg sequence.Segment) string {
	s := m.Number
	if m.Inferred {
		s += figure.InferredMark
	}
	if f.beside(m, seg) {
		s += figure.BesideMark
	}
	if m.Doubted {
		s += figure.DoubtMark
	}
	if m.Weight > 1 {
		s += " " + f.words().Times(graph.Tally{Certain: m.Weight})
	}
	return s
}

// beside reports whether the value of a message answers another question than most
// of its period.
func (f *Figure) beside(m *sequence.Message, seg sequence.Segment) bool {
	if seg.Period < 0 || m.Stand.Question == "" {
		return false
	}
	return m.Stand.Question != f.set.Series.Graphs[seg.Period].Question
}

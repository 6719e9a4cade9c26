// Package lanes turns a series into its time figure: all messages in the order of
// time, each on the lane of its sender, with arrows to the lanes of its receivers.
//
// Data moves one way, through values that are made once:
//
//	sequence  what is drawn, in the order of time, cut at the periods
//	cast      who has a lane, and their order for all strips (with package order)
//	strips    segments side by side, in their places (package strip, with route, axis and pause)
//	pages     strips over each other, with a legend of what occurs in them (package key)
//	drawings  a [shape.Drawing] a page, and its words (package tell)
//
// [Compose] goes as far as pages; [Page.Draw] draws one. Package slide makes slides of
// the same sequence.
package lanes

import (
	"errors"
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/cast"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/lanes/strip"
	"cablegraph/render/shape"
)

// mostMessages is how many messages a figure has at most: some ten pages.
const mostMessages = 1000

// ErrTooMany is the error for more messages than a reader follows.
var ErrTooMany = errors.New("too many messages for a figure of time")

// Check returns an error where whole draws more messages than a figure has.
func Check(whole *graph.Series) error {
	if n := whole.Account.Drawn; !whole.Account.ByMessage || n > mostMessages {
		return fmt.Errorf("%d are %w, which has %d at most", n, ErrTooMany, mostMessages)
	}
	return nil
}

// unitOf is the unit of the axis: that in which most messages are dated, but no years
// where a period is shorter than one.
func unitOf(messages []sequence.Message, periods []graph.Period) edtf.Unit {
	unit := sequence.UsualUnit(messages)
	shorter := func(p graph.Period) bool { return p.End-p.Start < 364 }
	if unit == edtf.ByYear && slices.ContainsFunc(periods, shorter) {
		return edtf.ByMonth
	}
	return unit
}

// Compose makes the pages of the figure of all messages that whole draws, which
// count.Whole has made of the series of the set. There is none where there is no
// message.
func Compose(set *figure.Set, whole *graph.Series) ([]Page, error) {
	if err := Check(whole); err != nil {
		return nil, err
	}
	messages, categories, err := sequence.Of(set, whole)
	if err != nil {
		return nil, err
	}
	c := content{whole: whole, messages: messages, categories: categories}
	inner := set.Style
	inner.W -= 2 * marginOf(inner)
	c.Frame = &strip.Frame{Set: set, Style: inner, Unit: unitOf(messages, set.Series.Periods)}
	if len(messages) == 0 {
		return nil, check(&c, nil)
	}
	best, lost, err := layOut(c, usualRoom)
	if err != nil || len(best) != 2 {
		return best, err
	}
	for _, r := range shortRooms {
		short, less, err := layOut(c, r)
		if err == nil && len(short) == 1 && (len(best) == 2 || less < lost) {
			best, lost = short, less
		}
	}
	return best, nil
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
	usualRoom  = room{true, 12, strip.Readable}
	shortRooms = []room{{true, 7, strip.Brief}, {false, 7, strip.Brief}}
)

// layOut returns the pages of a content as a room allows, and how wide what was cut off
// names would stand.
func layOut(c content, r room) (pages []Page, lost shape.Unit, err error) {
	frame := *c.Frame
	frame.Cast = cast.New(frame.Set, frame.Style, c.messages, cast.Room{Pitch: strip.Pitch(frame.Style), Name: r.mark})
	frame.Side = frame.SideRoom(r.sides)
	c.Frame = &frame
	strips, err := pack(&frame, sequence.Segments(frame.Set.Series.Periods, c.messages), r.cut)
	if err != nil {
		return nil, 0, err
	}
	strip.Mark(&frame, strips, c.messages)
	if pages, err = paginate(&c, strips); err != nil {
		return nil, 0, err
	}
	for i := range pages {
		pages[i].breakNames()
	}
	for _, t := range strips {
		lost += t.Lost()
	}
	return pages, lost, check(&c, strips)
}

// check compares what stands in the strips with what was read: no message may be
// lost on the way, or stand twice, or before an earlier one.
func check(c *content, strips []*strip.Strip) error {
	n := 0
	for _, t := range strips {
		for _, m := range t.Messages() {
			if n == len(c.messages) || m != &c.messages[n] {
				return fmt.Errorf("this is a fault of the program: message %q is out of place in the figure of time", m.ID)
			}
			n++
		}
	}
	if account := c.whole.Account; n != len(c.messages) || n+account.ListedRows() != account.Read {
		return fmt.Errorf("this is a fault of the program: the figure of time draws %d messages and lists %d of %d", n, account.ListedRows(), account.Read)
	}
	return nil
}

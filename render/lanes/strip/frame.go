// Package strip turns segments of a sequence into a strip: their messages side by side
// on the lanes of their senders, over one axis.
//
// Data moves one way, through values that are made once:
//
//	plan      rows, and a column for every message and border (row.go, column.go)
//	titles    and the words of the axis (title.go, label.go)
//	spacing   how far columns must be apart, for which names are cut (gap.go, fit.go)
//	places    of columns, and a calendar that is stretched where messages are
//	          (place.go, package axis); then of titles, words and spans
//
// [New] makes a [Strip]; [Mark] adds when principals send nothing for long (package
// pause); [Strip.Draw] draws it, [Tell] hands it over in words, [Occurring] is what
// a legend explains.
package strip

import (
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/cast"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A Frame is what all strips of a figure have in common.
type Frame struct {
	Set   *figure.Set
	Style scale.Style
	Cast  *cast.Cast
	Unit  edtf.Unit  // of the axis
	Side  shape.Unit // width of the names of the lanes
}

func (f *Frame) words() words.Language { return f.Style.Words }

// Days spells the days from one to another: "7 Mar 1949 – 29 Jan 1950".
func (f *Frame) Days(first, last edtf.Day) string {
	return f.words().Span(first, last, words.Frame{})
}

// width is that of a strip.
func (f *Frame) width() shape.Unit { return f.Style.W - f.Side }

// sideName is what a side is called in the language of the figure.
func (f *Frame) sideName(side string) string { return f.Set.Say("side", side) }

// Pitch is the least distance of two columns.
func Pitch(s scale.Style) shape.Unit { return s.Label() * 10 / 7 }

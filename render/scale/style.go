// Package scale turns a series of graphs into the scales of its figures: what
// widths, hues, heads, tints and places in time mean.
//
// A [Style] is what the user chose: a [Sheet] with its type, and what is on it.
// From it and all periods of a series come [Widths] for counts, [Categories] for
// what messages say, [Sides] for whom actors act for, and a [Timescale]. They are
// made once, so that they mean the same in every figure of every kind. Nothing
// here knows one figure.
package scale

import (
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// A Style is what the user chose of a figure's looks.
type Style struct {
	Sheet
	Grey     bool // one colour: heads, dashes and words say what hue said
	NoTitle  bool // the caption stands outside
	NoLegend bool // it stands elsewhere
	NoStrip  bool
	Names    string         // language code of the names shown; empty: the short ones
	Words    words.Language // of all other words; its zero value: English
	Labels   Labels         // empty: numbers where the table of messages has them, else dates
	Register Register
	Faces    *typeset.Faces // nil: the bundled ones alone
	// Panel says that it is one of several on a sheet: no type is smaller than
	// Text, boxes have no tags, and tokens no words but a count.
	Panel bool
}

// Register says where the messages behind the numbers are listed.
type Register string

// The places of a register. Left empty it stands under the figure, or apart
// where it would make that higher than a page of a journal may be.
const (
	RegisterUnder Register = "under"
	RegisterApart Register = "apart"
	NoRegister    Register = "none"
)

// PlotShape is the height, in percent of its width, that a plot has at least
// where the user has given places, and that is counted with before places are
// found.
const PlotShape = 62

// HighestWithRegister is how high a figure with its register may be: the page
// of a journal less a caption; less, where the sheet may be no higher.
func (s Style) HighestWithRegister() shape.Unit { return min(shape.MM(222), s.Most) }

// Labels are what names the messages of a line.
type Labels string

// The labels.
const (
	NumberLabels Labels = "number" // a register resolves them
	DateLabels   Labels = "date"
	CountLabels  Labels = "count" // how many they are, and no more
)

// Em is the unit of everything that grows with the type.
func (s Style) Em() shape.Unit        { return s.Text }
func (s Style) Label() shape.Unit     { return max(typeset.MinSize, s.onPaper(s.Text*7/8)) }
func (s Style) Principal() shape.Unit { return s.Text * 19 / 16 }
func (s Style) Title() shape.Unit {
	if s.Slide {
		return s.Text * 5 / 3
	}
	return s.Text * 3 / 2
}

// onPaper returns a size of type that is smaller than Text; on slides and panels
// Text: no type there is smaller.
func (s Style) onPaper(size shape.Unit) shape.Unit {
	if s.Slide || s.Panel {
		return s.Text
	}
	return size
}

// Margin is the free edge around the sheet.
func (s Style) Margin() shape.Unit {
	if s.Slide {
		return s.Em() * 3 / 2 // projectors and frames cut edges off
	}
	return s.Em() * 3 / 4
}

// HeadLength returns the length of a head on a line of width w. It grows less
// than the line: the head of a thin line is seen, and that of a thick one does
// not hide its line.
func (s Style) HeadLength(w shape.Unit) shape.Unit { return s.Em()*5/8 + w*5/4 }

// Dash is the pattern of a line that reports another's words.
func (s Style) Dash() []shape.Unit { return []shape.Unit{s.Em() * 2 / 5, s.Em() * 3 / 10} }

// Ring is the radius of the small open ring that marks a relay.
func (s Style) Ring() shape.Unit { return s.Em() * 5 / 16 }

// Rules are what follows from a sheet's height. On paper a figure is as high
// as it needs; on a sheet of given height, what stands around the plot takes
// less of it.
type Rules struct {
	Fixed        bool       // the height is given
	HeadingLines int        // lines below the title that are always kept
	LegendRuns   bool       // the legend's groups follow each other like words in a text
	LegendLine   shape.Unit // distance of two baselines in the legend
	Sample       shape.Unit // length of a sample in the legend
	Bars         shape.Unit // height of the strip's bars, with the air above
	Edge         shape.Unit // between the plot's upper or lower edge and boxes
}

// Rules returns the rules of the sheet.
func (s Style) Rules() Rules {
	if s.H > 0 {
		line := s.Label() * 7 / 4
		if s.Slide { // no sample there has a token on its corner
			line = s.Label() * 3 / 2
		}
		return Rules{
			Fixed: true, HeadingLines: 1,
			LegendRuns: true, LegendLine: line, Sample: s.Em() * 2,
			Bars: s.Em() * 2,
			Edge: s.Em(),
		}
	}
	return Rules{
		HeadingLines: 2,
		LegendLine:   s.Label() * 7 / 4, Sample: s.Em() * 3,
		Bars: s.Em() * 15 / 4,
		Edge: 2 * s.Em(),
	}
}

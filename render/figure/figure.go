// Package figure turns a series of graphs into figures: graphs with looks and words.
//
// [Compose] makes the scales of a series first, once over all its periods, and
// then a [Figure] a period by them: boxes with their sizes, lines with their
// widths, hues and heads, and all words, but no places. Package page then
// measures what stands around the figures, and package layout finds a [Layout]
// for each. The scales are those of package scale; what a box or line has of them
// is decided here, and whoever draws or writes a figure only follows it.
package figure

import (
	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A Figure is a graph with its looks and words, but without places.
type Figure struct {
	ID        string // names its files
	Period    graph.Period
	Style     scale.Style
	Title     string
	Dates     string       // the period's days, for people; empty where the title says them
	Count     graph.Tally  // messages
	Doubted   int          // of these, whose people are not sure
	Counts    []string     // what the figure counts, and what it leaves out
	Only      string       // what filters let through; may be empty
	Foot      []string     // forms of what the foot of a slide says of that, the fullest first; nil: the first of Counts
	Nodes     []Node       // ordered by actor; ghosts among them
	Edges     []Edge       // ordered as the lines of the graph
	Labels    scale.Labels // what stands on the lines
	Grouped   bool         // the boxes are sides
	Question  string       // that the categories of most messages answer; may be empty
	About     string       // what the categories say, and on which question
	Legend    []LegendGroup
	Stands    []Stand       // messages by category; none where nothing is told apart
	Against   *graph.Period // what it is compared with, where it shows changes; else nil
	Notes     []Note        // what it says in words and does not draw
	Namesakes []string      // what the numbers behind names mean: "Smith (1): John Smith, id js"
}

// A Node is a box.
type Node struct {
	Key       string   // the same in all figures that show the actor
	Actor     int      // index into the dataset's actors
	ID        string   // of the actor, as the tables have it
	Name      string   // what the box says, on one line
	Lines     []string // … and as it says it
	Tag       string   // the side, in small type; may be empty
	W, H      shape.Unit
	Size      shape.Unit // of the words
	Bold      bool       // a principal
	Ghost     bool
	Look      scale.BoxLook
	Alive     scale.BoxLook  // of the same actor where he is no ghost; DOT has its border
	Said      *scale.Token   // what the actor said to nobody named; nil: nothing
	SaidLook  scale.LineLook // of that token
	SaidMarks Marks
	SaidFull  string  // as Edge.Full
	Asides    []Aside // on slides: the same and what goes to actors who are not shown
	Folded    bool    // … in one that stands in a row of the box, under the name
	Sum       Aside   // all asides in one, for that row
	Badges    []Badge // on its corners
	Title     string  // what a pointer or a screen reader says
}

// A Badge stands on the corner of a box, in no hue: the first of a box on the upper
// left one, where that is free.
type Badge struct {
	Words string
	Look  scale.TokenLook
	Low   bool // it belongs on a lower corner
}

// A Note is a paragraph under the plot: a heading and what it is about, between
// which lines may be broken.
type Note struct {
	Heading string
	Items   []string
}

// Marks are what the words of a token say beside numbers and dates.
type Marks struct {
	Perhaps  bool // a message may belong to another period, or be other people's
	Beside   bool // a value answers another question than the figure's
	Inferred bool // a value is read between the lines
}

// TextHeight is the height of what a box says.
func (n *Node) TextHeight(s scale.Style) shape.Unit {
	h := shape.Unit(len(n.Lines)) * typeset.Leading(n.Size)
	if n.Tag != "" {
		h += s.Label()
	}
	if n.Folded {
		h += rowHeight(s)
	}
	return h
}

// An Edge is a line with its heads.
type Edge struct {
	Key      string // the same in all figures that join the two in this category
	From, To int    // indexes into Nodes
	Width    shape.Unit
	Look     scale.LineLook
	Second   *scale.LineLook // another look that it takes turns with; nil: none
	Both     bool
	OneSided bool     // both ways, but the look says what From thinks, not the other
	Dashed   bool     // its messages report another's words
	Hollow   bool     // it is a border around white
	Neutral  bool     // its token is in no hue
	Onward   bool     // it ends at a carrier: in a ring, not in a head
	Carriers []string // what stands at its rings, from From to To: names of those without a box who carried its messages, or how many they are
	Via      string   // the names of all these; empty where there are none
	Count    graph.Tally
	Token    scale.Token
	Marks    Marks
	Full     string // what its messages are, where no register resolves their numbers: "52: 12 Jul"
	Title    string
	URL      string // of its only message; may be empty
}

// TokenLine is the look of what stands on e, the second one that it shares its
// outline with, if any, and whether it is a report's.
func (e *Edge) TokenLine() (look scale.LineLook, second *scale.LineLook, report bool) {
	look = e.Look
	if look.Token = e.Token.Look; e.Neutral {
		look.Ink = scale.Black
		return look, nil, false
	}
	return look, e.Second, e.Dashed
}

// Tail is the head at From: none but of lines both ways, and an open one where
// the look is not that of the other end.
func (e *Edge) Tail() scale.Head {
	switch {
	case !e.Both:
		return scale.NoHead
	case e.OneSided:
		return scale.Open
	}
	return e.Look.Head
}

// Heading names a figure on one line: its title and its days.
func (f *Figure) Heading() string {
	if f.Dates == "" {
		return f.Title
	}
	return f.Style.Words.Comma(f.Title, f.Dates)
}

// A LegendGroup is a part of the legend of one figure, which explains what
// occurs there, and nothing else.
type LegendGroup struct {
	Heading string
	Note    string // what the heading is about, in few words; under it on sheets of panels
	Marks   bool   // it explains what is neither a category nor a width
	Items   []LegendItem
}

// A LegendItem is a sample and what it means: a short line or, where Edge is nil,
// a box. Its ends and places are nobody's.
type LegendItem struct {
	Label string
	Edge  *Edge
	Box   *Node
}

// An Aside is what an actor says in one category to nobody whom the figure shows:
// a token on the border of the box, and a few words behind it.
type Aside struct {
	Look  scale.LineLook
	Forms []AsideForm // the fullest first
}

// An AsideForm is what an aside says: when, and to whom.
type AsideForm struct{ Token, Words string }

// A Stand is how many messages of a figure have one category.
type Stand struct {
	Label    string
	Messages int
}

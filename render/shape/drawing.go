// Package shape holds what a figure is drawn with: points and boxes on whole
// units, curves, and drawings made of paths and words.
//
// Whoever draws gathers shapes in a [Builder] and hands on a [Drawing], in which
// everything is decided: a writer only spells it in its format. Every comparison
// that decides a place is between integers. Floating point is used where a
// length is made, and rounded there, so that no output depends on how a
// processor rounds.
package shape

import "encoding/hex"

// A Drawing is a figure as flat shapes and words, which are painted in order.
type Drawing struct {
	W, H     Unit
	ID       string // of the figure; begins every id inside, so that several figures share a page
	Lang     string // BCP 47
	Title    string
	Desc     string // a written summary of what is shown
	Contents []Group
}

// A Group is what a reader takes for one thing: a box, an edge with its head
// and label, the legend.
type Group struct {
	Class  string // one of the classes below
	ID     string // unique in the drawing: "e12"
	Key    string // the same in all figures of a run for the same actor or line; unique in the drawing, where panels of several figures begin it with their ID and "/"
	Title  string // what a pointer or a screen reader says; may be empty
	URL    string // http, https or mailto; may be empty
	Count  int    // messages that an edge stands for; 0: not said
	Rings  int    // of carriers that an edge has
	Shapes []Shape
}

// The classes of groups.
const (
	ClassTitle    = "title"
	ClassEdge     = "edge"
	ClassNode     = "node"
	ClassGhost    = "ghost" // the box of an actor without any message of the period
	ClassLegend   = "legend"
	ClassStrip    = "timeline"
	ClassLanes    = "lanes"
	ClassMessage  = "message" // a mark without words, and its line
	ClassRegister = "register"
)

// A Shape is a *Path or a *Text.
type Shape interface{ shape() }

// A Path is a line or an area.
type Path struct {
	Segs   []Seg
	Fill   Color // None: not filled
	Stroke Color // None: no line
	Width  Unit  // of the line
	Dash   []Unit
}

// A Seg is a piece of a path. A path begins with MoveTo.
type Seg struct {
	Op Op
	P  [3]Point // MoveTo, LineTo use P[0]; CurveTo: two controls, end
}

// Op says what a Seg does.
type Op byte

// The pieces of a path; curves are cubic Béziers.
const (
	MoveTo Op = iota
	LineTo
	CurveTo
	Close
)

// A Text is one line of words in one colour.
type Text struct {
	At     Point // on the baseline: at its start, middle or end as Anchor says
	Anchor Anchor
	S      string
	Size   Unit // of the font
	Bold   bool
	Fill   Color
}

// Anchor says which part of a Text stands at its point.
type Anchor byte

// The three anchors.
const (
	Start Anchor = iota
	Middle
	End
)

// Color is an opaque RGB colour with its top byte set (0xff009e73), or None.
type Color uint32

// None paints nothing; white is the ground of every drawing.
const (
	None  Color = 0
	White Color = 0xffffffff
)

// RGB returns the colour 0xRRGGBB.
func RGB(hex uint32) Color { return Color(0xff000000 | hex) }

func (*Path) shape() {}
func (*Text) shape() {}

// String spells c as #rrggbb.
func (c Color) String() string {
	return "#" + hex.EncodeToString([]byte{byte(c >> 16), byte(c >> 8), byte(c)})
}

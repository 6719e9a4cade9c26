package render

// Unit is 1/100 of a point (1/7200 inch). From the layout on every coordinate
// is a whole number of them, so that no output depends on how a processor
// rounds.
type Unit int

// Pt is one point, 1/72 inch.
const Pt Unit = 100

// Point is a place on the canvas; y grows downwards.
type Point struct{ X, Y Unit }

// Rect is a box with sides parallel to the axes; Min is its upper left corner.
type Rect struct{ Min, Max Point }

// A Drawing is a figure as flat shapes and words: everything is decided, a
// writer only spells it in its format. Shapes are painted in order.
type Drawing struct {
	W, H     Unit
	ID       string // of the period; prefixes every id inside, so that several figures share a page
	Lang     string // BCP 47
	Title    string
	Desc     string     // a written summary of what is shown
	Faces    *Typefaces // what its words were measured in; nil: the bundled font
	Contents []Group
}

// A Group is what a reader takes for one thing: a box, an edge with its head
// and label, the legend.
type Group struct {
	Class  string // "edge", "node", "ghost", "title", "legend", "timeline", "keys"
	ID     string // unique in the drawing: "e12"
	Title  string // what a pointer or a screen reader says; may be empty
	URL    string // http, https or mailto; may be empty
	Shapes []Shape
}

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
	Halo   Unit // width of a white margin around the letters; 0: none
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

// None paints nothing.
const None Color = 0

// RGB returns the colour 0xRRGGBB.
func RGB(hex uint32) Color { return Color(0xff000000 | hex) }

func (*Path) shape() {}
func (*Text) shape() {}

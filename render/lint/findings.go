package lint

// Findings are how often each thing can't be made out.
type Findings struct {
	LabelOnLabel int // words of two lines, or of a line and a box, stand on each other
	LabelOnBox   int // words stand on a box that is not theirs
	BoxOnBox     int
	LabelOnLine  int // words stand on a line that is not theirs
	LabelAstray  int // words are nearer to another line than to their own
	LineInBox    int // a line runs through a box that is not its end
	LineOnLine   int // two lines of different pairs run along each other, so that the eye takes them for one
	HeadAtHead   int // two lines end so near to each other that their heads are one
	Unlabelled   int // a line with messages has no words
	CountHidden  int // words name fewer messages than their line has
	RingMissing  int // a line has fewer rings than carriers
	SameWords    int // two boxes read the same
	Empty        int // nothing is drawn of any message
	Overprinted  int // words have other words, or something painted, on them
	TwoMeanings  int // the legend gives one mark two meanings
	Outside      int // words leave the canvas
	Small        int // words are set below 7 pt
	Faint        int // words or lines keep less than 3:1 against their ground
	SameGrey     int // two hues of lines can't be told apart in a grey print
}

// A Count is how often one thing can't be made out.
type Count struct {
	What string
	N    int
}

// Counts lists the findings, in the order of their fields.
func (f Findings) Counts() []Count {
	return []Count{
		{"label on label", f.LabelOnLabel},
		{"label on box", f.LabelOnBox},
		{"box on box", f.BoxOnBox},
		{"label on foreign line", f.LabelOnLine},
		{"label nearer to a foreign line", f.LabelAstray},
		{"line through foreign box", f.LineInBox},
		{"line along another", f.LineOnLine},
		{"heads within 5 pt", f.HeadAtHead},
		{"line without label", f.Unlabelled},
		{"label hides a count", f.CountHidden},
		{"ring missing", f.RingMissing},
		{"boxes read the same", f.SameWords},
		{"empty figure", f.Empty},
		{"words overprinted", f.Overprinted},
		{"mark with two meanings", f.TwoMeanings},
		{"text outside", f.Outside},
		{"text below 7 pt", f.Small},
		{"contrast below 3:1", f.Faint},
		{"hues alike in grey", f.SameGrey},
	}
}

// Tangled reports whether boxes, lines or words stand on each other so that
// one of them can't be read: the sheet is too small for the figure.
func (f Findings) Tangled() bool {
	return f.LabelOnLabel+f.LabelOnBox+f.BoxOnBox+f.Unlabelled > 0
}

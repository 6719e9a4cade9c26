package render

// The inks. Those of words and lines keep 3:1 against white.
var (
	black     = RGB(0x111111)
	ink       = RGB(0x444444)
	faint     = RGB(0x666666)
	ghostInk  = RGB(0x8a8a8a)
	ghostLine = RGB(0xc4c4c4)
)

// unsaidInk is the line of messages whose category is not said.
var unsaidInk = RGB(0x949494)

// inks are the lines of the categories. They keep apart for the common kinds
// of colour blindness and, by seven steps of lightness (CIE L*) or more, in a
// grey print; all keep 3:1 against white.
var inks = []Color{
	RGB(0x1f4fa3), // blue, L* 35
	RGB(0x00794f), // green, 45
	RGB(0xcf5a00), // vermilion, 53
	RGB(0x7a0c2e), // wine, 26
	RGB(0x1d1147), // night, 9
	RGB(0x7b4fc4), // violet, 42: told from green by its head alone in grey
}

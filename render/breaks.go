package render

import "strings"

// maxTitleLines is how much of a title a figure shows; the whole of it is the
// figure's name and stands in its description.
const maxTitleLines = 3

// within returns words that stand on one line of a width, shortened with an
// ellipsis if need be.
func (s Style) within(words string, size Unit, bold bool, width Unit) string {
	if s.Faces.measure(words, size, bold) <= width {
		return words
	}
	n := min(letters(words), int(width/size)*4) // no letter is a quarter of an em wide
	for ; n > 1 && s.Faces.measure(shorten(words, n), size, bold) > width; n-- {
	}
	return shorten(words, n)
}

// titleLines breaks a title into as many lines as it needs.
func (s Style) titleLines(title string) []string {
	width := s.W - 2*s.margin()
	lines := []string{""}
	for word := range strings.FieldsSeq(title) {
		last := &lines[len(lines)-1]
		joined := strings.TrimSpace(*last + " " + word)
		switch {
		case *last == "" || s.Faces.measure(joined, s.title(), true) <= width:
			*last = joined
		case len(lines) < maxTitleLines:
			lines = append(lines, word)
		default:
			*last = joined + " …"
			return s.clipped(lines, width)
		}
	}
	return s.clipped(lines, width)
}

// clipped returns the lines of a title, those with words longer than the sheet
// shortened.
func (s Style) clipped(lines []string, width Unit) []string {
	for i, line := range lines {
		lines[i] = s.within(line, s.title(), true, width)
	}
	return lines
}

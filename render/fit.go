package render

import "cablegraph/render/shape"

// MinText is the smallest type that journals print.
const MinText = 6 * shape.Pt

// leading returns the distance of two baselines.
func leading(size shape.Unit) shape.Unit { return size * 6 / 5 }

// fit returns words that are no wider than width in one line, shortened with an
// ellipsis if need be.
func (t *Typefaces) fit(words string, size shape.Unit, bold bool, width shape.Unit) string {
	if t.measure(words, size, bold) <= width {
		return words
	}
	n := min(letters(words), int(width/size)*4) // no letter is narrower than a quarter of an em
	for ; n > 1 && t.measure(shorten(words, n), size, bold) > width; n-- {
	}
	return shorten(words, n)
}

package header

import (
	"slices"
	"strings"
)

// beforeUs and ofUs are what a column of eras says of years before our era and in it,
// without anything but letters.
var (
	beforeUs = []string{"bc", "bce", "beforechrist", "vchr", "vuz", "vorchristus", "avjc", "avantjc", "avantjésuschrist", "донэ", "ac", "achr", "avanticristo", "antesdecristo", "avantnotreère", "beforethecommonera", "pne", "przedn", "公元前", "前"}
	ofUs     = []string{"ad", "ce", "annodomini", "nchr", "uz", "nachchristus", "apjc", "aprjc", "aprèsjc", "нэ", "dc", "公元"}
)

// An eraOf is the era that the header of a column of dates says: date (BC), Jahr v. Chr.
type eraOf string

const (
	noEra  eraOf = ""
	before eraOf = "BC"
	our    eraOf = "AD"
)

// eraHeader returns the word of a header without the era that it says of the dates
// below it; the whole word where it is no header of dates.
func eraHeader(word string) (date string, era eraOf) {
	for _, of := range []struct {
		era   eraOf
		words []string
	}{{before, beforeUs}, {our, ofUs}} {
		for _, said := range of.words {
			for _, rest := range [...]string{strings.TrimSuffix(word, said), strings.TrimPrefix(word, said)} {
				if rest != word && len(rest) > 1 && slices.ContainsFunc(dateFields, func(field string) bool { return slices.Contains(wordsOf(field), rest) }) {
					return rest, of.era
				}
			}
		}
	}
	return word, noEra
}

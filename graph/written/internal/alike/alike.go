// Package alike turns texts of dates that mean the same into one text: with the same
// signs and spaces and, for Chinese, Japanese and Korean dates, with 年, 月, 日 and
// figures.
package alike

import (
	"strings"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// signsAlike are the signs that look like another one, and those that can't be
// seen.
var signsAlike = strings.NewReplacer(
	"\u2010", "-", "\u2011", "-", "\u2212", "-", // hyphens and minus
	"\u2012", "–", "\u2014", "–", "\u2015", "–", // dashes
	"\u2019", "'", "\u02bc", "'", "`", "'", "\u00b4", "'",
	"\u200b", "", "\u200c", "", "\u200d", "", "\u200e", "", "\u200f", "", "\u2060", "", "\ufeff", "", "\u00ad", "",
	"⟨", "[", "⟩", "]", "‹", "[", "›", "]", "〈", "[", "〉", "]", "〔", "[", "〕", "]", "【", "[", "】", "]",
	"〜", "~", "～", "~", "。", ".", "、", ",",
)

// Text spells s as every other text of the same letters: composed, of usual
// width, with one sign for each kind of dash and single spaces.
func Text(s string) string {
	for i := range len(s) {
		if s[i] >= 0x80 || s[i] == '`' { // beyond ASCII, or an apostrophe of typewriters
			s = eastern(arabic(signsAlike.Replace(width.Fold.String(norm.NFC.String(s)))))
			break
		}
	}
	return eraLetters(strings.Join(strings.Fields(s), " "))
}

package written

import (
	"slices"
	"strings"

	"cablegraph/internal/pattern"
)

// A token is a word or a number of a date, in one of its meanings.
type token struct {
	meaning
	next int // the second of two years
}

// mostPhrases is how many phrases the meanings of the words of a date may make
// at most; a text of more is no date.
const mostPhrases = 256

// phrasesOf returns every phrase that a text may be: none where a word is not
// known.
func phrasesOf(s string) []phrase {
	all := []phrase{nil}
	for i, word := range wordsOf(s) {
		meant := tokensOf(word)
		if i > 0 && word == "V" { // a number, and no word such as v of Russian and Czech
			meant = slices.DeleteFunc(meant, func(t token) bool { return t.class == '_' })
		}
		if len(all)*len(meant) > mostPhrases {
			return nil
		}
		longer := make([]phrase, 0, len(all)*len(meant))
		for _, p := range all {
			for _, t := range meant {
				longer = append(longer, append(slices.Clip(p), t))
			}
		}
		all = longer
	}
	return all
}

var (
	inWordsAndNumbers = pattern.New(`\d{3}\?|\d{2}\?\?|\d{4}–\d{1,2}\b|\d{4}[/-]\d{1,4}|\d+(?:'?\p{L}[\p{L}\p{M}]*|-\p{Cyrillic}+|-j?[áé]n|-(?:tal(?:et)?|[ae]s|luku|luvulla)\b|'?[dt][ae])?|\p{L}[\p{L}\p{M}]*(?:-feira|'\p{L}+)?| - |[^\s.,;']`)
	glued             = pattern.New(`^(\d+)(\p{L}[\p{L}\p{M}]*)$`)
)

// wordsOf cuts a text into words, numbers with their endings, and signs. Points
// and commas say nothing.
func wordsOf(s string) []string {
	var all []string
	for _, word := range inWordsAndNumbers.FindAllString(s, -1) {
		// 25jun1950
		for m := glued.FindStringSubmatch(word); m != nil && tokensOf(word) == nil; m = glued.FindStringSubmatch(word) {
			all, word = append(all, m[1]), m[2]
		}
		// d'août, but п'ятниця
		if first, rest, elided := strings.Cut(word, "'"); elided && tokensOf(word) == nil && slices.Contains(elisions, strings.ToLower(first)) {
			word = rest
		}
		all = append(all, word)
	}
	return all
}

// elisions are the words that lose their vowel before a date.
var elisions = []string{"d", "l", "dell", "all", "dall"}

var (
	rowOfYears  = pattern.New(`^(\d{4})[/-](\d{1,4})$`)
	ordinal     = pattern.New(`^(\d{1,2})(?:'?(?:st|nd|rd|th|ers?|ère|re|ème|e|de|te|ten|º|ª|a|o)|-?(?:го|й|я|е|j?[áé]n))?$`)
	decadeOrSet = pattern.New(`^(\d{4}|\d{2})(?:'?s|ern?|-?(?:е|х|ые|ых)|-(?:tal(?:et)?|[ae]s|luku|luvulla)|'l[ae]r)$`)
	romanNumber = pattern.New(`^([IVX]+)(?:e|ème|er|o)?$`)
)

// tokensOf returns what a word, a number or a sign may mean.
func tokensOf(word string) []token {
	if first, end, ok := someYears(word); ok {
		return []token{{meaning{'U', first}, end}}
	}
	if m := rowOfYears.FindStringSubmatch(word); m != nil {
		if next, ok := inARow(m[1], m[2]); ok {
			return []token{{meaning{'V', atoi(m[1])}, next}}
		}
		return nil
	}
	var meant []token
	add := func(c class, n int) { meant = append(meant, token{meaning: meaning{c, n}}) }
	lower := strings.ToLower(word)
	if len(word) == len("1950") && atoi(word) > 0 {
		add('Y', atoi(word))
	}
	if m := ordinal.FindStringSubmatch(lower); m != nil {
		add('N', atoi(m[1]))
	}
	if m := decadeOrSet.FindStringSubmatch(lower); m != nil {
		add(map[int]class{2: 'K', 4: 'Z'}[len(m[1])], atoi(m[1]))
	}
	if m := romanNumber.FindStringSubmatch(word); m != nil {
		if n := roman(m[1]); n > 0 {
			add('N', n)
			add('R', n)
		}
	}
	if sign := signs[word]; sign != 0 {
		add(sign, 0)
	}
	for _, m := range meanings(lower) {
		meant = append(meant, token{meaning: m})
	}
	return meant
}

// signs are the signs between the words of a date.
var signs = map[string]class{"-": '=', " - ": '-', "–": '-', "/": '/', "&": '&', "+": '&'}

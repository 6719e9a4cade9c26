package written

import (
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/undated"
	"cablegraph/internal/pattern"
)

var suppliedBehind = pattern.New(`^(.+?)[,;:=]? ?[\[(]=? ?(.+?)[\])]$`)

// behindWords is a date behind words for that there is none: undated, 1813.
var behindWords = pattern.New(`^(\PN*\pL\PN*?)[,;:] (\PN*\d.*)$`)

// supplied reads o. D. [Juni 1813] and Dienstag [= 8. Juni 1813], the date that an
// editor supplies where there is none, or a weekday only.
func supplied(r reader, s string) (edtf.Value, error) {
	m := suppliedBehind.FindStringSubmatch(s)
	if words := behindWords.FindStringSubmatch(s); m == nil && words != nil && undated.Says(words[1]) {
		m = words
	}
	if m == nil || !undated.Says(m[1]) && !isWeekday(strings.Trim(m[1], ". ")) {
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Uncertain)(r.part(m[2]))
}

var (
	yearInBrackets  = pattern.New(`^(.+) \((\d{4})\??\)$`)
	wholeInBrackets = pattern.New(`^\((.+?)\??\)$`)
)

// bracketed reads [25 June 1950], 25 June [1950?], 25 June (1950) and (25 June
// 1950): an editor's conjecture.
func bracketed(r reader, s string) (edtf.Value, error) {
	var text string
	if m := yearInBrackets.FindStringSubmatch(s); m != nil {
		text = m[1] + " " + m[2]
	} else if m := wholeInBrackets.FindStringSubmatch(s); m != nil {
		text = m[1]
	} else if strings.Contains(s, "[") {
		text = strings.NewReplacer("[", "", "?]", "", "]", "").Replace(s)
	} else {
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Uncertain)(r.part(text))
}

// Words before a date that say how sure it is. One letter needs a point or a
// number behind it.
var (
	about = pattern.New(`(?i)^(?:(?:circa|zirka|about|around|approx(?:imately)?|um|gegen|etwa|ungefähr|vers(?: le)?|autour d[ue]|environ|verso(?: il)?|intorno al?|hacia(?: el)?|cerca de|alrededor de|por volta de|` +
		`omstreeks|rond|ongeveer|omkring|cirka|około|kolem|přibližně|asi|близько|около|приблизительно|примерно|ca|env|approx|ок)\.? (?:de |del |den |des |the |the year )?|ca\.?|c\.|(?-i:c) ?|~ ?|± ?|约|約|약 ?)`)
	maybe = pattern.New(`(?i)^(?:probably|prob\.|perhaps|possibly|presumably|poss\.|wahrscheinlich|wohl|vermutlich|vielleicht|möglicherweise|verm\.|vmtl\.|probablement|peut-être|sans doute|probabilmente|forse|` +
		`probablemente|quizá|tal vez|provavelmente|talvez|waarschijnlijk|misschien|troligen|kanske|prawdopodobnie|może|pravděpodobně|asi|snad|вероятно|возможно|предположительно|видимо|ймовірно|можливо),? `)
	approximately = pattern.New(`^(.*\d.*?)(?: ?左右|前後|頃|ごろ|ころ| ?경| ?ca\.?| ?\((?:approx|approximately|ca|circa|environ|etwa|ungefähr|около)\.?\))$`)
)

// circa reads ca. 1813, c 1713 and 1950년경.
func circa(r reader, s string) (edtf.Value, error) {
	if m := approximately.FindStringSubmatch(s); m != nil {
		return inDoubt(edtf.Approximate)(r.part(m[1]))
	}
	return inDoubt(edtf.Approximate)(behind(r, about, s))
}

// perhaps reads wohl 1813.
func perhaps(r reader, s string) (edtf.Value, error) {
	return inDoubt(edtf.Uncertain)(behind(r, maybe, s))
}

// behind reads the date behind some words.
func behind(r reader, words *pattern.Pattern, s string) (edtf.Value, error) {
	word := words.FindString(s)
	if word == "" {
		return edtf.Value{}, errOther
	}
	return r.part(s[len(word):])
}

var (
	questionInside = pattern.New(`(\p{L}\.?|(?:^|\D)\d{1,2}|\d{4})\?( |$|[-–])`)
	digitsUnknown  = pattern.New(`\d{2}\?\?`)
)

// questionedInside reads 6? May 1813 and 5 May? 1813: what stands before a
// question mark is doubted, and so is the whole.
func questionedInside(r reader, s string) (edtf.Value, error) {
	bare := questionInside.ReplaceAllString(s, "$1$2")
	if bare == s || digitsUnknown.MatchString(s) {
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Uncertain)(r.part(bare))
}

var questioned = pattern.New(`^(.+?) ?\(?\?\)?$`)

// question reads May 1813? and May 1813 (?).
func question(r reader, s string) (edtf.Value, error) {
	m := questioned.FindStringSubmatch(s)
	if m == nil || strings.HasSuffix(m[1], "-") || strings.HasSuffix(m[1], "–") { // of a range of which the end is not known
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Uncertain)(r.part(m[1]))
}

// inDoubt returns a function that marks what was read.
func inDoubt(d edtf.Doubt) func(edtf.Value, error) (edtf.Value, error) {
	return func(v edtf.Value, err error) (edtf.Value, error) { return v.WithDoubt(d), err }
}

package graph

import (
	"regexp"
	"strconv"
	"strings"

	"cablegraph/graph/edtf"
)

// A nest is how many more times a date may have another one in it.
type nest int

// deepest is enough for [ca. 5 – 9 May 1813].
const deepest nest = 3

// respell turns a date that is not EDTF into it; the first form that knows it
// counts. The result may still be wrong: 31.02.1950 is a form that people use
// and no day.
func (n nest) respell(s string) (string, bool) {
	s = strings.Join(strings.Fields(s), " ")
	for _, form := range []func(string) (string, bool){
		stamped, timeset, n.several, unknownEnd, inNumbers, inWords, doubleYear, n.bracketed, n.hedged, n.fromTo, n.untimed,
	} {
		if text, ok := form(s); ok {
			return text, true
		}
	}
	return "", false
}

// within respells a part of a date, which may be EDTF itself.
func (n nest) within(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if _, err := edtf.Parse(s); err == nil && s != "" {
		return s, true
	}
	if n == 0 {
		return "", false
	}
	return (n - 1).respell(s)
}

// timeset reads Gephi's: <[1950-06-25]>, <[1950.0]>, <[1950-06-25, 1950-07-01]>.
// Several days are the range of one message.
func timeset(s string) (string, bool) {
	inner, begins := strings.CutPrefix(s, "<[")
	inner, ends := strings.CutSuffix(inner, "]>")
	if !begins || !ends {
		return "", false
	}
	days := strings.FieldsFunc(inner, func(c rune) bool { return strings.ContainsRune(",;[] ", c) })
	for i, day := range days {
		days[i] = strings.TrimSuffix(day, ".0")
	}
	if len(days) == 1 {
		return days[0], true
	}
	return "{" + strings.Join(days, ",") + "}", true
}

// several reads 1950|1951, several dates of one message.
func (n nest) several(s string) (string, bool) {
	if !strings.Contains(s, "|") {
		return "", false
	}
	parts := strings.Split(s, "|")
	for i, part := range parts {
		var ok bool
		if parts[i], ok = n.within(part); !ok {
			return "", false
		}
	}
	return "{" + strings.Join(parts, ",") + "}", true
}

// unknownEnd reads 1950-06-25/? and 1950-06-25/unknown, as EDTF had it before
// it became ISO 8601-2.
func unknownEnd(s string) (string, bool) {
	first, last, ok := strings.Cut(s, "/")
	unknown := func(end string) bool { return end == "?" || strings.EqualFold(end, "unknown") }
	if !ok || !unknown(first) && !unknown(last) {
		return "", false
	}
	if unknown(first) {
		first = ""
	}
	if unknown(last) {
		last = ""
	}
	return first + "/" + last, true
}

var (
	dayFirst  = regexp.MustCompile(`^(\d{1,2})\. ?(\d{1,2}|[IVX]+)\.? ?(\d{4})$`)
	yearFirst = regexp.MustCompile(`^(\d{4})(?:([./-])(\d{1,2})([./-])(\d{1,2})|(\d{2})(\d{2}))$`)
	yearMonth = regexp.MustCompile(`^(\d{4})-00$`)
)

// inNumbers reads 25.06.1950, 25. VI. 1950, 1950/06/25, 19500625, and 1950-06-00,
// of which the day is not known.
func inNumbers(s string) (string, bool) {
	if m := dayFirst.FindStringSubmatch(s); m != nil {
		month := m[2]
		if n := roman(month); n > 0 {
			month = strconv.Itoa(n)
		}
		return numbered(m[3], month, m[1]), true
	}
	if m := yearFirst.FindStringSubmatch(s); m != nil && m[2] == m[4] {
		return numbered(m[1], m[3]+m[6], m[5]+m[7]), true
	}
	if m := yearMonth.FindStringSubmatch(s); m != nil {
		return m[1], true
	}
	return "", false
}

// roman returns the number of a month in Roman numerals, 0 for anything else.
func roman(s string) int {
	for i, numeral := range [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"} {
		if s == numeral {
			return i + 1
		}
	}
	return 0
}

var years = regexp.MustCompile(`^(\d{4})(?:/(\d{1,2})| ?[-–—] ?(\d{4}))$`)

// doubleYear reads 1668/9, in one of two years, and 1813–1814.
func doubleYear(s string) (string, bool) {
	m := years.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	last := m[3]
	if m[2] != "" {
		last = m[1][:4-len(m[2])] + m[2]
		if first, second := atoi(m[1]), atoi(last); second != first+1 {
			return "", false
		}
	}
	return m[1] + "/" + last, true
}

// atoi returns the number that digits spell.
func atoi(digits string) int {
	n, _ := strconv.Atoi(digits) // digits only
	return n
}

// bracketed reads [25 June 1950] and 25 June [1950?]: an editor's conjecture.
func (n nest) bracketed(s string) (string, bool) {
	if !strings.Contains(s, "[") {
		return "", false
	}
	date, ok := n.within(strings.NewReplacer("[", "", "?]", "", "]", "").Replace(s))
	return doubted(date, '?'), ok
}

var (
	circa    = regexp.MustCompile(`(?i)^(?:circa|ca\.?|c\.|about|around|approx\.?|um|gegen|etwa|vers|env\.?|environ|verso|hacia|около|ок\.) ?`)
	before   = regexp.MustCompile(`(?i)^(?:before|by|not after|until|vor|spätestens|bis|avant|prima del?|antes de|до|не позднее) `)
	after    = regexp.MustCompile(`(?i)^(?:after|not before|from|nach|frühestens|ab|après|dopo|después de|после|не ранее) `)
	question = regexp.MustCompile(`^(.+?) ?\(?\?\)?$`)
)

// hedged reads ca. 1813, vor Mai 1813, after 5 May 1813, May 1813?.
func (n nest) hedged(s string) (string, bool) {
	for _, hedge := range []struct {
		word  *regexp.Regexp
		spell func(string) string
	}{
		{circa, func(date string) string { return doubted(date, '~') }},
		{before, func(date string) string { return "../" + date[strings.LastIndexByte(date, '/')+1:] }},
		{after, func(date string) string { first, _, _ := strings.Cut(date, "/"); return first + "/.." }},
	} {
		if word := hedge.word.FindString(s); word != "" {
			date, ok := n.within(s[len(word):])
			return hedge.spell(date), ok
		}
	}
	if m := question.FindStringSubmatch(s); m != nil {
		date, ok := n.within(m[1])
		return doubted(date, '?'), ok
	}
	return "", false
}

// doubted marks both ends of a date as uncertain, by ?, or approximate, by ~.
func doubted(text string, mark byte) string {
	ends := strings.Split(text, "/")
	for i, end := range ends {
		switch last := end[max(len(end)-1, 0):]; {
		case end == "" || end == ".." || last == string(mark) || last == "%":
		case last == "?" || last == "~":
			ends[i] = end[:len(end)-1] + "%"
		default:
			ends[i] += string(mark)
		}
	}
	return strings.Join(ends, "/")
}

var (
	spans = regexp.MustCompile(`^(?:from |von |between |zwischen |entre |du |между )?(.+?) ?(?: bis(?: zum)? | to | until | till | au | al | по | до | and | und | et | и |–|—| - )[ ]?(.+)$`)
	days  = regexp.MustCompile(`^(\d{1,2})\.? ?(?:[-–—]|(/)) ?(\d{1,2})\.? (.+)$`)
	two   = regexp.MustCompile(`^(\d{1,2}) \((\d{1,2})\) (.+)$`)
)

// fromTo reads 5 bis 9 Mai 1813, 5 May – 3 June 1813, 12–14 мая 1895; and
// 12/24 мая 1895, a day in two calendars, as one of both.
func (n nest) fromTo(s string) (string, bool) {
	if m := days.FindStringSubmatch(s); m != nil {
		first, ok := n.within(m[1] + " " + m[4])
		last, also := n.within(m[3] + " " + m[4])
		if m[2] != "" {
			return "[" + first + "," + last + "]", ok && also
		}
		return first + "/" + last, ok && also
	}
	if m := two.FindStringSubmatch(s); m != nil {
		first, ok := n.within(m[1] + " " + m[3])
		last, also := n.within(m[2] + " " + m[3])
		return "[" + first + "," + last + "]", ok && also
	}
	m := spans.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	last, ok := n.within(m[2])
	if !ok || len(last) < 4 {
		return "", false
	}
	for _, missing := range []string{"", " " + last[:4], " " + strings.TrimLeft(m[2], "0123456789. ")} {
		if first, ok := n.within(m[1] + missing); ok {
			return first + "/" + last, true
		}
	}
	return "", false
}

// untimed reads May 5, 1946, 4 p.m.: what is known without the time of day.
func (n nest) untimed(s string) (string, bool) {
	day := withoutTime(s)
	if day == s {
		return "", false
	}
	return n.within(day)
}

package graph

import (
	"regexp"
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
		stamped, timeset, n.several, unknownEnd, inNumbers, inWords, doubleYear, n.bracketed, n.fromTo, n.hedged, n.untimed,
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
	before   = regexp.MustCompile(`(?i)^(?:before|vor|avant|prima del?|antes de|раньше) `)
	by       = regexp.MustCompile(`(?i)^(?:by|not after|until|spätestens|bis|до|не позднее) `)
	after    = regexp.MustCompile(`(?i)^(?:after|nach|après|dopo|después de|после) `)
	from     = regexp.MustCompile(`(?i)^(?:not before|from|since|frühestens|ab|не ранее) `)
	question = regexp.MustCompile(`^(.+?) ?\(?\?\)?$`)
)

// hedged reads ca. 1813, vor Mai 1813, after 5 May 1813, May 1813?. Before 1813
// is by the last day of 1812; by 1813 is by the last day of that year. What lies
// before or after something must lie there once: after 5 May and before 9 May is
// not known.
func (n nest) hedged(s string) (string, bool) {
	if word := circa.FindString(s); word != "" {
		date, ok := n.within(s[len(word):])
		return doubted(date, '~'), ok
	}
	for _, open := range []struct {
		words *regexp.Regexp
		spell func(date string) string
	}{
		{before, func(date string) string { return "../" + beside(date, -1) }},
		{by, func(date string) string { return "../" + date[strings.LastIndexByte(date, '/')+1:] }},
		{after, func(date string) string { return beside(date, 1) + "/.." }},
		{from, func(date string) string { first, _, _ := strings.Cut(date, "/"); return first + "/.." }},
	} {
		if word := open.words.FindString(s); word != "" {
			date, ok := n.within(s[len(word):])
			if !ok || !closed(date) {
				return "", false
			}
			return open.spell(date), true
		}
	}
	if m := question.FindStringSubmatch(s); m != nil {
		date, ok := n.within(m[1])
		return doubted(date, '?'), ok
	}
	return "", false
}

// beside returns the last day before a date, or the first one after it, in its
// doubt. What is no date stays as it is, and is refused as such.
func beside(date string, way int) string {
	v, err := edtf.Parse(date)
	if err != nil {
		return date
	}
	day := v.Earliest() - 1
	if way > 0 {
		day = v.Latest() + 1
	}
	if mark := date[len(date)-1:]; strings.Contains("?~%", mark) {
		return day.String() + mark
	}
	return day.String()
}

// closed reports whether a date has no open end.
func closed(date string) bool {
	return !strings.Contains(date, "..") && !strings.HasPrefix(date, "/") && !strings.HasSuffix(date, "/")
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
	days  = regexp.MustCompile(`^(\d{1,2})\.? ?(?:[-–—]|(/| or | oder | ou | или )) ?(\d{1,2})\.? (.+)$`)
	two   = regexp.MustCompile(`^(\d{1,2}) \((\d{1,2})\) (.+)$`)
)

// fromTo reads 5 bis 9 Mai 1813, 5 May – 3 June 1813, 12–14 мая 1895; and
// 12/24 мая 1895 or 24 (12) мая 1895, a day in two calendars, as one of both.
func (n nest) fromTo(s string) (string, bool) {
	if m := days.FindStringSubmatch(s); m != nil {
		return n.twoDays(m[1], m[3], m[4], m[2] != "")
	}
	if m := two.FindStringSubmatch(s); m != nil {
		return n.twoDays(m[1], m[2], m[3], true)
	}
	m := spans.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	last, ok := n.within(m[2])
	if !ok || len(last) < 4 || strings.ContainsAny(last, "/[{") {
		return "", false
	}
	missing := []string{"", " " + last[:4]}
	if dayAtFront.MatchString(m[2]) && isDigit(m[1][0]) { // 5 – 9 May 1813: the first has neither month nor year
		missing = append(missing, " "+strings.TrimLeft(m[2], "0123456789. "))
	}
	for _, words := range missing {
		if first, ok := n.within(m[1] + words); ok && !strings.ContainsAny(first, "/[{") {
			return first + "/" + last, true
		}
	}
	return "", false
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

var dayAtFront = regexp.MustCompile(`^\d{1,2}\.? `)

// twoDays spells two days of a month, from one to the other, or either of them
// where one of them is meant: of neighbours, or of one day in two calendars,
// which lie ten to thirteen days apart.
func (n nest) twoDays(one, other, month string, calendars bool) (string, bool) {
	first, ok := n.within(one + " " + month)
	last, also := n.within(other + " " + month)
	apart := atoi(other) - atoi(one)
	if apart < 0 && calendars { // the new style stands first
		first, last, apart = last, first, -apart
	}
	switch {
	case !ok || !also || apart < 0 || strings.ContainsAny(first+last, "/[{"):
		return "", false
	case calendars && apart != 1 && (apart < 10 || apart > 13):
		return "", false
	case calendars:
		return "[" + first + "," + last + "]", true
	}
	return first + "/" + last, true
}

// untimed reads May 5, 1946, 4 p.m.: what is known without the time of day.
func (n nest) untimed(s string) (string, bool) {
	day := withoutTime(s)
	if day == s {
		return "", false
	}
	return n.within(day)
}

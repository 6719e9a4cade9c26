package written

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// openEnds are the words before a date that leave one end open. Before 1813 is
// by the last day of 1812; by 1813 is by the last day of that year.
var openEnds = [...]struct {
	words *pattern.Pattern
	read  func(edtf.Value) (edtf.Value, error)
}{
	{pattern.New(`(?i)^` + soon + `(?:before|незадолго до|vor|avant(?: le)?|prima del?(?:l')?|antes del?|antes do|ante|vóór|voor|före|før|przed|před|перед|раньше) ` + article), beforeDate},
	{pattern.New(`(?i)^(?:by|on or before|at the latest|terminus (?:ante|ad) quem:?|t\. ?a\. ?q\.|am oder vor|not after|no later than|not later than|until|up to|spätestens|bis(?: zum?)?|nicht nach|jusqu'au|jusqu'en|jusqu'à|au plus tard(?: le)?|entro(?: il)?|fino al?|hasta(?: el)?|no después de|` +
		`até(?: o)?|uiterlijk|tot|senast|senest|do|nie później niż|nejpozději|не позднее|не позже|до) ` + article), until},
	{pattern.New(`(?i)^` + soon + `(?:after|nach|après(?: le)?|dopo(?: il)?|después del?|depois de|post|na|efter|po|після|после) ` + article), afterDate},
	{pattern.New(`(?i)^(?:on or after|am oder nach|terminus (?:post|a) quem:?|t\. ?p\. ?q\.|not before|no earlier than|not earlier than|from|since|frühestens|ab|seit|nicht vor|depuis(?: le)?|à partir du?|à partir de|dès(?: le)?|pas avant(?: le)?|dal(?:la|l')?|da|a partire dal?|desde(?: el)?|a partir del?|` +
		`vanaf|sedan|fra og med|från|od|nie wcześniej niż|nejdříve|не ранее|не раньше|начиная с|с|від|з) ` + article), since},
}

// soon may stand before these words. How far off the day is they do not say.
const soon = `(?:(?:kurz|bald|unmittelbar|direkt|shortly|soon|just|immediately|some time|sometime|peu|juste|quelque temps|poco|pouco|kort|strax|kort tid|krótko|wkrótce|krátce|brzy|вскоре|сразу|невдовзі) )?`

// article may stand between these words and a date.
const article = `(?:the |den |dem |der |de |le |il |el |o |det )?`

// openEndsBehind are such words behind a date.
var openEndsBehind = [...]struct {
	words *pattern.Pattern
	read  func(edtf.Value) (edtf.Value, error)
}{
	{pattern.New(`(?i)(?:,? (?:or|and) (?:shortly )?(?:later|after)|,? onwards?|,? (?:oder|und) (?:später|danach)| ?ff\.?|,? ou (?:plus tard|après)|,? o (?:dopo|después)| или позднее| или позже| ?以后| ?以後| ?이후)$`), since},
	{pattern.New(`(?i)(?:,? or (?:earlier|before)|,? oder (?:früher|davor)|,? ou (?:plus tôt|avant)|,? o (?:prima|antes)| или ранее| или раньше| ?以前| ?이전)$`), until},
	{pattern.New(`(?i)(?: után|'?(?:[dt][ae]n)? sonra(?:sı)?| jälkeen)$`), afterDate},
	{pattern.New(`(?i)(?: előtt|'?(?:[dt][ae]n)? önce(?:si)?)$`), beforeDate},
}

// openEnd reads vor Mai 1813, after 5 May 1813 and 1813 or later. What lies before
// or after something must lie there once: after 5 May and before 9 May is not
// known.
func openEnd(r reader, s string) (edtf.Value, error) {
	if r.end {
		return edtf.Value{}, errOther
	}
	r.end = true
	for _, side := range openEnds {
		word := side.words.FindString(s)
		if word == "" || onto.MatchString(s) {
			continue
		}
		if day, ok := weekdays[strings.ToLower(strings.TrimSpace(word))]; ok {
			if v, err := r.weekdayOrOpen(s, word, day); v.IsSingle() || err != errOther {
				return v, err
			}
		}
		if v, err := r.openSide(s[len(word):], side.read); err != errOther {
			return v, err
		}
	}
	if m := dateAndDash.FindStringSubmatch(s); m != nil {
		return r.openSide(m[1]+m[2]+m[3], since)
	}
	if m := questionAndDash.FindStringSubmatch(s); m != nil {
		return r.openSide(m[1]+m[2], until)
	}
	for _, side := range openEndsBehind {
		if at := side.words.FindStringIndex(s); at != nil {
			return r.openSide(s[:at[0]], side.read)
		}
	}
	return edtf.Value{}, errOther
}

var (
	dateAndDash     = pattern.New(`^(?:(\d{4}) ?[–-]|(.*\d{4}) ?[–-] ?\?|([\d-]*\d) ?\.{2,3})$`)
	questionAndDash = pattern.New(`^(?:\? ?[–-] ?(.*\d{4})|\.{2,3} ?(\d[\d-]*))$`)
)

// opens reports whether a text begins with a word that leaves an end open.
func opens(s string) bool {
	if strings.HasPrefix(s, "..") || strings.HasSuffix(s, "..") && !hasLetters(s) {
		return true
	}
	for _, side := range openEnds {
		if side.words.MatchString(s) && !onto.MatchString(s) {
			return true
		}
	}
	return false
}

// onto is "na" where it is Polish or Czech for in, and not Dutch for after.
var onto = pattern.New(`(?i)^na (?:pocz|końcu|koniec|wiosn|jesieni|zim|lato|jaře|jaro|podzim|léto|počátk|začátk|konci)`)

// weekdays are the words of one language for an open end that shorten a weekday in
// another one.
var weekdays = map[string]time.Weekday{"do": time.Thursday, "po": time.Monday}

// weekdayOrOpen reads Do 13.02.2025, a Thursday in German, which is "by" that day in
// Polish. It is the weekday where it has a capital or a time and falls on it, and
// the open end where it has neither; all else is refused.
func (r reader) weekdayOrOpen(s, word string, weekday time.Weekday) (edtf.Value, error) {
	v, err := r.part(s[len(word):])
	if err != nil || !v.IsSingle() || v.Unit() != edtf.ByDay {
		return edtf.Value{}, errOther
	}
	falls := v.Earliest().Weekday() == weekday
	marked := word != strings.ToLower(word) || withoutTime(s) != s
	switch {
	case falls && marked:
		return v, nil
	case !falls && !marked:
		return edtf.Value{}, errOther
	}
	return edtf.Value{}, fmt.Errorf("%q may be a weekday, or leave the date open; write the day alone, or ../%s", strings.TrimSpace(word), v.WithoutClock())
}

// openSide reads a date that has both ends, and opens one.
func (r reader) openSide(s string, open func(edtf.Value) (edtf.Value, error)) (edtf.Value, error) {
	v, err := r.part(s)
	switch {
	case err != nil:
		return edtf.Value{}, err
	case !closed(v):
		return edtf.Value{}, errOther
	}
	return open(v.WithoutClock())
}

// until returns all days up to the last one of v, in its doubt.
func until(v edtf.Value) (edtf.Value, error) {
	if v, err := v.OrEarlier(); err == nil {
		return v, nil
	}
	return days(edtf.OpenStart, v.Latest(), v.Doubt())
}

// since returns all days from the first one of v on, in its doubt.
func since(v edtf.Value) (edtf.Value, error) {
	if v, err := v.OrLater(); err == nil {
		return v, nil
	}
	return days(v.Earliest(), edtf.OpenEnd, v.Doubt())
}

// beforeDate returns all days before v, in its doubt.
func beforeDate(v edtf.Value) (edtf.Value, error) {
	return days(edtf.OpenStart, v.Earliest()-1, v.Doubt())
}

// afterDate returns all days after v, in its doubt.
func afterDate(v edtf.Value) (edtf.Value, error) {
	return days(v.Latest()+1, edtf.OpenEnd, v.Doubt())
}

// days returns the days from first to last, in doubt.
func days(first, last edtf.Day, doubt edtf.Doubt) (edtf.Value, error) {
	if first > last {
		return edtf.Value{}, fmt.Errorf("days are counted in order, and %s comes before %s", last, first)
	}
	v, ok := edtf.Between(first, last)
	if !ok {
		return edtf.Value{}, errors.New("days are counted in years of four digits only")
	}
	return v.WithDoubt(doubt), nil
}

package written

import (
	"errors"
	"fmt"
	"time"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// hints are what is told of texts that are no date, or could be several.
var hints = []struct {
	text *pattern.Pattern
	say  func(m []string) error
}{
	{pattern.New(`^[1-9]\d{4}(?:\.\d+)?$`), func([]string) error { // the years 1927 to 2173 as Excel counts from 1900
		return errors.New("is it the number by which a spreadsheet keeps a day? Give the column a date's format there and export it again")
	}},
	{pattern.New(`^([1-9]\d{8,9})(\d{3})?(?:\.\d+)?$`), func(m []string) error {
		return fmt.Errorf("is it the seconds by which a computer counts, of %s? Export the day instead", time.Unix(int64(atoi(m[1])), 0).UTC().Format("2006-01-02"))
	}},
	{pattern.New(`^(\d{4})\.(\d)$`), func(m []string) error {
		return fmt.Errorf("it may be month %s, or month %s0 of which a spreadsheet left out the 0; write %s-0%s or %s-%s0", m[2], m[2], m[1], m[2], m[1], m[2])
	}},
	{pattern.New(`^(\d{4})/(\d\d?)$`), func(m []string) error {
		return fmt.Errorf("it may be a month or a year; write %s-%02d, or both years with four digits", m[1], atoi(m[2]))
	}},
	{pattern.New(`^[MTSHR]\d{1,2}[./年-]\d`), func([]string) error {
		return errors.New("is its year one of a Japanese era, as in S20.8.15? The era had no such day; write that of the common calendar")
	}},
	{pattern.New(`^\p{Lu}(?:\. ?| )\d{1,2}[./-]\d`), func([]string) error {
		return errors.New("what is the letter before it? Write the day alone, with all four digits of its year, or a Japanese era without a point as S20.8.15")
	}},
	{pattern.New(`^\d{2}\.\d{1,2}\.\d$`), func([]string) error { return errShortYear }},
	{pattern.New(`^(\p{L}{3,9})\.?[- ]'?(\d\d)$`), func(m []string) error {
		return fmt.Errorf("it may be %s of a year of two digits, or the day %s of a month without its year; write the year with all four", m[1], m[2])
	}},
	{pattern.New(`^(\d{1,3})$`), func(m []string) error {
		return fmt.Errorf("a year has four digits; write %04d if it is one", atoi(m[1]))
	}},
	{pattern.New(`(?i)(?:^|\PL)(?:easter|ostern|pâques|pasqua|pascua|pentecost|whitsun|pfingsten|pentecôte|michaelmas|michaelis|martinmas|martini|advent|lent|carnival|fastnacht|christmas|weihnachten|noël|natale|navidad|пасха|рождество)(?:\PL|$)`), func([]string) error {
		return errors.New("feasts are not counted; write the day")
	}},
	{pattern.New(`(?i)(?:^|\PL)(?:recte|recd?|received|erhalten|eingegangen|reçue?|ricevuta|recibida|получено)(?:\PL|$)`), func([]string) error {
		return errors.New("it has another date beside it; keep the day on which it was sent in this column")
	}},
	{pattern.New(`^(\p{Lu}[\p{L} -]{2,}), .*\d{4}`), func(m []string) error {
		return fmt.Errorf("keep %q in a column of its own, and the date alone in this one", m[1])
	}},
}

// hint returns what to say of a text that is no date: the fault that EDTF finds
// in it where it looks like that.
func hint(s string) error {
	for _, h := range hints {
		if m := h.text.FindStringSubmatch(s); m != nil {
			return h.say(m)
		}
	}
	if c := calendar.Named(s); c != 0 {
		return c.Hint()
	}
	if likeEDTF(s) {
		if _, err := edtf.Parse(s); err != nil {
			return err
		}
	}
	return errors.New("write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate")
}

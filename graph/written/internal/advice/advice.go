// Package advice turns a text that is no date into what is known of its kind: why it
// can't be read, and what would be right.
package advice

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"cablegraph/internal/pattern"
)

// kinds are the texts that are no date, or could be several.
var kinds = []struct {
	text *pattern.Pattern
	say  func(m []string) error
}{
	{pattern.New(`^[1-9]\d{4}(?:\.\d+)?$`), func([]string) error { // the years 1927 to 2173 as Excel counts from 1900
		return errors.New("is it the number by which a spreadsheet keeps a day? Give the column a date's format there and export it again")
	}},
	{pattern.New(`^(-?[1-9]\d{8,9})(\d{3})?(?:\.\d+)?$`), func(m []string) error {
		return fmt.Errorf("is it the seconds by which a computer counts, of %s? Export the day instead", time.Unix(int64(atoi(m[1])), 0).UTC().Format("2006-01-02"))
	}},
	{pattern.New(`^\d{6}$`), func([]string) error {
		return errors.New("six figures may be a month, or a day with a year of two digits; write it with hyphens, as 1848-03 or 1848-03-05")
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
	{pattern.New(`^\d{2}\.\d{1,2}\.\d$`), func([]string) error { return errors.New("the year has two digits; write all four") }},
	{pattern.New(`^(\p{L}{3,9})\.?[- ]'?(\d\d)$`), func(m []string) error {
		return fmt.Errorf("it may be %s of a year of two digits, or the day %s of a month without its year; write the year with all four", m[1], m[2])
	}},
	{pattern.New(`^(\d{1,3})$`), func(m []string) error {
		return fmt.Errorf("a year has four digits; write %04d if it is one", atoi(m[1]))
	}},
	{feast, func([]string) error { return errors.New("feasts and terms are not counted; write the day") }},
	{roman, func([]string) error {
		return errors.New("days before the Kalends, the Nones and the Ides are not counted; write the day")
	}},
	{eraOfJapan, func(m []string) error {
		return fmt.Errorf("%s had no such year or day; write that of the common calendar", m[1])
	}},
	{inArabicFigures, func([]string) error {
		return errors.New("its year may be one of the Islamic calendar or of that of Iran; write the day of the common calendar, or 15 Ramadan 1332 AH")
	}},
	{eraOfEast, func(m []string) error {
		return fmt.Errorf("years of %s had months of the moon, which are not counted; write the year or the day of the common calendar", m[1]+m[2])
	}},
	{besideAnother, func([]string) error {
		return errors.New("it is said by another date; write the day itself, which may stand in a row above")
	}},
	{pattern.New(`(?i)(?:^|\PL)(?:recte|recd?|received|erhalten|eingegangen|reçue?|ricevuta|recibida|получено)(?:\PL|$)`), func([]string) error {
		return errors.New("it has another date beside it; keep the day on which it was sent in this column")
	}},
	{placeBefore, keepApart},
	{placeBehind, keepApart},
	{severalDates, func([]string) error {
		return errors.New("it may be several dates; write a row for each, or [1812,1813] where one of them is meant")
	}},
}

// A date beside which something else stands, a place as a rule, and several dates.
var (
	placeBefore  = pattern.New(`^(\p{Lu}\p{L}[\p{L} -]+),? (?:\p{L}+,? )?\d{1,2}[. ].*\d{4}`)
	placeBehind  = pattern.New(`^[^;]*\d{4},? (\p{Lu}\p{Ll}{2,}[\p{L} -]*)$`)
	severalDates = pattern.New(`\d{4}.*[;&+].*\d{4}|\d{4}[])]? ?[,/] ?(?:.*\D)?\d{4}`)
)

func keepApart(m []string) error {
	return fmt.Errorf("keep %q in a column of its own, and the date alone in this one", m[1])
}

// Of returns what is said of a text, with its signs made alike; nil where nothing is
// known of its kind.
func Of(s string) error {
	for _, kind := range kinds {
		if m := kind.text.FindStringSubmatch(s); m != nil {
			return kind.say(m)
		}
	}
	return nil
}

// atoi reads a number in figures.
func atoi(s string) int {
	n, _ := strconv.Atoi(s) // the patterns have figures only
	return n
}

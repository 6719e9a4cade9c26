package edtf

import "strings"

// Doubt is what the qualifiers ? and ~ say of a date; % says both.
type Doubt byte

// The kinds of doubt, which | joins.
const (
	Uncertain Doubt = 1 << iota
	Approximate
)

// qualifiers holds the marks of Uncertain, of Approximate and of both, in the
// order of their numbers from 1 on.
const qualifiers = "?~%"

// Doubt returns every doubt that some part of v is marked with.
func (v Value) Doubt() Doubt { return v.doubt }

// WithDoubt returns v with every date in it marked, besides what it is marked
// with already. An open end has nothing to be marked. A clock time is left
// away: EDTF knows none that is in doubt.
func (v Value) WithDoubt(d Doubt) Value {
	if d == 0 {
		return v
	}
	v = v.WithoutClock()
	marked := false
	v.text = eachDate(v.text, func(date string) string {
		marked = true
		return mark(date, d)
	})
	if !marked {
		return v
	}
	v.doubt |= d
	for i, end := range []*End{&v.earliest, &v.latest} {
		if d&Approximate != 0 && !end.Day.Open() {
			end.Approximate, end.Unit = true, v.units[i]
		}
	}
	return v
}

// WithYearDoubt returns a single date of which only the year is marked, besides
// what is marked already; every other value as it is.
func (v Value) WithYearDoubt(d Doubt) Value {
	if d == 0 || v.shape != single || v.IsZero() {
		return v
	}
	v = v.WithoutClock()
	year, rest, more := cutPart(v.text)
	v.text = mark(year, d)
	if more {
		v.text += "-" + rest
	}
	v.doubt |= d
	if y, err := parseYear(strings.Trim(year, qualifiers)); err == nil && d&Approximate != 0 {
		for _, end := range []*End{&v.earliest, &v.latest} {
			if !end.Approximate {
				end.Approximate, end.Unit = true, y.unit
			}
		}
	}
	return v
}

// eachDate replaces every date of a date, an interval or a set.
func eachDate(text string, replace func(string) string) string {
	var b strings.Builder
	for text != "" {
		end := strings.IndexAny(text, "/,[]{}.")
		if end < 0 {
			end = len(text)
		}
		if end == 0 {
			b.WriteByte(text[0])
			text = text[1:]
			continue
		}
		b.WriteString(replace(text[:end]))
		text = text[end:]
	}
	return b.String()
}

// mark adds d to the qualifier at the right of a date, which counts for all of
// its parts.
func mark(date string, d Doubt) string {
	bare := strings.TrimRight(date, qualifiers)
	if bare != date {
		d |= Doubt(strings.IndexByte(qualifiers, date[len(bare)]) + 1)
	}
	return bare + qualifiers[d-1:d]
}

// doubtIn returns the doubt of a single date.
func doubtIn(date string) Doubt {
	var d Doubt
	for i := range len(date) {
		d |= Doubt(strings.IndexByte(qualifiers, date[i]) + 1)
	}
	return d
}

package written

import (
	"errors"
	"fmt"
	"regexp"

	"cablegraph/graph/edtf"
)

// openEnds are the words before a date that leave one end open. Before 1813 is
// by the last day of 1812; by 1813 is by the last day of that year.
var openEnds = [...]struct {
	words *regexp.Regexp
	read  func(edtf.Value) (edtf.Value, error)
}{
	{regexp.MustCompile(`(?i)^(?:before|vor|avant|prima del?|antes de|раньше) `), beforeDate},
	{regexp.MustCompile(`(?i)^(?:by|not after|until|spätestens|bis|до|не позднее) `), until},
	{regexp.MustCompile(`(?i)^(?:after|nach|après|dopo|después de|после) `), afterDate},
	{regexp.MustCompile(`(?i)^(?:not before|from|since|frühestens|ab|не ранее) `), since},
}

// openEnd reads vor Mai 1813 and after 5 May 1813. What lies before or after
// something must lie there once: after 5 May and before 9 May is not known.
func openEnd(r reader, s string) (edtf.Value, error) {
	for _, side := range openEnds {
		word := side.words.FindString(s)
		if word == "" {
			continue
		}
		v, err := r.part(s[len(word):])
		switch {
		case err != nil:
			return edtf.Value{}, err
		case v.Earliest().Open() || v.Latest().Open():
			return edtf.Value{}, errOther
		}
		return side.read(v)
	}
	return edtf.Value{}, errOther
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

// Package edtf turns an EDTF date (ISO 8601-2) into a range of days and what is in doubt about it.
//
// Data moves one way: [Parse] cuts a string into dates, finds the first and
// the last day that each may mean, and joins these into one [Value]. Who has a
// date in numbers builds the same Value without a string: [NewDay], [NewMonth],
// [NewYear] and their like give one date; [Interval], [OneOf] and [AllOf] join
// dates; [Value.WithDoubt] adds a qualifier. Parse takes the whole of levels 0, 1
// and 2 of the specification at https://www.loc.gov/standards/datetime/. Where
// that leaves something open:
//
//   - Seasons are those of meteorology: spring (21, 25) is March to May. Winter
//     (24, 28) begins in December of the year it is named after. The southern
//     seasons 29 to 32 lie half a year from the northern ones.
//   - X stands for every digit that makes a day of the calendar: XXXX-02-29
//     runs from year 0 to year 9996, and 1950-02-3X is an error.
//   - An end of an interval that is unknown counts as open.
//   - The range of a set reaches from its first member to its last.
//   - A clock time orders the values of one day. Its offset does not move the
//     value to another day.
//   - The qualifiers ? ~ % are reported and widen nothing.
//   - Years with Y or S stand alone; intervals and sets take years of four digits.
package edtf

import (
	"cmp"
	"fmt"
	"strings"
)

// A Value is one date, date with clock time, interval or set. The zero Value
// is no date.
type Value struct {
	text             string
	earliest, latest End
	// clock counts seconds from 24 hours before midnight UTC; 0 where no
	// clock time is given.
	clock int32
	doubt Doubt // of any part
	shape shape
	// units are the finest parts that the earliest and the latest end give.
	units [2]Unit
}

// A shape is what a Value is made of.
type shape byte

const (
	single   shape = iota // one date, which may have a clock time
	alone                 // one year with Y or S
	interval              // two ends
	set                   // members in brackets or braces
)

// An End is the first or the last day of a Value. Where a part of the date at
// this end is marked approximate, Unit is the finest such part. A part that is
// all X has nothing to be approximate about and does not count.
type End struct {
	Day         Day
	Approximate bool
	Unit        Unit
}

// A Unit is the part of a date that a qualifier marks.
type Unit byte

// The units, finest first. BySeason is every grouping of months; a year whose
// last digit or digits are open is a decade or a century.
const (
	ByDay Unit = iota
	ByMonth
	BySeason
	ByYear
	ByDecade
	ByCentury
)

// Parse reads one EDTF string, which must not have white space around it. The
// error says what is wrong and, where one is found, which spelling would be
// right; it leaves naming s to the caller.
func Parse(s string) (Value, error) {
	v, err := parse(s)
	if err != nil {
		right := suggest(s)
		if _, still := parse(right); still == nil {
			err = fmt.Errorf("%w: write %s", err, right)
		}
		return Value{}, err
	}
	v.text = s
	return v, nil
}

// IsZero reports whether v is no date.
func (v Value) IsZero() bool { return v.text == "" }

// String returns v as EDTF, spelt as it was parsed.
func (v Value) String() string { return v.text }

// Earliest returns the first day that v may mean: OpenStart where that is
// open or unknown.
func (v Value) Earliest() Day {
	earliest, _ := v.Ends()
	return earliest.Day
}

// Latest returns the last day that v may mean: OpenEnd where that is open or
// unknown.
func (v Value) Latest() Day {
	_, latest := v.Ends()
	return latest.Day
}

// IsSingle reports whether v is one date, and neither an interval nor a set.
func (v Value) IsSingle() bool { return !v.IsZero() && v.shape <= alone }

// Unit returns the finest unit that v gives at both ends. An open end does not
// count.
func (v Value) Unit() Unit { return max(v.units[0], v.units[1]) }

// Lasted reports whether v is a set in braces: all of its days are meant, not one
// of them.
func (v Value) Lasted() bool { return v.shape == set && v.text[0] == '{' }

// Clock returns the clock time of v, counted in seconds from 24 hours before
// midnight UTC; 0 where none is given.
func (v Value) Clock() int32 { return v.clock }

// TimeOfDay returns hours and minutes of the clock time as it is written, in its own zone:
// "06:14"; empty where none is given, and at midnight, which programs write where they
// know none.
func (v Value) TimeOfDay() string {
	_, clock, timed := strings.Cut(v.text, "T")
	if !timed || v.clock == 0 || strings.HasPrefix(clock, "00:00") {
		return ""
	}
	return clock[:len("00:00")]
}

// Uncertain reports whether any part of v is marked ? or %.
func (v Value) Uncertain() bool { return v.doubt&Uncertain != 0 }

// Approximate reports whether any part of v is marked ~ or %.
func (v Value) Approximate() bool { return v.doubt&Approximate != 0 }

// Ends returns the two ends of v. Both are open for the zero Value.
func (v Value) Ends() (earliest, latest End) {
	if v.IsZero() {
		v = openEnds
	}
	return v.earliest, v.latest
}

// Compare orders values by earliest day, latest day, clock time and text. On
// one day, a value without a clock time comes first.
func Compare(a, b Value) int {
	return cmp.Or(
		cmp.Compare(a.Earliest(), b.Earliest()),
		cmp.Compare(a.Latest(), b.Latest()),
		cmp.Compare(a.clock, b.clock),
		cmp.Compare(a.text, b.text),
	)
}

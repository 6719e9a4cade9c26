package vocabulary

// dates are the forms of dates in a language, by CLDR.
type dates interface {
	// SpellDate spells the fields that are shown of a day.
	SpellDate(d Fields) string
	// SpellSpan spells the ends of a span. What both share is left out of one of them.
	SpellSpan(how Spanning, first, last Fields) string
	// YearFirst says that a date begins with its year: what two days share
	// then stands with the first of them, else with the last.
	YearFirst() bool
	About(date string) string        // c. 12 Jul
	By(date string) string           // by 12 Jul
	From(date string) string         // from 12 Jul
	Undated() string                 // undated
	Decade(year int64) string        // 1950s
	WeekOf(n int, year int64) string // Week 28, 1950
}

// Fields are what is shown of a day, a month or a year.
type Fields struct {
	Year       int64
	Month, Day int  // 0: not shown
	HasYear    bool // the year is shown
	Long       bool // with the month in full
}

// MonthOf returns the month's name, in full or short.
func (f Fields) MonthOf(long, short [12]string) string {
	if f.Long {
		return long[f.Month-1]
	}
	return short[f.Month-1]
}

// Spanning is how a date is related to the days from one to another.
type Spanning int

// The ways in which it is.
const (
	OneOf  Spanning = iota // one of these days, not known which: 3–9 May
	Lasted                 // all of these days: 3 to 9 May
	Both                   // two days: 3 and 9 May
	Either                 // one of two days: 3 or 4 May
	Named                  // the days of a period: 3 – 9 May
)

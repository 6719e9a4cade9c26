package written

// A Remark is what was noticed beside a date; several are joined by |.
type Remark uint32

// The remarks.
const (
	OldStyle      Remark = 1 << iota // it is marked as a date of the Julian calendar; the days are as written
	Aside                            // words beside it were left out: (Abschrift)
	SeasonCode                       // 1920-24 is a winter in EDTF, and may have been meant as years
	Yearless                         // it has no year, and is none
	Converted                        // it is of the calendar of the French Republic, or of the Jewish one
	Lunar                            // it is of the Islamic calendar: a day of it is a span of three
	OtherWeekday                     // its weekday is not that of the day
	JulianWeekday                    // its weekday is that of the day in the Julian calendar, of which it is not marked to be
	Untimed                          // the time of day beside it is none of a clock, or was not read: abends
	ByLetter                         // its year is one of a Japanese era by its letter: S20.8.15

	// Free is the first remark that nothing here makes: it and those above it are for
	// what is noticed of several dates together.
	Free
)

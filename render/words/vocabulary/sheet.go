package vocabulary

// sheetWords are what a sheet of all periods says.
type sheetWords interface {
	AllLines() string                         // lines: in front of the next
	Changed(news, busier, gone int) string    // 14 new, 0 busier, 11 gone
	LinesOf(n, all int) string                // 25 of 58 lines
	Periods(n int) string                     // 5 periods
	PeriodsShown(first, last, all int) string // periods 6–11 of 40
	EmptyPeriods(n int) string                // 3 periods without a message, not drawn
	SamePlaces() string                       // who acts in several periods stands in one place in all
	Compared(with string) string              // strong lines are new or busier than in …
	PeriodBefore() string                     // the period before
	PanelBefore() string                      // the panel before, where a period has none
	Apart() string                            // Apart: in front of A → B
	LinesHeading() string                     // Lines
	SidesHeading() string                     // Sides
	NewOrBusier() string                      // a strong line
	AsBefore() string                         // a weak line
	NotCompared() string                      // a line between these
	PassedOn() string                         // a ring without a name
	SeveralMessages() string                  // a token with a count
	SaidElsewhere() string                    // a token on a box, on slides
	MostIsNew(title string, lines int) string // Most is new in “War”, 21 lines
	NewLines() string                         // New: in front of lines
	BusierLines() string
	OtherLines() string // as many messages as before, or fewer
	GoneLines() string
	PerhapsChanged(n int) string // 2 of these changes hang on doubtful dates
}

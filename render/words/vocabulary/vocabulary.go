// Package vocabulary lists what every language must be able to say of figures.
//
// A [Table] is one language. It is an interface, so that a language in which
// something is missing does not build. Words, sentences with numbers in them, the
// forms of dates and signs are its methods; package languages has the tables, and
// package words builds from a table what all languages build in one way.
package vocabulary

// A Table is all that differs from language to language. A comment shows what
// English says.
type Table interface {
	// Tag is the language as BCP 47 has it: en.
	Tag() string

	dates
	signs
	legendWords
	countWords
	messageWords
	descriptionWords
	pageWords
	timeWords
	sheetWords
	Screen() Screen // the words of the page on a screen
	Lists() Lists   // the headings of tables
	changeWords
}

// legendWords are the words of a legend.
type legendWords interface {
	MessagesHeading() string // Messages: over widths
	MarksHeading() string    // Marks
	// Topic says what categories are about, and on which question: Stand on the war.
	Topic(heading, question string) string
	SenderSide() string     // Sender’s side
	KindHeading() string    // Kind: of messages
	NotSaid() string        // not said: a category
	Marks(brief bool) Marks // in few words on slides
	PassedOnBy() string     // passed on by: a ring
	BothWays() string       // both ways
	BothWaysOneSided() string
	SaidToNobody() string  // said, receiver not named
	SaidWithin() string    // said within the side, or receiver not named: where boxes are sides
	NoMessageHere() string // no message here: a pale box
}

// Marks are what the marks of labels mean.
type Marks struct {
	Report   string // a dash: reports another’s stand
	Perhaps  string // ?: perhaps in another period
	Others   string // ?: perhaps other people’s
	Either   string // ?: one or the other
	Beside   string // †: on another question
	Inferred string // *: as the source is read, not as it says
}

// countWords are the sentences that say what a figure counts and leaves out.
type countWords interface {
	Messages(n int) string                    // 2 messages
	Lines(n int) string                       // 2 lines
	NoneDated() string                        // no message is dated in this period
	NoneShown(messages int) string            // none of 2 messages is between the actors shown
	Between(messages, actors int) string      // 5 messages between 3 actors
	Actors(n int) string                      // 3 actors
	ActorsOf(n, all int) string               // 3 of 5 actors
	MessagesOf(n, all int) string             // 11 of 25 messages
	ShareOf(part string, messages int) string // 63 % of 100 messages
	UnderOnePercent() string                  // under 1 %
	Percent(n int) string                     // 63 %
	AllUnnamed() string                       // to nobody named: behind a count of messages
	SomeUnnamed(n int) string                 // 3 of them to nobody named
	Unnamed(n int) string                     // 3 to nobody named
	AllWithin() string                        // within a side or to nobody named: where actors are sides
	SomeWithin(n int) string                  // 3 of them within a side or to nobody named
	Within(n int) string                      // 3 within a side or to nobody named
	PerhapsElsewhere(n int) string            // 3 messages may belong to another period
	PerhapsOthers(n int) string               // 3 messages may be other people’s
	OnSeveralLines(n int) string              // 3 messages on several lines
	Only(conditions []string) string          // only kind = letter and side = PRC
	AtLeast(messages int) string              // lines of 5 messages and more: a condition
	Values(n int) string                      // 7 values: of a filter
	NoneOf(messages int) string               // none of 10 messages
	ThoseFrom(actors int) string              // those from the 6 actors shown
	LeftOut(category string) string           // “not said” left out
	DaysOf(month string) string               // labels: days of July 1950
	Several() string                          // several: a category
	OtherValues(n int) string                 // other (3 values): a category
	Other(values string) string               // other (memo, note)
}

// messageWords are the words of what messages and actors are said to be.
type messageWords interface {
	Via(names string) string           // via Lee
	Carriers(n int) string             // 9 carriers: at one ring
	CarriersUnnamed(n int) string      // carriers not named: 2 lines
	To(names string) string            // to Kim
	ToOthers(n int) string             // to 2 others
	More(n int) string                 // 2 more
	AndMore(n int) string              // … and 2 more: behind a list
	OrNotNamed() string                // or not named: behind receivers
	NotNamed() string                  // receiver not named
	ReportingOn(numbers string) string // on 49, 54
	And(a, b string) string            // in favour and against
	AsReported() string                // as reported
	Inferred() string                  // stand inferred
	Possible() string                  // possible here: a message in a period
	Likeliest() string                 // likeliest here
	Sent(count string) string          // sent 4
	Received(count string) string      // received 4
	Carried(count string) string       // carried 4
	ID(id string) string               // id smith-j
}

// descriptionWords are the words of descriptions.
type descriptionWords interface {
	// DescriptionBegins is how every description begins, short or long, and by
	// which a file with one is known: "Directed graph of messages, ".
	DescriptionBegins() string
	Most() string                 // Most: before the strongest lines
	NoMessageFrom() string        // No message here: before names
	OfOneName() string            // Of one name: before what tells these apart
	ByWeight(lines string) string // 5 lines, those with most messages first:
	Reports() string              // reports of another’s words: of a line
	ToPassOn() string             // to be passed on: of a line
	ToNobody(name string) string  // Mao to nobody named
	ToOwnSide(name string) string // PRC within its side or to nobody named
}

// pageWords are the words around the plot.
type pageWords interface {
	MessagesPer(b Bin) string     // Messages a week
	DrawnOnes() string            // those drawn: behind that, where figures leave out some
	BinKnown(b Bin) string        // dark: week known, pale: spread over the days of a date
	PeriodsNumbered(n int) string // 1–5: the periods
	Earlier(n int) string         // 3 earlier, not drawn
	Later(n int) string           // 3 later, not drawn
	PeriodOf(i, n int) string     // period 1 of 5
	PeriodsMarked() string        // all periods, this one marked
	RegisterTitle() string        // the messages of this figure
	AllMessages() string          // All messages: a title
	RegisterDescription() string  // The messages of the figure: number, date, way and summary.
}

// A Bin is what a bar of the strip counts over.
type Bin int

// The bins.
const (
	Day Bin = iota
	Week
	Month
	TwoMonths
	Quarter
	HalfYear
	Year
	TwoYears
	FiveYears
	Decade
	TwentyYears
	FiftyYears
	Century
	Bins // how many there are
)

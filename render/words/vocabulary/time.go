package vocabulary

import "cablegraph/graph/edtf"

// timeWords are the words of figures of time.
type timeWords interface {
	Others() string                       // others: a lane that several share
	Continued(title string) string        // The talks begin, continued
	NothingFrom(name, days string) string // no message from Stalin, 7 Jul – 26 Aug 1950
	Nothing(days string) string           // sends none 7 Jul – 26 Aug, where the lane says who
	Days(n int) string                    // 51 days
	NothingFor(days string) string        // sends none in this set for 49 days or more: a line
	NothingElse(whose string) string      // also no message from Stalin, 8 Mar – 26 Jun 1949
	Together(u edtf.Unit) string          // several messages of one day: a bar
	ReadLanes() string                    // what numbers and arrows are
	ReadMarks() string                    // what marks and arrows are
	WithoutArrow() string                 // no arrow: before what that means
	InOrder(messages string) string       // 94 messages in order of date
	NotDrawn(n int) string                // 3 more not drawn: see account.csv
	PageOf(i, n int) string               // page 1 of 3
	OneIn(u edtf.Unit) string             // one day in this span: a bar
	LastedSo() string                     // lasted so long: a thick bar
	InDoubt() string                      // people or date in doubt: ?
	NotToScale(u edtf.Unit) string        // why widths are not to scale
	Dotted(u edtf.Unit) string            // dotted: first of a month
	NoArrow() string                      // where there is no arrow
	OrderUnknown(u edtf.Unit) string      // within a year the order is not always known
	DotInSpan(by string) string           // which of its days a message in a span stands on, also of “by 5 May”; empty: there is none such
	NoStand() string                      // not said: no stand in this set
	OutsideAll() string                   // outside all periods: //
}

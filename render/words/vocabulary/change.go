package vocabulary

import "cablegraph/graph/change"

// changeWords are the words of figures that show what changed.
type changeWords interface {
	WhatChanged() string                      // What changed: before a title
	Against(days string) string               // against 25 June – 11 July 1950
	Change(k change.Kind) string              // more: a kind
	ChangesOf(k change.Kind, n string) string // 15 new
	Of(n, all int) string                     // 3 of 15: of a kind
	AmongShown(lines string) string           // 11 of 15 lines among actors shown
	OfThemPerhaps(n int) string               // 1 of them perhaps
	BeforeAfter() string                      // Messages before → here: over the kinds
	Before() string                           // before: in front of the question of the period before
	Here() string                             // here: in front of that of this one
	AtBox() string                            // at a box: in front of what a badge says
	Comes() string                            // actor new here
	Goes() string                             // actor gone
	PerhapsChange() string                    // perhaps: a date is doubtful
	Unreadable() string                       // Not drawn: before lines
	LinesNotCompared(lines int) string        // 3 lines not compared: one figure leaves out messages of theirs
	NothingDrawn() string                     // no message in either period
	ComeAndGo(come, gone int) string          // Actors: 3 new, 2 gone
	NewHere() string                          // New here: before names
	GoneFromHere() string                     // Gone: before names
}

// Package token turns the lines of one figure and the marks that stand on them
// into a place for every mark, on its own line and off everything else.
//
// A mark is a token (a number, a date, a count) or the ring of a carrier. It lies on
// its line, which has a gap there; that alone settles to which line it belongs. For
// every mark what is near its line is gathered once, and the stretches are computed
// on which it meets nothing; places on these are compared; marks whose places
// exclude each other push one another aside until all have one.
//
// Scene → Finder.Place → one Place for every mark. Finder.Room answers, for a
// search of other things, whether a line has room at all, and Finder.Clear whether
// it has still.
package token

package main

import (
	"fmt"
	"slices"

	"cablegraph/graph"
)

// rows says how many messages were read, or how many rows stand for more.
func rows(s *graph.Series, read int) string {
	if n := s.Account.Messages; n != read {
		return many(read, "row") + " of " + many(n, "message")
	}
	return many(read, "message")
}

// many says how many things there are: 1 figure, 2 figures.
func many(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// outcome says in one line what became of the messages, as far as the run wrote
// it down.
func outcome(s *graph.Series, c config, written int) string {
	read, drawn, listed := s.Account.Read, s.Account.Drawn, s.Account.ListedRows()
	line := fmt.Sprintf("%s read: %d drawn in %s, %d listed with the reason in account.csv",
		rows(s, read), drawn, many(len(s.Graphs), "figure"), listed)
	if i := slices.IndexFunc(s.Periods, c.draws); c.period != "" {
		line = fmt.Sprintf("%s read; the figure of %s has %s", rows(s, read), c.period, many(s.Graphs[i].Count.Total(), "message"))
	}
	if written == 0 {
		return line + fmt.Sprintf("; %s is up to date", c.out)
	}
	return line + fmt.Sprintf("; wrote %s into %s", many(written, "file"), c.out)
}

package figure

import (
	"fmt"

	"cablegraph/graph"
)

// countsOf says what the figure counts: messages and actors, and how many of
// the messages may belong elsewhere.
func countsOf(g *graph.Graph) []string {
	switch {
	case g.Unfiltered.Messages == 0:
		return []string{"no message is dated in this period"}
	case g.Count.Total() == 0:
		return []string{fmt.Sprintf("none of %s is between the actors shown", plural(g.Unfiltered.Messages, "message"))}
	}
	lines := []string{fmt.Sprintf("%s between %s",
		plural(g.Count.Total(), "message"), plural(len(g.Nodes), "actor"))}
	switch {
	case g.Unfiltered.Messages > g.Count.Total():
		lines[0] = fmt.Sprintf("%s of %s, %s of %s", Thousands(len(g.Nodes)), plural(g.Unfiltered.Actors, "actor"),
			share(g.Count.Total(), g.Unfiltered.Messages), plural(g.Unfiltered.Messages, "message"))
	case g.Truncated:
		lines[0] = fmt.Sprintf("%s of %s, %s", Thousands(len(g.Nodes)), plural(g.Unfiltered.Actors, "actor"), plural(g.Count.Total(), "message"))
	}
	switch n := g.Count.Doubtful; {
	case n == 1:
		lines = append(lines, "1 of them may belong to another period")
	case n > 1:
		lines = append(lines, fmt.Sprintf("%s of them may belong to another period", Thousands(n)))
	}
	return lines
}

// share spells part of whole in per cent, never rounding up to all or down to
// nothing.
func share(part, whole int) string {
	percent := (part*100 + whole/2) / whole
	if part < whole {
		percent = min(percent, 99)
	}
	if part > 0 && percent == 0 {
		return "under 1 %"
	}
	return fmt.Sprintf("%d %%", percent)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return Thousands(n) + " " + noun + "s"
}

// Thousands spells a number with a comma every three digits, as English does.
func Thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// tally spells a count with its doubtful part: "4 + 1?", "1?", "4".
func tally(t graph.Tally) string {
	switch {
	case t.Doubtful == 0:
		return Thousands(t.Certain)
	case t.Certain == 0:
		return Thousands(t.Doubtful) + "?"
	}
	return Thousands(t.Certain) + " + " + Thousands(t.Doubtful) + "?"
}

package figure

import (
	"fmt"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/typeset"
)

// countsOf says what the figure counts: messages and actors, how many of the
// messages are to nobody named, how many may belong elsewhere, and what the
// filters let through.
func countsOf(g *graph.Graph, only []graph.Filter) []string {
	var lines []string
	passing, drawn := g.Unfiltered.Messages, g.Count.Total()
	switch shown := shownActors(g); {
	case passing == 0 && len(only) > 0 && g.All > 0:
	case passing == 0:
		lines = []string{"no message is dated in this period"}
	case drawn == 0:
		lines = []string{fmt.Sprintf("none of %s is between the actors shown", plural(passing, "message"))}
	default:
		line := fmt.Sprintf("%s between %s", plural(drawn, "message"), plural(shown, "actor"))
		switch {
		case passing > drawn:
			line = fmt.Sprintf("%s of %s, %s of %s", Thousands(shown), plural(g.Unfiltered.Actors, "actor"), share(drawn, passing), plural(passing, "message"))
		case shown < g.Unfiltered.Actors:
			line = fmt.Sprintf("%s of %s, %s", Thousands(shown), plural(g.Unfiltered.Actors, "actor"), plural(drawn, "message"))
		case g.Unnamed.Total() > 0:
			line = fmt.Sprintf("%s, %s", plural(shown, "actor"), plural(drawn, "message"))
		}
		switch n := g.Unnamed.Total(); {
		case n == 0:
		case passing > drawn: // "of them" would be those left out too
			line += fmt.Sprintf("; %s to nobody named", Thousands(n))
		case n == drawn:
			line += " to nobody named"
		default:
			line += fmt.Sprintf(", %s of them to nobody named", Thousands(n))
		}
		lines = []string{line}
		if n := g.Count.Doubtful - g.Doubted; n > 0 {
			lines = append(lines, plural(n, "message")+" may belong to another period")
		}
		if g.Doubted > 0 {
			lines = append(lines, plural(g.Doubted, "message")+" may be other people’s")
		}
	}
	if words := filterWords(only); words != "" && g.All > 0 {
		let := "none"
		if passing > 0 {
			let = Thousands(passing)
		}
		lines = append(lines, fmt.Sprintf("%s: %s of %s", words, let, plural(g.All, "message")))
	}
	return lines
}

// shownActors counts those who have a box, or are named as carriers.
func shownActors(g *graph.Graph) int {
	shown := make(map[int]bool)
	for _, n := range g.Nodes {
		if n.Boxed || n.Carried.Total() > 0 && n.Sent.Total()+n.Received.Total() == 0 {
			shown[n.Actor] = true
		}
	}
	for _, l := range g.Lines {
		for _, a := range l.Carriers {
			shown[a] = true
		}
	}
	return len(shown)
}

// maxValues is how many values of a filter are named.
const maxValues = 4

// filterWords says what the filters let through: "only kind = letter, telegram
// and side = PRC"; nothing where there are none.
func filterWords(only []graph.Filter) string {
	var words []string
	for _, f := range only {
		values := f.Values
		more := ""
		if len(values) > maxValues {
			more = fmt.Sprintf(" … (%d values)", len(values))
			values = values[:maxValues-1]
		}
		words = append(words, f.Column+" = "+joinNames(values)+more)
	}
	if words == nil {
		return ""
	}
	return typeset.OneLine("only " + strings.Join(words, " and "))
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

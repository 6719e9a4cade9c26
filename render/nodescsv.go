package render

import (
	"encoding/csv"
	"io"
	"strconv"

	"cablegraph/graph"
)

// A total is an actor over all periods, with the place where figures show it.
type total struct {
	actor                   int
	at                      Point // y downwards
	size                    Point // of its box
	sent, received, carried int
}

// totals adds up what every actor of the figures does, in the order of actors.
func totals(set *Set, layouts []*Layout) []total {
	all := make([]total, len(set.Series.Dataset.Actors))
	shown := make([]bool, len(all))
	for i, f := range set.Figures {
		for j, n := range f.Nodes {
			t := &all[n.Actor]
			t.actor, t.at, t.size = n.Actor, layouts[i].Boxes[j].center(), Point{n.W, n.H}
			shown[n.Actor] = true
		}
		for _, n := range set.Series.Graphs[i].Nodes {
			t := &all[n.Actor]
			for _, part := range []struct {
				into  *int
				tally graph.Tally
			}{{&t.sent, n.Sent}, {&t.received, n.Received}, {&t.carried, n.Carried}} {
				*part.into += part.tally.Total()
			}
		}
	}
	var out []total
	for a, t := range all {
		if shown[a] {
			out = append(out, t)
		}
	}
	return out
}

// Nodes writes the actors of all figures with the headers that Gephi knows (Id,
// Label) and, behind them, what the program knows: side, role, place in points
// (y downwards), and how many messages they sent, received and carried in all
// periods.
func Nodes(w io.Writer, set *Set, layouts []*Layout) error {
	out := csv.NewWriter(w)
	out.Write([]string{"Id", "Label", "Side", "Role", "Principal", "X", "Y", "Sent", "Received", "Carried"})
	for _, t := range totals(set, layouts) {
		a := set.Series.Dataset.Actors[t.actor]
		out.Write([]string{
			a.ID, a.Name, a.Side, a.Role, strconv.FormatBool(a.Principal), t.at.X.String(), t.at.Y.String(),
			strconv.Itoa(t.sent), strconv.Itoa(t.received), strconv.Itoa(t.carried),
		})
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

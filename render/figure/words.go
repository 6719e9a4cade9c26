package figure

import (
	"fmt"
	"strings"

	"cablegraph/graph"
)

// titleMessages is how many messages an edge's title names one by one.
const titleMessages = 12

// title says of an edge who wrote to whom, how often, when, and by which
// source each message is known.
func (w wording) title(e *graph.Line, categories []string) string {
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s%s: %s", w.series.Dataset.Actors[e.From].Name, arrow, w.series.Dataset.Actors[e.To].Name, tally(e.Count))
	if len(categories) > 1 {
		fmt.Fprintf(&b, " (%s)", categories[e.Category])
	}
	for i, on := range e.Messages {
		if i == titleMessages {
			fmt.Fprintf(&b, "\n… and %d more", len(e.Messages)-i)
			break
		}
		m := w.series.Messages[on.Message]
		fmt.Fprintf(&b, "\n%s, %s", m.ID, dateWords(m.Date, frame{}))
		if on.Certainty != graph.Certain {
			fmt.Fprintf(&b, " (%s here)", on.Certainty)
		}
		if on.Relayed {
			b.WriteString(", relayed")
		}
		if m.Kind != "" {
			b.WriteString(", " + m.Kind)
		}
		if m.Source != "" {
			b.WriteString(": " + m.Source)
		}
	}
	return b.String()
}

package count

import (
	"slices"

	"cablegraph/graph"
)

// A handover is a leg of a message for which a report of it stands, or the pair
// between which that report goes.
type handover struct {
	message int
	pair    graph.Pair
	report  bool // the message is the report
}

// handedOn finds, for every message that another one reports, the legs from its
// last carrier on that the reporting message covers: there the report is drawn
// instead, once. What a sender hands on himself is the message, not a report.
func handedOn(s *graph.Series) map[handover]bool {
	byID := make(map[string]int, len(s.Messages))
	for i := range s.Messages {
		byID[s.Messages[i].ID] = i
	}
	handed := make(map[handover]bool)
	for r := range s.Messages {
		report := &s.Messages[r]
		if len(s.Account.Entries[r].Figures) == 0 || len(report.Reports) == 0 {
			continue
		}
		ends := make(map[graph.Pair]bool)
		for _, p := range report.Ends() {
			ends[p] = true
		}
		for _, id := range report.Reports {
			m, ok := byID[id]
			if !ok {
				continue
			}
			legs, last := s.Messages[m].Legs()
			for _, leg := range legs[last:] {
				if ends[leg] && !slices.Contains(s.Messages[m].From, leg.From) {
					handed[handover{message: m, pair: leg}] = true
					handed[handover{message: r, pair: leg, report: true}] = true
				}
			}
		}
	}
	return handed
}

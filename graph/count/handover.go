package count

import "cablegraph/graph"

// A handover is one leg of message m that another message stands for.
type handover struct {
	message int
	pair    graph.Pair
}

// handedOn finds, for every message that another one reports, the legs of its
// last stretch that the reporting message covers: there the report is drawn
// instead, once. Both directions are kept: (reported, pair) and (report, pair).
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
				if ends[leg] {
					handed[handover{m, leg}] = true
					handed[handover{r, leg}] = true
				}
			}
		}
	}
	return handed
}

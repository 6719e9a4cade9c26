package category

import "cablegraph/graph"

// AskQuestions gives every graph the question that most of its messages
// answer; of equals the one that the legend has first.
func AskQuestions(s *graph.Series, of *Sorter, graphs []*graph.Graph) {
	var questions []string // in the order of the legend
	asked := map[string]bool{"": true}
	for _, e := range of.legend.Entries {
		if !asked[e.Question] {
			asked[e.Question], questions = true, append(questions, e.Question)
		}
	}
	answers := make([]map[string]int, len(graphs)) // messages by question
	for i, entry := range s.Account.Entries {
		for _, f := range entry.Figures {
			if answers[f.Period] == nil {
				answers[f.Period] = make(map[string]int)
			}
			answers[f.Period][of.Question(&s.Messages[i])] += s.Messages[i].Weight
		}
	}
	for p, g := range graphs {
		for _, q := range questions {
			if n := answers[p][q]; n > 0 && n > answers[p][g.Question] || g.Question == "" && n > 0 {
				g.Question = q
			}
		}
	}
}

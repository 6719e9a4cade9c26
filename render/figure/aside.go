package figure

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// asidesOf returns what an actor says to nobody who is shown, by category.
func asidesOf(set *Set, n graph.Node, words wording.Speller) []Aside {
	of := make(map[int][]graph.EdgeMessage)
	var categories []int
	for _, on := range n.Said {
		if of[on.Category] == nil {
			categories = append(categories, on.Category)
		}
		of[on.Category] = append(of[on.Category], on)
	}
	slices.Sort(categories)
	var out []Aside
	for _, k := range categories {
		aside := Aside{Look: set.Scales.Categories.Looks[k]}
		if aside.Look.Token.Shape == scale.Bare { // which would be lost on the border
			aside.Look.Token.Shape = scale.Round
		}
		for _, to := range receivers(words, of[k]) {
			for _, token := range words.FormsOf(of[k], set.Style.Labels) {
				aside.Forms = append(aside.Forms, AsideForm{token, to})
			}
		}
		out = append(out, aside)
	}
	return out
}

// together returns all that an actor says to nobody who is shown in one aside of few
// words, for a row of the box. Of several categories its token has no outline: these
// stand for one each.
func together(set *Set, n graph.Node, words wording.Speller) Aside {
	aside := Aside{Look: set.Scales.Categories.Looks[n.Said[0].Category]}
	if slices.ContainsFunc(n.Said, func(m graph.EdgeMessage) bool { return m.Category != n.Said[0].Category }) {
		aside.Look = scale.PlainLook
		aside.Look.Label = set.Style.Words.Several()
	}
	to, forms := receivers(words, n.Said), words.FormsOf(n.Said, set.Style.Labels)
	aside.Forms = []AsideForm{{forms[len(forms)-1], to[len(to)-1]}}
	if len(n.Said) == 1 {
		aside.Forms[0].Token = set.onBox(aside.Look.Token, forms)
	}
	return aside
}

// rowHeight is how much higher a box is for an aside.
func rowHeight(s scale.Style) shape.Unit { return s.TokenHeight() + s.Em()/4 }

// Row returns where the aside stands that is folded into a box.
func (n *Node) Row(s scale.Style, box shape.Rect) Seat {
	token, words := n.Asides[0].Size(s, n.Asides[0].Forms[0])
	gap := s.Em() / 3
	at := shape.Point{X: box.Center().X - (token.X+gap+words.X)/2, Y: box.Center().Y + n.TextHeight(s)/2 - token.Y}
	seat := Seat{Token: shape.Rect{Min: at, Max: at.Add(token)}}
	seat.Words.Min = shape.Point{X: seat.Token.Max.X + gap, Y: seat.Token.Center().Y - words.Y/2}
	seat.Words.Max = seat.Words.Min.Add(words)
	return seat
}

// maxReceivers is how many receivers an aside names.
const maxReceivers = 3

// receivers says to whom messages went, the fullest words first: "to Gao Gang,
// Politburo", "to Gao Gang, 1 more", "to 2 others".
func receivers(w wording.Speller, on []graph.EdgeMessage) []string {
	var to []int
	unnamed := false
	for _, m := range on {
		unnamed = unnamed || len(w.Series.Messages[m.Message].To) == 0
		for _, a := range w.Series.Messages[m.Message].To {
			if !slices.Contains(to, a) {
				to = append(to, a)
			}
		}
	}
	if len(to) == 0 {
		return []string{w.NotNamed()}
	}
	rest := ""
	if unnamed {
		rest = w.OrNotNamed()
	}
	var out []string
	if len(to) <= maxReceivers {
		out = append(out, w.Comma(w.To(w.Who(to)), rest))
	}
	if len(to) > 1 {
		out = append(out, w.Comma(w.To(w.Called.Full[to[0]]), w.More(len(to)-1), rest), w.Comma(w.ToOthers(len(to)), rest))
	}
	return out
}

// Size returns the room of the aside's token and of its words in one of its forms.
func (a Aside) Size(s scale.Style, form AsideForm) (token, words shape.Point) {
	token.X, token.Y = s.TokenSize(a.Look.Token, form.Token)
	return token, shape.Point{X: s.Faces.Measure(form.Words, s.Label(), false), Y: s.Label() * 10 / 9}
}

// briefCounts says what a brief figure shows of its period's messages, and how
// many of these may belong elsewhere; then the first of that in forms for its foot, the
// fullest first.
func briefCounts(s *graph.Series, g *graph.Graph, w words.Language) (counts, foot []string) {
	lines := countsOf(s, g, w)
	if g.Unfiltered.Messages == 0 {
		return lines, nil
	}
	actors := 0
	for _, n := range g.Nodes {
		if n.Boxed {
			actors++
		}
	}
	line := w.MessagesOf(g.Count.Total(), g.Unfiltered.Messages)
	foot = []string{line}
	if g.Count.Total() < g.Unfiltered.Messages {
		if s.Withheld {
			foot = slices.Insert(foot, 0, w.Comma(line, w.LeftOut(w.NotSaid())))
		}
		full := w.Colon(line, w.ThoseFrom(actors))
		if s.Withheld {
			full = w.Comma(full, w.LeftOut(w.NotSaid()))
		}
		foot = slices.Insert(foot, 0, full)
	}
	counts = slices.Insert(slices.Delete(lines, 0, 1), 0, foot[0])
	if only := filterWords(s, w); only != "" {
		foot = append([]string{w.Semicolon(foot[0], only), w.Semicolon(line, only)}, foot...)
	}
	return counts, foot
}

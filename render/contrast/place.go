package contrast

import (
	"cmp"
	"slices"

	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/shape"
)

// tries is how often lines that can't be read are left out, and the others drawn
// anew, which have more room then.
const tries = 5

// many is from how many lines on a figure is drawn few times: it takes longer, and
// what is left out of it is the smaller part.
const many = 60

// Place draws the figure between the places that the figures of the periods have,
// as a figure of its own. Who stands apart there is told in words. So is a line
// that can't be read: it would run through a box, or its token has no room. Of
// those between the same two the weakest are left out first.
func (f *Figure) Place(placed []*figure.Layout) *figure.Layout {
	boxes := f.apart(layout.Boxes(placed))
	has := func(n figure.Node) bool { _, is := boxes[n.Actor]; return is }
	var drawn []*change.Line // the strongest first
	for _, i := range f.sortedEnds() {
		if e := &f.Edges[i]; has(f.Nodes[e.From]) && has(f.Nodes[e.To]) && len(drawn) < count.Readable.Lines {
			drawn = append(drawn, f.ends[i].line)
		}
	}
	for try := 1; ; try++ {
		part := f.with(drawn, has)
		l := layout.Between(part, placed)
		var bad []*change.Line
		for i, is := range l.Bad {
			if is {
				bad = append(bad, f.lineOf(&part.Edges[i]))
			}
		}
		if len(bad) == 0 {
			f.note(part, drawn)
			return l
		}
		if try < tries && (len(part.Edges) < many || try < 2) {
			bad = weakest(bad, drawn)
			slices.SortStableFunc(bad, byWeight)
			bad = bad[len(bad)-max(1, len(bad)/2):]
		}
		drawn = slices.DeleteFunc(drawn, func(l *change.Line) bool { return slices.Contains(bad, l) })
	}
}

// apart returns the boxes without those of weaker actors who stand on a stronger
// one: no figure of a period shows both, and places that the user has given may be
// anywhere.
func (f *Figure) apart(boxes map[int]shape.Rect) map[int]shape.Rect {
	weight := make([]int, len(f.Nodes))
	for i := range f.Edges {
		for _, n := range f.ends[i].line.Counts {
			weight[f.Edges[i].From] += n.Total()
			weight[f.Edges[i].To] += n.Total()
		}
	}
	for i, n := range f.Nodes {
		for k, o := range f.Nodes[:i] {
			a, is := boxes[n.Actor]
			b, has := boxes[o.Actor]
			switch {
			case !is || !has || !a.Overlaps(b):
			case weight[k] < weight[i]:
				delete(boxes, o.Actor)
			default:
				delete(boxes, n.Actor)
			}
		}
	}
	return boxes
}

// weakest returns of all lines between the two ends of each bad one the weakest.
func weakest(bad, drawn []*change.Line) []*change.Line {
	var out []*change.Line
	for _, b := range bad {
		last := b
		for _, l := range drawn {
			if min(l.From, l.To) == min(b.From, b.To) && max(l.From, l.To) == max(b.From, b.To) && !slices.Contains(out, l) {
				last = l
			}
		}
		out = append(out, last)
	}
	slices.SortStableFunc(out, func(a, b *change.Line) int { return cmp.Compare(slices.Index(drawn, a), slices.Index(drawn, b)) })
	return slices.Compact(out)
}

// sortedEnds are the edges of the figure by the weight of their lines.
func (f *Figure) sortedEnds() []int {
	order := make([]int, len(f.ends))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return byWeight(f.ends[a].line, f.ends[b].line) })
	return order
}

// lineOf returns the line that an edge of a part of the figure stands for.
func (f *Figure) lineOf(e *figure.Edge) *change.Line {
	i := slices.IndexFunc(f.Edges, func(o figure.Edge) bool { return o.Key == e.Key })
	return f.ends[i].line
}

// with returns the figure with some of its lines, and those between whom they are
// or who say something to nobody named. Whose lines are all told in words has no
// box: nothing would join it to another.
func (f *Figure) with(drawn []*change.Line, has func(figure.Node) bool) *figure.Figure {
	part := *f.Figure
	part.Nodes, part.Edges = nil, nil
	at, busy := make([]int, len(f.Nodes)), make([]bool, len(f.Nodes))
	for i := range f.Edges {
		if e := &f.Edges[i]; slices.Contains(drawn, f.ends[i].line) {
			busy[e.From], busy[e.To] = true, true
		}
	}
	for i, n := range f.Nodes {
		if has(n) && (busy[i] || slices.ContainsFunc(n.Badges, func(b figure.Badge) bool { return b.Low })) {
			at[i] = len(part.Nodes)
			part.Nodes = append(part.Nodes, n)
		}
	}
	for i, e := range f.Edges {
		if slices.Contains(drawn, f.ends[i].line) {
			e.From, e.To = at[e.From], at[e.To]
			part.Edges = append(part.Edges, e)
		}
	}
	return &part
}

// note says in words what is not drawn, kind by kind; on a sheet of given height,
// which has no room for that, how many lines it is.
func (f *Figure) note(part *figure.Figure, drawn []*change.Line) {
	w := f.Style.Words
	sorted := f.sorted()
	if n := len(sorted) - len(drawn); n > 0 && f.Style.Rules().Fixed {
		part.Counts = slices.Clone(f.Counts)
		part.Counts[0] = w.Semicolon(f.Counts[0], w.Colon(w.Unreadable(), w.Lines(n)))
		return
	}
	for _, k := range kinds {
		var lines []string
		for _, l := range sorted {
			if l.Kind != k || slices.Contains(drawn, l) {
				continue
			}
			category, counts := "", ""
			if scale := f.set.Scales.Categories; scale.Told && l.Category != f.set.Series.Categories.Unsaid {
				category = scale.Looks[l.Category].Label
			}
			if max(l.Counts[0].Total(), l.Counts[1].Total()) > 1 || !l.Sure || k == change.Same {
				counts = token(&l.Change)[0]
			}
			words := f.way(l)
			if more := w.Comma(category, counts); more != "" {
				words = w.Aside(words, more)
			}
			lines = append(lines, words)
		}
		if lines != nil {
			part.Notes = append(part.Notes, figure.Note{Heading: w.Comma(w.Unreadable(), w.Change(k)), Items: w.Semicolons(lines)})
		}
	}
}

package contrast

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// A PlotFunc returns the plot that a part of the figure has over its legend, given that
// of the figures of the periods.
type PlotFunc func(part *figure.Figure, plot shape.Rect) shape.Rect

// Place returns the figure between the places that the figures of the periods have.
// It finds them once. On a sheet of given height the plot is what the legend leaves,
// which explains what is drawn on the plot: it draws again on a larger one where the
// legend is lower than that of all, and on a smaller one where it is higher.
func (f *Figure) Place(placed []*figure.Layout, plot PlotFunc) *figure.Layout {
	f.once.Do(func() {
		for room := plot(f.Figure, placed[0].Plot); ; {
			l := f.place(placed, room)
			left := plot(l.Figure, placed[0].Plot)
			if f.layout == nil || left.Max.Y >= room.Max.Y {
				f.layout = l
			}
			if !f.Style.Rules().Fixed || left.Max.Y == room.Max.Y || left.Max.Y < room.Max.Y && f.layout != l {
				return
			}
			room = left
		}
	})
	return f.layout
}

// place draws the figure between the places that the figures of the periods have,
// as a figure of its own. Who stands apart there is told in words. So is a line
// that can't be read with those of more weight: it would run through a box, or its
// token has no room.
func (f *Figure) place(placed []*figure.Layout, plot shape.Rect) *figure.Layout {
	d := drafting{Figure: f, plot: plot, boxes: standsOf(f, placed, plot)}
	d.drawer.Brief = true
	d.draw(nil, false)
	groups := f.groups(d.has)
	all := groups
	if n := f.easy(groups); d.draw(slices.Concat(groups[:n]...), false) {
		groups = groups[n:]
	}
	for len(groups) > 0 {
		n := 1
		for n < len(groups) && f.rank(groups[n]) == f.rank(groups[0]) {
			n++
		}
		d.add(groups[:n])
		groups = groups[n:]
	}
	d.drawer.Fair = true
	_ = d.draw(nil, false) || d.draw(nil, true) // else it stays as it was drawn
	d.part(all)
	f.note(d.layout, d.lines)
	return d.layout
}

// easy counts the groups of the first ranks that are tried at once: of few lines hardly
// one can't be read. What is worth no way around others is not among them, unless all
// lines are.
func (f *Figure) easy(groups [][]*change.Line) int {
	const few = 16
	n, lines := 0, 0
	for i, g := range groups {
		r, first := f.rank(g), f.rank(groups[0])
		if r != f.rank(groups[n]) {
			n = i
		}
		if lines += len(g); lines > few || (r.principals > 0) != (first.principals > 0) {
			return n
		}
	}
	return len(groups)
}

// Told returns what is to be said in words of the figure: all of it, or, on a sheet of
// given height, which tells in words nothing of what is not drawn, as much as is drawn.
func (f *Figure) Told(placed []*figure.Layout, plot PlotFunc) *Figure {
	if !f.Style.Rules().Fixed {
		return f
	}
	part := f.Place(placed, plot).Figure
	out := &Figure{Figure: part, set: f.set, diff: f.diff, all: f.all, questions: f.questions, when: f.when}
	for i := range part.Edges {
		out.ends = append(out.ends, end{f.lineOf(&part.Edges[i])})
	}
	for _, u := range f.said {
		if slices.ContainsFunc(part.Nodes, func(n figure.Node) bool { return n.Actor == u.Actor }) {
			out.said = append(out.said, u)
		}
	}
	return out
}

// groups are the lines between boxes, the most important first. Those that one
// message takes one after the other go together: half of its way would tell
// something else.
func (f *Figure) groups(has func(figure.Node) bool) [][]*change.Line {
	var groups [][]*change.Line
	boxed := make(map[*change.Line]bool)
	for _, i := range f.sortedEnds() {
		l, e := f.ends[i].line, &f.Edges[i]
		boxed[l] = has(f.Nodes[e.From]) && has(f.Nodes[e.To])
		group := []*change.Line{l}
		groups = slices.DeleteFunc(groups, func(g []*change.Line) bool {
			joined := slices.ContainsFunc(g, func(o *change.Line) bool { return relays(o, l) || relays(l, o) })
			if joined {
				group = slices.Concat(g, group)
			}
			return joined
		})
		groups = append(groups, group)
	}
	slices.SortStableFunc(groups, func(a, b []*change.Line) int {
		return cmp.Or(f.rank(a).compare(f.rank(b)), byWeight(a[0], b[0]))
	})
	lines := 0
	return slices.DeleteFunc(groups, func(g []*change.Line) bool {
		if slices.ContainsFunc(g, func(l *change.Line) bool { return !boxed[l] }) || lines+len(g) > count.Readable.Lines {
			return true
		}
		lines += len(g)
		return false
	})
}

// relays reports whether a message goes on over one line where it came over another.
func relays(first, next *change.Line) bool {
	if !first.Onward || first.To != next.From || next.To == first.From {
		return false
	}
	for side, on := range first.Messages {
		for _, m := range on {
			if slices.ContainsFunc(next.Messages[side], func(o graph.EdgeMessage) bool { return o.Message == m.Message }) {
				return true
			}
		}
	}
	return false
}

// A rank is what groups of lines are drawn by: those between principals before those of
// a principal; of these what changed more, by powers of two, first; of these what is new
// before what is gone, and that before what is the same.
type rank struct{ principals, change, kind int }

func (f *Figure) rank(group []*change.Line) rank {
	r := rank{principals: f.principals(group), kind: kindRank(group[0].Kind)}
	for _, l := range group {
		r.change = max(r.change, bits.Len(uint(l.By())))
	}
	return r
}

func (r rank) compare(o rank) int {
	return cmp.Or(cmp.Compare(o.principals, r.principals), cmp.Compare(o.change, r.change), cmp.Compare(r.kind, o.kind))
}

// lineOf returns the line that an edge of a part of the figure stands for.
func (f *Figure) lineOf(e *figure.Edge) *change.Line {
	i := slices.IndexFunc(f.Edges, func(o figure.Edge) bool { return o.Key == e.Key })
	return f.ends[i].line
}

// principals counts the principals at the ends of lines, up to two.
func (f *Figure) principals(lines []*change.Line) int {
	var found []int
	for _, l := range lines {
		for _, a := range []int{l.From, l.To} {
			if f.set.Series.Dataset.Actors[a].Principal && !slices.Contains(found, a) {
				found = append(found, a)
			}
		}
	}
	return min(2, len(found))
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

// with returns the figure with some of its lines, and those between whom they are
// or who say something to nobody named. Whose lines are all told in words has no
// box: nothing would join it to another. It says by edge which line that is.
func (f *Figure) with(drawn []*change.Line, has func(figure.Node) bool) (*figure.Figure, []*change.Line) {
	part := *f.Figure
	part.Nodes, part.Edges = make([]figure.Node, 0, len(f.Nodes)), make([]figure.Edge, 0, len(drawn))
	at, busy := make([]int, len(f.Nodes)), make([]bool, len(f.Nodes))
	of := make([]*change.Line, 0, len(drawn))
	for i := range f.Edges {
		if e := &f.Edges[i]; slices.Contains(drawn, f.ends[i].line) {
			busy[e.From], busy[e.To] = true, true
			of = append(of, f.ends[i].line)
		}
	}
	for i, n := range f.Nodes {
		if has(n) && (busy[i] || slices.ContainsFunc(n.Badges, func(b figure.Badge) bool { return b.Low })) {
			at[i] = len(part.Nodes)
			part.Nodes = append(part.Nodes, n)
		}
	}
	for i, k := 0, 0; k < len(of); i++ {
		if f.ends[i].line == of[k] {
			e := f.Edges[i]
			e.From, e.To = at[e.From], at[e.To]
			part.Edges, k = append(part.Edges, e), k+1
		}
	}
	return &part, of
}

// missing names the line that changed most of those that are not drawn, if it changed
// more than one that is, or none is: a reader would take these for the most that changed.
func (f *Figure) missing(drawn []*change.Line) string {
	w, most := f.Style.Words, (*change.Line)(nil)
	least := -1 // none is drawn
	for _, l := range f.sorted() {
		switch {
		case slices.Contains(drawn, l):
			if least < 0 || l.By() < least {
				least = l.By()
			}
		case most == nil || l.By() > most.By():
			most = l
		}
	}
	if most == nil || most.By() <= least {
		return ""
	}
	first, n := utf8.DecodeRuneInString(w.Unreadable()) // it goes on after other words
	return w.Colon(string(unicode.ToLower(first))+w.Unreadable()[n:], w.Aside(f.way(most), formsOf(f, &most.Change)[0]))
}

// note says in words what is not drawn, kind by kind; on a sheet of given height,
// which has no room for that, of how many lines the drawn ones are.
func (f *Figure) note(l *figure.Layout, drawn []*change.Line) {
	w, part := f.Style.Words, l.Figure
	sorted := f.sorted()
	part.Legend = legendOf(f, part, drawn, l.Unnamed())
	if f.Style.Rules().Fixed {
		counts, lines, missing := f.counts(drawn), f.among(f.linesOf(drawn), drawn), f.missing(drawn)
		part.Foot = []string{w.Semicolon(append([]string{lines, missing}, counts[1:]...)...), w.Semicolon(lines, missing), lines}
		if only := f.set.Filtered(); only != "" {
			part.Foot = slices.Insert(part.Foot, 1, w.Semicolon(lines, only, missing), w.Semicolon(lines, only))
		}
		if part.Counts = counts; missing != "" {
			part.Counts = append(counts, missing)
		}
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
			if max(l.Counts[0].Total(), l.Counts[1].Total()) > 1 || marksOf(&l.Change) != (figure.Marks{}) || k == change.Same {
				counts = strings.ReplaceAll(formsOf(f, &l.Change)[0], " ", "\u00a0") // no line ends in it
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

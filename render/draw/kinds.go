// Package draw turns composed figures into pictures, kind by kind.
//
// [Kinds] is the table of all kinds: a new kind is a row there and a file beside
// the others. A row makes [Figure] values from what is composed; they have names
// and words, so that a run knows its files before anything is placed. When the
// places of the graphs are found, each figure is drawn by itself.
package draw

import (
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/contrast"
	"cablegraph/render/figure"
	"cablegraph/render/multiples"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/write"
)

// A Kind is a kind of figure: some a period, or some a run.
type Kind struct {
	Name    string // as a user asks for it
	Help    string // what it shows, in a few words
	Suffix  string // of the names of figures of a period, behind its ID
	Whole   bool   // its figures show all periods, and are named by the kind: sheet, sheet-2
	Places  bool   // it is drawn from the places of the graphs
	Settled bool   // these decide which messages it draws
	Changes bool   // it shows what changes between periods
	Graph   bool   // each of its figures is a graph with places of its own, as DOT needs
	Figures func(Composed) ([]Figure, error)
	// Check returns an error where there are more messages than the kind can show, as
	// far as that is known before anything is placed; nil: there never are.
	Check func(scale.Style, func() (*graph.Series, error)) error
}

// Composed is what all kinds are drawn from.
type Composed struct {
	Set       *figure.Set
	Page      *page.Page
	Changes   []*change.Diff     // of pairs of periods; none where no kind shows them
	Contrasts []*contrast.Figure // of these; none where they are not drawn
	// Whole counts the messages in one period that holds all days.
	Whole func() (*graph.Series, error)
}

// Kinds are all kinds of figures, in the order in which a run draws them.
var Kinds = []Kind{
	{Name: "network", Help: "who wrote to whom, a figure a period", Places: true, Graph: true, Figures: networks},
	{Name: "change", Help: "what changed against the period before", Suffix: contrast.Suffix, Changes: true, Places: true, Settled: true, Graph: true, Figures: changes},
	{Name: timeName, Help: "in which order, all periods on one page", Whole: true, Figures: times, Check: checkTime},
	{Name: multiples.Name, Help: "all periods at a glance", Whole: true, Places: true, Settled: true, Changes: true, Figures: sheets},
}

// Has reports whether a format can show figures of the kind.
func (k Kind) Has(f write.Format) bool {
	return f.Figure != nil && (f.Needs != write.Places || k.Graph)
}

// Of names what the figures of the kind show: periods by their IDs, or all of
// them by the name of the kind.
func (k Kind) Of(periods []graph.Period) []string {
	if k.Whole {
		return []string{k.Name}
	}
	var ids []string
	for _, p := range periods {
		ids = append(ids, p.ID)
	}
	return ids
}

// Asked returns what a figure of the kind is of that a user names by its ID, where
// that is not the same: the kind, or a period.
func (k Kind) Asked(id string, periods []graph.Period) (of string, found bool) {
	if k.Whole {
		return k.Name, k.Names(id)
	}
	of, found = strings.CutSuffix(id, k.Suffix)
	return of, found && k.Suffix != "" && slices.ContainsFunc(periods, func(p graph.Period) bool { return p.ID == of })
}

// Page names a figure of a kind that shows all periods.
func (k Kind) Page(n int) string {
	if n == 1 {
		return k.Name
	}
	return k.Name + "-" + strconv.Itoa(n)
}

// Names reports whether a figure of the kind may have this ID, whatever the
// periods.
func (k Kind) Names(id string) bool {
	if !k.Whole {
		return strings.HasSuffix(id, k.Suffix)
	}
	n, _ := strconv.Atoi(strings.TrimPrefix(id, k.Name+"-"))
	return id == k.Name || n > 1 && id == k.Page(n)
}

// KindOf returns the kind whose figures have such IDs.
func KindOf(id string) Kind {
	found := Kinds[0]
	for _, k := range Kinds {
		if (k.Whole || k.Suffix != "") && k.Names(id) {
			found = k
		}
	}
	return found
}

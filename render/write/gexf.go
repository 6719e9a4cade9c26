package write

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/export"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// gexfMark is how a graph is known as ours.
const gexfMark = "<creator>cablegraph</creator>"

// GEXF writes the whole series as one dynamic graph, GEXF 1.3, for Gephi. Every
// actor shown is a node, at its place in the figures; so is who only carries
// messages, without a place. Every pair and category is an edge, with the days of
// its messages as timestamps. A message whose date is a range has its first day, or
// its last where the first is open.
func GEXF(w io.Writer, set *figure.Set, layouts []*figure.Layout) error {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    ` + gexfMark + `
    <description>A message whose date is a range has the first day of it, or the last where the first is open.</description>
  </meta>
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="timestamp">
    <attributes class="node">
      <attribute id="side" title="side" type="string"/>
      <attribute id="role" title="role" type="string"/>
    </attributes>
    <attributes class="edge">
      <attribute id="category" title="category" type="string"/>
      <attribute id="certain" title="certain" type="integer"/>
      <attribute id="messages" title="messages" type="string"/>
      <attribute id="numbers" title="numbers" type="string"/>
    </attributes>
    <nodes>
`)
	text := func(s string) string { return xmlText(typeset.Clean(s)) }
	edges := wholeEdges(set.Series)
	places := lastPlaces(layouts)
	for _, actor := range actorsOf(places, edges) {
		a := set.Series.Dataset.Actors[actor]
		_, line := set.Scales.Sides.Colors(a.Side)
		red, green, blue := channels(line)
		fmt.Fprintf(&b, "      <node id=\"%s\" label=\"%s\">\n", text(a.ID), text(a.Name))
		fmt.Fprintf(&b, "        <attvalues><attvalue for=\"side\" value=\"%s\"/><attvalue for=\"role\" value=\"%s\"/></attvalues>\n", text(a.Side), text(a.Role))
		fmt.Fprintf(&b, "        <viz:color r=\"%d\" g=\"%d\" b=\"%d\"/>", red, green, blue)
		if p, boxed := places[actor]; boxed {
			fmt.Fprintf(&b, "<viz:position x=\"%s\" y=\"%s\" z=\"0\"/><viz:size value=\"%s\"/>", p.at.X, -p.at.Y, p.height)
		}
		b.WriteString("\n      </node>\n")
	}
	b.WriteString("    </nodes>\n    <edges>\n")
	for i, e := range edges {
		kind := ""
		if e.Both {
			kind = ` type="mutual"`
		}
		category := set.Series.Categories.Labels[e.Category]
		if category != "" {
			kind += fmt.Sprintf(` kind="%s"`, text(category))
		}
		fmt.Fprintf(&b, "      <edge id=\"%d\" source=\"%s\" target=\"%s\"%s weight=\"%d\" timestamps=\"%s\">\n",
			i, text(set.Series.Dataset.Actors[e.From].ID), text(set.Series.Dataset.Actors[e.To].ID), kind,
			e.Count.Total(), text(export.Timeset(e.days)))
		fmt.Fprintf(&b, "        <attvalues><attvalue for=\"category\" value=\"%s\"/><attvalue for=\"certain\" value=\"%d\"/><attvalue for=\"messages\" value=\"%s\"/><attvalue for=\"numbers\" value=\"%s\"/></attvalues>\n      </edge>\n",
			text(category), e.Count.Certain, text(strings.Join(e.ids, ";")), text(strings.Join(e.numbers, ";")))
	}
	b.WriteString("    </edges>\n  </graph>\n</gexf>\n")
	_, err := w.Write(b.Bytes())
	return err
}

// A gexfPlace is where the figures show an actor.
type gexfPlace struct {
	at     shape.Point // y downwards
	height shape.Unit
}

// lastPlaces returns the place of each actor of the figures in the last one that
// shows it.
func lastPlaces(layouts []*figure.Layout) map[int]gexfPlace {
	places := make(map[int]gexfPlace)
	for _, l := range layouts {
		for j, n := range l.Figure.Nodes {
			places[n.Actor] = gexfPlace{l.Boxes[j].Center(), n.H}
		}
	}
	return places
}

// actorsOf lists who has a box, or is an end of an edge, ordered.
func actorsOf(places map[int]gexfPlace, edges []wholeEdge) []int {
	actors := slices.Collect(maps.Keys(places))
	for _, e := range edges {
		actors = append(actors, e.From, e.To)
	}
	slices.Sort(actors)
	return slices.Compact(actors)
}

// A wholeEdge is an edge over all periods.
type wholeEdge struct {
	graph.Edge
	days         []edtf.Day
	ids, numbers []string
}

// wholeEdges adds up the edges of all periods, ordered as those of one. A
// message that two periods show counts in each.
func wholeEdges(s *graph.Series) []wholeEdge {
	var all []wholeEdge
	for _, g := range s.Graphs {
		for i := range g.Edges {
			e := &g.Edges[i]
			at, found := slices.BinarySearchFunc(all, *e, func(w wholeEdge, e graph.Edge) int { return graph.CompareEdges(w.Edge, e) })
			if !found {
				all = slices.Insert(all, at, wholeEdge{Edge: graph.Edge{From: e.From, To: e.To, Category: e.Category, Both: e.Both}})
			}
			w := &all[at]
			w.Count.Certain += e.Count.Certain
			w.Count.Doubtful += e.Count.Doubtful
			w.days = append(w.days, s.Dates(e)...)
			w.ids = append(w.ids, s.MessageIDs(e)...)
			w.numbers = append(w.numbers, s.MessageNumbers(e)...)
		}
	}
	for i := range all {
		slices.Sort(all[i].days)
		all[i].days = slices.Compact(all[i].days)
	}
	return all
}

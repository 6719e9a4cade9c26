package render

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/export"
)

// GEXF writes the whole series as one dynamic graph, GEXF 1.3, for Gephi: one
// node an actor at the place where the figures show it, one edge a pair and
// category with the days of its messages as timestamps. A message whose date
// is a range has its first day, or its last where the first is open.
func GEXF(w io.Writer, set *Set, layouts []*Layout) error {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>cablegraph</creator>
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
    </attributes>
    <nodes>
`)
	text := func(s string) string { return xmlText(clean(s)) }
	for _, p := range lastPlaces(set, layouts) {
		a := set.Series.Dataset.Actors[p.actor]
		c := uint32(set.look(a.Side).line)
		fmt.Fprintf(&b, "      <node id=\"%s\" label=\"%s\">\n", text(a.ID), text(a.Name))
		fmt.Fprintf(&b, "        <attvalues><attvalue for=\"side\" value=\"%s\"/><attvalue for=\"role\" value=\"%s\"/></attvalues>\n", text(a.Side), text(a.Role))
		fmt.Fprintf(&b, "        <viz:color r=\"%d\" g=\"%d\" b=\"%d\"/><viz:position x=\"%s\" y=\"%s\" z=\"0\"/><viz:size value=\"%s\"/>\n      </node>\n",
			c>>16&0xff, c>>8&0xff, c&0xff, p.at.X, -p.at.Y, p.height)
	}
	b.WriteString("    </nodes>\n    <edges>\n")
	for i, e := range wholeEdges(set.Series) {
		kind := ""
		if e.Both {
			kind = ` type="mutual"`
		}
		category := set.Series.Categories.Labels[e.Category]
		fmt.Fprintf(&b, "      <edge id=\"%d\" source=\"%s\" target=\"%s\"%s kind=\"%s\" weight=\"%d\" timestamps=\"%s\">\n",
			i, text(set.Series.Dataset.Actors[e.From].ID), text(set.Series.Dataset.Actors[e.To].ID), kind, text(category),
			e.Count.Total(), text(export.Timeset(e.days)))
		fmt.Fprintf(&b, "        <attvalues><attvalue for=\"category\" value=\"%s\"/><attvalue for=\"certain\" value=\"%d\"/><attvalue for=\"messages\" value=\"%s\"/></attvalues>\n      </edge>\n",
			text(category), e.Count.Certain, text(strings.Join(e.ids, ";")))
	}
	b.WriteString("    </edges>\n  </graph>\n</gexf>\n")
	_, err := w.Write(b.Bytes())
	return err
}

// A place is where the figures show an actor.
type place struct {
	actor  int
	at     Point // y downwards
	height Unit
}

// lastPlaces lists the actors of the figures, ordered, each at its last place.
func lastPlaces(set *Set, layouts []*Layout) []place {
	places := make(map[int]place)
	for i, f := range set.Figures {
		for j, n := range f.Nodes {
			places[n.Actor] = place{n.Actor, layouts[i].Boxes[j].center(), n.H}
		}
	}
	return slices.SortedFunc(maps.Values(places), func(a, b place) int { return cmp.Compare(a.actor, b.actor) })
}

// A wholeEdge is an edge over all periods.
type wholeEdge struct {
	graph.Edge
	days []edtf.Day
	ids  []string
}

// wholeEdges adds up the edges of all periods, ordered as those of one. A
// message that two periods show counts once a period.
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
		}
	}
	for i := range all {
		slices.Sort(all[i].days)
		all[i].days = slices.Compact(all[i].days)
	}
	return all
}

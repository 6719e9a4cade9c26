package write

import (
	"bytes"
	"encoding/xml"
	"testing"
)

// TestEveryEndOfAnEdgeIsANode holds the graph for Gephi to its own nodes: who only
// carries messages has no box in the figures, and is a node without a place.
func TestEveryEndOfAnEdgeIsANode(t *testing.T) {
	run, _ := pictures(t)
	var b bytes.Buffer
	if err := GEXF(&b, run.Set, run.Layouts); err != nil {
		t.Fatal(err)
	}
	all := readGEXF(t, b.Bytes())
	first := run.Layouts[0].Figure.Nodes[0].Actor
	for _, l := range run.Layouts { // as if a ring stood for the first actor
		for j := range l.Figure.Nodes {
			if l.Figure.Nodes[j].Actor == first {
				l.Figure.Nodes, l.Boxes = append(l.Figure.Nodes[:j:j], l.Figure.Nodes[j+1:]...), append(l.Boxes[:j:j], l.Boxes[j+1:]...)
				break
			}
		}
	}
	b.Reset()
	if err := GEXF(&b, run.Set, run.Layouts); err != nil {
		t.Fatal(err)
	}
	carried := readGEXF(t, b.Bytes())
	if len(all) != len(carried) {
		t.Errorf("%d nodes where one has no box, %d where all have", len(carried), len(all))
	}
	if id := run.Set.Series.Dataset.Actors[first].ID; !all[id] || carried[id] {
		t.Errorf("%s has a place: %t with a box, %t without", id, all[id], carried[id])
	}
}

// readGEXF returns the nodes of a graph, and whether each has a place, and fails where
// an edge has an end that is none.
func readGEXF(t *testing.T, data []byte) map[string]bool {
	t.Helper()
	var graph struct {
		Nodes []struct {
			ID    string    `xml:"id,attr"`
			Place *struct{} `xml:"position"`
		} `xml:"graph>nodes>node"`
		Edges []struct {
			Source string `xml:"source,attr"`
			Target string `xml:"target,attr"`
		} `xml:"graph>edges>edge"`
	}
	if err := xml.Unmarshal(data, &graph); err != nil {
		t.Fatal(err)
	}
	placed := make(map[string]bool)
	for _, n := range graph.Nodes {
		placed[n.ID] = n.Place != nil
	}
	if len(graph.Edges) == 0 {
		t.Fatal("there is no edge")
	}
	for _, e := range graph.Edges {
		for _, end := range []string{e.Source, e.Target} {
			if _, there := placed[end]; !there {
				t.Errorf("%s is an end of an edge, and no node", end)
			}
		}
	}
	return placed
}

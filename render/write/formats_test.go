package write

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/page"
	"cablegraph/render/scale"
)

// pictures draws a small set in rows.
func pictures(t *testing.T) (Run, []Picture) {
	t.Helper()
	run := Run{Set: figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})}
	sheet := page.Measure(run.Set)
	run.Layouts = rows.Layouts(run.Set, sheet.Room.Rect)
	var all []Picture
	for i, l := range run.Layouts {
		all = append(all, Picture{
			ID: l.Figure.ID, Lang: "en", Words: l.Figure, Tables: func() []figure.Table { return run.Set.Tables(i) },
			Files: []string{l.Figure.ID + ".svg"}, Layout: l, Drawing: sheet.Draw(l), DPI: 72,
		})
	}
	run.Pictures = slices.Values(all)
	return run, all
}

// TestFormatsAreATable holds every row to what its fields say.
func TestFormatsAreATable(t *testing.T) {
	if !slices.IsSortedFunc(Formats, func(a, b Format) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("the formats are not ordered by name")
	}
	files := make(map[string]string)
	for _, f := range Formats {
		if f.Name == "" || f.Help == "" || (f.Figure == nil) == (f.Run == nil) || f.Marks == nil && f.Figure != nil {
			t.Errorf("a format is not whole: %+v", f)
		}
		name := f.File("p1")
		if other, ok := files[name]; ok {
			t.Errorf("%s and %s both write %s", f.Name, other, name)
		}
		files[name] = f.Name
		if perFigure := strings.HasPrefix(name, "p1"); perFigure != (f.Figure != nil) {
			t.Errorf("%s writes %s", f.Name, name)
		}
	}
}

// TestFormatsNeedNoMoreThanTheySay writes every format with only what its row
// asks for: twice the same bytes, with the mark where it is looked for.
func TestFormatsNeedNoMoreThanTheySay(t *testing.T) {
	run, figures := pictures(t)
	for _, f := range Formats {
		write := func() []byte {
			var b bytes.Buffer
			in, all := figures[0], run
			if f.Needs < Shapes {
				in.Drawing = nil
				undrawn := slices.Clone(figures)
				for i := range undrawn {
					undrawn[i].Drawing, undrawn[i].Layout = nil, nil
				}
				all.Pictures = slices.Values(undrawn)
			}
			if f.Needs < Places {
				in.Layout, all.Layouts = nil, nil
			}
			var err error
			if f.Figure != nil {
				err = f.Figure(&b, in)
			} else {
				err = f.Run(&b, all)
			}
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			return b.Bytes()
		}
		first := write()
		if len(first) == 0 || !bytes.Equal(first, write()) {
			t.Errorf("%s: %d bytes, and others the second time", f.Name, len(first))
		}
		part := first[:min(len(first), 128)]
		if f.AtEnd {
			part = first[max(len(first)-64<<10, 0):]
		}
		if f.Figure != nil && !slices.ContainsFunc(f.Marks, func(mark string) bool { return bytes.Contains(part, []byte(mark)) }) {
			t.Errorf("%s: none of the marks %q", f.Name, f.Marks)
		}
	}
}

// TestGEXF reads the graph back.
func TestGEXF(t *testing.T) {
	run, _ := pictures(t)
	var b bytes.Buffer
	if err := GEXF(&b, run.Set, run.Layouts); err != nil {
		t.Fatal(err)
	}
	type value struct {
		For   string `xml:"for,attr"`
		Value string `xml:"value,attr"`
	}
	var got struct {
		Nodes []struct {
			ID     string  `xml:"id,attr"`
			Label  string  `xml:"label,attr"`
			Values []value `xml:"attvalues>attvalue"`
		} `xml:"graph>nodes>node"`
		Edges []struct {
			Source string  `xml:"source,attr"`
			Target string  `xml:"target,attr"`
			Type   string  `xml:"type,attr"`
			Kind   string  `xml:"kind,attr"`
			Weight int     `xml:"weight,attr"`
			Times  string  `xml:"timestamps,attr"`
			Values []value `xml:"attvalues>attvalue"`
		} `xml:"graph>edges>edge"`
	}
	if err := xml.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, n := range got.Nodes {
		names = append(names, n.ID+" "+n.Label+" "+n.Values[0].Value+" "+n.Values[1].Value)
	}
	if diff := cmp.Diff([]string{"ann Ann & <Co> North minister", "bob Bob South envoy", `cid Cid "the" elder North `, "dan Dan  ", "eve Eve East "}, names); diff != "" {
		t.Errorf("nodes (-want +got):\n%s", diff)
	}
	sum := 0
	for _, e := range got.Edges {
		sum += e.Weight
		if (e.Type == "mutual") != (e.Source == "cid" && e.Target == "dan") {
			t.Errorf("%s to %s is %q", e.Source, e.Target, e.Type)
		}
	}
	if sum != 15 { // fourteen messages, one of them in two legs
		t.Errorf("the edges weigh %d", sum)
	}
	last := got.Edges[len(got.Edges)-1]
	if diff := cmp.Diff([]any{"eve", "bob", "report", 1, "<[1950-02-02]>", "1", "m7"}, []any{last.Source, last.Target, last.Kind, last.Weight, last.Times, last.Values[1].Value, last.Values[2].Value}); diff != "" {
		t.Errorf("the last edge (-want +got):\n%s", diff)
	}
}

// TestActorPlacesAreRead takes the table apart: it has the columns of the set,
// and places for those whom a figure shows.
func TestActorPlacesAreRead(t *testing.T) {
	run, _ := pictures(t)
	layouts := run.Layouts[2:] // of the last month: Ann, Bob and Cid
	d := run.Set.Series.Dataset
	d.Glossary = graph.Glossary{{Language: "de", Field: "side", Text: "North"}: "Norden", {Language: "fr", Field: "role", Text: "envoy"}: "envoyé"}
	var b bytes.Buffer
	if err := ActorPlaces(&b, d, layouts); err != nil {
		t.Fatal(err)
	}
	got, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	places := figure.Places(layouts)
	at := func(box int) (x, y string) {
		p := places[layouts[0].Figure.Nodes[box].Actor]
		return p.X.String(), p.Y.String()
	}
	x0, y0 := at(0)
	x1, y1 := at(1)
	x2, y2 := at(2)
	want := [][]string{
		{"id", "name", "short", "side", "role", "aliases", "principal", "x", "y", "name:ru", "side:de", "role:fr"},
		{"ann", "Ann & <Co>", "Ann", "North", "minister", "", "yes", x0, y0, "Анна", "Norden", ""},
		{"bob", "Bob", "Bob", "South", "envoy", "", "", x1, y1, "", "", "envoyé"},
		{"cid", `Cid "the" elder`, "Cid", "North", "", "", "", x2, y2, "", "Norden", ""},
		{"dan", "Dan", "Dan", "", "", "", "", "", "", "", "", ""},
		{"eve", "Eve", "Eve", "East", "", "", "yes", "", "", "Ева", "", ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestDOTIsGolden keeps a whole file.
func TestDOTIsGolden(t *testing.T) {
	_, figures := pictures(t)
	var b bytes.Buffer
	if err := DOT(&b, figures[0].Layout); err != nil {
		t.Fatal(err)
	}
	golden(t, "sample.dot", b.Bytes())
}

// TestTeXIsAFigure reads the fragment.
func TestTeXIsAFigure(t *testing.T) {
	_, figures := pictures(t)
	var b bytes.Buffer
	if err := TeX(&b, figures[1]); err != nil {
		t.Fatal(err)
	}
	want := `% drawn by cablegraph
\includegraphics[alt={Directed graph of messages, 1–28 February 1950: 4 messages between 4 actors. Most: Ann $\rightarrow$ Eve (draft, 1); Dan $\rightarrow$ Ann (memo, 1?); Eve $\rightarrow$ Bob (report, 1).}]{p2.pdf}
\caption{p2, 1–28 February 1950: 4 messages between 4 actors; 1 message may belong to another period; labels: days of February 1950. Kind: draft 1, memo 1, report 1, not said 1.}
\label{fig:p2}
\ifdefined\cablegraphdescription\cablegraphdescription{p2}{%
`
	if diff := cmp.Diff(want, b.String()[:min(len(want), b.Len())]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	b.Reset()
	if err := Alt(&b, figures[2].Words); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(b.String(), "\n"); got != 1 {
		t.Errorf("the short description has %d lines:\n%s", got, b.String())
	}
	b.Reset()
	if err := Desc(&b, figures[2]); err != nil {
		t.Fatal(err)
	}
	want = `Directed graph of messages, “March, 1–31 March 1950”: 5 messages between 2 actors; labels: days of March 1950.
Kind: letter 5.
No message here: Ann.
1 line, those with most messages first:
Bob → Cid (letter, 5, 6, 7, 8, 9).

Who to whom
From	To	Via	Category	Messages
Bob	Cid		letter	5

The messages
Number	Date	Way	Summary	Source
11	5 Mar	Bob → Cid		
12	6 Mar	Bob → Cid		
13	7 Mar	Bob → Cid		
14	8 Mar	Bob → Cid		
15	9 Mar	Bob → Cid		
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

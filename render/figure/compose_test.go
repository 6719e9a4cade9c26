package figure

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// TestComposeSaysWhatTheFiguresShow reads the words of a small set.
func TestComposeSaysWhatTheFiguresShow(t *testing.T) {
	set := Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	type node struct {
		Name, Tag, Title string
		Bold, Ghost      bool
	}
	type edge struct {
		From, To, Words, URL string
		Both, Dashed, Onward bool
	}
	var nodes []node
	for _, n := range set.Figures[1].Nodes {
		nodes = append(nodes, node{n.Name, n.Tag, n.Title, n.Bold, n.Ghost})
	}
	if diff := cmp.Diff([]node{
		{"Ann", "North", "Ann & <Co>, minister: sent 1, received 1?\n10, 4 Feb 1950, draft", true, false},
		{"Bob", "South", "Bob, envoy: sent 1, received 1\n9, 3 Feb 1950", false, false},
		{"Cid", "North", `Cid "the" elder: no message here`, false, true},
		{"Dan", "", "Dan: sent 1?\n7, 20 Jan – 20 Feb 1950 (likeliest here), memo", false, false},
		{"Eve", "East", "Eve: sent 1, received 2\n8, 2 Feb 1950, report", true, false},
	}, nodes); diff != "" {
		t.Errorf("boxes of the second figure (-want +got):\n%s", diff)
	}
	var edges []edge
	for _, f := range set.Figures[:2] {
		for _, e := range f.Edges {
			edges = append(edges, edge{f.Nodes[e.From].Name, f.Nodes[e.To].Name, e.Token.Forms[0], e.URL, e.Both, e.Dashed, e.Onward})
		}
	}
	if diff := cmp.Diff([]edge{
		{"Ann", "Bob", "3, 5", "", false, false, false},
		{"Ann", "Bob", "10", "", false, false, true},
		{"Bob", "Ann", "4", "", false, false, false},
		{"Bob", "Cid", "10", "", false, false, false},
		{"Cid", "Dan", "12", "", true, false, false},
		{"Ann", "Eve", "4", "", false, false, false},
		{"Bob", "Eve", "3", "", false, false, false},
		{"Dan", "Ann", "20 Jan – 20 Feb?", "", false, false, false},
		{"Eve", "Bob", "2", "javascript:alert(1)", false, false, false},
	}, edges); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	var headings []string
	for _, f := range set.Figures {
		headings = append(headings, f.Heading()+": "+strings.Join(f.Counts, "; "))
	}
	if diff := cmp.Diff([]string{
		"The talks begin, 1–31 January 1950: 5 messages between 4 actors; 1 message on several lines; labels: days of January 1950",
		"p2, 1–28 February 1950: 4 messages between 4 actors; 1 message may belong to another period; labels: days of February 1950",
		"March, 1–31 March 1950: 5 messages between 2 actors; labels: days of March 1950",
	}, headings); diff != "" {
		t.Errorf("headings (-want +got):\n%s", diff)
	}
}

// TestKeysLast gives an actor and a line the same key in every figure, and no
// two of one figure the same.
func TestKeysLast(t *testing.T) {
	set := Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	keyOf, nameOf := make(map[string]string), make(map[string]string)
	for _, f := range set.Figures {
		var keys []string
		add := func(key, name string) {
			keys = append(keys, key)
			if k, ok := keyOf[name]; ok && k != key {
				t.Errorf("%s has the keys %s and %s", name, k, key)
			}
			if n, ok := nameOf[key]; ok && n != name {
				t.Errorf("%s is the key of %s and of %s", key, n, name)
			}
			keyOf[name], nameOf[key] = key, name
		}
		for _, n := range f.Nodes {
			add(n.Key, n.Name)
		}
		for _, e := range f.Edges {
			name := f.Nodes[e.From].Name + " to " + f.Nodes[e.To].Name + " by " + e.Look.Label
			if e.Both {
				name += " and back"
			}
			add(e.Key, name)
		}
		slices.Sort(keys)
		if len(slices.Compact(keys)) != len(f.Nodes)+len(f.Edges) {
			t.Errorf("%s: two groups have one key: %q", f.ID, keys)
		}
	}
}

// TestNamesInOtherScripts shows them where the set has them.
func TestNamesInOtherScripts(t *testing.T) {
	set := Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0], Names: "ru"})
	var names []string
	for _, n := range set.Figures[1].Nodes {
		names = append(names, n.Name)
	}
	if diff := cmp.Diff([]string{"Анна", "Bob", "Cid", "Dan", "Ева"}, names); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestHandsShareALine names those who carried messages of one line at its ring, or
// says how many they are, and names them all in words.
func TestHandsShareALine(t *testing.T) {
	for _, tt := range []struct {
		carriers    string // of each message
		rings       []string
		via         string
		slide       bool
		lastMessage string // of the line's title
	}{
		{carriers: "Lee", rings: []string{"Lee"}, via: "Lee", lastMessage: "1, 1 Jan 1950"},
		{carriers: "Lee;Mun", rings: []string{"Lee", "Mun"}, via: "Lee, Mun", lastMessage: "1, 1 Jan 1950"},
		{carriers: "Lee;Mun", rings: []string{"Lee, Mun"}, via: "Lee, Mun", slide: true, lastMessage: "1, 1 Jan 1950"},
		{carriers: "Lee|Mun", rings: []string{"Lee / Mun"}, via: "Lee / Mun", lastMessage: "2, 2 Jan 1950, via Mun"},
		{carriers: "Lee|Lee;Mun", rings: []string{"Lee / Lee, Mun"}, via: "Lee / Lee, Mun", lastMessage: "2, 2 Jan 1950, via Lee, Mun"},
		{carriers: "Alexander|Bartholomew|Lee;Alexander|Christopher", rings: []string{"4 carriers"}, via: "Alexander / Bartholomew / Christopher / Lee, Alexander", lastMessage: "4, 4 Jan 1950, via Christopher"},
	} {
		var messages strings.Builder
		messages.WriteString("date,from,to,via\n")
		for i, via := range strings.Split(tt.carriers, "|") {
			fmt.Fprintf(&messages, "1950-01-%02d,Ann,Bob,%s\n", i+1, via)
		}
		sheet := scale.Sheets[0]
		if tt.slide {
			sheet = scale.Sheets[2]
		}
		set := Compose(rendertest.Series(t, messages.String(), ""), scale.Style{Sheet: sheet})
		e := set.Figures[0].Edges[0]
		last := e.Title[strings.LastIndexByte(e.Title, '\n')+1:]
		if len(set.Figures[0].Edges) != 1 || !slices.Equal(e.Carriers, tt.rings) || e.Via != tt.via || last != tt.lastMessage {
			t.Errorf("%s: %d lines, rings %q, via %q, %q", tt.carriers, len(set.Figures[0].Edges), e.Carriers, e.Via, last)
		}
	}
}

// TestTitlesBeginWithACapital writes the months of languages that do not so in titles, and
// leaves the titles of a set as they are.
func TestTitlesBeginWithACapital(t *testing.T) {
	french, _ := words.In("fr")
	s := rendertest.Series(t, "date,from,to\n1900-01-05,ann,bo\n1900-02-05,bo,ann\n", "")
	s.Graphs[1].Period.Unit, s.Graphs[1].Period.Title = "", "la fin"
	for i, f := range Compose(s, scale.Style{Sheet: scale.Sheets[0], Words: french}).Figures {
		if want := []string{"Janvier 1900", "la fin"}[i]; f.Title != want {
			t.Errorf("the title is %q, want %q", f.Title, want)
		}
	}
}

// TestBoxesHaveDates gives the date of what somebody says to nobody named where its token has
// room, else how many messages that are.
func TestBoxesHaveDates(t *testing.T) {
	for date, want := range map[string]string{"1900-12-05": "5", "1900-12": "Dec", "1900-12-20/1901-01-05": "×1?"} {
		s := rendertest.Series(t, "date,from,to\n1900-12-04,ann,bo\n1900-12-31,ann,bo\n"+date+",ann,\n", "")
		f := Compose(s, scale.Style{Sheet: scale.Sheets[0]}).Figures[0]
		i := slices.IndexFunc(f.Nodes, func(n Node) bool { return n.Said != nil })
		if i < 0 {
			t.Fatalf("%s: nobody says anything", date)
		}
		if got := f.Nodes[i].Said.Forms; !slices.Equal(got, []string{want}) {
			t.Errorf("%s: the box says %q, want %q", date, got, want)
		}
	}
}

// TestEmptyPeriodsCountWhatIsNotDrawn says of a period in which somebody wrote to himself alone
// that this is not drawn, and only of one without any message that it has none.
func TestEmptyPeriodsCountWhatIsNotDrawn(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1900-01-05,ann,bo\n1900-02-05,ann,ann\n1900-04-05,bo,ann\n", "")
	var got []string
	for _, f := range Compose(s, scale.Style{Sheet: scale.Sheets[0]}).Figures {
		got = append(got, f.Counts[0])
	}
	if diff := cmp.Diff([]string{"1 message between 2 actors", "Not drawn: 1 message", "no message is dated in this period", "1 message between 2 actors"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

package web

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/words/vocabulary"
)

// data is what the script knows of the figures. Messages are numbered as the items
// of their list, actors as they stand here.
type data struct {
	Words   vocabulary.Screen `json:"words"`
	Actors  []person          `json:"actors"`
	Figures []known           `json:"figures"`
	Marks   []mark            `json:"marks"`
}

// A mark is a group of a figure of several periods that stands for one message, and
// where that is listed.
type mark struct {
	Group   string `json:"group"`
	Figure  int    `json:"figure"`
	Message int    `json:"message"`
}

// A person is an actor with all names.
type person struct {
	ID    string   `json:"id"`
	Name  string   `json:"name"`          // of one actor only
	Box   string   `json:"box,omitempty"` // what the box says; empty: the name
	Names []string `json:"names,omitempty"`
}

// known is what the script knows of one figure. Its lines and boxes are the groups
// e0, e1 … and n0, n1 … of the drawing.
type known struct {
	ID       string    `json:"id"`
	Title    string    `json:"title"`
	Lines    []line    `json:"lines"`
	Boxes    []int     `json:"boxes"` // actors
	Messages []message `json:"messages"`
}

type line struct {
	Ends     [2]int `json:"ends"` // actors
	Number   int    `json:"n"`    // of the lines that join these ends; the same in all figures
	Both     bool   `json:"both,omitempty"`
	Messages []int  `json:"messages"`
	In       []int  `json:"in"` // categories
}

// A message is its actors, and its categories.
type message [2][]int

// A roll gathers the data, figure by figure.
type roll struct {
	set     *figure.Set
	index   map[int]int    // of actors, by their index in the dataset
	numbers map[string]int // of lines, by key
	lines   map[[2]int]int // how many have numbers, by ends
	boxes   map[int]string // what they say, by actor
	persons []int
	figures []known
	listed  map[int][2]int // figure and item of messages; of several the first
	marks   []mark
}

func newRoll(set *figure.Set) *roll {
	return &roll{set: set, index: make(map[int]int), numbers: make(map[string]int), lines: make(map[[2]int]int), boxes: make(map[int]string), listed: make(map[int][2]int), marks: []mark{}}
}

func (r *roll) person(actor int) int {
	i, known := r.index[actor]
	if !known {
		i = len(r.persons)
		r.index[actor] = i
		r.persons = append(r.persons, actor)
	}
	return i
}

// add adds figure i and the messages of its list.
func (r *roll) add(i int, entries []figure.Entry) {
	f, lines := r.set.Figures[i], r.set.Series.Graphs[i].Lines
	out := known{ID: f.ID, Title: typeset.OneLine(f.Heading()), Lines: []line{}, Boxes: []int{}, Messages: []message{}}
	at := make(map[int]int, len(entries)) // of items, by message
	for k, e := range entries {
		at[e.Message] = k
		if _, known := r.listed[e.Message]; !known {
			r.listed[e.Message] = [2]int{i, k}
		}
		m := &r.set.Series.Messages[e.Message]
		actors, in := []int{}, []int{e.Category}
		if e.Second >= 0 {
			in = append(in, e.Second)
		}
		for _, a := range slices.Concat(m.From, m.Via, m.To) {
			if p := r.person(a); !slices.Contains(actors, p) {
				actors = append(actors, p)
			}
		}
		out.Messages = append(out.Messages, message{actors, in})
	}
	for k, e := range f.Edges {
		from, to := f.Nodes[e.From], f.Nodes[e.To]
		ends := [2]int{r.person(from.Actor), r.person(to.Actor)}
		one := line{Ends: ends, Number: r.number(e.Key, ends), Both: e.Both, Messages: []int{}, In: []int{lines[k].Category}}
		if second := lines[k].Second; second >= 0 {
			one.In = append(one.In, second)
		}
		for _, on := range lines[k].Messages {
			if i, listed := at[on.Message]; listed {
				one.Messages = append(one.Messages, i)
			}
		}
		slices.Sort(one.Messages)
		out.Lines = append(out.Lines, one)
	}
	for _, n := range f.Nodes {
		out.Boxes = append(out.Boxes, r.person(n.Actor))
		r.boxes[n.Actor] = typeset.OneLine(n.Name)
	}
	r.figures = append(r.figures, out)
}

// mark adds what stands for messages in a figure of several periods.
func (r *roll) mark(d *shape.Drawing) {
	for _, g := range d.Contents {
		message, err := strconv.Atoi(strings.TrimPrefix(g.Key, markKey))
		if at, listed := r.listed[message]; err == nil && listed {
			r.marks = append(r.marks, mark{d.ID + "-" + g.ID, at[0], at[1]})
		}
	}
}

// number returns what tells a line of a key from others of its ends in any figure.
func (r *roll) number(key string, ends [2]int) int {
	if r.numbers[key] == 0 {
		r.lines[ends]++
		r.numbers[key] = r.lines[ends]
	}
	return r.numbers[key]
}

// data returns what was gathered. Actors of one name have their ids behind it.
func (r *roll) data(w vocabulary.Screen) data {
	actors := r.set.Series.Dataset.Actors
	count := make(map[string]int)
	for _, a := range r.persons {
		count[r.called(&actors[a])]++
	}
	out := data{Words: w, Actors: []person{}, Figures: r.figures, Marks: r.marks}
	for _, a := range r.persons {
		p := r.personOf(&actors[a], count)
		if box := r.boxes[a]; box != p.Name {
			p.Box = box
		}
		out.Actors = append(out.Actors, p)
	}
	return out
}

// called returns the full name of an actor, in the language of the names.
func (r *roll) called(a *graph.Actor) string {
	return typeset.OneLine(cmp.Or(a.Names[r.set.Style.Names], a.Name))
}

func (r *roll) personOf(a *graph.Actor, count map[string]int) person {
	p := person{ID: a.ID, Name: r.called(a)}
	if count[p.Name] > 1 {
		p.Name += " (" + a.ID + ")"
	}
	others := append([]string{a.Name, a.Short}, a.Aliases...)
	for _, name := range a.Names {
		others = append(others, name)
	}
	slices.Sort(others)
	for _, name := range slices.Compact(others) {
		if name = typeset.OneLine(name); name != "" && !strings.EqualFold(name, p.Name) {
			p.Names = append(p.Names, name)
		}
	}
	return p
}

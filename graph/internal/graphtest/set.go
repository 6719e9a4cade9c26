// Package graphtest turns short lines into datasets for tests.
package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// Set builds a dataset from lines such as "m1 1950-05-03 a;b > c via d;e both
// w3 reports m0". Actors are those named, by id; all have side S.
func Set(t *testing.T, lines ...string) *graph.Dataset {
	t.Helper()
	d := &graph.Dataset{}
	var names []string
	for _, line := range lines {
		f := strings.Fields(line)
		for i, w := range f {
			if i == 2 || i == 4 || i > 0 && f[i-1] == "via" {
				names = append(names, actorsIn(w)...)
			}
		}
	}
	slices.Sort(names)
	for _, n := range slices.Compact(names) {
		d.Actors = append(d.Actors, graph.Actor{ID: n, Name: n, Short: n, Side: "S"})
	}
	for _, line := range lines {
		d.Messages = append(d.Messages, message(t, d, strings.Fields(line)))
	}
	return d
}

func message(t *testing.T, d *graph.Dataset, f []string) graph.Message {
	t.Helper()
	m := graph.Message{ID: f[0], From: indexes(d, f[2]), To: indexes(d, f[4]), Weight: 1}
	if f[1] != "-" {
		v, err := edtf.Parse(f[1])
		if err != nil {
			t.Fatal(err)
		}
		m.Date = v
	}
	for i, w := range f {
		switch {
		case w == "via":
			m.Via = graph.Carriers(m.From, indexes(d, f[i+1]), m.To)
		case w == "both":
			m.Both = true
		case w == "reports":
			m.Reports = strings.Split(f[i+1], ";")
		case i > 4 && w[0] == 'w':
			fmt.Sscanf(w, "w%d", &m.Weight)
		}
	}
	return m
}

func actorsIn(cell string) []string {
	if cell == "-" {
		return nil
	}
	return strings.Split(cell, ";")
}

func indexes(d *graph.Dataset, cell string) []int {
	var out []int
	for _, id := range actorsIn(cell) {
		out = append(out, slices.IndexFunc(d.Actors, func(a graph.Actor) bool { return a.ID == id }))
	}
	return out
}

// Period returns a period from one day to another.
func Period(id, start, end string) graph.Period {
	day := func(s string) edtf.Day {
		v, err := edtf.Parse(s)
		if err != nil {
			panic(err)
		}
		return v.Earliest()
	}
	return graph.Period{ID: id, Title: id, Start: day(start), End: day(end)}
}

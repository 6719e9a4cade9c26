package beside_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/beside"
	"cablegraph/graph/header"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

func source(name, text string) *table.Source {
	return &table.Source{Name: name, Data: strings.NewReader(text)}
}

// actors reads a table of actors, which are ordered by id.
func actors(text string) ([]graph.Actor, *header.Findings) {
	f, roster := &header.Findings{}, people.NewRoster()
	beside.Actors(source("a.csv", text), roster, f)
	list, _ := roster.Order()
	return list, f
}

func periods(text string) ([]graph.Period, *header.Findings) {
	f := &header.Findings{}
	return beside.Periods(source("p.csv", text), "", f), f
}

// legends reads a legend of messages with the columns kind and side.
func legends(text string) ([]graph.Legend, *header.Findings) {
	f := &header.Findings{}
	return beside.Legend(source("l.csv", text), []string{"kind", "side"}, f), f
}

// fault spells what is wrong, empty where nothing is.
func fault(f *header.Findings) string {
	if err := f.Faults.Err(); err != nil {
		return err.Error()
	}
	return ""
}

// orders are some of the orders in which rows may stand below a header.
func orders(head string, rows ...string) []string {
	backwards := slices.Clone(rows)
	slices.Reverse(backwards)
	var all []string
	for _, r := range [][]string{rows, backwards, append(slices.Clone(rows[1:]), rows[0])} {
		all = append(all, head+"\n"+strings.Join(r, "\n")+"\n")
	}
	return all
}

// TestNoTable finds nothing, and nothing wrong, where a set lacks a table.
func TestNoTable(t *testing.T) {
	f, roster := &header.Findings{}, people.NewRoster()
	beside.Actors(nil, roster, f)
	list, _ := roster.Order()
	if p, l, c := beside.Periods(nil, "", f), beside.Legend(nil, nil, f), beside.LegendColumn(nil, f); len(list)+len(p)+len(l) > 0 || c != "" || f.Faults.Len() > 0 || len(f.Remarks) > 0 {
		t.Errorf("%v, %v, %v, %q, %s %q", list, p, l, c, fault(f), f.Remarks)
	}
}

// TestLimits refuses tables that no set has beside its messages.
func TestLimits(t *testing.T) {
	large := strings.Repeat("x", 64<<20)
	var years, aliases strings.Builder
	for i := range 1001 {
		fmt.Fprintf(&years, "p%d,%04d,%04d\n", i, 1000+i, 1000+i)
	}
	for i := range 20_000 {
		fmt.Fprintf(&aliases, "p%d,x\n", i)
	}
	for _, tt := range []struct {
		name, want string
		read       func() *header.Findings
	}{
		{"actors of 64 MiB", "a.csv: the file is larger than 64 MiB; a table beside the messages is not", func() *header.Findings { _, f := actors("id,name\n" + large); return f }},
		{"a legend of 64 MiB", "l.csv: the file is larger than 64 MiB", func() *header.Findings {
			f := &header.Findings{}
			beside.LegendColumn(source("l.csv", "column,value,label\n"+large), f)
			return f
		}},
		{"periods", "p.csv:1002: there are more than 1000 periods, and each is a figure", func() *header.Findings { _, f := periods("id,start,end\n" + years.String()); return f }},
		{"periods of one day", "p.csv: more than 100 periods hold 1950-01-01; let each begin where the one before ends", func() *header.Findings { _, f := periods("title,start,end,id\n" + overlapping(101)); return f }},
		{"one alias of many", "and 19998 more like it", func() *header.Findings { _, f := actors("id,aliases\n" + aliases.String()); return f }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := fault(tt.read()); !strings.Contains(got, tt.want) {
				t.Errorf("%.200s, want %s", got, tt.want)
			}
		})
	}
	if _, f := periods("title,start,end,id\n" + overlapping(100)); f.Faults.Len() > 0 {
		t.Errorf("100 periods of one day: %s", fault(f))
	}
}

// overlapping are the rows of n periods of one year.
func overlapping(n int) string {
	var rows strings.Builder
	for i := range n {
		fmt.Fprintf(&rows, "x,1950,1950,p%d\n", i)
	}
	return rows.String()
}

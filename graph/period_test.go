package graph_test

import (
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// TestFileName accepts as ids what no file system, makefile, shell or LaTeX
// takes for anything but letters.
func TestFileName(t *testing.T) {
	for _, test := range []struct{ ids, fault string }{
		{"a A 1950-Q3 1950_07 _a 1950-07-12 com", ""},
		{"a/b a% a#b ~a a{b} a;b a=b a.b .a a' a$ a&b a\\b é 1950–51 \u212aa", "use letters from a to z, digits, - and _ (1950-Q3)"},
		{"-a", "begin it with a letter or a digit"},
		{"con NUL com1 LPT9", "Windows keeps that name for a device"},
		{strings.Repeat("a", 61), "keep it to 60 letters"},
	} {
		for id := range strings.FieldsSeq(test.ids) {
			err := graph.CheckFileName(id)
			if test.fault == "" && err != nil || test.fault != "" && (err == nil || !strings.Contains(err.Error(), test.fault)) {
				t.Errorf("%q: got %v, want %q", id, err, test.fault)
			}
		}
	}
}

// TestCheckOverlap refuses more periods of one day than anybody compares.
func TestCheckOverlap(t *testing.T) {
	of := func(n int, next, length edtf.Day) (periods []graph.Period) {
		for i := range n {
			periods = append(periods, graph.Period{Start: edtf.Day(i) * next, End: edtf.Day(i)*next + length - 1})
		}
		return periods
	}
	for _, tt := range []struct {
		name    string
		periods []graph.Period
		ok      bool
	}{
		{"none", nil, true},
		{"a thousand in a row", of(1000, 30, 30), true},
		{"a hundred equal ones", of(100, 0, 30), true},
		{"one more", of(101, 0, 30), false},
		{"windows that slide", of(1000, 1, 100), true},
		{"windows too wide", of(1000, 1, 101), false},
	} {
		if err := graph.CheckOverlap(tt.periods); (err == nil) != tt.ok {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

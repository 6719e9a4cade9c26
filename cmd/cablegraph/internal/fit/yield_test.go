package fit

import (
	"slices"
	"testing"
)

// TestFiguresYield takes actors out of figures that share some with one which can't
// be read, as long as they show more than the fewest.
func TestFiguresYield(t *testing.T) {
	table := "date,from,to\n1811,Ann,Bob\n1812,Ann,Cid\n1812,Ann,Dan\n1812,Ann,Eve\n1812,Dan,Eve\n1812,Eve,Fay\n1813,Gus,Hal\n1813,Gus,Ida\n1814,Bob,Ida\n"
	o := onPaper()
	series := seriesOf(t, table, "year", o)
	o.Count.Most = []int{9, 9, 9, 9}
	if !yield(series, &o.Count, 0) || !slices.Equal(o.Count.Most, []int{9, 4, 9, 9}) {
		t.Errorf("figures show at most %v", o.Count.Most)
	}
	if yield(series, &o.Count, 3) != true || o.Count.Most[2] != 2 {
		t.Errorf("figures show at most %v", o.Count.Most)
	}
	o = onPaper()
	o.Count.Top = 2
	if series = seriesOf(t, table, "year", o); yield(series, &o.Count, 0) {
		t.Error("figures of two yield")
	}
}

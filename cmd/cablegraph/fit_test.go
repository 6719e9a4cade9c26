package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestFiguresYield takes actors out of figures that share some with one which can't
// be read, as long as they show more than the fewest.
func TestFiguresYield(t *testing.T) {
	path := filepath.Join(t.TempDir(), "letters.csv")
	table := "date,from,to\n1811,Ann,Bob\n1812,Ann,Cid\n1812,Ann,Dan\n1812,Ann,Eve\n1812,Dan,Eve\n1812,Eve,Fay\n1813,Gus,Hal\n1813,Gus,Ida\n1814,Bob,Ida\n"
	if err := os.WriteFile(path, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	o, _, series := seriesOf(t, "--by", "year", path)
	o.count.Most = []int{9, 9, 9, 9}
	if !yield(series, &o.count, 0) || !slices.Equal(o.count.Most, []int{9, 4, 9, 9}) {
		t.Errorf("figures show at most %v", o.count.Most)
	}
	if yield(series, &o.count, 3) != true || o.count.Most[2] != 2 {
		t.Errorf("figures show at most %v", o.count.Most)
	}
	if o, _, series = seriesOf(t, "--by", "year", "--top", "2", path); yield(series, &o.count, 0) {
		t.Error("figures of two yield")
	}
}

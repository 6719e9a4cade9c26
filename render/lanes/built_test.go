package lanes

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/graph/table"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// builtIn reads and counts the built-in set, in the periods that its table has.
func builtIn(t testing.TB) *graph.Series {
	t.Helper()
	dir := filepath.Join("..", "..", "cmd", "cablegraph", "korea-1950")
	side := func(name string) *table.Source {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { f.Close() })
		return &table.Source{Name: name, Data: f}
	}
	open := func() (io.ReadCloser, error) { return os.Open(filepath.Join(dir, "messages.csv")) }
	d, err := load.Load(load.Sources{
		Messages: []load.File{{Name: "messages.csv", Open: open}}, Actors: side("actors.csv"), Periods: side("periods.csv"), Legend: side("legend.csv"),
	}, load.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := count.Messages(d, d.Periods, count.Options{Dates: graph.Likeliest})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// composed makes the figure of a series on paper.
func composed(t testing.TB, s *graph.Series) *Figure {
	t.Helper()
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), whole)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestBuiltInIsOnePage has all messages of the built-in set on a page of 257 mm.
func TestBuiltInIsOnePage(t *testing.T) {
	f := composed(t, builtIn(t))
	if len(f.Pages) != 1 || len(f.messages) != 94 {
		t.Fatalf("%d messages on %d pages", len(f.messages), len(f.Pages))
	}
	if d := f.Pages[0].Draw("time"); d.H > shape.MM(257.5) || d.W != shape.MM(174) {
		t.Errorf("the page is %v × %v pt", d.W, d.H)
	}
}

// TestBuiltInNotes are the pauses that a reader of the article would look for.
func TestBuiltInNotes(t *testing.T) {
	f := composed(t, builtIn(t))
	var notes []string
	for _, s := range f.Pages[0].strips {
		for _, n := range s.silences {
			notes = append(notes, n.words)
		}
	}
	for _, want := range []string{"no message from Stalin, 7 Jul – 26 Aug 1950"} {
		found := false
		for _, n := range notes {
			found = found || n == want
		}
		if !found {
			t.Errorf("no %q among %q", want, notes)
		}
	}
}

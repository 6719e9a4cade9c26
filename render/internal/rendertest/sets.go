package rendertest

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/graph/table"
)

// BuiltIn reads and counts the built-in set, in the periods that its table has; root
// is the way to the top of the repository.
func BuiltIn(t testing.TB, root string) *graph.Series {
	t.Helper()
	dir := filepath.Join(root, "cmd", "cablegraph", "korea-1950")
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

// Random writes messages among few actors with dates of every kind.
func Random(random *rand.Rand, messages, actors int) string {
	var b strings.Builder
	b.WriteString("id,date,from,to,via,direction,reports\n")
	actor := func() string { return fmt.Sprintf("actor %d", random.IntN(actors)) }
	for i := range messages {
		day := func() string { return fmt.Sprintf("1950-%02d-%02d", 1+random.IntN(5), 1+random.IntN(28)) }
		date := day()
		switch random.IntN(9) {
		case 0:
			date = date[:7]
		case 1:
			date = "../" + date
		case 2:
			date += "/.."
		case 3:
			date += "~"
		case 4:
			if to := day(); to > date {
				date += "/" + to
			}
		case 5:
			date += fmt.Sprintf("T%02d:00:00", random.IntN(24))
		}
		from, to, via, direction, reports := actor(), actor(), "", "", ""
		switch random.IntN(6) {
		case 0:
			to += ";" + actor()
		case 1:
			to = ""
		case 2:
			via = fmt.Sprintf("envoy %d", random.IntN(actors))
			if random.IntN(2) == 0 {
				via += ";" + fmt.Sprintf("agent %d", random.IntN(actors))
			}
		case 3:
			direction = "both"
		case 4:
			from += ";" + actor()
		}
		if i > 0 && random.IntN(5) == 0 {
			reports = fmt.Sprintf("m%d", random.IntN(i))
		}
		fmt.Fprintf(&b, "m%d,%s,%s,%s,%s,%s,%s\n", i, date, from, to, via, direction, reports)
	}
	return b.String()
}

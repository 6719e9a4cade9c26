package jsonrows

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph/form/internal/transcript"
)

// names are the columns of the messages that are written and read back.
var names = []string{"date", "from", "to", "summary"}

// messages makes n rows with words that are signs elsewhere.
func messages(n int) (rows [][]string) {
	words := []string{"Ann", "Ben, Jr.", `"Cy"`, "Дина", "E\nF", "{}", "[1]", "null", "back\\slash", "1.50"}
	for i := range n {
		rows = append(rows, []string{fmt.Sprintf("1950-%02d-%02d", i%12+1, i%28+1), words[i%len(words)], words[(i/3+1)%len(words)], words[(i/7+2)%len(words)]})
	}
	return rows
}

func spell(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// shapes are the forms in which programs write a table as JSON.
var shapes = map[string]func(rows [][]string) string{
	"a list of objects": func(rows [][]string) string { return "[" + strings.Join(objects(rows), ",") + "]" },
	"an object a line":  func(rows [][]string) string { return strings.Join(objects(rows), "\n") },
	"a list in an object": func(rows [][]string) string {
		return `{"about": {"title": "x"}, "letters": [` + strings.Join(objects(rows), ",") + "]}"
	},
	"wrapped objects": func(rows [][]string) string {
		return `{"hits": [{"_source": ` + strings.Join(objects(rows), `}, {"_source": `) + "}]}"
	},
	"arrays below a header":         func(rows [][]string) string { return spell(append([][]string{names}, rows...)) },
	"arrays beside their columns":   func(rows [][]string) string { return spell(map[string]any{"columns": names, "data": rows}) },
	"a list for each column":        func(rows [][]string) string { return spell(columns(rows)) },
	"an object for each column":     func(rows [][]string) string { return spell(numberedColumns(rows)) },
	"an object with a list of each": func(rows [][]string) string { return spell(map[string]any{"letters": columns(rows), "n": 1}) },
}

func objects(rows [][]string) (all []string) {
	for _, row := range rows {
		var cells []string
		for i, cell := range row {
			cells = append(cells, spell(names[i])+": "+spell(cell))
		}
		all = append(all, "{"+strings.Join(cells, ", ")+"}")
	}
	return all
}

func columns(rows [][]string) map[string][]string {
	out := make(map[string][]string)
	for _, row := range rows {
		for i, cell := range row {
			out[names[i]] = append(out[names[i]], cell)
		}
	}
	return out
}

func numberedColumns(rows [][]string) map[string]json.RawMessage {
	out := make(map[string]json.RawMessage)
	for name, cells := range columns(rows) {
		var all []string
		for i, cell := range cells {
			all = append(all, fmt.Sprintf(`"%d": %s`, i, spell(cell)))
		}
		out[name] = json.RawMessage("{" + strings.Join(all, ",") + "}")
	}
	return out
}

// rowsOf returns the rows of a transcript, with the columns in the order of names.
func rowsOf(t *testing.T, tr *transcript.Transcript) (rows [][]string) {
	t.Helper()
	r := csv.NewReader(tr.Open())
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range all[1:] {
		var ordered []string
		for _, name := range names {
			ordered = append(ordered, row[slices.Index(all[0], name)])
		}
		rows = append(rows, ordered)
	}
	return rows
}

// TestShapesReadBack writes messages in each of the forms, few and more than are
// looked at for names: all of them read back as the same rows, in their order.
func TestShapesReadBack(t *testing.T) {
	for name, write := range shapes {
		t.Run(name, func(t *testing.T) {
			for _, n := range []int{2, 3, sampled, 3 * sampled} {
				want := messages(n)
				tr, err := transcribed(write(want))
				if err != nil {
					t.Fatalf("%d rows: %v", n, err)
				}
				if got := rowsOf(t, tr); !slices.EqualFunc(got, want, slices.Equal) {
					t.Fatalf("%d rows:\n%q, want\n%q", n, got, want)
				}
				if len(tr.Remarks) > 0 {
					t.Fatalf("%d rows: said %q", n, tr.Remarks)
				}
			}
		})
	}
}

// TestLines names the line on which each message begins, with and without a mark of
// the encoding, however its object is broken into lines.
func TestLines(t *testing.T) {
	rows := messages(3 * sampled)
	var text strings.Builder
	var want []int32
	line := int32(2)
	text.WriteString("{\"letters\": [\n")
	for i, object := range objects(rows) {
		object = strings.ReplaceAll(object, ", \"", strings.Repeat("\n", i%3)+", \"")
		want = append(want, line)
		text.WriteString(object + ",\n")
		line += int32(strings.Count(object, "\n") + 1)
	}
	file := strings.TrimSuffix(text.String(), ",\n") + "]}"
	for _, mark := range []string{"", "\ufeff"} {
		tr, err := transcribed(mark + file)
		if err != nil {
			t.Fatal(err)
		}
		var got []int32
		for i, p := range tr.Places {
			if i == 0 || p != tr.Places[i-1] { // a cell with a line end has two lines of one place
				got = append(got, p.Line)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("with the mark %q: %d, want %d", mark, got, want)
		}
	}
}

// TestLateNames keeps a name that only a late message has, whose cell is empty in
// the others.
func TestLateNames(t *testing.T) {
	all := objects(messages(3 * sampled))
	last := strings.Replace(all[len(all)-1], "{", `{"mood": "glad", `, 1)
	tr, err := transcribed("[" + strings.Join(append(all[:len(all)-1], last), ",") + "]")
	if err != nil || !tr.Has("mood") || tr.Len() != len(all) {
		t.Fatalf("%v, %d rows of %d, mood: %v", err, tr.Len(), len(all), tr.Has("mood"))
	}
}

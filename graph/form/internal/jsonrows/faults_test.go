package jsonrows

import (
	"fmt"
	"strings"
	"testing"

	"cablegraph/graph/form/internal/transcript"
)

// TestFaults says on which line a file is no JSON, or too large.
func TestFaults(t *testing.T) {
	const a = `{"date": "1950", "from": "Ann", "to": "Ben"}`
	for _, tt := range []struct{ name, text, want string }{
		{"a sign too many", "[\n" + a + ",\n]", "f0:3: this is not what JSON of messages looks like: invalid character ']'"},
		{"half a file", "[\n" + a + ",\n{\"date\":", "f0:3: this is not what JSON of messages looks like: the file ends in the middle"},
		{"an empty file", "", `f0: the file is JSON, and has no messages: no list of objects such as {"date": "1950-06-25", "from": "Ann", "to": "Ben"}, and no "links" between "nodes"`},
		{"values too deep", "{\"a\": " + strings.Repeat("[", 200) + strings.Repeat("]", 200) + "}", "f0:1: this is not what JSON of messages looks like: values lie more than 100 deep in each other"},
		{"a value too deep in a late message", "[" + strings.Repeat(a+",\n", sampled) + `{"date": ` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + "}]", "f0:51: this is not what JSON of messages looks like: values lie more than 100 deep in each other"},
		{"a message that is too long", "[" + a + ",\n" + `{"date": "` + strings.Repeat("x", 1<<20) + `"}]`, "f0:2: this is not what JSON of messages looks like: an object is longer than 1 MiB; no message is"},
		{"too many names", "[" + a + ",\n{" + manyNames(transcript.MaxColumns) + "}]", "f0:2: this is not what JSON of messages looks like: there are more than 1000 names for values; is this a list of messages?"},
		{"an object among arrays", `[["date", "from", "to"], ["1950", "Ann", "Ben"],` + "\n" + a + "]", `f0:2: this is not what JSON of messages looks like: want arrays in the list, not {"date": "1950", "f`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := transcribed(tt.text); err == nil || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("%v, want %s", err, tt.want)
			}
		})
	}
}

func manyNames(n int) string {
	var cells []string
	for i := range n {
		cells = append(cells, fmt.Sprintf(`"n%d": 1`, i))
	}
	return strings.Join(cells, ",")
}

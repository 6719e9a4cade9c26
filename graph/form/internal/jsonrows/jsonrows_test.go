package jsonrows

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// isHeader knows the header of messages by the words that projects have for it.
var isHeader = table.Header{Is: func(cells []string) bool { return header.IsHeader(cells, nil) }}

// transcribed reads a file of JSON.
func transcribed(text string) (*transcript.Transcript, error) {
	tr := &transcript.Transcript{Headed: true}
	f := transcript.File{Name: "f0", Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }}
	return tr, Read(tr, strings.NewReader(text), 0, f, isHeader)
}

// told spells a transcript: the text, where its rows come from, and people.
func told(tr *transcript.Transcript) string {
	text, err := io.ReadAll(tr.Open())
	if err != nil {
		return err.Error()
	}
	out := append(text, '@')
	for _, p := range tr.Places {
		out = fmt.Appendf(out, " %d:%d", p.File, p.Line)
	}
	for _, p := range tr.People {
		out = fmt.Appendf(out, "\n%s is %s", p.ID, p.Name)
	}
	return string(out)
}

// TestJSON finds messages wherever they lie in a file, and says what it has where
// there are none.
func TestJSON(t *testing.T) {
	const a, b = `{"date": "1950", "from": "Ann", "to": "Ben"}`, `{"date": "1951", "from": "Ben", "to": "Ann"}`
	const rows = "date,from,to\n1950,Ann,Ben\n1951,Ben,Ann\n@ 0:1 0:1"
	for _, tt := range []struct{ name, text, want, said string }{
		{"a list under any name", `{"title": "x", "n": {"date": "2020"}, "briefe": [` + a + `, ` + b + `]}`, rows, ""},
		{"deep in others", `{"hits": {"total": 2, "hits": [{"_source": ` + a + `}, {"_source": ` + b + `}]}}`, rows, ""},
		{"lists in a list", `[{"year": 1950, "letters": [` + a + `]}, {"year": 1951, "letters": [` + b + `]}]`, rows, ""},
		{"two lists", `{"letters": [` + a + `], "cards": [` + b + `]}`, rows, `there are 2 lists with messages, and all are read: "letters" (1), "cards" (1)`},
		{"one object", `{"date": "1950", "from": "Ann", "to": ["Ben", "Cy"]}`, "date,from,to\n1950,Ann,Ben; Cy\n@ 0:1", ""},
		{"an object under each id", `{"l1": ` + a + `, "l2": ` + b + `}`, "key,date,from,to\nl1,1950,Ann,Ben\nl2,1951,Ben,Ann\n@ 0:1 0:1", ""},
		{"people and letters", `{"people": [{"id": "a", "name": "Ann"}], "letters": [{"date": "1950", "from": "a", "to": "b"}]}`, "date,from,to\n1950,a,b\n@ 0:1\na is Ann", ""},
		{"arrays below a header", `[["date", "from", "to"], ["1950", "Ann", "Ben"], ["1951", "Ben", ["Ann"]]]`, rows, ""},
		{"arrays beside their columns", `{"columns": ["date", "from", "to"], "index": [0, 1], "data": [["1950", "Ann", "Ben"], ["1951", "Ben", "Ann"]]}`, rows, ""},
		{"arrays without a header", `[["1950", "Ann", "Ben"]]`, "1,2,3\n1950,Ann,Ben\n@ 0:1", ""},
		{"lists of columns", `{"date": ["1950", "1951"], "from": ["Ann", "Ben"], "to": ["Ben", "Ann"]}`, rows, ""},
		{"columns by number of row", `{"date": {"0": "1950", "1": "1951"}, "from": {"0": "Ann", "1": "Ben"}, "to": {"0": "Ben", "1": "Ann"}}`, rows, ""},
		{
			"people as objects, as names, and several", `[{"date": "1950", "from": {"name": "Ann", "gnd": "7", "place": "Rome"}, "to": ["Ben", "Cy"]}, {"date": "1951", "from": "Ben", "to": [{"name": "Ann", "gnd": "7"}, {"name": "Cy"}]}]`,
			"date,from.place,from,from id,to\n1950,Rome,Ann,7,Ben; Cy\n1951,,Ben,,Ann; Cy\n@ 0:1 0:1", "",
		},
		{"SPARQL", `{"head": {"vars": ["date"]}, "results": {"bindings": [{"date": {"type": "literal", "value": "1950"}, "from": {"type": "uri", "value": "a"}, "to": {"type": "uri", "value": "b"}}]}}`, "date,from,to\n1950,a,b\n@ 0:1", ""},
		{
			"CSL", `[{"id": "x", "author": [{"family": "Berg", "given": "Ann"}], "recipient": [{"family": "Lee"}], "issued": {"date-parts": [[1950, 6, 5]]}}]`,
			"id,author,recipient,date\nx,Ann Berg,Lee,1950-06-05\n@ 0:1", "",
		},
		{
			"Zotero", `[{"key": "x", "data": {"itemType": "letter", "date": "1950", "creators": [{"creatorType": "recipient", "lastName": "Lee", "firstName": "Bo"}, {"creatorType": "author", "name": "Ann"}]}}]`,
			"key,itemType,date,recipient,author\nx,letter,1950,Bo Lee,Ann\n@ 0:1", "",
		},
		{
			"CMIF", `{"teiHeader": {"profileDesc": {"correspDesc": [{"@key": "1", "correspAction": [{"@type": "sent", "persName": {"@ref": "g/1", "#text": "Ann"}, "date": {"@when": "1950"}}, {"@type": "received", "persName": [{"@ref": "g/2", "#text": "Ben"}], "date": {"@when": "1951"}}]}]}}}`,
			"@key,from,from id,date.@when,to,to id,received date.@when\n1,Ann,g/1,1950,Ben,g/2,1951\n@ 0:1", "",
		},
		{"Cytoscape's list", `[{"group": "nodes", "data": {"id": "a", "name": "Ann"}}, {"group": "edges", "data": {"source": "a", "target": "b", "date": "1950"}}]`, "group,source,target,date\nedges,a,b,1950\n@ 0:1\na is Ann", ""},
		{"a list of another thing", `{"books": [{"title": "x", "year": 1950}]}`, "title,year\nx,1950\n@ 0:1", ""},
		{"two lists of other things", `{"books": [{"title": "x"}], "maps": [{"scale": 1}]}`, "", `none of its lists says who wrote to whom, or when: "books", 1 times title; "maps", 1 times scale`},
		{"columns of two lengths", `{"date": {"0": "1950", "1": "1951"}, "from": {"0": "Ann"}, "to": {"0": "Ben", "1": "Ann"}}`, "", `the column "from" has 1 values, and another one has 2`},
		{"replies in messages", `{"threads": [{"date": "1950", "from": "Ann", "to": "Ben", "replies": [` + b + `]}]}`, rows, `there are 2 lists with messages, and all are read: "threads" (1), "threads.replies" (1)`},
		{"replies in replies, on lines of their own", `[{"date": "1950", "from": "Ann", "to": "Ben", "replies": [` + "\n\n" + `{"replies": [` + "\n" + a + `], "date": "1951", "from": "Ben", "to": "Ann"}]}]`, "date,from,to\n1950,Ann,Ben\n1951,Ben,Ann\n1950,Ann,Ben\n@ 0:1 0:3 0:4", `"" (1), "replies" (1), "replies.replies" (1)`},
		{"an answer in a message", `{"date": "1950", "from": "Ann", "to": "Ben", "answer": ` + b + `}`, rows, `2 places`},
		{"an answer in a message of a list", `[{"date": "1950", "from": "Ann", "to": "Ben", "answer": ` + b + `}]`, rows, `"" (1), "answer" (1)`},
		{"another version in a message of a list", `[{"date": "1950", "from": "Ann", "to": "Ben", "original": ` + b + `}]`, "date,from,to,original.date,original.from,original.to\n1950,Ann,Ben,1951,Ben,Ann\n@ 0:1", `not read as messages: "original" (1) inside messages`},
		{"MongoDB's days", `[{"date": {"$date": "1950"}, "from": "Ann", "to": "Ben"}]`, "date,from,to\n1950,Ann,Ben\n@ 0:1", ""},
		{"correspondents by their roles", `[{"date": "1950", "correspondents": [{"role": "sender", "name": "Ann"}, {"role": "recipient", "name": "Ben"}]}]`, "date,sender,recipient\n1950,Ann,Ben\n@ 0:1", ""},
		{"authors with roles", `[{"date": "1950", "from": [{"role": "author", "name": "Ann"}], "to": {"name": "Ben"}}]`, "date,from.role,from,to\n1950,author,Ann,Ben\n@ 0:1", ""},
		{"replies without recipients", `[{"date": "1950", "author": "Ann", "recipient": "Ben", "replies": [{"date": "1951", "author": "Ben"}]}]`, "", `"replies" (1) is inside messages, and has no date, sender or recipient of its own; every reply wants all three`},
		{"a reply without a recipient", `[{"date": "1950", "from": "Ann", "to": "Ben", "replies": [` + b + `, {"date": "1951", "from": "Ben"}]}]`, "", `an object of "replies" has no date, sender or recipient of its own`},
		{"messages in a list that is the file", `[{"date": "1950", "from": "Ann", "to": "Ben", "versions": [` + b + `]}]`, "", `"versions" (1) is inside messages; put`},
		{"messages in one message", `{"date": "1950", "from": "Ann", "to": "Ben", "versions": [` + b + `]}`, "", `"versions" (1) is inside messages; put`},
		{"a message in another", `{"date": "1950", "from": "Ann", "to": "Ben", "original": ` + b + `}`, "", `"original" (1) is inside messages; put`},
		{"a list under the name of an end", `{"to": [` + a + `, ` + b + `]}`, rows, ""},
		{"lists under the names of ends", `{"a": [` + a + `], "b": [` + b + `]}`, rows, `"a" (1), "b" (1)`},
		{"ids that are names of ends", `{"a": ` + a + `, "b": ` + b + `}`, "key,date,from,to\na,1950,Ann,Ben\nb,1951,Ben,Ann\n@ 0:1 0:1", ""},
		{"letters of everybody", `[{"partner": "Ann", "from": [` + a + `], "to": [` + b + `]}]`, rows, `"from" (1), "to" (1)`},
		{"people with dates at an end", `{"date": "1950", "from": [{"name": "Ann", "date": "1900"}], "to": {"name": "Ben"}}`, "date,from.date,from,to\n1950,1900,Ann,Ben\n@ 0:1", ""},
		{"messages in people", `{"people": [{"id": "a", "letters": [` + b + `]}], "letters": [` + a + `]}`, "", `"people.letters" (1) is inside people of "people"; put`},
		{"versions in messages", `[{"date": "1950", "from": "Ann", "to": "Ben", "versions": [{"date": "1999", "author": "Ed"}]}]`, "date,from,to,versions.date,versions.author\n1950,Ann,Ben,1999,Ed\n@ 0:1", `not read as messages: "versions" (1) inside messages`},
		{"objects under ids beside a list", `{"n": ` + a + `, "more": {"x": ` + b + `, "y": ` + a + `}, "letters": [` + b + `], "about": {"date": "2020", "author": "Ed"}}`, "key,date,from,to\nn,1950,Ann,Ben\nx,1951,Ben,Ann\ny,1950,Ann,Ben\n,1951,Ben,Ann\n@ 0:1 0:1 0:1 0:1", `there are 3 places with messages, and all are read: "" (1), "more" (2), "letters" (1)`},
		{"two lists, one of which has people as objects", `{"letters": [` + a + `], "cards": [{"date": "1951", "from": {"name": "Ben"}, "to": {"name": "Ann"}}]}`, rows, `"letters" (1), "cards" (1)`},
		{"an object with people as objects beside a list", `{"card": {"id": "c", "date": "1951", "from": {"name": "Ben"}, "to": {"name": "Ann"}}, "letters": [` + a + `]}`, "id,date,from,to\nc,1951,Ben,Ann\n,1950,Ann,Ben\n@ 0:1 0:1", `"" (1), "letters" (1)`},
		{"two lists with an empty one", `{"letters": [` + a + `, ` + b + `], "cards": []}`, rows, ""},
		{"people under ids", `{"people": {"a": {"name": "Ann"}, "b": {"name": "Ben"}}, "letters": [{"date": "1950", "from": "a", "to": "b"}]}`, "date,from,to\n1950,a,b\n@ 0:1\na is Ann\nb is Ben", ""},
		{"names under ids", `{"persons": {"1": "Ann", "2": "Ben"}, "letters": [{"date": "1950", "from": 1, "to": 2}]}`, "date,from,to\n1950,1,2\n@ 0:1\n1 is Ann\n2 is Ben", ""},
		{"people by other ends", `{"actors": [{"id": 1, "name": "Ann"}], "letters": [{"date": "1950", "from_id": 1, "to_id": 2}]}`, "date,from_id,to_id\n1950,1,2\n@ 0:1\n1 is Ann", ""},
		{"nodes by their places", `{"links": [{"source": 0, "target": 1, "date": "1950"}], "nodes": [{"name": "Ann"}, {"name": "Ben"}]}`, "source,target,date\n0,1,1950\n@ 0:1\n0 is Ann\n1 is Ben", `nodes have no ids, so the links name them by their place in the list, from 0`},
		{"nodes that nothing names", `{"nodes": [{"name": "Ann"}, {"name": "Ben"}], "links": [{"source": 1, "target": 2, "date": "1950"}]}`, "source,target,date\n1,2,1950\n@ 0:1", `the messages name "1", "2", and no node has such an id`},
		{"lists with other names", `{"letters": [` + a + `], "other": [{"datum": "1951", "von": "Ben", "an": "Ann"}]}`, rows, `taken for those of the first: "datum" of "other" for "date", "von" of "other" for "from", "an" of "other" for "to"`},
		{"lists with several other names", `{"letters": [` + a + `], "other": [{"datum": "1951", "von": "Ben", "absender": "Bea", "to": "Ann"}]}`, "", `"letters" says who in "from", and "other" in "von", "absender"; give them the same name`},
		{"names in other letters", `[` + a + `, {"Date": "1951", "FROM": "Ben", "To": "Ann"}]`, rows, ""},
		{"an object with another name", `[` + a + `, {"date": "1951", "von": "Ben", "to": "Ann"}]`, "date,from,to,von\n1950,Ann,Ben\n1951,,Ann,Ben\n@ 0:1 0:1", `messages with "von" and no "from": 1`},
		{"null between objects", a + "\nnull\n" + b, "date,from,to\n1950,Ann,Ben\n1951,Ben,Ann\n@ 0:1 0:3", ""},
		{"parts of names", `[{"date": "1950", "from": {"vorname": "Ann", "nachname": "Berg"}, "to": {"first": "Ben", "last": "Lee"}}]`, "date,from,to\n1950,Ann Berg,Ben Lee\n@ 0:1", ""},
		{"somebody without a name", `[{"date": "1950", "from": "Ann", "to": {"de": "Ben"}}]`, "date,from,to.de\n1950,Ann,Ben\n@ 0:1", `without a name or an id that is known: 1; the first has "de", and "name" would be right`},
		{"nothing", `{"a": 1}`, "", "has no messages"},
		{"a value that is none", `[` + a + `, 7]`, "", "want objects in the list, not 7"},
		{"half an object", `{"letters": [` + a, "", "the file ends in the middle"},
	} {
		got, err := transcribed(tt.text)
		if err != nil {
			if tt.want != "" || !strings.Contains(err.Error(), tt.said) {
				t.Errorf("%s: %v, want %s%s", tt.name, err, tt.want, tt.said)
			}
			continue
		}
		if words := told(got); words != tt.want {
			t.Errorf("%s:\n%q, want\n%q", tt.name, words, tt.want)
		}
		if said := strings.Join(got.Remarks, "\n"); !strings.Contains(said, tt.said) || (said == "") != (tt.said == "") {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
		}
	}
}

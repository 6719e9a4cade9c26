package header

import (
	"strings"
	"testing"
)

// TestIsHeader knows a header by two of when, who and to whom.
func TestIsHeader(t *testing.T) {
	for _, tt := range []struct {
		name, cells string
		chosen      map[string][]string
		want        bool
	}{
		{"the three", "date|from|to", nil, true},
		{"when and who", "id|Datum|Absender", nil, true},
		{"who and to whom", "Expéditeur|Destinataire|Lieu", nil, true},
		{"Gephi's ends", "Source|Target", nil, true},
		{"a date in parts", "year|month|day|sender", nil, true},
		{"correspondents and a date", "Korrespondent|Datum", nil, true},
		{"what a header says of its values", "Date (Y-M-D)|RECEIVER|x", nil, true},
		{"spaces and signs", " Sent_by |Sent to.|x", nil, true},
		{"a date alone", "date|title|note", nil, false},
		{"two dates", "date from|date to|year", nil, false},
		{"a title of a sheet", "Letters of Ann to Ben|||", nil, false},
		{"a message", "1950-06-25|Ann|Ben", nil, false},
		{"nothing", "||", nil, false},
		{"a column that the user named", "zeit der Tinte|hand|mund", map[string][]string{"date": {"Zeit der Tinte"}, "from": {"hand"}}, true},
		{"a column that the user named, alone", "zeit der Tinte|hand|mund", map[string][]string{"date": {"zeit der tinte"}}, false},
		{"a value that the user gave", "date|title", map[string][]string{"from": {"'Ann'"}}, true},
		{"an empty cell, and columns by number", "|x", map[string][]string{"date": {"1"}, "from": {"2"}}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := IsHeader(strings.Split(tt.cells, "|"), tt.chosen); got != tt.want {
				t.Errorf("%s: %v, want %v", tt.cells, got, tt.want)
			}
		})
	}
}

// TestEveryWordMakesAHeader finds each word for an end beside a word for the other,
// and each for a date beside a sender, in any case.
func TestEveryWordMakesAHeader(t *testing.T) {
	for field, other := range map[string]string{"date": "sender", "from": "recipient", "to": "sender", "from id": "recipient", "to id": "sender", "year": "sender"} {
		for _, word := range wordsOf(field) {
			for _, cells := range [][]string{{word, other}, {other, strings.ToUpper(word)}} {
				if !IsHeader(cells, nil) {
					t.Errorf("%s: %q is no header", field, cells)
				}
			}
		}
	}
}

// TestWordsHaveOneField has every word for one field only.
func TestWordsHaveOneField(t *testing.T) {
	of := make(map[string]string)
	for _, h := range headerWords {
		for _, word := range h.words {
			if field, twice := of[word]; twice {
				t.Errorf("%q is a word for %s and %s", word, field, h.field)
			}
			of[word] = h.field
			if headerWord(word) != word {
				t.Errorf("%q is never met: headers are compared as %q", word, headerWord(word))
			}
		}
	}
}

// TestIsMessage takes the first row for a message where the column that the user
// chose by number has a date there.
func TestIsMessage(t *testing.T) {
	for _, tt := range []struct {
		cells, date string
		want        bool
	}{
		{"1950-06-25|Ann|Ben", "1", true},
		{"Ann|25. Juni 1950|Ben", "2", true},
		{"Ann|Ben|1950", "2", false},
		{"date|from|to", "1", false},
		{"n.d.|Ann|Ben", "1", false},
		{"1950-06-25|Ann|Ben", "4", false},
		{"1950-06-25|Ann|Ben", "date", false},
		{"1950-06-25|Ann|Ben", "'1950'", false},
		{"1|1950-06-25|Ben", "1", false}, // a column is called 1
	} {
		if got := IsMessage(strings.Split(tt.cells, "|"), map[string][]string{"date": {tt.date}}); got != tt.want {
			t.Errorf("%s, date in %s: %v, want %v", tt.cells, tt.date, got, tt.want)
		}
	}
}

// TestIsIDs tells columns of ids by their headers.
func TestIsIDs(t *testing.T) {
	for header, want := range map[string]bool{"id": true, "Letter ID": true, "key": true, "EMLO Letter ID Number": true, "number": false, "from": false, "": false} {
		if got := IsIDs(header); got != want {
			t.Errorf("%q: %v, want %v", header, got, want)
		}
	}
}

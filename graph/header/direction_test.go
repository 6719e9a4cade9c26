package header

import (
	"strings"
	"testing"
)

// TestDirection reads which way a row goes, as seen from either end.
func TestDirection(t *testing.T) {
	const beside, correspondents = "date,from,to,direction\n1950,Ann,Ben,", "date,Correspondent 1,Correspondent 2,direction\n1950,Ann,Ben,"
	for _, tt := range []struct {
		name, text string
		want       Direction
		turned     bool
		fault      string
	}{
		{"nothing beside from and to", beside + "\n", OneWay, false, ""},
		{"both", beside + "both\n", BothWays, false, ""},
		{"both by a sign", beside + "↔\n", BothWays, false, ""},
		{"in, where from and to say who writes", beside + "in\n", Incoming, false, ""},
		{"in other case", beside + "Eingang\n", Incoming, false, ""},
		{"out of one correspondent", correspondents + "out\n", Outgoing, false, ""},
		{"in to one correspondent", correspondents + "in\n", Incoming, true, ""},
		{"in, in Russian", correspondents + "входящее\n", Incoming, true, ""},
		{"nothing, and nothing else says who writes", correspondents + "\n", OneWay, false, "the direction is missing, and nothing else says who of the two wrote; write in, out or both"},
		{"another word", beside + "up\n", OneWay, false, `direction "up" is neither both nor empty, nor in nor out; --columns "direction=''" leaves the column out`},
		{"Gephi's word", "Source,Target,Type,date\nAnn,Ben,Undirected,1950\n", BothWays, false, ""},
		{"another word for a type, beside Gephi's ends", "Source,Target,Type,date\nAnn,Ben,letter,1950\n", OneWay, false, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.text, nil)
			got, err := s.columns.Direction(s.rows[0].Cell)
			fault := ""
			if err != nil {
				fault = err.Error()
			}
			if got != tt.want || fault != tt.fault || s.columns.Turned(got) != tt.turned {
				t.Errorf("%d, turned %v, %s; want %d, %v, %s", got, s.columns.Turned(got), fault, tt.want, tt.turned, tt.fault)
			}
		})
	}
}

// TestDirectionWords has every word in one direction only.
func TestDirectionWords(t *testing.T) {
	of := make(map[string]Direction)
	for d, words := range directionWords {
		for _, word := range words {
			if other, twice := of[word]; twice {
				t.Errorf("%q says %d and %d", word, d, other)
			}
			of[word] = d
			if got, err := ReadDirection(strings.ToUpper(word)); got != d || err != nil {
				t.Errorf("%q in capitals: %d, %v, want %d", word, got, err, d)
			}
		}
	}
}

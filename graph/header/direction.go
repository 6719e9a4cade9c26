package header

import (
	"fmt"
	"slices"
	"strings"
)

// A Direction is which way a message went.
type Direction int8

// The directions.
const (
	OneWay Direction = iota // as from and to say
	BothWays
	Outgoing
	Incoming
)

// directionWords are what columns of directions say.
var directionWords = map[Direction][]string{
	OneWay:   {"", "one", "directed"},
	BothWays: {"both", "<->", "↔", "undirected", "mutual", "two-way", "bidirectional", "beide", "beides"},
	Outgoing: {
		"->", "→", "out", "outgoing", "outbound", "sent", "o", "to", "an", "ausgang", "ausgehend", "gesendet", "aus", "abgehend", "abgang", "abgesandt", "sortant", "envoyé", "expédié",
		"inviata", "uscita", "saliente", "enviado", "исходящее", "исходящая", "исходящий", "исх.", "исх", "отправлено", "发", "發", "发出",
	},
	Incoming: {
		"<-", "←", "in", "incoming", "inbound", "received", "i", "from", "von", "eingang", "eingehend", "ein", "empfangen", "erhalten", "entrant", "reçu",
		"ricevuta", "entrata", "entrante", "recibido", "входящее", "входящая", "входящий", "вх.", "вх", "получено", "收", "收到",
	},
}

// ReadDirection reads a word for a direction.
func ReadDirection(s string) (Direction, error) {
	word := strings.ToLower(s)
	for _, d := range []Direction{OneWay, BothWays, Outgoing, Incoming} {
		if slices.Contains(directionWords[d], word) {
			return d, nil
		}
	}
	return OneWay, fmt.Errorf("direction %q is neither both nor empty, nor in nor out; --columns \"direction=''\" leaves the column out", s)
}

// Direction returns which way a row goes.
func (c Columns) Direction(at func(column int) string) (Direction, error) {
	cell := c.Cell(at, "direction")
	d, err := ReadDirection(cell)
	switch {
	case c.Loose:
		return d, nil
	case err == nil && c.Seen != "" && d == OneWay && cell == "":
		return d, fmt.Errorf("the direction is missing, and nothing else says who of the two wrote; write in, out or both")
	}
	return d, err
}

// Turned reports whether a row of a direction goes from what stands as its to
// to what stands as its from: it came in, as seen from the one, or went out, as
// seen from the other.
func (c Columns) Turned(d Direction) bool {
	return c.Seen == "from" && d == Incoming || c.Seen == "to" && d == Outgoing
}

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
		"->", "→", "out", "outgoing", "outbound", "sent", "o", "to", "an", "ausgang", "ausgehend", "gesendet", "aus", "abgehend", "abgang", "abgesandt", "sortant", "envoyé", "expédié", "départ", "sortie", "partenza",
		"inviata", "uscita", "saliente", "enviado", "исходящее", "исходящая", "исходящий", "исх.", "исх", "отправлено", "发", "發", "发出",
	},
	Incoming: {
		"<-", "←", "in", "incoming", "inbound", "received", "i", "from", "von", "eingang", "eingehend", "ein", "empfangen", "erhalten", "entrant", "reçu", "arrivée", "entrée", "arrivo",
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

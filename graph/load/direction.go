package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/header"
)

// A direction is which way a message went.
type direction int

const (
	oneWay direction = iota // as from and to say
	bothWays
	outgoing
	incoming
)

// directionWords are what columns of directions say.
var directionWords = map[direction][]string{
	oneWay:   {"", "one", "directed"},
	bothWays: {"both", "<->", "↔", "undirected", "mutual", "two-way", "bidirectional", "beide", "beides"},
	outgoing: {
		"->", "→", "out", "outgoing", "outbound", "sent", "o", "to", "an", "ausgang", "ausgehend", "gesendet", "aus", "abgehend", "abgang", "abgesandt", "sortant", "envoyé", "expédié",
		"inviata", "uscita", "saliente", "enviado", "исходящее", "исходящая", "исходящий", "исх.", "исх", "отправлено", "发", "發", "发出",
	},
	incoming: {
		"<-", "←", "in", "incoming", "inbound", "received", "i", "from", "von", "eingang", "eingehend", "ein", "empfangen", "erhalten", "entrant", "reçu",
		"ricevuta", "entrata", "entrante", "recibido", "входящее", "входящая", "входящий", "вх.", "вх", "получено", "收", "收到",
	},
}

// directed reads a word for a direction.
func directed(s string) (direction, error) {
	word := strings.ToLower(s)
	for _, d := range []direction{oneWay, bothWays, outgoing, incoming} {
		if slices.Contains(directionWords[d], word) {
			return d, nil
		}
	}
	return oneWay, fmt.Errorf("direction %q is neither both nor empty, nor in nor out; --columns \"direction=''\" leaves the column out", s)
}

// directionOf returns which way a row goes.
func directionOf(c header.Columns, at func(column int) string) (direction, error) {
	d, err := directed(c.Cell(at, "direction"))
	switch {
	case c.Loose:
		return d, nil
	case err == nil && c.Seen != "" && d == oneWay && c.Cell(at, "direction") == "":
		return d, fmt.Errorf("the direction is missing, and nothing else says who of the two wrote; write in, out or both")
	}
	return d, err
}

// turned reports whether a row of a direction goes from what stands as its to
// to what stands as its from: it came in, as seen from the one, or went out, as
// seen from the other.
func turned(c header.Columns, d direction) bool {
	return c.Seen == "from" && d == incoming || c.Seen == "to" && d == outgoing
}

// Contradictions count what a column of directions says beside from and to,
// which stand: by the cells of both.
type contradictions struct {
	said map[[2]int32]map[direction]int
}

func (x *contradictions) add(from, to int32, d direction) {
	if d != outgoing && d != incoming {
		return
	}
	if x.said == nil {
		x.said = make(map[[2]int32]map[direction]int)
	}
	pair := [2]int32{from, to}
	if x.said[pair] == nil {
		x.said[pair] = make(map[direction]int)
	}
	x.said[pair][d]++
}

// tell remarks on messages of one pair that are called both in and out.
func (x *contradictions) tell(l *loader) {
	rows := 0
	for _, n := range x.said { // each by itself: order does not matter
		if n[outgoing] > 0 && n[incoming] > 0 {
			rows += min(n[outgoing], n[incoming])
		}
	}
	if rows > 0 {
		l.remark(fmt.Sprintf("%s: the column %q calls messages of one sender to one recipient in and out (%s); from and to stand, the direction is not used",
			l.data.Table, l.header("direction"), many(rows, "contradiction")))
	}
}

// many says how many things there are: 1 row, 2 rows.
func many(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

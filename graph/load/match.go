package load

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// A matcher finds the fields of a table of messages among its headers.
type matcher struct {
	t     *table.Table
	found *findings
	c     columns
	words []string        // headers as they are compared
	field []string        // by column: what is taken from it; empty: nothing
	chose map[string]bool // by field: the user named its column
}

// messageColumns finds the fields of a table of messages: those that the user
// named, those under their own names, then those under other words.
func messageColumns(t *table.Table, chosen map[string][]string, f *findings) columns {
	m := &matcher{t: t, found: f, words: make([]string, len(t.Headers)), field: make([]string, len(t.Headers))}
	m.c = columns{index: make(map[string]int), constant: make(map[string]string), used: make(map[string]bool), more: make(map[string][]int)}
	m.chosen(chosen)
	for i, h := range t.Headers {
		m.words[i] = headerWord(h)
		switch j := slices.Index(t.Headers[:i], h); {
		case j < 0 || m.words[i] == "":
		case known(m.words[i]):
			f.twice(t, i)
		default:
			t.Headers[i] = fmt.Sprintf("%s (column %d)", h, i+1)
		}
	}
	// Gephi calls the two ends of an edge Source and Target, and its direction
	// Type; elsewhere a source is where a message is known from.
	gephi := slices.Contains(m.words, "target") && !slices.ContainsFunc(m.words, func(w string) bool {
		return slices.Contains(wordsOf("from"), w)
	})
	if i := slices.Index(m.words, "type"); gephi && i >= 0 && !m.c.has("direction") {
		m.c.index["direction"], m.c.loose = i, true
	}
	m.peopleBeforePlaces()
	m.byWords(gephi)
	m.byTwoWords()
	if i := slices.Index(m.words, "source"); gephi && i >= 0 {
		m.take(i, "from")
	}
	m.partsOfNames()
	m.furtherPeople()
	m.correspondents()
	m.doubts()
	m.tell()
	return m.c
}

// bracketsBehind are what a header says of the values below it: Date uncertain
// (0=No; 1=Yes).
var bracketsBehind = regexp.MustCompile(`\s*\([^()]*[=;][^()]*\)\s*$`)

// headerWord returns a header as it is compared.
func headerWord(header string) string {
	return table.Letters(bracketsBehind.ReplaceAllString(header, ""))
}

// take takes a field from a column, unless one of the two is taken.
func (m *matcher) take(i int, field string) {
	if m.field[i] == "" && !m.c.has(field) {
		m.field[i], m.c.index[field] = field, i
	}
}

// byWords takes fields from the headers that are words for them.
func (m *matcher) byWords(gephi bool) {
	for _, h := range headerWords {
		for _, word := range h.words {
			if i := slices.Index(m.words, word); i >= 0 && !(gephi && word == "source") {
				m.take(i, h.field)
			}
		}
	}
}

// byTwoWords takes fields from the headers that are two words: Absender GND.
func (m *matcher) byTwoWords() {
	for i, word := range m.words {
		for _, who := range [...]string{"from", "to"} {
			switch {
			case about(word, who, "name"):
				m.take(i, who)
			case about(word, who, idWords...):
				m.take(i, who+" id")
			}
		}
	}
}

// idWords are what ids of people are called.
var idWords = []string{"id", "gnd", "viaf", "wikidata", "uri", "ref", "email", "emloid", "key", "orcid"}

// prepositions are headers that may be for people and for places.
var prepositions = []string{"from", "to", "von", "an", "nach", "de", "da", "à", "a", "para", "от", "откуда", "куда"}

// peopleBeforePlaces leaves from and to alone where the table has other
// columns for both ends: Sender and Recipient beside From and To.
func (m *matcher) peopleBeforePlaces() {
	other := func(field string) int {
		return slices.IndexFunc(m.words, func(w string) bool {
			return slices.Contains(wordsOf(field), w) && !slices.Contains(prepositions, w) && w != "target"
		})
	}
	from, to := other("from"), other("to")
	if from < 0 || to < 0 || m.c.has("from") || m.c.has("to") {
		return
	}
	var places []string
	for i, w := range m.words {
		if slices.Contains(prepositions, w) && m.field[i] == "" {
			places = append(places, fmt.Sprintf("%q", m.t.Headers[i]))
		}
	}
	m.take(from, "from")
	m.take(to, "to")
	if len(places) > 0 {
		m.found.remark(fmt.Sprintf("%s: %q and %q are taken for the people, and %s for places beside them; --columns from=COLUMN,to=COLUMN takes others",
			m.t.Name, m.t.Headers[from], m.t.Headers[to], strings.Join(places, " and ")))
		for i, w := range m.words {
			if slices.Contains(prepositions, w) && m.field[i] == "" {
				m.words[i] = ""
			}
		}
	}
}

var (
	forenames = []string{"forename", "forenames", "firstname", "firstnames", "givenname", "givennames", "given", "vorname", "vornamen", "rufname", "prénom", "prénoms", "prenom", "imię", "имя", "voornaam", "fornavn", "förnamn", "nombre"}
	surnames  = []string{"surname", "surnames", "lastname", "familyname", "family", "nachname", "familienname", "zuname", "nom", "nomdefamille", "cognome", "apellido", "apellidos", "фамилия", "nazwisko", "achternaam", "efternamn", "etternavn"}
)

// partsOfNames takes people from a column of forenames and one of surnames.
func (m *matcher) partsOfNames() {
	for _, who := range [...]string{"from", "to"} {
		find := func(words []string) int {
			return slices.IndexFunc(m.words, func(w string) bool { return about(w, who, words...) })
		}
		first, last := find(forenames), find(surnames)
		switch {
		case m.c.has(who) || last < 0:
		case first >= 0:
			m.take(last, who)
			m.field[first], m.c.index[who+" forename"] = who+" (forename)", first
		default:
			m.take(last, who)
		}
	}
}

// enumerated is a header of one of several people: recipient 2, 2nd recipient.
var (
	enumerated = regexp.MustCompile(`^(.*\D)(\d{1,3})$`)
	ordinals   = regexp.MustCompile(`^(?:2nd|3rd|4th|[2-9]|second|third|fourth|other|additional|further|co|weitere[rsn]?|zweite[rsn]?|dritte[rsn]?|sonstige|autres?|deuxième|altri|secondo|otros|другие|второй|второйавтор)(.+)$`)
)

// furtherPeople takes people from columns that have more of them: recipient_2.
func (m *matcher) furtherPeople() {
	base := func(word string) (string, bool) {
		if parts := enumerated.FindStringSubmatch(word); parts != nil {
			return parts[1], true
		}
		if parts := ordinals.FindStringSubmatch(word); parts != nil {
			return parts[1], true
		}
		id := slices.IndexFunc(idWords, func(w string) bool { return strings.HasSuffix(word, w) })
		if id >= 0 {
			if parts := enumerated.FindStringSubmatch(strings.TrimSuffix(word, idWords[id])); parts != nil {
				return parts[1] + idWords[id], true
			}
		}
		return "", false
	}
	for i, word := range m.words {
		of, ok := base(word)
		if !ok || m.field[i] != "" {
			continue
		}
		for _, who := range [...]string{"from", "to", "via"} {
			field := ""
			switch {
			case slices.Contains(wordsOf(who), of) && (len(of) > 2 || of == "to"), about(of, who, "name"):
				field = who
			case slices.Contains(wordsOf(who+" id"), of), about(of, who, idWords...):
				field = who + " id"
			}
			switch _, constant := m.c.constant[field]; {
			case field == "" || constant || m.field[i] != "":
			case m.c.of(field) < 0:
				m.take(i, field)
			default:
				m.field[i], m.c.more[field] = field, append(m.c.more[field], i)
			}
		}
	}
}

// correspondentWords are headers that do not say who of two writes.
var correspondentWords = []string{
	"correspondent", "correspondents", "correspondentname", "partner", "korrespondent", "korrespondentin", "korrespondenzpartner", "briefpartner", "person", "party",
	"correspondant", "corrispondente", "corresponsal", "корреспондент", "gegenüber", "kontakt", "contact", "counterpart",
}

// isCorrespondent reports whether a header is of one of two correspondents:
// Correspondent, Correspondent 2, Party B.
func isCorrespondent(word string) bool {
	if parts := enumerated.FindStringSubmatch(word); parts != nil {
		word = parts[1]
	}
	return slices.ContainsFunc(correspondentWords, func(w string) bool { return word == w || word == w+"a" || word == w+"b" })
}

// correspondents takes the ends of which nothing tells the direction from
// columns of correspondents. Which of two writes then says the column of
// directions: as seen from a constant, else from the first.
func (m *matcher) correspondents() {
	open := func(field string) bool {
		_, constant := m.c.constant[field]
		i := m.c.of(field)
		return constant || i < 0 || isCorrespondent(m.words[i])
	}
	if !open("from") || !open("to") || !m.c.has("direction") {
		return
	}
	for i, w := range m.words {
		if m.field[i] == "" && isCorrespondent(w) {
			if !m.c.has("from") {
				m.take(i, "from")
			} else {
				m.take(i, "to")
			}
		}
	}
	if m.c.of("from") < 0 && m.c.of("to") < 0 {
		return
	}
	if m.c.turns = incoming; m.c.of("to") < 0 {
		m.c.turns = outgoing
	}
}

// about reports whether a header is one for a field together with one of some
// words, before or behind it: Absender GND, ID mittente.
func about(header, field string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		behind, isBehind := strings.CutSuffix(header, w)
		before, isBefore := strings.CutPrefix(header, w)
		known := func(word string) bool { // de and a are too short to be sure
			return (len(word) > 2 || word == "to") && slices.Contains(wordsOf(field), word)
		}
		return isBehind && known(behind) || isBefore && known(before)
	})
}

// chosen takes the columns that the user named: by header, or by number where
// no header is that.
func (m *matcher) chosen(chosen map[string][]string) {
	m.chose = make(map[string]bool)
	for _, name := range graph.MessageFields {
		for k, want := range chosen[name] {
			m.chose[name] = true
			if len(want) > 1 && want[0] == '\'' && want[len(want)-1] == '\'' {
				m.c.constant[name] = want[1 : len(want)-1]
				continue
			}
			i := columnNamed(m.t.Headers, want)
			if i < 0 {
				m.found.missing(m.t, fmt.Sprintf("no column %q to take %q from", want, name))
				continue
			}
			if m.field[i] = name; k == 0 {
				m.c.index[name] = i
			} else {
				m.c.more[name] = append(m.c.more[name], i)
			}
		}
	}
}

// columnNamed returns the column that a user means: its header as it is written
// or in other case, else its number from 1; -1 where there is none.
func columnNamed(headers []string, want string) int {
	if i := slices.Index(headers, want); i >= 0 {
		return i
	}
	if i := slices.IndexFunc(headers, func(h string) bool { return strings.EqualFold(h, want) }); i >= 0 {
		return i
	}
	if n := columnNumber(want); n >= 1 && n <= len(headers) {
		return n - 1
	}
	return -1
}

// columnNumber reads the number of a column; 0 where it is none.
func columnNumber(s string) int {
	if len(s) > 4 || strings.Trim(s, "0123456789") != "" || s == "" {
		return 0
	}
	n := 0
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

// tell notes what each header was taken for, and what was chosen that may be
// wrong.
func (m *matcher) tell() {
	for _, i := range m.c.index { // each column by itself: order does not matter
		m.c.used[m.t.Headers[i]] = true
	}
	for _, more := range m.c.more {
		for _, i := range more {
			m.c.used[m.t.Headers[i]] = true
		}
	}
	for i, h := range m.t.Headers {
		if m.field[i] == "" {
			m.found.pointOut(m.t, i, slices.DeleteFunc(slices.Clone(graph.MessageFields), m.c.has))
		}
		m.found.taken(m.t, h, m.field[i])
	}
	for _, name := range graph.MessageFields {
		if v, ok := m.c.constant[name]; ok {
			m.found.taken(m.t, "'"+v+"'", name)
		}
	}
	if i := m.c.of("weight"); i >= 0 && slices.Contains(countWords, m.words[i]) && !m.chose["weight"] {
		m.found.remark(fmt.Sprintf("%s: the column %q is taken for how many messages a row stands for; if it counts sheets of paper, --columns \"weight='1'\" leaves it out",
			m.t.Name, m.t.Headers[i]))
	}
}

// countWords are headers of counts that may be of messages or of sheets.
var countWords = []string{"anzahl", "count", "gewicht", "frequency", "количество", "liczba", "aantal", "number", "nombre", "numero", "número"}

// further lists the columns of a field behind the first, in their order.
func (c columns) further(field string) []int {
	more := slices.Clone(c.more[field])
	slices.SortFunc(more, cmp.Compare)
	return more
}

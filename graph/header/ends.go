package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/internal/pattern"
)

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
	if from < 0 || to < 0 || m.c.Has("from") || m.c.Has("to") {
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
		m.found.Remark(fmt.Sprintf("%s: %q and %q are taken for the people, and %s for places beside them; --columns from=COLUMN,to=COLUMN takes others",
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
		if i := m.c.Index(who); first >= 0 && last < 0 && i >= 0 && m.field[first] == "" && lackForenames(m.t.Sample, i, first) {
			m.field[first], m.c.index[who+" forename"] = who+" (forename)", first
			continue
		}
		switch {
		case m.c.Has(who) || last < 0:
		case first >= 0:
			m.take(last, who)
			m.field[first], m.c.index[who+" forename"] = who+" (forename)", first
		default:
			m.take(last, who)
		}
	}
}

// lackForenames reports whether no name of a column has in it the forename that stands
// beside it, or a comma: it is a surname.
func lackForenames(sample [][]string, name, forename int) bool {
	return !slices.ContainsFunc(sample, func(row []string) bool {
		return max(name, forename) < len(row) && row[forename] != "" && (strings.Contains(row[name], ",") || strings.Contains(row[name], row[forename]))
	})
}

// enumerated is a header of one of several people: recipient 2, 2nd recipient.
var (
	enumerated = pattern.New(`^(.*\D)(\d{1,3})$`)
	ordinals   = pattern.New(`^(?:2nd|3rd|4th|[2-9]|second|third|fourth|other|additional|further|co|weitere[rsn]?|zweite[rsn]?|dritte[rsn]?|sonstige|autres?|deuxième|altri|secondo|otros|другие|второй|второйавтор)(.+)$`)
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
			case m.c.Index(field) < 0:
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
	"anvon", "vonan", "fromto", "tofrom", "senderrecipient", "absenderempfänger",
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
		i := m.c.Index(field)
		return constant || i < 0 || isCorrespondent(m.words[i])
	}
	if !open("from") || !open("to") || !m.c.Has("direction") {
		return
	}
	for i, w := range m.words {
		if m.field[i] == "" && isCorrespondent(w) {
			if !m.c.Has("from") {
				m.take(i, "from")
			} else {
				m.take(i, "to")
			}
		}
	}
	if m.c.Index("from") < 0 && m.c.Index("to") < 0 {
		return
	}
	if m.c.Seen = "from"; m.c.Index("to") < 0 {
		m.c.Seen = "to"
	}
}

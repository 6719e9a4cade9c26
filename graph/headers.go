package graph

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// messageFields are the fields of a message under their own names.
var messageFields = []string{
	"date", "from", "to", "id", "via", "kind", "direction", "reports", "summary", "source", "url", "weight",
}

// dateFields are what a message's date may be taken from.
var dateFields = []string{"date", "date from", "date to", "date not before", "date not after", "year", "month", "day"}

// Fields returns the fields of a message, which columns can be taken for.
func Fields() []string { return slices.Clone(messageFields) }

// headerWords are the headers under which projects keep the fields of a
// message, lower case and without anything but letters; collected from letter
// sets, Gephi's tables, correspSearch's export and the CMIF tools. Of several
// columns for one field the first of this list wins.
var headerWords = []struct {
	field string
	words []string
}{
	{"date", []string{"date", "senderdate", "datesent", "sentdate", "datewhen", "when", "datum", "absendedatum", "briefdatum", "datumdesbriefes", "fecha", "data", "дата", "датаписьма", "dateedtf", "edtfdate", "edtf", "dateiso", "isodate", "dateofletter", "datedenvoi", "datedelalettre", "fechadeenvío", "fechaenvio", "fechadeenvio", "datainvio", "sentat", "metadatadatesent", "timeset", "timestamp", "datewritten", "letterdate", "datetime", "originaldate", "standardgregoriandate", "datalistu", "datadopisu", "датанаписания", "датавідправлення", "sent", "gesendet", "envoyé", "tarih", "日期", "日付"}},
	{"date from", []string{"senderdatefrom", "datefrom", "startdate", "datestart", "yearstart", "letteryearstart", "datumvon", "vondatum", "start"}},
	{"date to", []string{"senderdateto", "dateto", "enddate", "dateend", "yearend", "letteryearend", "datumbis", "bisdatum", "end"}},
	{"date not before", []string{"senderdateearliest", "senderdatenotbefore", "datenotbefore", "notbefore", "earliest", "earliestdate", "terminuspostquem"}},
	{"date not after", []string{"senderdatelatest", "senderdatenotafter", "datenotafter", "notafter", "latest", "latestdate", "terminusantequem"}},
	{"year", []string{"year", "yeardate", "jahr", "année", "annee", "anno", "año", "год"}},
	{"month", []string{"month", "monthdate", "monat", "mois", "mese", "mes", "месяц"}},
	{"day", []string{"day", "daydate", "tag", "jour", "giorno", "día", "dia", "день"}},
	{"from", []string{"from", "fromtagged", "fromname", "sender", "sendername", "sentby", "author", "authors", "creator", "writer", "absender", "absenderin", "verfasser", "verfasserin", "autor", "autorin", "schreiber", "schreiberin", "briefschreiber", "expéditeur", "expéditeurs", "expediteur", "émetteur", "auteur", "auteurs", "mittente", "mittenti", "autore", "remitente", "emisor", "отправитель", "фиоотправителя", "автор", "авторписьма", "адресант", "откого", "відправник", "nadawca", "afzender", "odesílatel", "avsändare", "afsender", "avsender", "remetente", "metadatafrom", "senders", "gönderen", "发信人", "發信人", "寄信人", "差出人", "von", "de", "da", "от"}},
	{"from id", []string{"fromid", "senderid", "authorid", "absenderid", "senderref", "sendergnd", "senderviaf", "authoremloid"}},
	{"to", []string{"to", "totagged", "toname", "recipient", "recipients", "recipientname", "sentto", "addressee", "addressees", "receiver", "empfänger", "empfängerin", "empfaenger", "empfaengerin", "adressat", "adressatin", "destinataire", "destinataires", "récepteur", "destinatario", "destinatari", "receptor", "получатель", "фиополучателя", "адресат", "адресатписьма", "кому", "одержувач", "отримувач", "odbiorca", "adresat", "ontvanger", "geadresseerde", "příjemce", "adresát", "mottagare", "modtager", "mottaker", "destinatário", "metadatato", "receivers", "alıcı", "收信人", "宛先", "受取人", "target", "an", "à", "a", "para"}},
	{"to body", []string{"addresseeorg", "recipientorg"}},
	{"to id", []string{"toid", "recipientid", "addresseeid", "receiverid", "empfängerid", "addresseeref", "recipientgnd", "recipientviaf", "recipientemloid"}},
	{"id", []string{"id", "key", "messageid", "letterid", "signatur", "number"}},
	{"via", []string{"via", "carrier", "through", "überbringer"}},
	{"kind", []string{"kind", "type", "form", "texttype", "art"}},
	{"direction", []string{"direction"}},
	{"reports", []string{"reports"}},
	{"summary", []string{"summary", "abstract", "subject", "regest", "inhalt", "head"}},
	{"source", []string{"source", "reference", "shelfmark", "archive", "edition", "quelle", "fundort"}},
	{"url", []string{"url", "link"}},
	{"weight", []string{"weight", "count", "anzahl", "nletters", "numberofletters", "numberofmessages", "noofletters", "numletters", "countofletters", "lettercount", "anzahlbriefe", "anzahlderbriefe", "gewicht", "frequency", "nombredelettres", "количество", "количествописем", "liczba", "aantal"}},
}

// wordsOf returns the headers for a field.
func wordsOf(field string) []string {
	for _, h := range headerWords {
		if h.field == field {
			return h.words
		}
	}
	return nil
}

// known reports whether a header is one for some field.
func known(word string) bool {
	for _, h := range headerWords {
		if slices.Contains(h.words, word) {
			return true
		}
	}
	return false
}

// isHeader reports whether cells name the columns of a table of messages: two
// at least of when, who and to whom.
func (r *reader) isHeader(cells []string) bool {
	named := func(fields ...string) bool {
		return slices.ContainsFunc(fields, func(field string) bool {
			chosen, words := r.options.Columns[field], wordsOf(field)
			return slices.ContainsFunc(cells, func(c string) bool {
				c = strings.TrimSpace(c)
				return c != "" && (strings.EqualFold(c, chosen) || slices.Contains(words, letterWord(c)))
			})
		})
	}
	n := 0
	for _, found := range []bool{
		named(dateFields...),
		named("from", "from id", "source"),
		named("to", "to id", "to body"),
	} {
		if found {
			n++
		}
	}
	return n >= 2
}

// letterWord reduces a header to its letters in lower case.
func letterWord(h string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFC.String(h))
}

// messageColumns finds the fields of a table of messages: those that the user
// named, those under their own names, then those under other words.
func (r *reader) messageColumns(t *table) columns {
	c := columns{index: make(map[string]int), constant: make(map[string]string), used: make(map[string]bool)}
	field := make([]string, len(t.headers)) // by column
	r.chosenColumns(t, c, field)
	words := make([]string, len(t.headers))
	for i, h := range t.headers {
		words[i] = letterWord(h)
		switch j := slices.Index(t.headers[:i], h); {
		case j < 0 || words[i] == "":
		case known(words[i]):
			r.faults.add(t.name, t.at[i].line, t.at[i].column, fmt.Errorf("there are two columns %q; a column has a name of its own", h))
		default:
			t.headers[i] = fmt.Sprintf("%s (column %d)", h, i+1)
		}
	}
	// Gephi calls the two ends of an edge Source and Target, and its direction
	// Type; elsewhere a source is where a message is known from.
	gephi := slices.Contains(words, "target") && !slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains(wordsOf("from"), w)
	})
	if i := slices.Index(words, "type"); gephi && i >= 0 && !c.has("direction") {
		c.index["direction"], c.loose = i, true
	}
	for _, h := range headerWords {
		for _, word := range h.words {
			i := slices.Index(words, word)
			if gephi && word == "source" {
				continue
			}
			if i >= 0 && field[i] == "" && !c.has(h.field) {
				field[i], c.index[h.field] = h.field, i
			}
		}
	}
	for i, word := range words {
		for _, who := range [...]string{"from", "to"} {
			of := ""
			switch {
			case about(word, who, "name"):
				of = who
			case about(word, who, "id", "gnd", "viaf", "wikidata", "uri", "ref", "email"):
				of = who + " id"
			}
			if of != "" && field[i] == "" && !c.has(of) {
				field[i], c.index[of] = of, i
			}
		}
	}
	if i := slices.Index(words, "source"); gephi && i >= 0 && field[i] == "" && !c.has("from") {
		field[i], c.index["from"] = "from", i
	}
	for _, i := range c.index { // each column by itself: order does not matter
		c.used[t.headers[i]] = true
	}
	for i, h := range t.headers {
		if field[i] == "" {
			r.pointOut(t, i, slices.DeleteFunc(slices.Clone(messageFields), c.has))
		}
		r.data.Columns = append(r.data.Columns, Column{t.name, h, taken(field[i])})
	}
	for _, f := range messageFields {
		if v, ok := c.constant[f]; ok {
			r.data.Columns = append(r.data.Columns, Column{t.name, "'" + v + "'", f})
		}
	}
	return c
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

// chosenColumns takes the columns that the user named.
func (r *reader) chosenColumns(t *table, c columns, field []string) {
	for _, f := range messageFields {
		want, ok := r.options.Columns[f]
		if !ok {
			continue
		}
		if len(want) > 1 && want[0] == '\'' && want[len(want)-1] == '\'' {
			c.constant[f] = want[1 : len(want)-1]
			continue
		}
		i := slices.IndexFunc(t.headers, func(h string) bool { return strings.EqualFold(h, want) })
		if i < 0 {
			r.faults.add(t.name, t.at[0].line, 0, fmt.Errorf("there is no column %q to take %q from; the columns are %s", want, f, strings.Join(t.headers, ", ")))
			continue
		}
		field[i], c.index[f] = f, i
	}
}

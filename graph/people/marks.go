package people

import (
	"strings"
	"unicode"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// Marks are what stands around a name and is no part of it.
type marks struct {
	doubt    bool // a question mark or a word for it
	supplied bool // brackets of an editor
	role     bool // Author (aut): …
	others   bool // … et al.
}

var (
	// questioned is a question mark behind or before a name, alone or in brackets.
	questionedBehind = pattern.New(`^¿?(.*[^\s,;])[\s,;]*(?:\?+|\(\s*\?+\s*\)|\[\s*\?+\s*\])$`)
	questionedBefore = pattern.New(`^(?:\?+|\(\s*\?+\s*\)|\[\s*\?+\s*\])\s*(\S.*)$`)

	// supposed is a word for doubt before a name, or in brackets behind it.
	doubtWords     = `probably|prob\.|possibly|poss\.|perhaps|presumably|maybe|apparently|supposed(?:ly)?|vermutlich|vermutl\.|verm\.|vielleicht|wahrscheinlich|wahrsch\.|viell\.|angeblich|evtl\.|wohl|möglicherweise|mutmaßlich|peut-être|probablement|forse|probabilmente|probablemente|quizás?|tal vez|talvez|provavelmente|possivelmente|possibilmente|waarschijnlijk|mogelijk|misschien|troligen|kanske|möjligen|sandsynligvis|måske|prawdopodobnie|może|pravděpodobně|snad|valószínűleg|talán|muhtemelen|ймовірно|вероятно|возможно|предположительно`
	supposedBefore = pattern.New(`(?i)^(?:` + doubtWords + `)[:,]?\s+(\S.*)$`)
	supposedBehind = pattern.New(`(?i)^(.*\S)\s*[(\[]\s*(?:` + doubtWords + `|uncertain|unsicher|fraglich|incertain|incerto|incierto|incerta|osäker|onzeker|niepewny|под вопросом|предп\.)\s*[)\]]$`)

	// Roles as libraries write them: Author (aut): Lee, Ann; Lee, Ann [Verfasser].
	roleBefore = pattern.New(`^([\p{L}][\p{L}\s/*]{0,40}?)\s*(?:[(\[]([a-z]{3})[)\]])?\s*:\s+(\S.*)$`)
	roleBehind = pattern.New(`^(.*\S?)\s*[(\[]([^()\[\]]{3,40})[)\]]$`)
	roleComma  = pattern.New(`^(.*\S),\s*(\p{L}{3,20})\.?$`)

	// othersAlone are the same words in a list: Bo; Cy; u. a.
	othersAlone = pattern.New(`(?i)^(?:et al\.?|u\. ?a\.|and others|others|und andere|u\. andere|andere|et autres|e altri|y otros|en anderen|и др\.?|и другие|usw\.?|etc\.?)$`)

	// through are words before a carrier.
	through = pattern.New(`(?i)^(?:über|durch|via|per|by|through|par|attraverso|через)\s+`)

	othersBehind = pattern.New(`(?i)^(.*[^\s,;])(?:[\s,;]+(?:et al\.?|u\. ?a\.?|and others|& others|und andere|u\. andere|et autres|e altri|y otros|en anderen|и др\.?|и другие)|等)$`)
)

// roleWords name the part that somebody has in a letter.
var roleWords = words(`
author authors writer sender senders recipient recipients addressee addressees receiver correspondent creator signatory from to cc bcc copy aut rcp crp cre
verfasser verfasserin autor autorin absender absenderin adressat adressatin empfänger empfängerin schreiber schreiberin briefschreiber korrespondenzpartner kopie abschrift
auteur autrice expéditeur expéditrice destinataire mittente destinatario destinataria autore remitente afzender ontvanger nadawca odbiorca автор отправитель получатель адресат
`)

// plain returns a name without the marks around it.
func plain(name string) (string, marks) {
	var m marks
	if oneWord(name) {
		return name, m // there is no place for a mark
	}
	for range 8 { // marks within marks
		before := name
		name = strings.TrimSpace(name)
		if placeholder.MatchString(name) {
			return name, m
		}
		take := func(found []string, part int, mark *bool) {
			if found != nil && table.Letters(found[part]) != "" {
				name, *mark = found[part], true
			}
		}
		take(questionedBehind.FindStringSubmatch(name), 1, &m.doubt)
		take(questionedBefore.FindStringSubmatch(name), 1, &m.doubt)
		take(supposedBefore.FindStringSubmatch(name), 1, &m.doubt)
		take(supposedBehind.FindStringSubmatch(name), 1, &m.doubt)
		take(othersBehind.FindStringSubmatch(name), 1, &m.others)
		if found := roleBefore.FindStringSubmatch(name); found != nil && (found[2] != "" || roleWords[table.Letters(found[1])]) {
			take(found, 3, &m.role)
		}
		if found := roleBehind.FindStringSubmatch(name); found != nil && roleWords[table.Letters(found[2])] {
			take(found, 1, &m.role)
		}
		if found := roleComma.FindStringSubmatch(name); found != nil && roleWords[table.Letters(found[2])] && len(found[2]) > 3 {
			take(found, 1, &m.role)
		}
		if inner, ok := bracketed(name); ok {
			take([]string{inner}, 0, &m.supplied)
		}
		if name == before {
			break
		}
	}
	return name, m
}

// oneWord reports whether a name has nothing but letters and digits, as ids do.
func oneWord(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// bracketed returns what stands in brackets that open a name and close it.
func bracketed(name string) (string, bool) {
	for _, pair := range []string{"[]", "()", "{}", "<>", "‹›", "⟨⟩", "〈〉", "［］", "（）", "【】"} {
		r := []rune(pair)
		inner, opens := strings.CutPrefix(name, string(r[0]))
		inner, closes := strings.CutSuffix(inner, string(r[1]))
		if opens && closes && !strings.ContainsAny(inner, pair) {
			return inner, true
		}
	}
	return name, false
}

// withoutBrackets returns a name without square brackets inside of it, with
// which editors complete what a letter says: Maria [Vesque].
func withoutBrackets(name string) (string, bool) {
	if !strings.ContainsAny(name, "[]") || placeholder.MatchString(name) {
		return name, false
	}
	whole := strings.Join(strings.FieldsFunc(name, unicode.IsSpace), " ")
	return strings.NewReplacer("[", "", "]", "").Replace(whole), true
}

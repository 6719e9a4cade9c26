package header

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// A pairForm is how one cell names who writes and who receives.
type pairForm struct {
	name string
	sign *pattern.Pattern
	via  bool   // what stands between several signs is who carried it
	of   string // the word that may stand before whoever writes, or begin a name: de Gaulle
	said bool   // it stands before everybody who writes, and is a part of no name
}

// pairForms are tried in their order. Words are signs in their own language only, as
// each of them is another word elsewhere.
var pairForms = []pairForm{
	{"→", pattern.New(` ?(?:→|⟶|⇒|➔|➝|-{1,2}>|=>|–>|—>) ?`), true, "", false},
	{"to", pattern.New(` (?i:to) `), false, "", false},
	{"an", pattern.New(` (?i:an) `), false, "von ", false},
	{"à", pattern.New(` (?i:à|au) `), false, "de ", false},
	{"к", pattern.New(` (?i:к|ко) `), false, "", false},
}

var (
	// beforePair are the words that may stand before whoever writes.
	beforePair = pattern.New(`^(?i:(?:(?:a |the |eine? |une |un |il |la )?(?:letter|brief|lettre|lettera|carta|letter card|postcard|postkarte|telegram|telegramm|télégramme|cable|note),? )?(?:from|от) |(?:a |the |eine? |une |un |il |la )?(?:letter|brief|lettre|lettera|carta|letter card|postcard|postkarte|telegram|telegramm|télégramme|cable|note),? (?:von|de|di|da) |(?:une |a |the )?(?:letter|brief|lettre|lettera|telegram|telegramm|télégramme|cable|письмо) (?:d['’]|du |des )?)`)

	// carrierBehind is who carried a letter, behind who receives it.
	carrierBehind = pattern.New(`^(.*\S) ?(?:\((?i:via|über|par|через) ([^()]+)\)| (?i:via) (.+))$`)

	// article stands before whoever is called by an office, of whom de and à make du
	// and au elsewhere.
	article = pattern.New(`^(?:la |les |l['’])`)

	// bothWays are signs between two who write to each other.
	bothWays = pattern.New(`<[-–—=]+>|[↔⟷⇔⇄⇆]`)

	// letterName begins what is no person, but a letter.
	letterName = pattern.New(`^(?i:(?:a |an |the |eine? |une? |la |il )?(?:letter|brief|lettre|lettera|telegram|telegramm|télégramme|cable|note|report|reply|answer|invitation|message|memo|memorandum|copy|draft|bericht|antwort|einladung|réponse|письмо|телеграмма|ответ))(?:\PL|$)`)

	// topic begins what a letter is about, or who wrote it, behind one who receives.
	topic = pattern.New(`(?:^| )(?:from|от|on|about|regarding|concerning|über|betreffend|wegen)(?: |$)|\d{4}`)
)

var (
	errBothWays = errors.New("the cell has a sign for both ways; write a row for each way, with → between the two")
	errSeveral  = errors.New("the cell may name several messages; write a row for each, and who carries one into a column via")
)

// A namedPair is who writes, who receives, and who carries it.
type namedPair struct{ from, to, via string }

// split returns whom a cell names, where it names both ends. The error says what is
// wrong with a cell that names others than one who writes to one who receives.
func (f pairForm) split(cell string) (p namedPair, ok bool, err error) {
	cell = strings.TrimSpace(cell)
	if bothWays.MatchString(cell) {
		return p, false, errBothWays
	}
	before := len(beforePair.FindString(cell))
	if before == 0 && f.said && f.beginsWithOf(cell) {
		before = len(f.of)
	}
	cell = cell[before:]
	at := f.sign.FindAllStringIndex(cell, -1)
	if len(at) == 0 || len(at) > 1 && !f.via {
		return p, false, nil
	}
	last := at[len(at)-1]
	if len(at) > 1 && strings.ContainsAny(cell[at[0][1]:last[0]], ";,\n") {
		return p, false, errSeveral
	}
	p.from, p.to = strings.TrimSpace(cell[:at[0][0]]), strings.TrimSpace(cell[last[1]:])
	var carriers []string
	for k := 1; k < len(at); k++ {
		carriers = append(carriers, strings.TrimSpace(cell[at[k-1][1]:at[k][0]]))
	}
	if m := carrierBehind.FindStringSubmatch(p.to); m != nil {
		p.to = m[1]
		carriers = append(carriers, strings.TrimSpace(m[2]+m[3]))
	}
	if f.name == "à" {
		p.from, p.to = p.from[len(article.FindString(p.from)):], p.to[len(article.FindString(p.to)):]
	}
	p.via = strings.Join(carriers, ";")
	for _, name := range [...]string{p.from, p.to} {
		if name == "" || letterName.MatchString(name) || !f.via && topic.MatchString(name) {
			return namedPair{}, false, nil
		}
	}
	return p, true, nil
}

// beginsWithOf reports whether a cell begins with the word before whoever writes.
func (f pairForm) beginsWithOf(cell string) bool {
	return f.of != "" && len(cell) > len(f.of) && strings.EqualFold(cell[:len(f.of)], f.of)
}

// TellPairs remarks on a column that names both ends, given its distinct cells with the
// rows that have them.
func TellPairs(c Columns, t *table.Table, rows []int, cells func(n int) func(column int) string, f *Findings) {
	if c.pair == 0 {
		return
	}
	named, other, carried, first := 0, 0, 0, ""
	for n, of := range rows {
		cell := cells(n)(c.pair - 1)
		switch p, ok, err := c.form.split(cell); {
		case ok:
			named += of
			if p.via != "" {
				carried += of
			}
		case err == nil && cell != "":
			if other += of; first == "" {
				first = cell
			}
		}
	}
	text := fmt.Sprintf("%s: the column %q names both ends in %d of its cells, from whom before %q and to whom behind it", t.Name, t.Headers[c.pair-1], named, c.form.name)
	if carried > 0 {
		text += fmt.Sprintf("; whoever stands between two of these, or behind via, in %d, carried it", carried)
	}
	if other > 0 {
		text += fmt.Sprintf("; %d without it, such as %q, are listed", other, first)
	}
	f.Remark(text)
}

package people

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// A Cell is what some rows say of who is at one end of their messages.
type Cell struct {
	Names, IDs string
	Rows       int
	Carriers   string // the header of a column of carriers, in which words for a way are nobody; else empty
}

// Read takes the cells of a table apart: into whom each mentions. A cell names
// several where a separator can be nothing else, or where its parts are people
// elsewhere in the table or in the table of actors. Where that can't be known
// it names one. The remarks say what was chosen, with the number of rows.
func (r *Roster) Read(cells []Cell) (mentions [][]Mention, remarks []string) {
	s := &reader{roster: r, alone: make(map[string]bool), found: make(map[string]*note)}
	mentions = make([][]Mention, len(cells))
	for i, cell := range cells {
		if cell.IDs == "" && s.given(cell.Names) {
			mentions[i] = []Mention{{Name: cell.Names}} // whatever signs are in the name
		} else {
			mentions[i] = mentionsOf(cell.Names, cell.IDs)
		}
		for _, m := range mentions[i] {
			if oneWord(m.Name) {
				s.alone[fold(m.Name)] = true
				continue
			}
			name, _ := plain(m.Name)
			if len(splitAt(name, conjunctions)) == 1 && !strings.ContainsAny(name, "\n#") {
				s.alone[fold(name)] = true
			}
		}
	}
	for i, cell := range cells {
		switch {
		case cell.Names != "":
			mentions[i] = s.read(mentions[i], cell)
		case !bySemicolons(cell.IDs, mentions[i]):
			s.note(notedSplit, cell.IDs, cell.Rows)
		}
	}
	return mentions, s.remarks()
}

// Tidy takes the marks from names that a file gives one by one, in place.
func (r *Roster) Tidy(mentions [][]Mention) (remarks []string) {
	s := &reader{roster: r, alone: make(map[string]bool), found: make(map[string]*note)}
	for _, of := range mentions {
		for i, m := range of {
			if m.IDs != "" || s.plainly(m.Name) || s.given(m.Name) {
				continue
			}
			name, doubt := s.plain(m.Name, 1)
			of[i] = Mention{IDs: m.IDs, Name: name, Doubt: m.Doubt || doubt}
		}
	}
	return s.remarks()
}

// A reader reads cells while it knows which names stand alone.
type reader struct {
	roster *Roster
	alone  map[string]bool // names as fold makes them
	found  map[string]*note

	carriers string // the header under which ways stand
}

// A note is what was chosen in how many rows, with examples.
type note struct {
	rows     int
	examples []string
}

// The kinds of notes, as the remarks word them.
const (
	notedSplit   = "cells name several people and were split"
	notedWhole   = "cells may name several people"
	notedDoubt   = "names have a question mark or a word for doubt beside them"
	notedGiven   = "names stand in brackets, which make no other person"
	notedRole    = "names have a role beside them, which is no part of the name"
	notedOthers  = "names are followed by a word for others, who are nobody here"
	notedDate    = "names are dates"
	notedWay     = "carriers are words for a way, so nobody is drawn for them"
	wholeAdvice  = "it can't be known here, so each is drawn as one; a semicolon between them splits them"
	datesAdvice  = "is a row shifted by a column?"
	doubtsAdvice = "such messages are counted as possible"
)

func (s *reader) note(kind, example string, rows int) {
	n := s.found[kind]
	if n == nil {
		n = &note{}
		s.found[kind] = n
	}
	n.rows += rows
	if !slices.Contains(n.examples, example) {
		n.examples = append(n.examples, example)
	}
}

// remarks words the notes: the examples in the order of the alphabet, so that
// they do not depend on that of the rows.
func (s *reader) remarks() []string {
	var out []string
	for _, kind := range []struct{ note, advice string }{
		{notedSplit, ""}, {notedWhole, wholeAdvice}, {notedDoubt, doubtsAdvice}, {notedGiven, ""}, {notedRole, ""}, {notedOthers, ""}, {notedDate, datesAdvice}, {notedWay, ""},
	} {
		n := s.found[kind.note]
		if n == nil {
			continue
		}
		slices.Sort(n.examples)
		text := fmt.Sprintf("%d %s%s", n.rows, kind.note, examples(n.examples))
		if n.rows == 1 {
			text = singular.Replace(text)
		}
		if kind.note == notedWay {
			text = fmt.Sprintf("%s: %s", s.carriers, text)
		}
		if kind.advice != "" {
			text += "; " + kind.advice
		}
		out = append(out, text)
	}
	return out
}

// singular words a note of one row.
var singular = strings.NewReplacer("1 cells name ", "1 cell names ", "1 cells may name", "1 cell may name", "people and were split", "people and was split",
	"1 names have", "1 name has", "1 names stand", "1 name stands", "1 names are dates", "1 name is a date", "1 names are", "1 name is", "1 carriers are words", "1 carrier is a word", "for them", "for it", "beside them", "beside it")

// read splits the names of a cell further and takes away what is no part of
// them.
func (s *reader) read(mentions []Mention, cell Cell) []Mention {
	if len(mentions) == 1 && date.MatchString(mentions[0].Name) && !s.given(mentions[0].Name) {
		s.note(notedDate, mentions[0].Name, cell.Rows)
	}
	if len(mentions) == 1 && s.plainly(mentions[0].Name) && (cell.Carriers == "" || !Way(mentions[0].Name)) {
		return mentions
	}
	var out []Mention
	seen := make(map[Mention]bool, len(mentions))
	split := !bySemicolons(cell.Names, mentions)
	for _, m := range mentions {
		if cell.Carriers != "" && m.IDs == "" && Way(m.Name) && !s.given(m.Name) {
			s.carriers = cell.Carriers
			s.note(notedWay, m.Name, cell.Rows)
			continue
		}
		if !s.given(m.Name) && othersAlone.MatchString(m.Name) && len(mentions) > 1 {
			s.note(notedOthers, cell.Names, cell.Rows)
			continue
		}
		parts := []string{m.Name}
		switch {
		case m.IDs != "" || s.given(m.Name):
		case cell.Carriers != "":
			parts = s.hands(m.Name, cell.Rows)
		default:
			parts = s.split(m.Name, cell.Rows)
		}
		split = split || len(parts) > 1
		for _, part := range parts {
			one := Mention{IDs: m.IDs, Name: part}
			if !s.given(part) {
				one.Name, one.Doubt = s.plain(part, cell.Rows)
			}
			if !seen[one] {
				seen[one], out = true, append(out, one)
			}
		}
	}
	if split {
		s.note(notedSplit, cell.Names, cell.Rows)
	}
	return out
}

// date is a day or a month in figures.
var date = pattern.New(`^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./]\d{1,2}[./]\d{4})$`)

// hands returns the carriers whom a name names, one behind the other where
// arrows lead from hand to hand, without the word that says that these are hands.
func (s *reader) hands(name string, rows int) []string {
	var all []string
	for _, part := range splitAt(name, arrows) {
		if bare := through.ReplaceAllString(part, ""); bare != part && table.Letters(bare) != "" {
			s.note(notedRole, part, rows)
			part = bare
		}
		all = append(all, s.split(part, rows)...)
	}
	return all
}

// bySemicolons reports whether a cell was split at semicolons, if at all. They
// are what separates people in tables of this program, so nothing is said of it.
func bySemicolons(cell string, mentions []Mention) bool {
	return len(mentions) < 2 || len(mentions) <= 1+strings.Count(cell, ";")
}

// plainly reports whether a name has nothing in it that could be a mark or a
// separator.
func (s *reader) plainly(name string) bool {
	return !strings.ContainsAny(name, "?[](){}&+/\\•#>→⇒\n,:;.⟨〈［（【等") && !strings.Contains(name, " ")
}

// given reports whether the table of actors has the name as it is.
func (s *reader) given(name string) bool {
	found := s.roster.find(name)
	return len(found) > 0 && found[0] < s.roster.given
}

// known reports whether a name stands alone elsewhere.
func (s *reader) known(name string) bool {
	name, _ = plain(name)
	return s.alone[fold(name)] || s.given(name)
}

// plain takes the marks from a name, and says so.
func (s *reader) plain(name string, rows int) (string, bool) {
	bare, m := plain(name)
	if whole, ok := withoutBrackets(bare); ok && s.known(whole) {
		bare, m.supplied = whole, true
	}
	for _, mark := range []struct {
		is   bool
		note string
	}{{m.doubt, notedDoubt}, {m.supplied, notedGiven}, {m.role, notedRole}, {m.others, notedOthers}} {
		if mark.is && !nobody(bare) {
			s.note(mark.note, name, rows)
		}
	}
	return bare, m.doubt
}

var (
	conjunctions = pattern.New(`\s+(?:und|u\.|and|et|e|y|i|и|та|і|en|och|og|ve|sowie|mit|with|\+|&|/)\s+(?:\S)|\s*[&+/]\s*(?:\S)`)
	commas       = pattern.New(`\s*[,•\\]\s*(?:\S)|\s+[-–—]\s+(?:\S)`)
	arrows       = pattern.New(`(?:\s*[→⇒]\s*|\s+[-=]?>\s+)(?:\S)`)
	joining      = pattern.New(`\S\s*[→⇒]\s*\S|\S\s+[-=]?>\s+\S|\S\s+(?:an|to|à|oder|or|ou|bzw\.|resp\.|или|к)\s+\S|\S 2[.)] \S|` +
		`\S\s+(?:via|per|durch|c/o|on behalf of|im Auftrag(?: von)?|i\. ?A\.(?: von)?|p\. ?p\.|par ordre de|через|по поручению)\s+\p{Lu}|\S[\s,(]+(?i:cc|copy to|copy|kopie an|kopie|copie à):?\s+\p{Lu}`)
	lines = pattern.New(`\s*\n\s*(?:\S)`)
)

// splitAt splits at separators, of which the last letter belongs to the name
// behind.
func splitAt(name string, separators *pattern.Pattern) []string {
	var parts []string
	from := 0
	for _, at := range separators.FindAllStringIndex(name, -1) {
		_, last := utf8.DecodeLastRuneInString(name[at[0]:at[1]])
		parts = append(parts, strings.TrimSpace(name[from:at[0]]))
		from = at[1] - last
	}
	return append(parts, strings.TrimSpace(name[from:]))
}

// maxLetters is how long a name may be at most that is looked at for several.
const maxLetters = 20_000

// split returns the people that a name names: itself where it can't be known.
func (s *reader) split(name string, rows int) []string {
	if len(name) > maxLetters || strings.Contains(name, "://") {
		return []string{name}
	}
	if whole, _ := plain(name); s.given(whole) {
		return []string{name}
	}
	if parts := s.surely(name); len(parts) > 1 {
		var all []string
		for _, p := range parts {
			all = append(all, s.split(p, rows)...)
		}
		return all
	}
	bare, _ := plain(name)
	for _, way := range [][]string{splitAt(bare, conjunctions), splitAll(bare), splitPairs(bare)} {
		if len(way) > 1 && !slices.ContainsFunc(way, func(p string) bool { return !s.known(p) }) {
			var all []string
			for _, p := range way {
				all = append(all, s.split(p, rows)...)
			}
			return all
		}
	}
	if s.perhaps(bare) {
		s.note(notedWhole, name, rows)
	}
	return []string{name}
}

// surely splits at what can be nothing but a separator: line ends, unless the
// lines make one name that stands alone elsewhere; and number signs with a
// name on both sides that begins with no small letter, as P02#P03.
func (s *reader) surely(name string) []string {
	if parts := splitAt(name, lines); len(parts) > 1 && !s.known(strings.Join(parts, " ")) {
		return listed(parts)
	}
	var parts []string
	for part := range strings.SplitSeq(name, "#") {
		parts = append(parts, part)
	}
	for i := 1; i < len(parts); i++ {
		before, after := parts[i-1], parts[i]
		if table.Letters(before) == "" || table.Letters(after) == "" || startsSmall(after) || strings.HasSuffix(before, " ") != strings.HasPrefix(after, " ") {
			return []string{name}
		}
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// listMark is what stands before the lines of a list.
var listMark = pattern.New(`^(?:[-–—•*·]|\d{1,2}[.)])\s+`)

// listed returns the lines of a cell without the marks of a list. What stands in
// brackets on a line of its own belongs to the line before.
func listed(lines []string) []string {
	marked := !slices.ContainsFunc(lines, func(l string) bool { return !listMark.MatchString(l) })
	var out []string
	for _, l := range lines {
		_, aside := bracketed(l)
		switch {
		case aside && len(out) > 0:
			out[len(out)-1] += " " + l
		case marked:
			out = append(out, listMark.ReplaceAllString(l, ""))
		default:
			out = append(out, l)
		}
	}
	return out
}

// startsSmall reports whether a text goes on with a small letter: a number sign
// before it is a slip of the key, as in Pa#rker.
func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsLower(r)
}

// splitAll splits at conjunctions and commas.
func splitAll(name string) []string {
	var all []string
	for _, part := range splitAt(name, conjunctions) {
		all = append(all, splitAt(part, commas)...)
	}
	return all
}

// splitPairs splits a list of turned names at every other comma: Dorn, Carl,
// Falk, Eva.
func splitPairs(name string) []string {
	var all []string
	for _, part := range splitAt(name, conjunctions) {
		words := splitAt(part, commas)
		if len(words)%2 == 1 {
			return nil
		}
		for i := 0; i < len(words); i += 2 {
			all = append(all, words[i]+", "+words[i+1])
		}
	}
	return all
}

// perhaps reports whether a name that is kept whole may be several people: it
// has a conjunction, a word or a sign that joins a sender to a recipient or one
// person to another in whose place he is named, or a comma beside somebody who
// stands alone elsewhere.
func (s *reader) perhaps(name string) bool {
	if nobody(name) {
		return false
	}
	if joining.MatchString(name) {
		return true
	}
	parts := splitAt(name, conjunctions)
	if len(parts) > 1 {
		return !slices.ContainsFunc(parts, func(p string) bool { return table.Letters(p) == "" })
	}
	if pairs := splitPairs(name); len(pairs) > 1 && slices.ContainsFunc(pairs, s.known) {
		return true
	}
	parts = splitAt(name, commas)
	people := slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return !s.known(p) })
	return len(parts) > 1 && 2*len(people) >= len(parts)
}

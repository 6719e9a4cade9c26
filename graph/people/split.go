package people

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

var (
	conjunctions        = pattern.New(`\s+(?:und|u\.|and|et|e|y|i|и|та|і|en|och|og|és|ve|sowie|samt|nebst|mit|with|avec|con|com|met|med|together with|as well as|ainsi que|zusammen mit|\+|&|/)\s+(?:\S)|(?:\p{Han}[和与與及]\p{Han})|\s*[&+/]\s*(?:\S)`)
	conjunctionsInNames = pattern.New(`\s+a\s+(?:\S)|[和與与及](?:\p{Han})`) // also parts of names: 和田, Thomas a Kempis
	commas              = pattern.New(`\s*[,•\\]\s*(?:\S)|\s+[-–—]\s+(?:\S)`)
	arrows              = pattern.New(`(?:\s*[→⇒]\s*|\s+[-=]?>\s+)(?:\S)`)
	joining             = pattern.New(`\S\s*[→⇒]\s*\S|\S\s+[-=]?>\s+\S|\S\s+(?:an|to|à|oder|or|ou|bzw\.|resp\.|или|к)\s+\S|\S 2[.)] \S|` +
		`\S\s+(?:via|per|durch|c/o|on behalf of|im Auftrag(?: von)?|i\. ?A\.(?: von)?|p\. ?p\.|par ordre de|через|по поручению|par|par l['’]intermédiaire de|par l['’]entremise de|tramite|por medio de|por conducto de|a través de|através de|z\. ?Hd\.(?: von)?|zu Händen(?: von)?|door|door middel van|przez|genom|gennem|through|by the hands? of|by hand of|care of|über|überbracht von|przy pomocy|prostřednictvím)\s+\p{Lu}|\S[\s,(\[]+(?i:bearer|carrier|überbringer|bote|porteur|latore|portador):?\s+\p{Lu}|\S[\s,(]+(?i:cc|copy to|copy|kopie an|kopie|copie à):?\s+\p{Lu}`)
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
	for _, way := range [][]string{splitAt(bare, conjunctions), splitAt(bare, conjunctionsInNames), splitAll(bare), splitPairs(bare)} {
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
	if parts := splitAt(name, conjunctionsInNames); len(parts) > 1 && slices.ContainsFunc(parts, s.known) {
		return true
	}
	parts = splitAt(name, commas)
	people := slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return !s.known(p) })
	return len(parts) > 1 && 2*len(people) >= len(parts)
}

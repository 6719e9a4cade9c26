package lint

import (
	"strconv"
	"strings"
	"unicode"

	"cablegraph/internal/pattern"
	"cablegraph/render/words"
)

// counted is a count in a label: "×4", "×1,200", "×4 + 1?". Between groups of digits
// stands what some language has there.
var counted = pattern.New(`×([\d,.\x{a0}\x{202f}]*\d)(?: \+ ([\d,.\x{a0}\x{202f}]*\d)\?)?`)

// signs spells the signs and carriers of labels in all languages as English does.
var signs = func() *strings.Replacer {
	pairs := []string{"；", "; ", "\u202f; ", "; ", "、", ", ", "，", ", "}
	for _, l := range words.Languages {
		pairs = append(pairs, " "+strings.TrimSpace(l.Via("")), " via")
	}
	return strings.NewReplacer(pairs...)
}()

// messages returns how many messages a reader takes a label for: those that it
// counts, and those that it names one by one. Without a count a number names one
// message, and never counts several.
func messages(label string) int {
	first, named := number(counted.FindStringSubmatch(label)), 0
	if strings.HasPrefix(label, "×") {
		return first
	}
	for part := range strings.SplitSeq(signs.Replace(label), "; ") { // of a carrier each
		part, _, _ = strings.Cut(part, " via")
		named += entries(part)
	}
	return max(named, first)
}

// entries counts what a list names: between commas dates, between spaces
// numbers.
func entries(list string) int {
	if fields := strings.Fields(list); !strings.Contains(list, ",") && allNumbered(fields) {
		return len(fields)
	}
	n := 0
	for entry := range strings.SplitSeq(list, ", ") {
		n += max(1, number(counted.FindStringSubmatch(entry)))
	}
	return n
}

// allNumbered reports whether every word has a digit, as numbers and names of
// messages have, and dates in words have not.
func allNumbered(words []string) bool {
	for _, w := range words {
		if !strings.ContainsFunc(w, unicode.IsDigit) || strings.HasPrefix(w, "×") {
			return false
		}
	}
	return len(words) > 0
}

// digit tells [strings.Map] to keep digits alone.
func digit(r rune) rune {
	if unicode.IsDigit(r) {
		return r
	}
	return -1
}

// number adds the parts of a count that was found.
func number(found []string) int {
	sum := 0
	for i := 1; i < len(found); i++ {
		n, _ := strconv.Atoi(strings.Map(digit, found[i]))
		sum += n
	}
	return sum
}

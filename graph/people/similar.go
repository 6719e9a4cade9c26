package people

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"cablegraph/graph"
)

// A Pair is two actors who may be one person.
type Pair struct{ A, B int }

// Similar returns the pairs of actors who may be one person by their names:
// the same words in another order (Berg, Anna), without accents and titles, or
// with a forename that is only an initial. Who has an id, or stands beside the
// other in the table of actors, is told apart. They are ordered by index.
func Similar(actors []graph.Actor) []Pair {
	groups := make(map[string][]int)
	for i, a := range actors {
		if a.ID != a.Name && !a.Given {
			continue // an id beside the name says who that is
		}
		for _, key := range keys(a.Name) {
			groups[key] = append(groups[key], i)
		}
	}
	seen := make(map[Pair]bool)
	for _, group := range groups { // put into order below
		if len(group) > maxAlike {
			continue // a word that stands in every name
		}
		for i, a := range group {
			for _, b := range group[i+1:] {
				if a != b && !(actors[a].Given && actors[b].Given) && mayBeOne(actors[a].Name, actors[b].Name) {
					seen[Pair{min(a, b), max(a, b)}] = true
				}
			}
		}
	}
	return slices.SortedFunc(maps.Keys(seen), func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
}

// maxAlike is how many names that are alike in a word are compared with each
// other.
const maxAlike = 50

// titles are words before a name that are no part of it.
var titles = words(`dr prof professor sir lady lord mr mrs ms miss herr frau frl fräulein monsieur madame mme mlle signor signora don doña rev gen general col colonel capt captain graf graefin grafin baron baronin baronne baronesse baronessa freiherr freifrau freiin fuerst fuerstin prinz prinzessin herzog herzogin count countess comte comtesse conte contessa conde condesa duke duchess duc duchesse duca duchessa marquis marquise prince princess princesse abbe pere pater father bishop bischof hofrat geheimrat legationsrat pfarrer pastor ritter king queen koenig koenigin kaiser kaiserin von van v de der den zu`)

// umlauts are written as two letters where a keyboard has none.
var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss")

// nameWords returns the words of a name as they are compared, in the order of
// the alphabet, without titles, numbers and accents.
func nameWords(name string) []string {
	name = umlauts.Replace(strings.ToLower(norm.NFC.String(name)))
	name = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(name))
	all := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	kept := slices.DeleteFunc(all, func(w string) bool { return titles[w] || strings.Trim(w, "0123456789") == "" })
	slices.Sort(kept)
	return kept
}

// keys returns what names that may be of one person have in common: all words,
// and each word that is longer than an initial.
func keys(name string) []string {
	words := nameWords(name)
	if len(words) < 2 {
		return words
	}
	out := []string{strings.Join(words, " ")}
	for _, w := range words {
		if len([]rune(w)) > 1 {
			out = append(out, w)
		}
	}
	return out
}

// mayBeOne reports whether two names may be of one person: their words are the
// same, or those that differ are an initial in one of them.
func mayBeOne(a, b string) bool {
	if strings.ContainsAny(a, "([") != strings.ContainsAny(b, "([") && !slices.Equal(nameWords(a), nameWords(b)) { // Anna Berg (née Koch)
		a, b = withoutRemark(a), withoutRemark(b)
	}
	x, y := nameWords(a), nameWords(b)
	if len(x) == 0 || len(x) != len(y) || otherNumbers(a, b) {
		return false
	}
	whole := 0 // words that are the same
	for _, w := range slices.Clone(x) {
		if k := slices.Index(y, w); k >= 0 {
			if len([]rune(w)) > 1 {
				whole++
			}
			x, y = without(x, w), without(y, w)
		}
	}
	if len(x) == 0 {
		return true
	}
	for i := range x { // both are in order, so initials meet
		short, long := []rune(x[i]), []rune(y[i])
		if len(short) > len(long) {
			short, long = long, short
		}
		if len(short) != 1 || short[0] != long[0] {
			return false
		}
	}
	return whole > 0
}

// withoutRemark returns a name without what stands in brackets behind it, unless
// that has numbers.
func withoutRemark(name string) string {
	at := strings.IndexAny(name, "([")
	if at < 0 {
		return name
	}
	before, behind := name[:at], name[at+1:]
	if len(numbersIn(behind)) > 0 || strings.TrimSpace(before) == "" {
		return name
	}
	return before
}

// otherNumbers reports whether both names have numbers, and not the same ones:
// Actor 1 and Actor 2, but not Anna Berg and Anna Berg (1790-1850).
func otherNumbers(a, b string) bool {
	x, y := numbersIn(a), numbersIn(b)
	return len(x) > 0 && len(y) > 0 && !slices.Equal(x, y)
}

func numbersIn(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsDigit(r) })
}

// without returns words without the first that is word.
func without(words []string, word string) []string {
	i := slices.Index(words, word)
	return slices.Concat(words[:i], words[i+1:])
}

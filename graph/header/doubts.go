package header

import (
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// A Doubt is a column that says of a date, a sender or a recipient whether it
// is sure.
type Doubt struct {
	Of     string // what it is about: date, from, to
	Column int
	Mark   edtf.Doubt
}

// A doubtWord is what columns are called that doubt in one way.
type doubtWord struct {
	mark  edtf.Doubt
	words []string
}

// doubtWords are what such columns are called beside the word for what they are
// about.
var doubtWords = []doubtWord{
	{edtf.Approximate, []string{"approximate", "approx", "circa", "ca", "estimated", "ungefähr", "geschätzt", "approximatif", "approximative", "приблизительно"}},
	{edtf.Uncertain, []string{
		"uncertain", "uncertainty", "isuncertain", "unsure", "doubtful", "doubt", "questionable", "inferred", "isinferred", "conjectured", "conjecture", "supposed", "certain", "certainty", "cert", "confidence", "attribution", "zuschreibung", "attribuzione",
		"unsicher", "fraglich", "zweifelhaft", "erschlossen", "erschlossenes", "erschlossene", "ermittelt", "ermitteltes", "ergänzt", "rekonstruiert", "vermutet", "vermutetes", "vermutlich", "conjectural", "reconstructed", "attributed", "supplied", "supposée", "supposé", "présumée", "présumé", "restituée", "reconstituée", "presunta", "ricostruita", "attribuita", "supuesta", "supuesto", "reconstruida", "atribuida", "предположительно", "предполагаемая", "реконструированная", "sicherheit", "gewissheit", "incertain", "incertaine", "incertitude", "incerta", "incerto", "incierto", "incierta", "сомнительно", "onzeker",
	}},
}

// doubtsOf returns what a column says whether it is sure, by its header.
func doubtsOf(word string, column int) []Doubt {
	var out []Doubt
	for _, field := range [...]string{"date", "from", "to"} {
		for _, d := range doubtWords {
			if about(word, field, d.words...) {
				out = append(out, Doubt{field, column, d.mark})
			}
		}
	}
	return out
}

// doubtful are what cells of such columns say of what is in doubt, and sure of
// what is not; a column of certainties says low and high.
var (
	doubtful = []string{"1", "1.0", "yes", "y", "true", "x", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "да", "?", "uncertain", "unsure", "unsicher", "fraglich", "low", "medium", "niedrig", "mittel", "gering", "unknown", "approximate", "approx", "inferred", "doubtful", "possible", "probable", "probably", "conjecture", "erschlossen", "vermutet"}
	sure     = []string{"", "0", "0.0", "no", "n", "false", "nein", "falsch", "non", "faux", "нет", "high", "hoch", "certain", "sure", "sicher", "exact", "na", "n/a", "none", "null", "-"}
)

// KnowsDoubt reports whether a word in a column of doubts is known.
func KnowsDoubt(word string) bool {
	word = strings.ToLower(word)
	return slices.Contains(doubtful, word) || slices.Contains(sure, word)
}

package header

// A Doubt is a column that says of a date, a sender or a recipient whether it
// is sure.
type Doubt struct {
	Of     string // what it is about: date, from, to
	Column int
	Mark   string // of EDTF: ? or ~
}

// doubtWords are what such columns are called beside the word for what they are
// about.
var doubtWords = []struct {
	mark  string
	words []string
}{
	{"~", []string{"approximate", "approx", "circa", "ca", "estimated", "ungefähr", "geschätzt", "approximatif", "approximative", "приблизительно"}},
	{"?", []string{
		"uncertain", "uncertainty", "isuncertain", "unsure", "doubtful", "doubt", "questionable", "inferred", "isinferred", "conjectured", "conjecture", "supposed", "certain", "certainty", "cert", "confidence",
		"unsicher", "fraglich", "zweifelhaft", "erschlossen", "vermutet", "sicherheit", "gewissheit", "incertain", "incertaine", "incertitude", "incerta", "incerto", "incierto", "incierta", "сомнительно", "onzeker",
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

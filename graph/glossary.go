package graph

// A Glossary has what the tables call their own words in other languages: titles,
// sides, roles, labels and questions, from columns such as title:de. Names of
// actors are not in it: two actors of one name may have two names elsewhere.
type Glossary map[Term]string

// A Term is a word of a field, and the language into which it is translated.
type Term struct{ Language, Field, Text string }

// Say returns a word of a field in a language; the word itself where the tables do
// not translate it.
func (g Glossary) Say(language, field, text string) string {
	if said, ok := g[Term{language, field, text}]; ok {
		return said
	}
	return text
}

// translations returns, by language, what a text of a field is in others; nil where
// there are none.
func (g Glossary) translations(field, text string) map[string]string {
	var out map[string]string
	for term, words := range g { // each by itself: order does not matter
		if term.Field == field && term.Text == text {
			if out == nil {
				out = make(map[string]string)
			}
			out[term.Language] = words
		}
	}
	return out
}

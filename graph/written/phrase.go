package written

import (
	"slices"
)

// A phrase is the tokens of a date.
type phrase []token

// pattern returns the classes of the tokens in order, without the words that say
// nothing.
func (p phrase) pattern() string {
	var letters []byte
	for _, t := range p {
		if t.class != '_' {
			letters = append(letters, byte(t.class))
		}
	}
	return string(letters)
}

// numbers returns the numbers of the tokens of a class.
func (p phrase) numbers(c class) []int {
	var all []int
	for _, t := range p {
		if t.class == c {
			all = append(all, t.n)
		}
	}
	return all
}

// token returns the first token of a class, which there is.
func (p phrase) token(c class) token {
	return p[slices.IndexFunc(p, func(t token) bool { return t.class == c })]
}

// n returns the number of the first token of a class.
func (p phrase) n(c class) int { return p.token(c).n }

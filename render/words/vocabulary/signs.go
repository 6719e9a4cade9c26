package vocabulary

import "fmt"

// signs are the punctuation of a language.
type signs interface {
	Signs() Signs
	Parentheses(inner string) string // with the space before them
	Quote(s string) string
}

// Signs are the signs of a language, with the spaces around them.
type Signs struct {
	Comma     string // between parts of a sentence: ", "
	List      string // between short words in a row: ", "
	Semicolon string // "; "
	Colon     string // ": "
	Stop      string // at the end of a sentence: "."
	Between   string // between sentences: " "
	Thousands string // between groups of three digits: ","
}

// Group spells a number with a sign every three digits.
func (s Signs) Group(n int) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + s.Thousands + text[i:]
	}
	return text
}

// Package pattern turns regular expressions into patterns, which are compiled when
// they are first used.
//
// There are a hundred of them, for dates and names as people write them, of which a
// run needs a few. To compile all took a fifth of the time in which the program
// starts.
package pattern

import (
	"regexp"
	"sync"
)

// A Pattern is a regular expression. Its methods are those of [regexp.Regexp].
type Pattern struct{ compiled func() *regexp.Regexp }

// New returns the pattern of an expression. The first use panics where that is none.
func New(expression string) *Pattern {
	return &Pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}

// MatchString reports whether there is a match in s.
func (p *Pattern) MatchString(s string) bool {
	return p.compiled().MatchString(s)
}

// FindString returns the first match in s, empty where there is none.
func (p *Pattern) FindString(s string) string {
	return p.compiled().FindString(s)
}

// FindStringIndex returns where the first match in s begins and ends; nil where there is none.
func (p *Pattern) FindStringIndex(s string) []int {
	return p.compiled().FindStringIndex(s)
}

// FindStringSubmatch returns the first match in s and its groups; nil where there is none.
func (p *Pattern) FindStringSubmatch(s string) []string {
	return p.compiled().FindStringSubmatch(s)
}

// FindAllString returns the first n matches in s, all where n is negative.
func (p *Pattern) FindAllString(s string, n int) []string {
	return p.compiled().FindAllString(s, n)
}

// FindAllStringIndex returns where the first n matches in s begin and end, of all
// where n is negative.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringIndex(s, n)
}

// ReplaceAllString returns s with words for every match.
func (p *Pattern) ReplaceAllString(s, words string) string {
	return p.compiled().ReplaceAllString(s, words)
}

// ReplaceAllStringFunc returns s with what replace makes of every match.
func (p *Pattern) ReplaceAllStringFunc(s string, replace func(string) string) string {
	return p.compiled().ReplaceAllStringFunc(s, replace)
}

// SubexpIndex returns the number of a named group; −1 where there is none.
func (p *Pattern) SubexpIndex(name string) int {
	return p.compiled().SubexpIndex(name)
}

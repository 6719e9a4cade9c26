package written

import (
	"slices"
	"strings"
	"sync"

	"cablegraph/graph/written/internal/lexicon"
)

// A class is what a word of a date is: a letter, so that the words of a date make
// a pattern such as NMY, a number, a month and a year.
//
//	N number of one or two digits, or in words   M month        S season
//	R month in Roman numerals                    W weekday      P early, mid, late
//	Y year of four digits                        C century      F half, third, quarter
//	V two years in a row, 1668/9                 D behind a decade: 1950er Jahre
//	U years of which one is meant, 1872-4, 183?
//	Z decade, 1950s                              E before a decade: années 1950
//	K ten years of a century, 50er               o or           & and
//	- dash   = hyphen within a word   / stroke   _ a word that says nothing
type class byte

// A meaning is one that a word may have, with its number: that of a month from 1
// on, of a season or third likewise, or into how many parts a fraction cuts.
type meaning struct {
	class class
	n     int
}

// words maps each word of the lexicon to what it may mean, and so the first three
// to five letters of a month that begin the names of no other one.
var words = sync.OnceValue(func() map[string][]meaning {
	all := make(map[string][]meaning)
	add := func(to map[string][]meaning, word string, m meaning) {
		if !slices.Contains(to[word], m) {
			to[word] = append(to[word], m)
		}
	}
	stems := make(map[string][]meaning)
	for _, entry := range lexicon.Entries {
		for i, list := range entry.Words {
			m := meaning{class(entry.Class), entry.First + i}
			for word := range strings.FieldsSeq(list) {
				add(all, word, m)
				letters := []rune(word)
				for n := shortestStem; n <= min(longestStem, len(letters)) && m.class == 'M' && !entry.Whole; n++ {
					add(stems, string(letters[:n]), m)
				}
			}
		}
	}
	isMonth := func(m meaning) bool { return m.class == 'M' }
	for stem, months := range stems {
		if len(months) == 1 && !slices.ContainsFunc(all[stem], isMonth) {
			all[stem] = append(all[stem], months[0])
		}
	}
	return all
})

// The letters that a month's name is cut to at least and at most.
const (
	shortestStem = 3
	longestStem  = 5
)

// meanings returns what a word in lower case may mean.
func meanings(word string) []meaning { return words()[word] }

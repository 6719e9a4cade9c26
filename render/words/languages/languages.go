// Package languages says in six languages what vocabulary lists: all that differs
// from one to the other.
//
// A language is a table in a file of its own. What several of them build in one
// way, the forms of nouns behind numbers say, stands beside them.
package languages

import "cablegraph/render/words/vocabulary"

// All are the tables: English first, then ordered by their tags.
var All = []vocabulary.Table{english{}, german{}, french{}, korean{}, russian{}, chinese{}}

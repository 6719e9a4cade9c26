// Package spelling finds the word that was meant by a misspelt one.
package spelling

import "strings"

// Nearest returns the known word of which word, which is not known itself, may be a
// slip: what differs in its capitals only, else what has the fewest letters
// inserted, dropped, replaced or swapped, no more than two of them, and more letters
// right than wrong. Of equally near words it is the first.
func Nearest(word string, known []string) (nearest string, found bool) {
	for _, k := range known {
		if word != k && strings.EqualFold(word, k) {
			return k, true
		}
	}
	least := 3
	for _, k := range known {
		if slips := distance(word, k); slips > 0 && slips < least && len(k) > 2*slips {
			nearest, least = k, slips
		}
	}
	return nearest, least < 3
}

// Name returns the known name that was meant by one which is not known itself: the
// nearest, else the only one that has it as a part, as a surname.
func Name(name string, known []string) (meant string, found bool) {
	if meant, found = Nearest(name, known); found || name == "" {
		return meant, found
	}
	for _, k := range known {
		switch {
		case k == meant || !strings.Contains(strings.ToLower(k), strings.ToLower(name)):
		case meant != "":
			return "", false
		default:
			meant = k
		}
	}
	return meant, meant != ""
}

package header

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// partWords are what the columns below a group of a spreadsheet are called: what
// is known of a sender or a recipient.
var (
	nameWords  = []string{"name", "names", "fullname", "nom", "nome", "nombre", "person", "persona", "personne", "имя", "фио", "naam", "navn", "namn", "nazwa", "姓名", "氏名"}
	placeWords = []string{"ort", "place", "location", "city", "town", "lieu", "luogo", "lugar", "место", "город", "plaats", "sted", "plats", "miejsce", "místo", "地点", "地名"}
)

// errSecondHeader says what would be right where two rows name the columns, and
// not in a way that can be read.
var errSecondHeader = errors.New("this row names columns too, below the header; write the names of the columns into one row")

// Joined returns the names of the columns that two rows of a spreadsheet give
// together: the lower one alone where it is a header in another language, else
// each name below that of its group, which stands above the first of its
// columns, as merged cells are saved: Absender | | Empfänger | over Name | Ort |
// Name | Ort. It returns nil where the lower row names no columns.
func Joined(upper, lower []string) (names []string, err error) {
	named, other := 0, 0
	for _, c := range lower {
		switch word := headerWord(c); {
		case strings.TrimSpace(c) == "":
		case known(word) || isPart(word):
			named++
		default:
			other++
		}
	}
	switch {
	case named < 2 || named < other, slices.ContainsFunc(lower, isDate):
		return nil, nil
	case hasGroups(upper, lower):
		return joined(upper, lower), nil
	case IsHeader(lower, nil):
		return filled(upper, lower), nil
	}
	return nil, errSecondHeader
}

// filled returns the names of a row, and where it has none those above it, as of a
// cell Datum that covers both rows, if one of these is a word for a field: else what
// stands above may be a title.
func filled(upper, lower []string) []string {
	names, fields := slices.Clone(lower), 0
	for len(names) < len(upper) {
		names = append(names, "")
	}
	for i, above := range upper {
		if strings.TrimSpace(names[i]) != "" {
			continue
		}
		if names[i] = strings.TrimSpace(above); known(headerWord(above)) {
			fields++
		}
	}
	if fields == 0 {
		return slices.Clone(lower)
	}
	return names
}

// isPart reports whether a word is for what is known of a person.
func isPart(word string) bool {
	for _, words := range [][]string{nameWords, placeWords, forenames, surnames, idWords} {
		if slices.Contains(words, word) {
			return true
		}
	}
	return false
}

// isEnd reports whether a header is of somebody at an end of a message.
func isEnd(word string) bool {
	return isCorrespondent(word) || slices.ContainsFunc(ends, func(field string) bool { return slices.Contains(wordsOf(field), word) })
}

var ends = []string{"from", "to", "via"}

// hasGroups reports whether a part of a person stands below the header of one.
func hasGroups(upper, lower []string) bool {
	for i := range min(len(upper), len(lower)) {
		if isEnd(headerWord(upper[i])) && isPart(headerWord(lower[i])) {
			return true
		}
	}
	return false
}

// joined returns the name of each column below its group.
func joined(upper, lower []string) []string {
	cell := func(row []string, i int) string {
		if i >= len(row) {
			return ""
		}
		return strings.TrimSpace(row[i])
	}
	names := make([]string, max(len(upper), len(lower)))
	group := ""
	for i := range names {
		above, below := cell(upper, i), cell(lower, i)
		if above != "" {
			group = above
		}
		switch {
		case below == "":
			names[i], group = above, ""
		default:
			names[i] = inGroup(group, below, above != "" || count(lower, below) > 1)
		}
		for n := 2; i > 0 && slices.Contains(names[:i], names[i]) && isEnd(headerWord(group)); n++ { // Name, Name below Recipient
			names[i] = group + " " + strconv.Itoa(n)
		}
	}
	return names
}

func count(cells []string, cell string) int {
	n := 0
	for _, c := range cells {
		if strings.TrimSpace(c) == cell {
			n++
		}
	}
	return n
}

// inGroup returns the name of a column below that of its group; surely says that
// the column is one of the group, and not only to the right of its first.
func inGroup(group, name string, surely bool) string {
	g, word := headerWord(group), headerWord(name)
	switch {
	case group == "", !surely && !isPart(word): // what stands to the right of a group
		return name
	case isEnd(g) && slices.Contains(nameWords, word):
		return group
	case isEnd(g) && isPart(word) && surely:
		return group + " " + name
	case known(word) && (!isEnd(g) || !surely):
		return name
	case slices.Contains(wordsOf("date"), g) && surely: // the form in which days are written
		return group
	}
	return group + " " + name
}

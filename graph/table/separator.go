package table

import (
	"bytes"
)

// lineFeeds turns the line ends of old Macs, which CSV does not know, into
// those of today.
func lineFeeds(text []byte) []byte {
	if bytes.IndexByte(text, '\n') < 0 {
		return bytes.ReplaceAll(text, []byte{'\r'}, []byte{'\n'})
	}
	return text
}

// separatorLine is how a first line begins that tells Excel the separator.
const separatorLine = "sep="

// separator returns the separator of a table: the one that is known, else the
// one that a line shows.
func (h Header) separator(text []byte, skip int) rune {
	if h.Comma != 0 {
		return h.Comma
	}
	return separator(text, skip)
}

// separator returns the separator that a line shows: comma, semicolon, tab or
// bar, whichever it has most of outside of quotes; a comma where it has none.
// Of the lines that are not empty it looks at the one behind skip others. A
// first line such as sep=; decides alone.
func separator(text []byte, skip int) rune {
	if line, ok := bytes.CutPrefix(text, []byte(separatorLine)); ok && len(line) > 0 && bytes.IndexByte([]byte(",;\t|"), line[0]) >= 0 {
		return rune(line[0])
	}
	count := map[byte]int{}
	quoted, empty := false, true
	for i, c := range text {
		switch {
		case c == '"' && (quoted || i == 0 || opens(text[i-1])):
			quoted = !quoted
		case quoted:
		case c == '\n' && empty:
		case c == '\n' && skip == 0:
			return mostOf(count)
		case c == '\n':
			skip--
			empty = true
			clear(count)
			continue
		default:
			count[c]++
		}
		empty = empty && (c == '\n' || c == '\r')
	}
	return mostOf(count)
}

func mostOf(count map[byte]int) rune {
	best := byte(',')
	for _, c := range []byte{';', '\t', '|'} {
		if count[c] > count[best] || best == ',' && count[c] > 0 && count[c] == count[best] { // commas stand in words too
			best = c
		}
	}
	return rune(best)
}

func separatorName(c rune) string {
	return map[rune]string{',': "comma", ';': "semicolon", '\t': "tab", '|': "bar"}[c]
}

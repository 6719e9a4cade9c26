package graph

import "bytes"

// The limits of a table. What is larger is no table of messages, and would
// take the memory of the machine.
const (
	maxFile    = 4 << 30
	maxCell    = 1 << 20
	maxRow     = 4 << 20
	maxColumns = 1000
)

// foreign says what a file is that begins as no table does.
func foreign(data []byte) string {
	for begins, what := range map[string]string{
		"PK\x03\x04": "a workbook or another packed file", "\xd0\xcf\x11\xe0": "an old Excel workbook", "%PDF": "a PDF", "\x89PNG": "a picture", "\x1f\x8b": "packed (gzip)",
	} {
		if bytes.HasPrefix(data, []byte(begins)) {
			return what
		}
	}
	return ""
}

// longRow returns the line on which a row begins that is longer than any can
// be; 0 where there is none. It is looked for before the rows are parted,
// because a row is parted whole.
func longRow(text []byte) int {
	line, began, from := 1, 1, 0
	quoted := false
	for i, c := range text {
		switch {
		case c == '"':
			quoted = !quoted
		case c == '\n':
			if line++; !quoted {
				from, began = i+1, line
			}
		}
		if i-from > maxRow {
			return began
		}
	}
	return 0
}

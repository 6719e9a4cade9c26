package graph

import "errors"

// The limits of a table. What is larger is no table of messages, and would
// take the memory of the machine.
const (
	MaxFile    = 4 << 30 // bytes
	maxCell    = 1 << 20
	maxRow     = 4 << 20
	maxColumns = 1000
	maxPeople  = 1000 // in a cell: each sender makes a pair with each recipient
)

// ErrTooLarge says what to do with a file beyond MaxFile.
var ErrTooLarge = errors.New("the file is larger than 4 GiB; group it first and give the counts in a column weight")

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

package table

import "errors"

// The limits of a table. What is larger is no table of messages, and would
// take the memory of the machine.
const (
	MaxFile    = 4 << 30 // bytes
	MaxCell    = 1 << 20
	maxColumns = 1000
)

// ErrTooLarge says what to do with a file beyond MaxFile.
var ErrTooLarge = errors.New("the file is larger than 4 GiB; group it first and give the counts in a column weight")

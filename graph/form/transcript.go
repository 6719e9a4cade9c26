package form

import (
	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// What files in another form say, and what they are.
type (
	Transcript = transcript.Transcript
	Place      = transcript.Place
	Person     = transcript.Person
	Cell       = transcript.Cell
	File       = transcript.File
)

const (
	maxColumns = transcript.MaxColumns
	maxDepth   = transcript.MaxDepth
)

// Options say what to look for.
type Options struct {
	Sheet  string       // of a workbook; empty: the first that has a header
	Header table.Header // what names the columns of messages
}

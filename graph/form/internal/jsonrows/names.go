package jsonrows

import "cablegraph/graph/form/internal/transcript"

// row adds a row of a place.
func (r *reader) row(line int, cells []transcript.Cell) error {
	r.mention(cells)
	return r.t.Row(transcript.Place{File: r.file, Line: int32(line)}, cells)
}

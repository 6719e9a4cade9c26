package load

import (
	"bytes"
	"io"
	"math"
	"sync"

	"cablegraph/graph"
	"cablegraph/graph/load/internal/state"
)

// readHalves reads the rows of the table: side by side in two halves where it is a
// file, and the first half ends where a row does, which reading it shows.
func (p *packer) readHalves() error {
	in, err := p.file.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	p.state = state.Of(in)
	p.makeRoom()
	middle := int64(0)
	file, ok := in.(io.ReaderAt)
	if ok && p.state.Known {
		middle = lineBehind(file, p.state.Size/2)
	}
	if middle > 0 {
		room := int(float64(len(p.rows)) * float64(middle) / float64(p.state.Size))
		first := p.half(io.NewSectionReader(file, 0, middle), 0, room)
		second := p.half(io.NewSectionReader(file, middle, math.MaxInt64-middle), room, len(p.rows))
		first.more, second.above = true, 0
		p.sideBySide(first, second)
	}
	if middle == 0 || p.halves[0].broken {
		p.sideBySide(p.half(in, 0, len(p.rows)))
	}
	if !p.state.Same(in) {
		return errChanged
	}
	return nil
}

// makeRoom makes room for the rows: for some more than there are, if all are as long
// as the first. Room that is not needed takes no memory.
func (p *packer) makeRoom() {
	rows := p.size.Rows
	if p.state.Known {
		rows += int(float64(rows) * float64(p.state.Size-p.size.Bytes) / float64(p.size.Bytes) * 1.04)
	}
	p.rows = make([]graph.PackedRow, rows)
	if p.columns.Index("id") >= 0 {
		p.sums = make([]uint64, rows)
	}
}

// lineBehind returns where the first line behind a place begins; 0 where that is
// too far away.
func lineBehind(file io.ReaderAt, place int64) int64 {
	text := make([]byte, headSize)
	n, _ := file.ReadAt(text, place) // a fault is told where all is read
	if i := bytes.IndexByte(text[:n], '\n'); i >= 0 {
		return place + int64(i) + 1
	}
	return 0
}

// half returns a half of the table that is to be read, with room for rows from one
// up to another.
func (p *packer) half(piece io.Reader, from, to int) *half {
	h := &half{
		packer: p, piece: piece, above: p.table.Above + 1, room: to - from, rows: p.rows[from:from:to],
		cells: newCells(p.columns), said: newDistinct(p.said.columns), special: make(map[int]graph.SpecialRow), turned: make(map[int]bool),
	}
	if p.sums != nil {
		h.sums = p.sums[from:from:to]
	}
	h.said.only, h.cells[cellDate].runs = p.said.only, true
	for _, of := range h.cells[:len(ends)] {
		of.texts = h.cells[cellFrom].texts // most people stand in several columns, and one table of them takes less of the cache
	}
	return h
}

// sideBySide reads halves.
func (p *packer) sideBySide(halves ...*half) {
	p.halves = halves
	var workers sync.WaitGroup
	for _, h := range halves {
		workers.Go(h.read)
	}
	workers.Wait()
}

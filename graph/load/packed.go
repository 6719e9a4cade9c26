package load

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/load/internal/state"
	"cablegraph/graph/table"
)

// A packer packs the rows of a large table.
type packer struct {
	l       *loader
	file    File
	table   *table.Table // its name and header
	columns header.Columns
	state   state.State // of the file, when it was read
	said    *distinct   // the columns that colours and filters look at, without words
	size    table.Size
	halves  []*half           // in the order of the table
	rows    []graph.PackedRow // room for those of all halves
	sums    []uint64          // by row: the sum of its id, 0 where it has none; nil where there are no ids
	twice   map[uint64]bool   // the sums that rows have in common; the others are let go of where there are none
	out     *graph.Packed     // what is made
	against contradictions
	tails   tail
	read    int    // how many rows the table has
	gone    []bool // by row of the table: it is part of another message; nil where none is
}

// readPacked reads a large table as it streams by, where it can its two halves
// side by side. What is not in UTF-8 is decoded in memory first.
func readPacked(l *loader, f File, size table.Size) error {
	debug.SetGCPercent(garbage)
	columns := l.Columns
	err := pack(l, f, size)
	if errors.Is(err, table.ErrEncoding) {
		l.Columns = columns
		if f, err = decoded(l, f); err == nil {
			err = pack(l, f, size)
		}
	}
	return err
}

// garbage is how much may pile up beside what lasts, in percent of it, before it is
// collected: half of what Go lets. Of a large table most lasts, so that it takes a
// tenth less memory, and hardly more time.
const garbage = 50

// decoded returns a table as UTF-8.
func decoded(l *loader, f File) (File, error) {
	in, err := f.Open()
	if err != nil {
		return f, err
	}
	defer in.Close()
	text, encoding, err := table.Decoded(f.Name, in)
	if err != nil {
		return f, err
	}
	l.Remark(fmt.Sprintf("%s: read as %s", f.Name, encoding))
	return File{Name: f.Name, Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(text)), nil }}, nil
}

// headSize is how much of a table tells its separator and its header.
const headSize = 64 << 10

// pack reads a table in UTF-8.
func pack(l *loader, f File, size table.Size) error {
	p := &packer{l: l, file: f, size: size, out: &graph.Packed{Special: make(map[int]graph.SpecialRow)}}
	if err := p.header(); err != nil || p.table == nil {
		return err
	}
	if err := p.readHalves(); err != nil {
		return err
	}
	if err := p.join(); err != nil || l.Faults.Full() {
		return err
	}
	bad := 0
	for _, special := range p.out.Special { // each by itself: order does not matter
		if special.Fault != "" {
			bad++
		}
	}
	l.unreadable(bad, len(p.out.Rows))
	loops := 0
	for _, row := range p.out.Rows {
		if via := p.out.People[row.Via]; len(via) > 0 && len(graph.Carriers(p.out.People[row.From], via, p.out.People[row.To])) < len(via) {
			loops++
		}
	}
	l.loops(loops)
	if !l.options.NoIDs && p.columns.Index("id") >= 0 {
		p.out.IDs = p.ids
	}
	l.data.Packed = p.out
	return nil
}

// header reads the names of the columns.
func (p *packer) header() error {
	in, err := p.file.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	head, err := io.ReadAll(io.LimitReader(in, headSize))
	if err != nil {
		return err
	}
	head = table.CutRune(head)
	if _, encoding := table.Decode(head); encoding != "" {
		return table.ErrEncoding
	}
	p.table, p.columns = openMessages(p.l, table.Source{Name: p.file.Name, Data: bytes.NewReader(head)})
	if p.table == nil {
		return nil
	}
	way, err := header.ReadDirection(p.columns.Constant("direction"))
	p.out.Both = way == header.BothWays
	if err == nil {
		_, err = weight(p.columns.Constant("weight"))
	}
	if err != nil {
		p.l.Faults.Add(p.file.Name, 0, 0, err)
		p.table = nil
		return nil
	}
	p.said = p.saidColumns()
	return nil
}

// join gives equal cells of all halves one number, understands once each what
// they say, and puts the rows together.
func (p *packer) join() error {
	cells, said := newCells(p.columns), newDistinct(p.said.columns)
	stray, strayAt, cut, lines := 0, 0, 0, 0 // of the halves before
	var aside passed
	for _, h := range p.halves {
		if h.err != nil {
			return h.err
		}
		if !h.inUTF8() {
			return table.ErrEncoding
		}
		p.l.Faults.Join(&h.faults, lines)
		for k := range cells {
			h.numbers[k] = cells[k].take(h.cells[k], lines)
		}
		h.saidNumbers = said.take(h.said, lines)
		aside.take(h.passed, lines)
		if h.stray > 0 && stray == 0 {
			strayAt = h.strayAt + lines
		}
		stray += h.stray
		cut += h.cut
		if h.notes > 0 {
			p.l.notes(p.table.Name, h.notes+lines)
		}
		lines += h.lines
		if p.l.Faults.Full() {
			return nil
		}
	}
	aside.tell(p.l)
	p.l.stray(p.table.Name, stray, strayAt)
	p.l.cut(p.table.Name, cut)
	if first := p.halves[0]; len(first.rows) > first.room { // there are more than there seemed to be, and they need room of their own
		p.rows, p.sums = nil, nil
	}
	p.out.Rows = p.rows[:0]
	joiner{p}.repeat()
	bad := p.understand(cells, said)
	if p.l.Faults.Full() {
		return nil
	}
	for _, h := range p.halves {
		p.append(h, bad)
	}
	p.halves = nil // not needed twice
	bad.above.remark(&p.l.Findings, p.table.Name)
	p.against.tell(p.l)
	p.tails.tell(p.l)
	p.read = len(p.out.Rows)
	return joiner{p}.oneID()
}

// saidColumns returns the columns that colours and filters look at, yet
// without words. Of a column that only filters look at, the values that none
// of them lets through count as one.
func (p *packer) saidColumns() *distinct {
	d := newDistinct(nil)
	color := p.l.options.Color
	add := func(name string, only map[string]bool) {
		i := p.columns.Index(name)
		if k := slices.IndexFunc(p.table.Headers, func(h string) bool { return strings.EqualFold(h, name) }); name != "kind" && k >= 0 && !p.columns.Uses(name) {
			i = k
		}
		if i >= 0 && !slices.Contains(d.columns, i) {
			d.columns, d.only = append(d.columns, i), append(d.only, only)
		}
	}
	if color != "" && color != graph.SideColumn {
		add(color, nil)
	}
	for _, f := range p.l.options.Only {
		if f.OfActors() {
			continue
		}
		values := make(map[string]bool)
		for _, o := range p.l.options.Only {
			for _, v := range o.Values {
				values[v] = values[v] || o.Column == f.Column
			}
		}
		add(f.Column, values)
	}
	return d
}

// inUTF8 reports whether all cells that are kept of rows are.
func (h *half) inUTF8() bool {
	for _, d := range append(h.cells[:], h.said) {
		for n := range d.rows {
			if !utf8.ValidString(d.texts.Text(int32(n))) {
				return false
			}
		}
	}
	return true
}

package load

import (
	"cmp"
	"io"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// A half is the rows of a large table that one reader sees.
type half struct {
	packer  *packer // not written to
	piece   io.Reader
	more    bool // another half follows
	above   int  // records above its rows
	room    int  // for how many rows there is
	cells   [cellKinds]*distinct
	said    *distinct
	rows    []graph.PackedRow        // of numbers of cells
	sums    []uint64                 // by row: the sum of its id, 0 where it has none; none where there are no ids
	says    []int32                  // by row: what it says in the columns that colours and filters look at; none where there are none
	weights []int                    // by row; none where each stands for one message
	special map[int]graph.SpecialRow // by row
	turned  map[int]bool             // by row: it came in, so that from and to change places
	ways    []header.Direction       // by row, where a column of directions is held against from and to
	faults  table.Faults
	broken  bool // it was not read to its end
	lines   int
	notes   int // the line on which notes below the table begin; 0: none
	passed  passed
	stray   int // rows with quotes inside of cells, and the line of the first
	strayAt int
	cut     int // rows that end before their recipient
	err     error

	// By number of a cell of the half: its number among those of all.
	numbers     [cellKinds][]int32
	saidNumbers []int32
}

// read packs the rows of the half.
func (h *half) read() {
	c := h.packer.columns
	weighs, directs, id := c.Has("weight"), c.Index("direction") >= 0 && !h.packer.out.Both, c.Index("id")
	want := 1 + id
	for _, of := range append(h.cells[:], h.said) {
		for _, column := range of.columns {
			want = max(want, 1+column)
		}
	}
	t, err := h.packer.table.Part(h.piece, h.above, h.more, want, &h.faults)
	if err != nil {
		h.broken, h.err = true, errChanged
		return
	}
	between := header.Between(c, t.Headers)
	for row := range t.Records(c.Surely) {
		if h.faults.Full() {
			return
		}
		if between(row) {
			h.passed.add(row)
			continue
		}
		packed := graph.PackedRow{
			From: h.cells[cellFrom].number(row), To: h.cells[cellTo].number(row), Via: h.cells[cellVia].number(row), Date: h.cells[cellDate].number(row),
		}
		if packed.To == 0 && c.Cut(row) {
			h.cut++
		}
		if len(h.said.columns) > 0 {
			h.says = append(h.says, h.said.number(row))
		}
		if id >= 0 {
			h.sums = append(h.sums, idSum(row.Bytes(id)))
		}
		special, round := graph.SpecialRow{}, false
		bad := func(err error) {
			if !h.packer.l.options.SkipBad {
				h.faults.AddRow(t.Name, row.Line(), 0, err)
			}
			special.Fault = cmp.Or(special.Fault, err.Error())
		}
		if err := row.Fault(); err != nil {
			bad(err)
		}
		if directs {
			way, err := c.Direction(row.Cell)
			if err != nil {
				bad(err)
			}
			special.Both, round = way == header.BothWays, c.Turned(way)
			if c.Seen == "" {
				h.ways = append(h.ways, way)
			}
		}
		if weighs {
			n, err := weight(c.Cell(row.Cell, "weight"))
			if err != nil {
				bad(err)
			}
			h.weights = append(h.weights, n)
		}
		if special != (graph.SpecialRow{}) {
			h.special[len(h.rows)] = special
		}
		if round {
			h.turned[len(h.rows)] = true
		}
		h.rows = append(h.rows, packed)
	}
	h.broken, h.lines, h.notes, h.stray, h.strayAt = t.Broken, t.Lines, t.Notes, t.Stray, t.StrayAt
	for _, row := range h.rows { // not while they are read, which takes up the cache
		for k, n := range [cellKinds]int32{cellFrom: row.From, cellTo: row.To, cellVia: row.Via, cellDate: row.Date} {
			h.cells[k].count(n)
		}
	}
}

// Faults are what is wrong with cells, by their number: rows that say so are
// listed, where that was asked for.
type faults struct {
	undated []error
	unclear [len(ends)][]error
	any     bool // a cell has one, or names so many that a row may have too many
	above   *dittos
}

// understand reads the distinct cells of all halves.
func (p *packer) understand(cells [cellKinds]*distinct, said *distinct) faults {
	l := p.l
	cast := resolve(l, p.columns, cells)
	var bad faults
	p.out.Dates, bad.undated = understand(l, p.table, p.columns, cells[cellDate])
	bad.unclear = cast.unclear
	tellDoubts(p.table, p.columns, cells, &l.Findings)
	header.TellPairs(p.columns, p.table, cells[cellFrom].rows, cells[cellFrom].cells, &l.Findings)
	bad.above = newDittos(p.columns, cells)
	for n, err := range bad.undated {
		if !bad.above.is[cellDate][n] {
			p.fault(cells[cellDate], n, err)
		}
	}
	for k := range ends {
		for n, err := range cast.unclear[k] {
			p.fault(cells[k], n, err)
		}
	}
	for k := range ends {
		p.out.People = append(p.out.People, cast.actors[k]...)
		p.out.Doubts = append(p.out.Doubts, cast.doubt[k]...)
	}
	if !slices.Contains(p.out.Doubts, true) {
		p.out.Doubts = nil
	}
	bad.any = slices.ContainsFunc(slices.Concat(bad.undated, slices.Concat(bad.unclear[:]...)), func(err error) bool { return err != nil }) ||
		slices.ContainsFunc(p.out.People, func(of []int) bool { return len(of) > maxCarriers })
	l.settle(p.out.People)
	for n := range said.rows {
		p.out.Said = append(p.out.Said, p.says(said.cells(n)))
	}
	return bad
}

// fault adds what is wrong with a cell, at the first row that has it, where
// such rows are not listed.
func (p *packer) fault(cells *distinct, n int, err error) {
	if err != nil && !p.l.options.SkipBad {
		p.l.Faults.AddRows(p.table.Name, cells.first[n].Line, cells.first[n].Column, err, cells.rows[n])
	}
}

// says returns what cells say in the columns that colours and filters look at.
func (p *packer) says(at func(column int) string) graph.Said {
	said := graph.Said{ID: p.columns.Cell(at, "id"), Kind: p.columns.Cell(at, "kind"), Source: p.columns.Cell(at, "source")}
	for i, h := range p.table.Headers {
		if value := at(i); value != "" && !p.columns.Uses(h) {
			if said.Attrs == nil {
				said.Attrs = make(map[string]string)
			}
			said.Attrs[h] = value
		}
	}
	return said
}

// append puts the rows of a half behind those before, by the numbers that
// cells have among all. They move down to where rows are fewer than line ends.
func (p *packer) append(h *half, bad faults) {
	base := [len(ends)]int32{0, int32(len(bad.unclear[cellFrom])), int32(len(bad.unclear[cellFrom]) + len(bad.unclear[cellTo]))}
	for i, row := range h.rows {
		numbers := [cellKinds]int32{
			cellFrom: h.numbers[cellFrom][row.From], cellTo: h.numbers[cellTo][row.To], cellVia: h.numbers[cellVia][row.Via],
			cellDate: h.numbers[cellDate][row.Date],
		}
		bad.above.follow(&numbers)
		p.tails.add(numbers)
		if h.ways != nil {
			p.against.add(numbers[cellFrom], numbers[cellTo], h.ways[i])
		}
		packed := graph.PackedRow{
			From: base[cellFrom] + numbers[cellFrom], To: base[cellTo] + numbers[cellTo], Via: base[cellVia] + numbers[cellVia],
			Date: numbers[cellDate],
		}
		if bad.any || len(h.special) > 0 {
			p.look(packed, h.special[i], numbers, bad)
		}
		if len(h.turned) > 0 && h.turned[i] {
			packed.From, packed.To = packed.To, packed.From
		}
		p.out.Rows = append(p.out.Rows, packed)
	}
	for _, n := range h.says {
		p.out.Says = append(p.out.Says, h.saidNumbers[n])
	}
	if h.weights != nil {
		p.out.Weights = append(p.out.Weights, h.weights...)
	}
	h.rows, h.says, h.weights, h.special, h.ways = nil, nil, nil, nil, nil // not needed twice
}

// look notes what is special of a row, the next of all: in itself, or for what
// its cells say.
func (p *packer) look(row graph.PackedRow, special graph.SpecialRow, numbers [cellKinds]int32, bad faults) {
	p.tooMany(row, 0, &special)
	for _, err := range [...]error{bad.undated[numbers[cellDate]], bad.unclear[cellFrom][numbers[cellFrom]], bad.unclear[cellTo][numbers[cellTo]], bad.unclear[cellVia][numbers[cellVia]]} {
		if err != nil {
			special.Fault = cmp.Or(special.Fault, err.Error())
		}
	}
	if special != (graph.SpecialRow{}) {
		p.out.Special[len(p.out.Rows)] = special
	}
}

// tooMany refuses a row between more people than any has.
func (p *packer) tooMany(row graph.PackedRow, line int, special *graph.SpecialRow) {
	people := p.out.People
	err := tooMany(len(people[row.From]), len(people[row.To]), len(people[row.Via]))
	if err == nil {
		return
	}
	if !p.l.options.SkipBad {
		p.l.Faults.AddRow(p.table.Name, line, 0, err)
	}
	special.Fault = cmp.Or(special.Fault, err.Error())
}

// ids reads the table again and yields every row's id.
func (p *packer) ids(yield func(row int, id string)) error {
	id, to := p.columns.Index("id"), 0
	return p.again(func(row int, r table.Record) {
		if p.gone != nil && p.gone[row] {
			return
		}
		yield(to, r.Cell(id))
		to++
	})
}

// again reads the rows of the table a second time.
func (p *packer) again(yield func(row int, r table.Record)) error {
	in, err := p.file.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	if !p.state.Same(in) {
		return errChanged
	}
	var faults table.Faults
	t, err := p.table.Part(in, p.table.Above+1, false, 1+p.columns.Index("id"), &faults)
	if err != nil {
		return errChanged
	}
	row := 0
	between := header.Between(p.columns, t.Headers)
	for r := range t.Records(p.columns.Surely) {
		if between(r) {
			continue
		}
		if row < p.read {
			yield(row, r)
		}
		row++
	}
	if row != p.read {
		return errChanged
	}
	return nil
}

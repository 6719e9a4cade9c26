package graph

// fit returns how many of the n strongest actors the figures of all periods
// bear. It looks at the lines between few of them first: most large tables
// have more than a figure bears there.
func (s *survey) fit(entries []Entry, rank []uint32, n int) int {
	for few := maxActors; ; few *= 8 {
		few = min(few, n)
		s.each(func(p *part) { p.draw(entries, rank, few) })
		bears := few
		for period := range s.bulk.Wholes {
			var lines []line
			for _, p := range s.parts {
				lines = append(lines, p.lines[period].lines...)
			}
			bears = legible(lines, rank, bears)
		}
		if bears < few || few == n {
			return bears
		}
	}
}

// draw collects the lines between the n strongest actors by period.
func (p *part) draw(entries []Entry, rank []uint32, n int) {
	s := p.survey
	p.lines = make([]lineSet, len(s.bulk.Wholes))
	var way []pair
	weak := func(a int32) bool { return a >= 0 && rank[a] >= uint32(n) }
	for _, row := range p.rows.all() {
		if row.from == gone {
			continue
		}
		from, to := s.alone[row.from], s.alone[row.to]
		if row.via == noPeople && (weak(from) || weak(to)) {
			continue
		}
		for _, f := range entries[row.date>>8].Figures {
			if from >= 0 && to >= 0 && row.via == noPeople {
				p.lines[f.Period].add(newLine(pair{int(from), int(to)}, s.hues[uint8(row.date)]))
				continue
			}
			m := s.message(row)
			way = m.appendWay(way[:0])
			for _, q := range way {
				if rank[q.from] < uint32(n) && rank[q.to] < uint32(n) {
					p.lines[f.Period].add(newLine(q, s.hues[uint8(row.date)]))
				}
			}
		}
	}
}

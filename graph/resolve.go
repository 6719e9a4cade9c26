package graph

import (
	"errors"
	"fmt"
	"strings"
)

// resolve reads the distinct cells of a survey. It returns the index into
// people for every cell of actors, and what is wrong with dates that may be
// skipped.
func (s *survey) resolve(whole [shelves]*shelf) (people [shelves][]int32, faulty map[uint32]string, err error) {
	r, c := s.reader, s.columns
	mentioned := [shelves][][]mention{}
	rows := make(map[mention]int)
	for k := shelfFrom; k <= shelfVia; k++ {
		row := record{cells: make([]string, len(s.table.headers))}
		for i, w := range whole[k].words {
			s.words(row, whole[k], i)
			all := mentions(c.cell(row, ends[k]), c.cell(row, ends[k]+" id"))
			if len(all) == 0 && k == shelfTo {
				all = mentions(c.cell(row, "to body"), "")
			}
			for _, m := range all {
				rows[m] += w.rows
			}
			mentioned[k] = append(mentioned[k], all)
		}
	}
	who := r.identify(s.table.name, rows)
	s.people, s.unclear = [][]int{noPeople: nil}, make(map[int32]string)
	for k := range mentioned {
		for i, all := range mentioned[k] {
			actors, err := who.of(all)
			if err != nil && !r.options.SkipBad {
				r.faults.addRow(s.table.name, whole[k].words[i].line, 0, err)
			} else if err != nil {
				s.unclear[int32(len(s.people))] = err.Error()
			}
			if len(actors) == 0 && err == nil {
				people[k] = append(people[k], noPeople)
				continue
			}
			people[k] = append(people[k], int32(len(s.people)))
			s.people = append(s.people, actors)
		}
	}
	faulty = make(map[uint32]string)
	row := record{cells: make([]string, len(s.table.headers))}
	for i, w := range whole[shelfDate].words {
		s.words(row, whole[shelfDate], i)
		v, err := r.date(c, row)
		if err != nil && r.options.SkipBad {
			faulty[uint32(i)] = err.Error()
		} else if err != nil {
			r.faults.addRow(s.table.name, w.line, 0, err)
		}
		s.dates = append(s.dates, v)
	}
	if n := len(whole[shelfValue].words); n > manyValues {
		return people, nil, fmt.Errorf("the column %q has %d values, more than can be told apart; choose another with --color", s.color, n)
	}
	s.rows = make(map[string]int)
	for _, w := range whole[shelfValue].words {
		value := strings.TrimSpace(w.text)
		s.values = append(s.values, value)
		s.rows[value] += w.rows
	}
	s.rows[""] = 0 // those that have a value are counted
	for _, p := range s.parts {
		s.rows[""] += p.rows.n
	}
	for value, n := range s.rows {
		if value != "" {
			s.rows[""] -= n
		}
	}
	if len(s.dates) >= 1<<24 {
		return people, nil, errors.New("the table has more than 16 million different dates; group it first and give the counts in a column weight")
	}
	return people, faulty, nil
}

// words puts the cells of a word into a row of the table; the others there are
// empty.
func (s *survey) words(row record, h *shelf, i int) {
	rest := h.words[i].text
	for _, column := range h.columns {
		var text string
		text, rest, _ = strings.Cut(rest, "\x00")
		row.cells[column] = strings.TrimSpace(text)
	}
}

package graph

import (
	"errors"
	"strings"
)

// resolve reads the distinct cells of a survey. It returns the index into
// people for every cell of actors, and what is wrong with dates that may be
// skipped.
func (s *survey) resolve(whole [shelves]*shelf) (people [shelves][]int32, faulty map[uint32]string, err error) {
	r, c := s.reader, s.columns
	fields := [shelves]string{shelfFrom: "from", shelfTo: "to", shelfVia: "via"}
	for k := shelfFrom; k <= shelfVia; k++ {
		for i, w := range whole[k].words {
			rec := s.words(whole[k], i)
			actors, err := r.people(c.cell(rec, fields[k]), c.cell(rec, fields[k]+" id"))
			if err == nil && len(actors) == 0 && k == shelfTo {
				actors, err = r.people(c.cell(rec, "to body"), "")
			}
			if err != nil {
				r.faults.add(s.table.name, w.line, 0, err)
			}
			people[k] = append(people[k], int32(len(s.people)))
			s.people = append(s.people, actors)
		}
	}
	faulty = make(map[uint32]string)
	for i, w := range whole[shelfDate].words {
		v, err := r.date(c, s.words(whole[shelfDate], i))
		if err != nil && r.options.SkipBad {
			faulty[uint32(i)] = err.Error()
		} else if err != nil {
			r.faults.add(s.table.name, w.line, 0, err)
		}
		s.dates = append(s.dates, v)
	}
	for i, w := range whole[shelfValue].words {
		if i == manyValues {
			s.values = append(s.values, "many others")
			break
		}
		s.values = append(s.values, strings.TrimSpace(w.text))
	}
	if len(s.dates) >= 1<<24 {
		return people, nil, errors.New("the table has more than 16 million different dates; group it first and give the counts in a column weight")
	}
	return people, faulty, nil
}

// words returns the cells of a word as a row of the table.
func (s *survey) words(h *shelf, i int) record {
	w := h.words[i]
	cells := make([][]byte, len(s.table.headers))
	for k, text := range strings.SplitN(w.text, "\x00", max(len(h.columns), 1)) {
		if k < len(h.columns) {
			cells[h.columns[k]] = []byte(text)
		}
	}
	return s.record(cells, w.line)
}

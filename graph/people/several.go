package people

import (
	"strings"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// A Cell is what some rows say of who is at one end of their messages.
type Cell struct {
	Names, IDs string
	Rows       int
	Carriers   string // the header of a column of carriers, in which words for a way are nobody; else empty
}

// Read takes the cells of a table apart: into whom each mentions. A cell names
// several where a separator can be nothing else, or where its parts are people
// elsewhere in the table or in the table of actors. Where that can't be known
// it names one. The remarks say what was chosen, with the number of rows.
func (r *Roster) Read(cells []Cell) (mentions [][]Mention, remarks []string) {
	s := &reader{roster: r, alone: make(map[string]bool), found: make(map[string]*note)}
	mentions = make([][]Mention, len(cells))
	for i, cell := range cells {
		if cell.IDs == "" && s.given(cell.Names) {
			mentions[i] = []Mention{{Name: cell.Names}} // whatever signs are in the name
		} else {
			mentions[i] = mentionsOf(cell.Names, cell.IDs)
		}
		for _, m := range mentions[i] {
			if oneWord(m.Name) {
				s.alone[fold(m.Name)] = true
				continue
			}
			name, _ := plain(m.Name)
			if len(splitAt(name, conjunctions)) == 1 && !strings.ContainsAny(name, "\n#") {
				s.alone[fold(name)] = true
			}
		}
	}
	for i, cell := range cells {
		switch {
		case cell.Names != "":
			mentions[i] = s.read(mentions[i], cell)
		case !bySemicolons(cell.IDs, mentions[i]):
			s.note(notedSplit, cell.IDs, cell.Rows)
		}
	}
	return mentions, s.remarks()
}

// Tidy takes the marks from names that a file gives one by one, in place.
func (r *Roster) Tidy(mentions [][]Mention) (remarks []string) {
	s := &reader{roster: r, alone: make(map[string]bool), found: make(map[string]*note)}
	for _, of := range mentions {
		for i, m := range of {
			if m.IDs != "" || s.plainly(m.Name) || s.given(m.Name) {
				continue
			}
			name, doubt := s.plain(m.Name, 1)
			if s.perhaps(name) {
				s.note(notedWhole, m.Name, 1)
			}
			of[i] = Mention{IDs: m.IDs, Name: name, Doubt: m.Doubt || doubt}
		}
	}
	return s.remarks()
}

// A reader reads cells while it knows which names stand alone.
type reader struct {
	roster *Roster
	alone  map[string]bool // names as fold makes them
	found  map[string]*note

	carriers string // the header under which ways stand
}

// read splits the names of a cell further and takes away what is no part of
// them.
func (s *reader) read(mentions []Mention, cell Cell) []Mention {
	if len(mentions) == 1 && date.MatchString(mentions[0].Name) && !s.given(mentions[0].Name) {
		s.note(notedDate, mentions[0].Name, cell.Rows)
	}
	if len(mentions) == 1 && s.plainly(mentions[0].Name) && (cell.Carriers == "" || !Way(mentions[0].Name)) {
		return mentions
	}
	var out []Mention
	seen := make(map[Mention]bool, len(mentions))
	split := !bySemicolons(cell.Names, mentions)
	for _, m := range mentions {
		if cell.Carriers != "" && m.IDs == "" && Way(m.Name) && !s.given(m.Name) {
			s.carriers = cell.Carriers
			s.note(notedWay, m.Name, cell.Rows)
			continue
		}
		if !s.given(m.Name) && othersAlone.MatchString(m.Name) && len(mentions) > 1 {
			s.note(notedOthers, cell.Names, cell.Rows)
			continue
		}
		parts := []string{m.Name}
		switch {
		case m.IDs != "" || s.given(m.Name):
		case cell.Carriers != "":
			parts = s.hands(m.Name, cell.Rows)
		default:
			parts = s.split(m.Name, cell.Rows)
		}
		split = split || len(parts) > 1
		for _, part := range parts {
			one := Mention{IDs: m.IDs, Name: part}
			if !s.given(part) {
				one.Name, one.Doubt = s.plain(part, cell.Rows)
			}
			if !seen[one] {
				seen[one], out = true, append(out, one)
			}
		}
	}
	if split {
		s.note(notedSplit, cell.Names, cell.Rows)
	}
	return out
}

// date is a day or a month in figures.
var date = pattern.New(`^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./]\d{1,2}[./]\d{4})$`)

// hands returns the carriers whom a name names, one behind the other where
// arrows lead from hand to hand, without the word that says that these are hands.
func (s *reader) hands(name string, rows int) []string {
	var all []string
	for _, part := range splitAt(name, arrows) {
		if bare := through.ReplaceAllString(part, ""); bare != part && table.Letters(bare) != "" {
			s.note(notedRole, part, rows)
			part = bare
		}
		all = append(all, s.split(part, rows)...)
	}
	return all
}

// bySemicolons reports whether a cell was split at semicolons, if at all. They
// are what separates people in tables of this program, so nothing is said of it.
func bySemicolons(cell string, mentions []Mention) bool {
	return len(mentions) < 2 || len(mentions) <= 1+strings.Count(cell, ";")
}

// plainly reports whether a name has nothing in it that could be a mark or a
// separator.
func (s *reader) plainly(name string) bool {
	return !strings.ContainsAny(name, "?[](){}<‹&+/\\•#>→⇒\n,:;.⟨〈［（【等和與与及") && !strings.Contains(name, " ")
}

// given reports whether the table of actors has the name as it is.
func (s *reader) given(name string) bool {
	found := s.roster.find(name)
	return len(found) > 0 && found[0] < s.roster.given
}

// known reports whether a name stands alone elsewhere.
func (s *reader) known(name string) bool {
	name, _ = plain(name)
	return s.alone[fold(name)] || s.given(name)
}

// plain takes the marks from a name, and says so.
func (s *reader) plain(name string, rows int) (string, bool) {
	bare, m := plain(name)
	if whole, ok := withoutBrackets(bare); ok && s.known(whole) {
		bare, m.supplied = whole, true
	}
	for _, mark := range []struct {
		is   bool
		note string
	}{{m.doubt, notedDoubt}, {m.supplied, notedGiven}, {m.role, notedRole}, {m.others, notedOthers}} {
		if mark.is && !nobody(bare) {
			s.note(mark.note, name, rows)
		}
	}
	return bare, m.doubt
}

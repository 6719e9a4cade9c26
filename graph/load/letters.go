package load

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/load/internal/state"
	"cablegraph/graph/people"
	"cablegraph/graph/tei"
	"cablegraph/graph/written"
)

// readTEI reads letters from TEI: one letter, a corpus, or a file a letter.
func readTEI(l *loader, files []File) error {
	r := tei.NewReader(&l.Faults)
	for _, f := range files {
		in, err := f.Open()
		if err != nil {
			return err
		}
		before := state.Of(in)
		r.Read(f.Name, in)
		if !before.Same(in) {
			l.Faults.Add(f.Name, 0, 0, errChanged)
		}
		if err := in.Close(); err != nil {
			return err
		}
	}
	if r.Seen == 0 {
		l.Faults.Add(files[0].Name, 0, 0, errors.New("the file has no correspDesc element, which is where TEI describes a letter"))
	}
	for _, c := range [][2]string{
		{"correspAction[sent]", "from"},
		{"correspAction[received]", "to"},
		{"correspAction[transmitted, forwarded, redirected]", "via"},
		{"date in the sent action", "date"},
		{"@key, @xml:id or the end of @ref", "id"},
		{"@ref", "url"},
		{"@source", "source"},
	} {
		l.Columns = append(l.Columns, graph.Column{Table: l.data.Table, Header: c[0], Field: c[1]})
	}
	readLetters(l, r)
	return nil
}

// readLetters makes messages of letters.
func readLetters(l *loader, r *tei.Reader) {
	dates := make(parsedDates)
	several, drafts := 0, make([]*draft, 0, len(r.Letters))
	var mentions [len(ends)][][]people.Mention
	for i := range r.Letters {
		letter := &r.Letters[i]
		if len(letter.Dates) > 1 {
			several++
		}
		d := readLetter(l, letter, dates)
		for k, parties := range [len(ends)][]people.Mention{cellFrom: letter.Parties[tei.Sender], cellTo: letter.Parties[tei.Recipient], cellVia: letter.Parties[tei.Carrier]} {
			d.cells[k] = int32(i)
			mentions[k] = append(mentions[k], parties)
		}
		drafts = append(drafts, d)
	}
	if several > 0 {
		l.Remark(fmt.Sprintf("%s: %s more than one date of sending; the first is counted", l.data.Table, have(several)))
	}
	if r.TwiceIDs > 0 {
		l.Remark(fmt.Sprintf("%s: %s the id of another; a number behind it tells them apart", l.data.Table, have(r.TwiceIDs)))
	}
	for _, r := range l.roster.Tidy(slices.Concat(mentions[:]...)) {
		l.Remark(l.data.Table + ": " + r)
	}
	var rows [len(ends)][]int
	for k := range rows {
		rows[k] = slices.Repeat([]int{1}, len(drafts))
	}
	l.people(drafts, identify(l, mentions, rows))
	arrange(l, drafts)
	l.keep(drafts)
}

// readLetter makes a draft of a letter, with the first of its dates that is one.
func readLetter(l *loader, letter *tei.Letter, dates parsedDates) *draft {
	d := &draft{reports: letter.At, content: []string{letter.URL, fmt.Sprint(letter.Parties)}}
	d.Message = graph.Message{
		File: letter.File, Line: letter.At.Line, ID: letter.ID, Source: letter.Source, URL: letter.URL, Weight: 1,
		Doubt: letter.Doubt, Attrs: make(map[string]string),
	}
	if letter.Evidence != "" {
		d.Attrs["evidence"] = letter.Evidence
	}
	var wrong error
	var at tei.Date
	for _, date := range letter.Dates {
		v, err := dates.parse(date.Text)
		d.Written = cmp.Or(d.Written, date.Text)
		if err == nil && !v.IsZero() {
			if date.Doubt {
				v = v.WithDoubt(edtf.Uncertain)
			}
			d.Date, d.Written, wrong = v, date.Text, nil
			break
		}
		if err != nil && !date.Words && wrong == nil { // words that are no date leave the letter without one
			wrong, at = err, date
		}
	}
	if wrong != nil {
		l.badIn(letter.File, d, at.At, wrong)
	}
	return d
}

// have says how many letters have something.
func have(n int) string {
	if n == 1 {
		return "1 letter has"
	}
	return many(n, "letter") + " have"
}

// parsedDates are what texts came to that were read as dates: thousands of
// letters may have the same, good or bad.
type parsedDates map[string]parsedDate

type parsedDate struct {
	date edtf.Value
	err  error
}

// parse reads a date.
func (d parsedDates) parse(text string) (edtf.Value, error) {
	if p, known := d[text]; known {
		return p.date, p.err
	}
	read, err := written.Parse(text, "")
	p := parsedDate{read.Value, err}
	switch {
	case errors.Is(err, written.ErrNoYear): // it is none
		p = parsedDate{}
	case err != nil && len(text) > 10 && text[10] == 'T':
		p.date, p.err = edtf.Parse(text[:10]) // a clock time that EDTF does not know, with fractions
	}
	d[text] = p
	return p.date, p.err
}

package graph

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// keepAll is up to how many rows every message is kept. Of a larger table
// what no figure shows is counted only, and messages that lie alike in a
// figure are bundled.
const keepAll = 50_000

// A Bulk is what is known of a table whose rows were not all kept.
type Bulk struct {
	Rows     int          // read
	Messages int          // that they stand for
	Listed   []Listed     // by reason, most rows first
	Wholes   []Unfiltered // by period
	shown    []bool       // by actor
	Dates    []DateCount  // ordered by date; dated messages only
}

// Listed is how many rows are not drawn for one reason.
type Listed struct {
	Reason         string
	Rows, Messages int
}

// A DateCount is how many messages have one date.
type DateCount struct {
	Date     edtf.Value
	Messages int
}

// Large reports whether a table is too large to keep every row. Letters in XML
// are always kept.
func Large(table io.Reader) (bool, error) {
	buf, quoted := make([]byte, 256<<10), false
	for begun, lines := false, 0; ; begun = true {
		n, err := table.Read(buf)
		if !begun && isXML(buf[:n]) {
			return false, nil
		}
		for text := buf[:n]; len(text) > 0; { // a line that ends in quotes ends no row
			i := bytes.IndexByte(text, '"')
			if i < 0 {
				i = len(text)
			}
			if !quoted {
				lines += bytes.Count(text[:i], []byte{'\n'})
			}
			if i < len(text) {
				quoted = !quoted
				i++
			}
			text = text[i:]
		}
		if lines > keepAll+1 { // the header is one
			return true, nil
		}
		if errors.Is(err, io.EOF) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
	}
}

// ReadLarge reads a set whose table of messages, a CSV file in UTF-8, is
// large: once to see who wrote to whom when, which decides the actors that
// the figures show, and once for what they show. open opens the table anew;
// cut returns the periods of a dataset that holds one message for each date;
// count must be what the dataset will be counted with.
func ReadLarge(s Sources, open func() (io.ReadCloser, error), o ReadOptions, cut func(*Dataset) ([]Period, error), count Options) (*Dataset, []Period, error) {
	r := &reader{options: o, roster: newRoster()}
	r.data.Table = s.Messages.Name
	if s.Actors != nil {
		r.actors(*s.Actors)
	}
	color := count.Color
	if s.Legend != nil && color == "" {
		color = r.legendColumn(s.Legend)
	}
	survey, err := r.survey(s.Messages.Name, open, color, count.Only)
	if s.Periods != nil {
		r.periods(*s.Periods)
	}
	if err := errors.Join(r.faults.err(), err); err != nil {
		return &Dataset{Remarks: r.data.Remarks}, nil, err
	}
	if s.Legend != nil {
		if r.legend(*s.Legend); len(r.faults) > 0 {
			return &Dataset{Remarks: r.data.Remarks}, nil, r.faults.err()
		}
	}
	r.settle(survey.people)
	days := survey.days()
	days.Periods = r.data.Periods
	periods, err := cut(days)
	if err != nil {
		return nil, nil, err
	}
	survey.bundle(periods, count)
	if survey.collects() {
		if err := survey.collect(); err != nil {
			return nil, nil, err
		}
	}
	r.data.Messages = survey.messages()
	r.data.Bulk = survey.bulk
	return &r.data, periods, nil
}

// legendColumn returns the column that the legend's first row is about, and
// leaves the legend to be read again.
func (r *reader) legendColumn(s *Source) string {
	data, err := io.ReadAll(s.Data)
	if err != nil {
		r.faults.add(s.Name, 0, 0, err)
		return ""
	}
	s.Data = bytes.NewReader(data)
	var f faults
	t := openTable(Source{s.Name, bytes.NewReader(data)}, &f, func(string) {}, nil)
	if t == nil {
		return ""
	}
	if i := slices.IndexFunc(t.headers, func(h string) bool { return strings.EqualFold(h, "column") }); i >= 0 {
		for row := range t.records(full) {
			return row.cells[i]
		}
	}
	return ""
}

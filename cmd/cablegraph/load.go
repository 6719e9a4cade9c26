package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/disk"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/graph"
)

// A loaded set is a dataset, and its periods where reading it had to cut it: a
// large table is read twice, the second time for what its periods show.
type loaded struct {
	*graph.Dataset

	periods []graph.Period
}

// find finds the tables of the set: the built-in one where none is named.
func (a app) find(o options) (*source.Tables, error) {
	if o.set == "" {
		return source.Folder(builtInSet(), builtInName, graph.MaxFile)
	}
	tables, err := source.Find(o.set, a.stdin, graph.MaxFile)
	if e, ok := errors.AsType[*disk.Error](err); ok && errors.Is(err, source.ErrTooLarge) {
		return nil, &graph.Fault{File: e.Path, Err: graph.ErrTooLarge}
	}
	return tables, err
}

// load reads the tables into a dataset.
func (a app) load(tables *source.Tables, o options) (loaded, error) {
	var sources graph.Sources
	for _, side := range []struct {
		table *source.Table
		into  **graph.Source
	}{{tables.Actors, &sources.Actors}, {tables.Periods, &sources.Periods}, {tables.Legend, &sources.Legend}} {
		if side.table != nil {
			f, err := side.table.Open()
			if err != nil {
				return loaded{}, err
			}
			defer f.Close()
			*side.into = &graph.Source{Name: side.table.Name, Data: f}
		}
	}
	f, err := tables.Messages.Open()
	if err != nil {
		return loaded{}, err
	}
	large, err := graph.Large(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return loaded{}, disk.Failed(tables.Messages.Name, err)
	}
	open := func() (io.ReadCloser, error) {
		f, err := tables.Messages.Open()
		if err != nil {
			return nil, err
		}
		return a.progress.watch(f), nil
	}
	sources.Messages.Name = tables.Messages.Name
	var d loaded
	if large {
		debug.SetGCPercent(50) // what is kept of it lives long: collecting more often costs little
		cut := func(d *graph.Dataset) ([]graph.Period, error) { return a.cut(loaded{Dataset: d}, o) }
		d.Dataset, d.periods, err = graph.ReadLarge(sources, open, o.read, cut, o.count)
	} else {
		if f, err = tables.Messages.Open(); err != nil {
			return loaded{}, err
		}
		defer f.Close()
		sources.Messages.Data = f
		d.Dataset, err = graph.Read(sources, o.read)
	}
	if d.Dataset != nil {
		for _, remark := range d.Remarks {
			a.say("%s", remark)
		}
	}
	return d, err
}

// cut returns the periods: those of the set, or those that the flags ask for.
func (a app) cut(d loaded, o options) ([]graph.Period, error) {
	switch {
	case d.periods != nil:
		return d.periods, nil
	case o.by != "" && o.periods != nil:
		return nil, &usageError{"--by and --periods both cut the set", "leave one of them out"}
	case o.periods != nil:
		periods, err := d.PeriodsAt(o.periods)
		if err != nil {
			return nil, &usageError{"--periods: " + err.Error(), "write the first days in their order: 1950-06-25,1950-07-12"}
		}
		for _, found := range graph.GapsAndOverlaps(periods) {
			a.say("--periods: %s", found)
		}
		return periods, nil
	case o.by == "" && len(d.Periods) > 0:
		return d.Periods, nil
	}
	return d.Cut(o.by, o.count.Only...)
}

// count counts the messages into one graph a period, and refuses flags that
// ask for what the set does not have.
func (a app) count(d loaded, periods []graph.Period, o options) (*graph.Series, error) {
	if err := d.Filterable(o.count.Only); err != nil {
		return nil, &usageError{"--only: " + err.Error(), "--dry-run shows the columns of the set"}
	}
	series, err := graph.Count(d.Dataset, periods, o.count)
	switch {
	case err != nil && o.count.Color != "":
		return nil, &usageError{"--color: " + err.Error(), "--dry-run shows the columns of the set"}
	case err != nil:
		return nil, err
	}
	if err := nothingMatches(series, o); err != nil {
		return nil, err
	}
	if gap := series.Gap(); gap != nil {
		a.say("no message lies in the %d periods from %s to %s; is a date beside them wrong?", len(gap), gap[0].ID, gap[len(gap)-1].ID)
	}
	if o.period != "" && !slices.ContainsFunc(periods, o.shows) {
		return nil, &usageError{fmt.Sprintf("there is no period %q", o.period), "the periods are " + strings.Join(ids(periods), ", ")}
	}
	return series, nil
}

// nothingMatches returns an error where a flag asks for what nothing in the set
// has.
func nothingMatches(s *graph.Series, o options) error {
	if _, drawn, listed := s.Totals(); len(o.count.Only) > 0 && drawn == 0 && listed > 0 {
		return &usageError{"--only leaves nothing to draw", "is a value misspelt? account.csv of a run without --only has the messages"}
	}
	named := func(a graph.Actor) bool { return a.Names[o.style.Names] != "" }
	if o.style.Names != "" && !slices.ContainsFunc(s.Dataset.Actors, named) {
		return &usageError{fmt.Sprintf("--names %q: no actor has a name in it", o.style.Names), "the names stand in columns of actors.csv such as name:ru"}
	}
	return nil
}

// listed counts the rows that are not drawn, by reason: most rows first, equals
// by reason.
func listed(s *graph.Series) []graph.Listed {
	if s.Dataset.Bulk != nil {
		return s.Dataset.Bulk.Listed
	}
	var out []graph.Listed
	for i, e := range s.Account {
		if e.Reason == "" {
			continue
		}
		k := slices.IndexFunc(out, func(l graph.Listed) bool { return l.Reason == e.Reason })
		if k < 0 {
			k = len(out)
			out = append(out, graph.Listed{Reason: e.Reason})
		}
		out[k].Rows++
		out[k].Messages += s.Dataset.Messages[i].Weight
	}
	slices.SortFunc(out, func(a, b graph.Listed) int {
		return cmp.Or(cmp.Compare(b.Rows, a.Rows), strings.Compare(a.Reason, b.Reason))
	})
	return out
}

// movedBoundaries returns what depends on where the periods are cut, or false
// where that can't be tried.
func movedBoundaries(s *graph.Series, o options, days int) (changes []graph.Change, tried bool, err error) {
	if s.Dataset.Bulk != nil {
		return nil, false, nil
	}
	changes, err = graph.Boundaries(s, o.count, days)
	return changes, true, err
}

func ids(periods []graph.Period) []string {
	ids := make([]string, len(periods))
	for i, p := range periods {
		ids[i] = p.ID
	}
	return ids
}

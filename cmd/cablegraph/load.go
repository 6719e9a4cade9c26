package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"cablegraph/cmd/cablegraph/internal/disk"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/graph/table"
	"cablegraph/internal/spelling"
)

// find finds the tables of the set: the built-in one where none is named.
func find(o flags.Options, stdin io.Reader) (*source.Tables, error) {
	if len(o.Sets) == 0 {
		return source.Folder(builtInSet(), builtInName, table.MaxFile)
	}
	tables, err := source.Find(o.Sets, stdin, table.MaxFile)
	if e, ok := errors.AsType[*disk.Error](err); ok && errors.Is(err, source.ErrTooLarge) {
		return nil, &table.Fault{File: e.Path, Err: table.ErrTooLarge}
	}
	return tables, err
}

// loadTables reads the tables into a dataset: that of periods only where no flag
// cuts the set anew.
func loadTables(tables *source.Tables, o flags.Options, say terminal.Say, p *terminal.Progress) (*graph.Dataset, error) {
	var sources load.Sources
	for _, t := range tables.Messages {
		sources.Messages = append(sources.Messages, load.File{Name: t.Name, Open: func() (io.ReadCloser, error) {
			f, err := t.Open()
			if err != nil {
				return nil, err
			}
			return p.Watch(f), nil
		}})
	}
	for _, side := range []struct {
		table *source.Table
		into  **table.Source
	}{{tables.Actors, &sources.Actors}, {tables.Periods, &sources.Periods}, {tables.Legend, &sources.Legend}} {
		if side.table != nil && (side.table != tables.Periods || o.By == "" && o.Periods == nil) {
			f, err := side.table.Open()
			if err != nil {
				return nil, err
			}
			defer f.Close()
			*side.into = &table.Source{Name: side.table.Name, Data: f}
		}
	}
	d, err := load.Load(sources, o.Load)
	if _, told := errors.AsType[*table.Fault](err); err != nil && !told {
		err = disk.Failed(tables.Messages[0].Name, err)
	}
	for _, remark := range d.Remarks {
		say("%s", remark)
	}
	return d, err
}

// cutPeriods returns the periods: those of the set, or those that the flags ask for.
func cutPeriods(d *graph.Dataset, o flags.Options, say terminal.Say) ([]graph.Period, error) {
	switch {
	case o.By != "" && o.Periods != nil:
		return nil, &flags.Misuse{Problem: "--by and --periods both cut the set", Hint: "leave one of them out"}
	case o.Periods != nil:
		periods, err := graph.PeriodsAt(d, o.Periods)
		if err != nil {
			return nil, &flags.Misuse{Problem: "--periods: " + err.Error(), Hint: "write the first days in their order: 1950-06-25,1950-07-12"}
		}
		for _, found := range graph.GapsAndOverlaps(periods) {
			say("--periods: %s", found)
		}
		return periods, nil
	case o.By == "" && len(d.Periods) > 0:
		return d.Periods, nil
	}
	cut := graph.Cut
	if o.Empty {
		cut = graph.CutAll
	}
	periods, err := cut(d, o.By, o.Count.Only...)
	if o.By == "" && len(periods) > 0 {
		tellUnit(periods, say)
	}
	if gaps := gapsBetween(periods); len(gaps) > 0 {
		left := ""
		if n := len(gaps) - 3; n > 0 {
			gaps, left = gaps[:3], fmt.Sprintf(" and %d more", n)
		}
		say("no message lies between %s%s, and no figure is drawn of the time between; is a date wrong? --empty draws empty periods too", strings.Join(gaps, ", "), left)
	}
	return periods, err
}

// tellUnit says which unit of the calendar was chosen for a set without periods.
func tellUnit(periods []graph.Period, say terminal.Say) {
	if unit := periods[0].Unit; unit != "all" {
		say("no periods are given, and the messages are cut by %s into %d periods; --by UNIT cuts by another unit", unit, len(periods))
		return
	}
	say("no periods are given, and all messages stand in one figure; --by UNIT cuts by a unit of the calendar")
}

// gapsBetween names the periods between which others are left out.
func gapsBetween(periods []graph.Period) []string {
	var gaps []string
	for i := 1; i < len(periods); i++ {
		if p, q := periods[i-1], periods[i]; q.Start > p.End+1 {
			gaps = append(gaps, nameOf(p)+" and "+nameOf(q))
		}
	}
	return gaps
}

// nameOf names a period for people: the id of one before our era is made for files.
func nameOf(p graph.Period) string {
	if strings.HasPrefix(p.ID, "minus") {
		return p.Title
	}
	return p.ID
}

// countMessages counts the messages into one graph a period, and refuses flags that
// ask for what the set does not have.
func countMessages(d *graph.Dataset, periods []graph.Period, o flags.Options, say terminal.Say) (*graph.Series, error) {
	if err := o.Count.Only.Check(d); err != nil {
		return nil, &flags.Misuse{Problem: "--only: " + err.Error(), Hint: "--dry-run shows the columns of the set"}
	}
	strange := strangeValues(d, o.Count.Only)
	if o.Count.Color == graph.SideColumn && !slices.ContainsFunc(d.Actors, func(a graph.Actor) bool { return a.Side != "" }) {
		return nil, &flags.Misuse{Problem: "--color side: no actor has a side", Hint: "sides stand in the column side of actors.csv"}
	}
	for _, id := range o.Count.Ego {
		if !slices.ContainsFunc(d.Actors, func(a graph.Actor) bool { return a.ID == id }) {
			return nil, noActor(d, id)
		}
	}
	series, err := count.Messages(d, periods, o.Count)
	switch {
	case err != nil && o.Count.Color != "":
		return nil, &flags.Misuse{Problem: "--color: " + err.Error(), Hint: "--dry-run shows the columns of the set"}
	case err != nil:
		return nil, err
	}
	if err := nothingMatches(series, o, strange); err != nil {
		return nil, err
	}
	for _, words := range strange {
		say("--only: %s", words)
	}
	if gap := series.Gap(); gap != nil {
		say("no message lies in the %d periods from %s to %s; is a date beside them wrong?", len(gap), gap[0].ID, gap[len(gap)-1].ID)
	}
	tellDoubtful(series, say)
	if o.Against != "" && !slices.Contains(ids(periods), o.Against) {
		return nil, &flags.Misuse{Problem: fmt.Sprintf("there is no period %q", o.Against), Hint: "the periods are " + strings.Join(ids(periods), ", ")}
	}
	return series, nil
}

// tellDoubtful says how many messages are listed for their doubts, which another rule
// draws.
func tellDoubtful(s *graph.Series, say terminal.Say) {
	rows := 0
	for _, listed := range s.Account.Listed {
		switch listed.Reason {
		case graph.Spanning, graph.NotCertain, graph.Doubtful:
			rows += listed.Rows
		}
	}
	switch {
	case rows == 1:
		say("1 message is listed because of a date or a name in doubt, and not drawn; --dates possible draws it in every period that it may be of, with a question mark")
	case rows > 1:
		say("%d messages are listed because of a date or a name in doubt, and not drawn; --dates possible draws them in every period that they may be of, with a question mark", rows)
	}
}

// noActor is the error of --ego where nobody has that id; somebody may have it as
// name, or one that is nearly it.
func noActor(d *graph.Dataset, id string) error {
	hint := "ids stand in the column id of actors.csv; without one, an actor's name is the id"
	var known, of []string
	for _, a := range d.Actors {
		known, of = append(known, a.ID, a.Name), append(of, a.ID, a.ID)
	}
	near, found := id, slices.Contains(known, id) // a name in place of the id
	if !found {
		near, found = spelling.Name(id, known)
	}
	if found {
		hint = fmt.Sprintf("did you mean %q? %s", of[slices.Index(known, near)], hint)
	}
	return &flags.Misuse{Problem: fmt.Sprintf("--ego: no actor has the id %q", id), Hint: hint}
}

// nothingDrawn returns an error where no message of the set is drawn. It is told
// at the end of the run: the account, and what the user asked to see, are whole.
func nothingDrawn(s *graph.Series, o flags.Options) error {
	drawn, err := expected(s, o)
	switch read := s.Account.Read; {
	case err != nil:
		return err
	case read == 0:
		return fmt.Errorf("nothing is drawn: %s has no messages below its header", s.Dataset.Table)
	case drawn.Drawn == 0 && read == 1:
		return fmt.Errorf("nothing is drawn: the only message is listed because of: %s", drawn.Listed[0].Reason)
	case drawn.Drawn == 0:
		listed := "1 is"
		if n := drawn.Listed[0].Rows; n != 1 {
			listed = fmt.Sprintf("%d are", n)
		}
		return fmt.Errorf("nothing is drawn: of %s %s listed because of: %s", rows(s, read), listed, drawn.Listed[0].Reason)
	}
	return nil
}

// maxKnown is how many values of a column a remark names.
const maxKnown = 8

// strangeValues says which values of filters nothing has, and what there is in their
// place: a slip would leave out without a word what it was to show.
func strangeValues(d *graph.Dataset, only graph.Filters) []string {
	var out []string
	for _, f := range only {
		unknown, known := f.Unknown(d)
		for _, value := range unknown {
			words := fmt.Sprintf("nothing has %q in the column %s", value, f.Column)
			near, found := spelling.Name(value, known)
			switch {
			case found:
				words += fmt.Sprintf("; did you mean %q?", near)
			case len(known) > maxKnown:
				words += fmt.Sprintf("; it has %s and %d more", quoted(known[:maxKnown]), len(known)-maxKnown)
			case len(known) > 0:
				words += "; it has " + quoted(known)
			}
			out = append(out, words)
		}
	}
	return out
}

func quoted(values []string) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = strconv.Quote(v)
	}
	return strings.Join(words, ", ")
}

// nothingMatches returns an error where a flag asks for what nothing in the set
// has.
func nothingMatches(s *graph.Series, o flags.Options, strange []string) error {
	if len(o.Count.Only) > 0 && s.Account.Drawn == 0 && s.Account.ListedRows() > 0 {
		hint := "account.csv of a run without --only says of each message whether it is drawn"
		if strange != nil {
			hint = strings.Join(strange, "; ")
		} else if slices.ContainsFunc(o.Count.Only, func(f graph.Filter) bool { return f.Column == "actor" }) {
			hint = "--only shows what passes between these actors; --ego ACTOR shows an actor and partners"
		}
		return &flags.Misuse{Problem: "--only leaves nothing to draw", Hint: hint}
	}
	if o.Count.Min > 1 && s.Account.Drawn == 0 && s.Account.ListedRows() > 0 {
		return &flags.Misuse{Problem: fmt.Sprintf("--min %d leaves nothing to draw", o.Count.Min), Hint: "no line of a period has so many messages"}
	}
	named := func(a graph.Actor) bool { return a.Names[o.Style.Names] != "" }
	if o.Style.Names != "" && !o.OwnNames && !slices.ContainsFunc(s.Dataset.Actors, named) {
		return &flags.Misuse{Problem: fmt.Sprintf("--names %q: no actor has a name in it", o.Style.Names), Hint: "the names stand in columns of actors.csv such as name:ru"}
	}
	return nil
}

func ids(periods []graph.Period) []string {
	ids := make([]string, len(periods))
	for i, p := range periods {
		ids[i] = p.ID
	}
	return ids
}

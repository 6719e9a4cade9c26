package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/load"
)

// run does what the arguments say and returns the exit code. Results go to
// files, words that were asked for to stdout, and everything else to stderr
// with the prefix "cablegraph:"; no capitals at the start, no full stop.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parseFlags(args)
	say := func(format string, words ...any) {
		c.progress.clear()
		fmt.Fprintf(stderr, "cablegraph: "+format+"\n", words...)
	}
	if err == nil {
		c.progress = newProgress(stderr)
		err = unlessInterrupted(ctx, func() error { return c.do(ctx, stdin, stdout, say) })
		c.progress.clear()
	}
	return report(err, say)
}

// do does what the flags ask for. A word that could not be printed is a fault
// of the disk, whatever else happened.
func (c config) do(ctx context.Context, stdin io.Reader, stdout io.Writer, say func(string, ...any)) error {
	words := &printer{to: stdout}
	var err error
	switch {
	case c.help:
		fmt.Fprint(words, usage())
	case c.version:
		fmt.Fprintln(words, "cablegraph", buildVersion())
	case c.initDir != "":
		err = initSet(c.initDir, say)
	default:
		err = draw(ctx, c, stdin, words, say)
	}
	if words.err != nil {
		return diskError{words.err}
	}
	return err
}

func buildVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// draw reads the set, counts, and hands the figures to whoever wants them.
func draw(ctx context.Context, c config, stdin io.Reader, stdout io.Writer, say func(string, ...any)) error {
	m := c.remember()
	if said, ok := m.done(c.out); ok && tidy(c.out) == nil {
		for _, line := range said {
			say("%s", line)
		}
		return nil
	}
	tell, say := say, m.hear(say)
	if c.set == "" {
		say("no data set given: drawing the built-in %s", builtInName)
	}
	if err := c.checkDepfile(); err != nil {
		return err
	}
	var err error
	if c.style.Faces, err = typefaces(c.fonts); err != nil {
		return err
	}
	series, err := counted(c, stdin, say)
	if err != nil {
		return err
	}
	if c.period != "" && !slices.ContainsFunc(series.Periods, c.draws) {
		return &usageError{fmt.Sprintf("there is no period %q", c.period), "the periods are " + periodIDs(series)}
	}
	switch {
	case c.dryRun:
		return summarize(stdout, series, c.count)
	case c.lint:
		return lint(ctx, c, series, stdout)
	case c.list:
		for _, name := range c.names(series) {
			fmt.Fprintln(stdout, filepath.ToSlash(filepath.Join(c.out, name)))
		}
		return nil
	case c.check:
		return check(c.out, c.files(ctx, series, say), c.leftovers(series.Periods), stdout)
	case c.out == "-":
		return single(c, c.names(series), c.files(ctx, series, say), stdout)
	}
	if err := clash(c, stdin, c.names(series)); err != nil {
		return err
	}
	written, err := write(c.out, m.see(c.files(ctx, series, say)))
	if err != nil {
		return err
	}
	if c.depfile != "" {
		if err := writeDepfile(c, c.names(series)); err != nil {
			return err
		}
	}
	tell("%s", outcome(series, c, written))
	if !c.style.Faces.OfSystem() { // which may be others the next time
		m.keep(outcome(series, c, 0))
	}
	return nil
}

func periodIDs(s *graph.Series) string {
	ids := make([]string, len(s.Periods))
	for i, p := range s.Periods {
		ids[i] = p.ID
	}
	return strings.Join(ids, ", ")
}

// single writes the one figure that the run draws to standard output.
func single(c config, names []string, files iter.Seq2[file, error], stdout io.Writer) error {
	figures := slices.DeleteFunc(names, func(n string) bool { return n == accountName })
	if len(figures) != 1 {
		return &usageError{
			fmt.Sprintf("-o - writes a single figure, and these are %d", len(figures)),
			"choose one with -p PERIOD and one format with -f svg",
		}
	}
	for f, err := range files {
		if err != nil {
			return err
		}
		if f.name == figures[0] {
			if _, err := stdout.Write(f.data); err != nil {
				return err
			}
		}
	}
	return nil
}

// counted reads the set, cuts it into periods and counts them.
func counted(c config, stdin io.Reader, say func(string, ...any)) (*graph.Series, error) {
	sources, done, err := open(c.set, stdin, c.progress)
	if err != nil {
		return nil, err
	}
	defer done()
	c.read.Color, c.read.Only = c.count.Color, c.count.Only
	d, err := load.Load(sources, c.read)
	if d != nil {
		for _, remark := range d.Remarks {
			say("%s", remark)
		}
	}
	if err != nil {
		return nil, err
	}
	if err := d.Filterable(c.count.Only); err != nil {
		return nil, &usageError{"--only: " + err.Error(), "--dry-run shows the columns of the set"}
	}
	periods, err := c.cut(d, say)
	if err != nil {
		return nil, err
	}
	series, err := count.Messages(d, periods, c.count)
	if err != nil && c.count.Color != "" {
		return nil, &usageError{"--color: " + err.Error(), "--dry-run shows the columns of the set"}
	}
	if err == nil {
		err = c.futile(series)
	}
	if err == nil {
		if gap := series.Gap(); gap != nil {
			say("no message lies in the %d periods from %s to %s; is a date beside them wrong?", len(gap), gap[0].ID, gap[len(gap)-1].ID)
		}
	}
	return series, err
}

// futile returns an error where a flag asks for what nothing in the set has.
func (c config) futile(s *graph.Series) error {
	if drawn, listed := s.Account.Drawn, s.Account.ListedRows(); len(c.count.Only) > 0 && drawn == 0 && listed > 0 {
		return &usageError{"--only leaves nothing to draw", "is a value misspelt? account.csv of a run without --only has the messages"}
	}
	named := func(a graph.Actor) bool { return a.Names[c.style.Names] != "" }
	if c.style.Names != "" && !slices.ContainsFunc(s.Dataset.Actors, named) {
		return &usageError{fmt.Sprintf("--names %q: no actor has a name in it", c.style.Names), "the names stand in columns of actors.csv such as name:ru"}
	}
	return nil
}

// cut returns the periods: those of the set, or those that the flags ask for.
func (c config) cut(d *graph.Dataset, say func(string, ...any)) ([]graph.Period, error) {
	switch {
	case c.by != "" && c.periods != nil:
		return nil, &usageError{"--by and --periods both cut the set", "leave one of them out"}
	case c.periods != nil:
		var dates []edtf.Value
		for _, day := range c.periods {
			date, err := load.ParseDate(day)
			if err != nil {
				return nil, &usageError{"--periods: " + err.Error(), "write the first days in their order: 1950-06-25,1950-07-12"}
			}
			dates = append(dates, date)
		}
		periods, err := graph.PeriodsAt(d, dates)
		if err != nil {
			return nil, &usageError{"--periods: " + err.Error(), "write the first days in their order: 1950-06-25,1950-07-12"}
		}
		for _, seam := range graph.GapsAndOverlaps(periods) {
			say("--periods: %s", seam)
		}
		return periods, nil
	case c.by == "" && len(d.Periods) > 0:
		return d.Periods, nil
	}
	return graph.Cut(d, c.by, c.count.Only...)
}

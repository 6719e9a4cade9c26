package main

import (
	_ "embed"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/load"
	"cablegraph/render/figure"
)

//go:embed doc.go
var manual string

// A task is what a run is asked for.
type task int

// The tasks; only toDraw writes files into the out folder.
const (
	toDraw task = iota
	toList
	toCheck
	toLint
	toTry // --dry-run
	toInit
	toHelp
	toTellVersion
)

// options are the command line, checked.
type options struct {
	words    []string // as typed
	task     task
	sets     []string // a folder, or files; none: the built-in set
	out      string   // a folder, or standardOutput
	initDir  string
	depfile  string
	formats  []string
	kinds    []string
	fonts    []string
	period   string       // write this one only
	by       string       // cut by this unit of the calendar
	kept     []string     // flags that the set keeps
	grouped  bool         // by side
	empty    bool         // draw long runs of empty periods too
	periods  []edtf.Value // cut at these days
	against  string       // changes are those against this period; empty: against the one before
	load     load.Options
	count    count.Options
	style    figure.Style
	ownNames bool // names are in the language of the words, where the set has some
	engine   string
	dpi      int
}

// stdin reports whether the set comes through standard input.
func (o options) stdin() bool { return len(o.sets) == 1 && o.sets[0] == source.Stdin }

// standardOutput takes the place of the out folder where a run prints its one
// figure.
const standardOutput = "-"

// typed are the flags as they were typed: those that go into the options as
// they are, and those whose values must be read first.
type typed struct {
	options

	list, check, lint, dryRun bool
	help, version             bool
	dates, relays, sheet      string
	group                     string
	size, height, text        string
	only, columns, cuts       []string
	labels, register, lang    string
}

// flags declares the flags in the order in which the help shows them.
func (t *typed) flags() *pflag.FlagSet {
	f := pflag.NewFlagSet("cablegraph", pflag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.SortFlags = false
	f.StringVarP(&t.out, "out", "o", "out", "`FOLDER` the figures are written into; - writes a single one to standard output")
	f.StringSliceVarP(&t.formats, "format", "f", []string{"svg", "dot", "alt"}, "what is written, a `LIST` of "+strings.Join(formatNames(), ", "))
	f.StringSliceVar(&t.kinds, "draw", kindNames()[:1], "which figures are drawn, a `LIST` of "+kindsHelp())
	f.StringVarP(&t.period, "period", "p", "", "write the figure of this `PERIOD` only, as the full run draws it")
	f.StringVar(&t.against, "against", "", "compare every other period with this `PERIOD` (left out: with the one before)")
	f.StringSliceVar(&t.cuts, "periods", nil, "cut anew at these `DAYS`, on which periods begin: 1950-06-25,1950-07-12,1950-09-15; or FIRST/LAST of each")
	f.StringVar(&t.by, "by", "", "cut anew by calendar, into a `UNIT`: decade, year, quarter, month, week, day, or all for one figure")
	f.BoolVar(&t.empty, "empty", false, "draw long runs of empty periods of the calendar too")
	f.StringVar(&t.count.Color, "color", "", "`COLUMN` of the messages that colours the lines, or side (left out: the first of legend.csv, else none)")
	f.IntVar(&t.count.Top, "top", 0, "show the `N` strongest actors (left out: as many as can be read in every figure)")
	f.StringSliceVar(&t.count.Ego, "ego", nil, "show only these `ACTORS`, by id, and in each figure whom they exchange messages with: mao")
	f.StringVar(&t.group, "group", "", "draw the actors of one `WHAT` as one box: side")
	f.StringArrayVar(&t.only, "only", nil, "show only messages or actors with `COLUMN=VALUE`: kind=telegram, side=PRC,USSR, actor=mao,stalin")
	f.IntVar(&t.count.Min, "min", 0, "leave out lines of fewer than `N` messages, and list these")
	f.StringVar(&t.dates, "dates", "likeliest", "draw a message where its date is at least `SO` sure: likeliest, certain, possible")
	f.StringVar(&t.relays, "relays", "path", "`HOW` relayed messages are drawn: path, or direct between their ends")
	f.StringVar(&t.sheet, "for", "page", "a `SHEET`: page (174 mm wide), column (84 mm), slide (13.3 × 7.5 in), beamer (160 × 90 mm)")
	f.StringVar(&t.size, "size", "", "another size, `WxH` in mm, or the width alone for as high as needed: 120x80, 120")
	f.StringVar(&t.height, "height", "", "no figure higher than this, in `MM` (left out: 234, in a column 200)")
	f.StringVar(&t.text, "text", "", "the `SIZE` of the names in boxes, which all type goes by: 9pt (left out: 8pt, in a column 7pt, on slides 18pt, in Beamer 9pt)")
	f.StringVar(&t.labels, "labels", "", "`WHAT` stands on a line: number, date, count (left out: numbers where messages.csv has them, else dates)")
	f.StringVar(&t.register, "register", "", "`WHERE` the messages behind the numbers are listed: under, apart, none (left out: under the figure where it stays below 222 mm)")
	f.BoolVar(&t.style.Grey, "grey", false, "for print in one colour")
	f.BoolVar(&t.style.NoTitle, "no-title", false, "no title in the figure, for a caption outside")
	f.BoolVar(&t.style.NoLegend, "no-legend", false, "no legend in the figure")
	f.BoolVar(&t.style.NoStrip, "no-strip", false, "no strip of messages over time under the figure; on slides no bar of periods")
	f.BoolVar(&t.count.NoGhosts, "no-ghosts", false, "no pale boxes of those who have no message in a period")
	f.StringVar(&t.lang, "lang", "en", "the `LANGUAGE` of all words that are not the set's own: "+strings.Join(languages(), ", "))
	f.StringVar(&t.style.Names, "names", "", "show names in this `LANGUAGE`, from columns such as name:ru of actors.csv (left out: in that of --lang, where the set has some)")
	f.StringArrayVar(&t.fonts, "font", nil, "set all words in the font of this `FILE` (TTF, OTF); name the bold file too: --font A.ttf --font A-Bold.ttf")
	f.StringVar(&t.engine, "layout", "", "draw on the places that this `ENGINE` of Graphviz finds, without a search for better ones: dot, neato")
	f.IntVar(&t.dpi, "dpi", 300, "resolution of PNG, in `DOTS` an inch")
	f.StringArrayVar(&t.columns, "columns", nil, "take `FIELD=COLUMN`: from=Author,to=Recipient; or a constant: \"from='J. R. R. Tolkien'\"")
	f.StringVar(&t.load.Calendar, "calendar", "", "count dates that are marked as old style by this `CALENDAR`: gregorian (left out: as they are written)")
	f.StringVar(&t.load.DateOrder, "date-order", "", "the `ORDER` of dates such as 5/6/1950: dmy, mdy")
	f.StringVar(&t.load.Sheet, "sheet", "", "read the sheet of this `NAME` of a workbook (left out: the first that has the columns)")
	f.BoolVar(&t.load.SkipBad, "skip-bad", false, "list unreadable rows instead of refusing the set")
	f.BoolVar(&t.list, "list", false, "print the names of the files that would be written")
	f.BoolVar(&t.check, "check", false, "write nothing; name the files that a run would change, and fail if there are any")
	f.StringVar(&t.depfile, "depfile", "", "write a Makefile rule with what the figures depend on into this `FILE`")
	f.BoolVar(&t.dryRun, "dry-run", false, "say what would be drawn where all of it can be read, write nothing")
	f.BoolVar(&t.lint, "lint", false, "check the figures for what a reader could not make out, write nothing")
	f.StringVar(&t.initDir, "init", "", "write the built-in set into this `FOLDER`, to start one's own from")
	f.BoolVarP(&t.help, "help", "h", false, "show this page")
	f.BoolVar(&t.version, "version", false, "show the version")
	return f
}

// parseFlags reads and checks the command line.
func parseFlags(words []string) (options, error) {
	var t typed
	f := t.flags()
	if err := f.Parse(words); err != nil {
		return t.options, &usageError{err.Error(), "cablegraph --help shows all flags"}
	}
	t.words = words
	switch {
	case t.help:
		t.task = toHelp
		return t.options, nil
	case t.version:
		t.task = toTellVersion
		return t.options, nil
	}
	kept, err := ofSet(f.Args(), f)
	if err != nil {
		return t.options, err
	}
	if len(kept) > 0 { // those of the command line are read again, and win
		t = typed{}
		f = t.flags()
		if err := f.Parse(slices.Concat(kept, words)); err != nil {
			return t.options, &usageError{err.Error(), "cablegraph --help shows all flags"}
		}
		t.words = words
	}
	t.sets, t.kept = f.Args(), kept
	for _, step := range []func() error{
		func() error { return notEmpty(f) },
		func() error { return t.agree(f) },
		t.readValues,
	} {
		if err := step(); err != nil {
			return t.options, err
		}
	}
	return t.options, nil
}

// usage is the help page: the package comment, then the flags.
func usage() string {
	_, text, _ := strings.Cut(manual, "/*\n")
	text, _, _ = strings.Cut(text, "*/")
	return text + new(typed).flags().FlagUsagesWrapped(100)
}

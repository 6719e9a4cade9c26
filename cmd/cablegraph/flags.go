package main

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/render"
)

//go:embed doc.go
var manual string

// A config is the command line, checked.
type config struct {
	args    []string
	set     string // empty: the built-in one
	out     string
	formats []string
	by      string
	periods []string
	period  string // draw this one only
	depfile string
	initDir string
	dryRun  bool
	lint    bool
	list    bool
	check   bool
	read    load.Options
	count   count.Options
	style   render.Style
	engine  string
	dpi     int
	fonts   []string
	help    bool
	version bool

	progress *progress // nil: none is told
}

// usageError is a fault of the command line, with a hint.
type usageError struct{ problem, hint string }

func (e *usageError) Error() string { return e.problem }

// words are the flags whose values are one of a few words.
type words struct {
	dates, relays, sheet, size string
	only, columns              []string
}

// flags declares the flags in the order in which the help shows them.
func (c *config) flags(w *words) *pflag.FlagSet {
	f := pflag.NewFlagSet("cablegraph", pflag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.SortFlags = false
	f.StringVarP(&c.out, "out", "o", "out", "`FOLDER` the figures are written into; - writes a single one to standard output")
	f.StringSliceVarP(&c.formats, "format", "f", []string{"svg", "dot", "alt"}, "what is written, a `LIST` of "+strings.Join(formatNames(), ", "))
	f.StringVarP(&c.period, "period", "p", "", "write the figure of this `PERIOD` only, as the full run draws it")
	f.StringSliceVar(&c.periods, "periods", nil, "cut anew at these `DAYS`, on which periods begin: 1950-06-25,1950-07-12,1950-09-15; or FIRST/LAST of each")
	f.StringVar(&c.by, "by", "", "cut anew by calendar, into a `UNIT`: decade, year, quarter, month, week, day")
	f.StringVar(&c.count.Color, "color", "", "`COLUMN` of the messages that colours the lines, or side (left out: the first of legend.csv, else the sender's side)")
	f.IntVar(&c.count.Top, "top", 0, "show the `N` strongest actors (left out: as many as can be read in every figure)")
	f.StringArrayVar(&w.only, "only", nil, "show only messages or actors with `COLUMN=VALUE`: kind=telegram, side=PRC,USSR, actor=mao,stalin")
	f.StringVar(&w.dates, "dates", "likeliest", "draw a message where its date is at least `SO` sure: likeliest, certain, possible")
	f.StringVar(&w.relays, "relays", "path", "`HOW` relayed messages are drawn: path, or direct between their ends")
	f.StringVar(&w.sheet, "for", "page", "a `SHEET`: page (174 mm wide), column (84 mm), slide (13.3 × 7.5 in), beamer (160 × 90 mm)")
	f.StringVar(&w.size, "size", "", "another size, `WxH` in mm, or the width alone for as high as needed: 120x80, 120")
	f.BoolVar(&c.style.Grey, "grey", false, "for print in one colour")
	f.BoolVar(&c.style.NoTitle, "no-title", false, "no title in the figure, for a caption outside")
	f.StringVar(&c.style.Names, "names", "", "show names in this `LANGUAGE`, from columns such as name:ru of actors.csv")
	f.StringArrayVar(&c.fonts, "font", nil, "a font `FILE` (TTF, OTF) for letters that Liberation Sans lacks, before those of the system")
	f.StringVar(&c.engine, "layout", "", "the `ENGINE` that places who has no place: dot, neato (left out: chosen by size and shape)")
	f.IntVar(&c.dpi, "dpi", 300, "resolution of PNG, in `DOTS` an inch")
	f.StringArrayVar(&w.columns, "columns", nil, "take `FIELD=COLUMN`: from=Author,to=Recipient; or a constant: \"from='J. R. R. Tolkien'\"")
	f.StringVar(&c.read.DateOrder, "date-order", "", "the `ORDER` of dates such as 5/6/1950: dmy, mdy")
	f.BoolVar(&c.read.SkipBad, "skip-bad", false, "list unreadable rows instead of refusing the set")
	f.BoolVar(&c.list, "list", false, "print the names of the files that would be written")
	f.BoolVar(&c.check, "check", false, "write nothing; name the files that a run would change, and fail if there are any")
	f.StringVar(&c.depfile, "depfile", "", "write a Makefile rule with what the figures depend on into this `FILE`")
	f.BoolVar(&c.dryRun, "dry-run", false, "say what would be drawn, write nothing")
	f.BoolVar(&c.lint, "lint", false, "check the figures for what a reader could not make out, write nothing")
	f.StringVar(&c.initDir, "init", "", "write the built-in set into this `FOLDER`, to start one's own from")
	f.BoolVarP(&c.help, "help", "h", false, "show this page")
	f.BoolVar(&c.version, "version", false, "show the version")
	return f
}

func parseFlags(args []string) (config, error) {
	c := config{args: args}
	var w words
	c.count.Dates = graph.Likeliest
	f := c.flags(&w)
	if err := f.Parse(args); err != nil {
		return c, &usageError{err.Error(), "cablegraph --help shows all flags"}
	}
	if c.help || c.version {
		return c, nil
	}
	if f.NArg() > 1 {
		return c, &usageError{fmt.Sprintf("two sets given: %q and %q", f.Arg(0), f.Arg(1)), "draw one set at a time; its tables lie in one folder"}
	}
	c.set = f.Arg(0)
	if err := c.agree(f); err != nil {
		return c, err
	}
	if err := c.choose(w); err != nil {
		return c, err
	}
	return c, c.chooseSheet(w.sheet, w.size)
}

// choose checks what must be one of a few words.
func (c *config) choose(w words) error {
	one := func(flag, value string, want ...string) error {
		if slices.Contains(want, value) {
			return nil
		}
		return &usageError{fmt.Sprintf("--%s %q is not known", flag, value), "want one of " + strings.Join(want, ", ")}
	}
	optional := func(flag, value string, want ...string) error {
		if value == "" {
			return nil
		}
		return one(flag, value, want...)
	}
	for _, f := range c.formats {
		if err := one("format", f, formatNames()...); err != nil {
			return err
		}
	}
	c.count.Direct = w.relays == "direct"
	c.read.NoIDs = c.dryRun || c.list
	switch w.dates {
	case "certain":
		c.count.Dates = graph.Certain
	case "possible":
		c.count.Dates = graph.Possible
	}
	if c.dpi < 36 || c.dpi > 1200 {
		return &usageError{fmt.Sprintf("--dpi %d is out of range", c.dpi), "want 36 to 1200; journals ask for 300"}
	}
	for _, columns := range w.columns {
		if err := c.takeColumns(columns); err != nil {
			return err
		}
	}
	for _, only := range w.only {
		column, values, ok := strings.Cut(only, "=")
		if !ok || column == "" {
			return &usageError{fmt.Sprintf("--only %q names no column", only), "write --only kind=telegram,letter"}
		}
		c.count.Only = append(c.count.Only, graph.Filter{Column: column, Values: strings.Split(values, ",")})
	}
	for _, err := range []error{
		one("dates", w.dates, "likeliest", "certain", "possible"),
		one("relays", w.relays, "path", "direct"),
		optional("by", c.by, "decade", "year", "quarter", "month", "week", "day"),
		optional("date-order", c.read.DateOrder, "dmy", "mdy"),
		optional("layout", c.engine, "dot", "neato"),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// takeColumns reads --columns: field=header pairs parted by commas. A value in
// single quotes may hold commas itself.
func (c *config) takeColumns(text string) error {
	fields := graph.MessageFields
	for text != "" {
		field, rest, ok := strings.Cut(text, "=")
		if !ok || !slices.Contains(fields, field) {
			return &usageError{fmt.Sprintf("--columns names no field in %q", text), "want FIELD=COLUMN with a field of " + strings.Join(fields, ", ")}
		}
		end := strings.IndexByte(rest, ',')
		if strings.HasPrefix(rest, "'") {
			if end = strings.Index(rest[1:], "'") + 2; end < 2 {
				return &usageError{fmt.Sprintf("--columns: the quote in %q is not closed", rest), "write \"from='J. R. R. Tolkien'\""}
			}
		}
		if end < 0 || end > len(rest) {
			end = len(rest)
		}
		if c.read.Columns == nil {
			c.read.Columns = make(map[string]string)
		}
		c.read.Columns[field] = rest[:end]
		text = strings.TrimPrefix(rest[end:], ",")
	}
	return nil
}

// chooseSheet finds the sheet by its name and sets another size on it.
func (c *config) chooseSheet(name, size string) error {
	var names []string
	for _, s := range render.Sheets {
		if s.Name == name {
			c.style.Sheet = s
		}
		names = append(names, s.Name)
	}
	if c.style.Name == "" {
		return &usageError{fmt.Sprintf("--for %q is not known", name), "want one of " + strings.Join(names, ", ")}
	}
	if size == "" {
		return nil
	}
	sheet, err := c.style.Resize(size)
	if err != nil {
		return &usageError{fmt.Sprintf("--size %q: %v", size, err), "write 120x80 for 120 by 80 mm, or 120 for the width alone"}
	}
	c.style.Sheet = sheet
	return nil
}

// usage is the help page: the package comment, then the flags.
func usage() string {
	_, text, _ := strings.Cut(manual, "/*\n")
	text, _, _ = strings.Cut(text, "*/")
	return text + new(config).flags(new(words)).FlagUsagesWrapped(100)
}

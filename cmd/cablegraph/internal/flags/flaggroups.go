package flags

import (
	"strings"

	"github.com/spf13/pflag"
)

// A flagGroup is the flags of one part of a run.
type flagGroup struct {
	heading string
	declare func(*typed, *pflag.FlagSet)
}

// flagGroups are all flags, in the order in which the help shows them.
var flagGroups = []flagGroup{
	{"What is read", (*typed).inputFlags},
	{"What is shown", (*typed).shownFlags},
	{"How it looks", (*typed).lookFlags},
	{"What is written", (*typed).outputFlags},
	{"What is checked", (*typed).checkFlags},
	{"Help", (*typed).helpFlags},
}

// Examples are all values of --example: the documents that --init can write.
var Examples = []string{"html", "latex", "quarto", "typst"}

// everyday are the flags that --help shows: those of most runs. --help-all shows the
// others too.
var everyday = []string{
	"columns", "date-order", "skip-bad",
	"draw", "period", "by", "periods", "top", "only", "color",
	"for", "size", "lang", "grey", "no-title",
	"out", "format", "init",
	"dry-run", "lint",
	"help", "help-all", "version",
}

func (t *typed) inputFlags(f *pflag.FlagSet) {
	f.StringArrayVar(&t.columns, "columns", nil, "take `FIELD=COLUMN`: from=Author,to=Recipient; or a constant: \"from='J. R. R. Tolkien'\"")
	f.StringVar(&t.Load.DateOrder, "date-order", "", "the `ORDER` of dates such as 5/6/1950: dmy, mdy")
	f.StringVar(&t.Load.Calendar, "calendar", "", "count dates that are marked as old style by this `CALENDAR`: gregorian (left out: as they are written)")
	f.StringVar(&t.Load.Sheet, "sheet", "", "read the sheet of this `NAME` of a workbook (left out: the first that has the columns)")
	f.BoolVar(&t.Load.SkipBad, "skip-bad", false, "list unreadable rows instead of refusing the set")
}

func (t *typed) shownFlags(f *pflag.FlagSet) {
	f.StringSliceVar(&t.Kinds, "draw", KindNames()[:1], "which figures are drawn, a `LIST` of "+kindsHelp())
	f.StringVarP(&t.Period, "period", "p", "", "write the figure of this `PERIOD` only, as the full run draws it")
	f.StringVar(&t.Against, "against", "", "compare every other period with this `PERIOD` (left out: with the one before)")
	f.StringSliceVar(&t.cuts, "periods", nil, "cut anew at these `DAYS`, on which periods begin: 1950-06-25,1950-07-12,1950-09-15; or FIRST/LAST of each")
	f.StringVar(&t.By, "by", "", "cut anew by calendar, into a `UNIT`: decade, year, quarter, month, week, day, or all for one figure")
	f.BoolVar(&t.Empty, "empty", false, "draw long runs of empty periods of the calendar too")
	f.IntVar(&t.Count.Top, "top", 0, "show the `N` strongest actors (left out: as many as can be read in every figure)")
	f.StringSliceVar(&t.Count.Ego, "ego", nil, "show only these `ACTORS`, by id, and in each figure whom they exchange messages with: mao")
	f.StringVar(&t.group, "group", "", "draw the actors of one `WHAT` as one box: side")
	f.StringArrayVar(&t.only, "only", nil, "show only messages or actors with `COLUMN=VALUE`: kind=telegram, side=PRC,USSR, actor=mao,stalin")
	f.IntVar(&t.Count.Min, "min", 0, "leave out lines of fewer than `N` messages, and list these")
	f.StringVar(&t.Count.Color, "color", "", "`COLUMN` of the messages that colours the lines, or side (left out: the first of legend.csv, else none)")
	f.StringVar(&t.dates, "dates", "likeliest", "draw a message where its date is at least `SO` sure: likeliest, certain, possible")
	f.StringVar(&t.relays, "relays", "path", "`HOW` relayed messages are drawn: path, or direct between their ends")
	f.StringVar(&t.labels, "labels", "", "`WHAT` stands on a line: number, date, count (left out: numbers where messages.csv has them, else dates)")
	f.BoolVar(&t.Count.NoGhosts, "no-ghosts", false, "no pale boxes of those who have no message in a period")
}

func (t *typed) lookFlags(f *pflag.FlagSet) {
	f.StringVar(&t.sheet, "for", "page", "a `SHEET`: page (174 mm wide), column (84 mm), slide (13.3 × 7.5 in), beamer (160 × 90 mm)")
	f.StringVar(&t.size, "size", "", "another size, `WxH` in mm, or the width alone for as high as needed: 120x80, 120")
	f.StringVar(&t.height, "height", "", "no figure higher than this, in `MM` (left out: 234, in a column 200)")
	f.StringVar(&t.text, "text", "", "the `SIZE` of the names in boxes, which all type goes by: 9pt (left out: 8pt, in a column 7pt, on slides 18pt, in Beamer 9pt)")
	f.StringVar(&t.lang, "lang", "en", "the `LANGUAGE` of all words that are not the set's own: "+strings.Join(languages(), ", "))
	f.StringVar(&t.Style.Names, "names", "", "show names in this `LANGUAGE`, from columns such as name:ru of actors.csv (left out: in that of --lang, where the set has some)")
	f.BoolVar(&t.Style.Grey, "grey", false, "for print in one colour")
	f.StringArrayVar(&t.Fonts, "font", nil, "set all words in the font of this `FILE` (TTF, OTF); name the bold file too: --font A.ttf --font A-Bold.ttf")
	f.BoolVar(&t.Style.NoTitle, "no-title", false, "no title in the figure, for a caption outside")
	f.BoolVar(&t.Style.NoLegend, "no-legend", false, "no legend in the figure")
	f.BoolVar(&t.Style.NoStrip, "no-strip", false, "no strip of messages over time under the figure; on slides no bar of periods")
	f.StringVar(&t.register, "register", "", "`WHERE` the messages behind the numbers are listed: under, apart, none (left out: under the figure where it stays below 222 mm)")
	f.StringVar(&t.Engine, "layout", "", "draw on the places that this `ENGINE` of Graphviz finds, without a search for better ones: dot, neato")
	f.IntVar(&t.DPI, "dpi", 300, "resolution of PNG, in `DOTS` an inch")
}

func (t *typed) outputFlags(f *pflag.FlagSet) {
	f.StringVarP(&t.Out, "out", "o", "out", "`FOLDER` the figures are written into; - writes a single one to standard output")
	f.BoolVar(&t.Force, "overwrite", false, "write over files in that folder which are somebody else's, and over actors.csv and messages.csv that were edited there")
	f.StringSliceVarP(&t.formats, "format", "f", []string{"svg", "dot", "alt"}, "what is written, a `LIST` of "+strings.Join(formatNames(), ", "))
	f.BoolVar(&t.list, "list", false, "print the names of the files that would be written")
	f.StringVar(&t.Depfile, "depfile", "", "write a Makefile rule with what the figures depend on into this `FILE`")
	f.StringVar(&t.InitDir, "init", "", "write the built-in set into this `FOLDER`, to start one's own from")
	f.StringVar(&t.Example, "example", "latex", "with --init, a `DOCUMENT` that uses the figures: "+strings.Join(Examples, ", "))
}

func (t *typed) checkFlags(f *pflag.FlagSet) {
	f.BoolVar(&t.dryRun, "dry-run", false, "say what would be drawn where all of it can be read, write nothing")
	f.BoolVar(&t.lint, "lint", false, "check the figures for what a reader could not make out, write nothing")
	f.BoolVar(&t.check, "check", false, "write nothing; name the files that a run would change, and fail if there are any")
}

func (t *typed) helpFlags(f *pflag.FlagSet) {
	f.BoolVarP(&t.help, "help", "h", false, "show the flags for everyday use")
	f.BoolVar(&t.HelpAll, "help-all", false, "show all flags, how messages and dates are counted, and what a figure shows")
	f.BoolVar(&t.version, "version", false, "show the version")
}

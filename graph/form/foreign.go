package form

import "cablegraph/internal/pattern"

// magic is how files begin that are no text.
var magic = []struct {
	begins string
	form   Form
	what   string // of what is foreign, with what to do
}{
	{"PK\x03\x04", Workbook, ""},
	{"PK\x05\x06", Foreign, "an empty zip file"},
	{"\x1f\x8b", Gzip, ""},
	{"\xd0\xcf\x11\xe0", Foreign, "an old Excel workbook or another file of old Office programs; save it as .xlsx or as CSV (UTF-8)"},
	{"%PDF", Foreign, "a PDF; make a table of what it says, with the columns date, from, to"},
	{"\x89PNG", Foreign, "a picture; make a table of what it shows, with the columns date, from, to"},
	{"\xff\xd8\xff", Foreign, "a picture; make a table of what it shows, with the columns date, from, to"},
	{"SQLite format 3\x00", Foreign, "an SQLite database; write its table as CSV: sqlite3 -header -csv FILE \"SELECT * FROM letters\" > letters.csv"},
	{"PAR1", Foreign, "a Parquet file; write it as CSV: duckdb -c \"COPY 'FILE' TO 'letters.csv'\""},
	{"ARROW1", Foreign, "a Feather file; write it as CSV"},
	{"{\\rtf", Foreign, "a text in RTF; save its table as CSV (UTF-8)"},
	{"BZh", Foreign, "packed (bzip2); unpack it first"},
	{"\xfd7zXZ", Foreign, "packed (xz); unpack it first"},
	{"7z\xbc\xaf", Foreign, "packed (7z); unpack it first"},
	{"Rar!", Foreign, "packed (RAR); unpack it first"},
	{"(\xb5/\xfd", Foreign, "packed (zstd); unpack it first"},
	{"!BDN", Foreign, "a mail box of Outlook (PST); export it as mbox, with Thunderbird or readpst"},
	{"\x00\x01\x00\x00Standard ", Foreign, "an Access database; export its table as CSV (UTF-8)"},
	{"$FL2", Foreign, "a file of SPSS; save it as CSV (UTF-8)"},
}

// columnsWanted is what a table is to have that is made of something else.
const columnsWanted = "with the columns date, from, to"

// foreignTexts are how files of text begin that are no table, and what to do about
// them. Their graphs have no days.
var foreignTexts = []struct {
	begins *pattern.Pattern
	what   string
}{
	{pattern.New(`(?i)^\*(?:vertices|network)\b`), "a network of Pajek, which says who and how often, and not when; make a table of the messages, " + columnsWanted},
	{pattern.New(`(?i)^\*(?:node|tie) (?:data|properties)`), "a network of NetDraw (VNA), which says who and how often, and not when; make a table of the messages, " + columnsWanted},
	{pattern.New(`(?i)^dl\s+n[mrc]?\s*=`), "a network of UCINET (DL), which says who and how often, and not when; make a table of the messages, " + columnsWanted},
	{pattern.New(`^nodedef>`), "a graph of GUESS (GDF); make a table of its edges, " + columnsWanted},
	{pattern.New(`^(?:Creator .*\s+)?(?:Version .*\s+)?graph\s*\[`), "a graph in GML; save it as GraphML or GEXF, with the days of its edges"},
	{pattern.New(`^(?:strict\s+)?(?:di)?graph\b[^,;\t\n]*\{`), "a graph for Graphviz (DOT), which is what this program writes; make a table of its messages, " + columnsWanted},
	{pattern.New(`^@[A-Za-z]+\s*[{(]\s*[^\s,;]*,`), "a bibliography (BibTeX); export it as CSV, or as CSL JSON, which has who received a letter"},
	{pattern.New(`^TY  - `), "a bibliography (RIS); export it as CSV, or as CSL JSON, which has who received a letter"},
	{pattern.New(`^(?:---\s*\n)?- \w[\w -]*:(?: |\n)`), "YAML; save it as JSON or CSV (UTF-8)"},
	{pattern.New(`^BEGIN:V(?:CALENDAR|CARD)`), "a calendar or a card (iCalendar, vCard); make a table of the messages, " + columnsWanted},
	{pattern.New(`^(?:@prefix|@base|PREFIX|BASE) `), "RDF (Turtle); query it for a table, and save that as CSV: SELECT ?date ?from ?to"},
	{
		pattern.New(`^\x{200e}?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[APap]\.?\s?[Mm]\.?)?(?:\] ?| - )[^,;\t]*: `),
		"a chat as WhatsApp or Signal export it, in which a message has no recipient but the group; make a table of it, " + columnsWanted,
	},
	{pattern.New(`(?i)^\d{1,4}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[ap]\.?\s?m\.?)? - .*(?:encrypted|verschlüsselt|chiffrés|cifrad|сквозным)`), "a chat as WhatsApp exports it, in which a message has no recipient but the group; make a table of it, " + columnsWanted},
}

// foreignRoots are the first elements of XML that has no letters as TEI describes
// them, and what to do about it.
var foreignRoots = map[string]string{
	"html":                   "a page of HTML; was an address saved instead of the file behind it? Save its table as CSV (UTF-8)",
	"svg":                    "a drawing (SVG); draw the table it was made from",
	"mods":                   catalogue,
	"modscollection":         catalogue,
	"searchretrieveresponse": catalogue,
	"ead":                    catalogue,
	"rdf":                    "RDF; query it for a table, and save that as CSV: SELECT ?date ?from ?to",
	"http":                   "RDF (N-Triples); query it for a table, and save that as CSV: SELECT ?date ?from ?to",
	"https":                  "RDF (N-Triples); query it for a table, and save that as CSV: SELECT ?date ?from ?to",
	"feed":                   "a feed of news (Atom); make a table of the messages, " + columnsWanted,
	"rss":                    "a feed of news (RSS); make a table of the messages, " + columnsWanted,
	"kml":                    "a map (KML); make a table of the messages, " + columnsWanted,
	"stata_dta":              "a file of Stata; save it as CSV (UTF-8)",
	"smses":                  "a backup of text messages; make a table of them, " + columnsWanted,
}

// foreignSpaces are the names of kinds of XML whose first elements say nothing.
var foreignSpaces = []struct{ space, what string }{
	{"http://www.loc.gov/MARC21", catalogue},
	{"urn:schemas-microsoft-com:office:spreadsheet", "a workbook as XML of Excel 2003; save it as .xlsx or as CSV (UTF-8)"},
	{"urn:oasis:names:tc:opendocument", "a flat OpenDocument file; save it as .ods or as CSV (UTF-8)"},
}

const catalogue = "records of a catalogue (MODS, MARC or EAD), in which letters are titles; export them as CSV, or make a table of them, " + columnsWanted

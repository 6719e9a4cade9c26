// Package form turns messages that are kept in another form than a table into
// one: workbooks, JSON, graph files, mail boxes, or several tables.
//
// Data moves one way: [Of] tells a form by how its file begins, and
// [Transcribe] writes what the files say as one table of text, row by row, with
// the place that each row comes from. What the columns mean is not known here.
package form

import (
	"bytes"
	"io"
	"strings"
	"unicode"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// A Form is a way in which messages are kept.
type Form string

// The forms. What is foreign is none of them.
const (
	Table    Form = "table"
	TEI      Form = "TEI"
	JSON     Form = "JSON"
	GraphML  Form = "GraphML"
	GEXF     Form = "GEXF"
	Mail     Form = "mail"
	Workbook Form = "workbook"
	Gzip     Form = "gzip"
	Foreign  Form = "foreign"
)

// HeadSize is how much of a file tells its form, in bytes.
const HeadSize = 8 << 10

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
}

var (
	mailbox = pattern.New(`^From \S+ .*\d{4}`)
	oneMail = pattern.New(`^(?i:(?:received|return-path|delivered-to|message-id|mime-version|date|from|to|cc|subject|reply-to|sender|x-[\w-]+): [^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2}`)
	object  = pattern.New(`^\{\s*(?:"|\}|$)`)
	objects = pattern.New(`^\[\s*(?:\{|\[|"|\]|$)`)
)

// Of tells the form of a file by its beginning; of what is foreign, what it is
// and what to do about it.
func Of(head []byte) (form Form, what string) {
	for _, m := range magic {
		if bytes.HasPrefix(head, []byte(m.begins)) {
			return m.form, m.what
		}
	}
	decoded, _ := table.Decode(table.CutRune(head))
	text := strings.TrimLeftFunc(string(decoded), func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' })
	switch {
	case strings.HasPrefix(text, "<"):
		return ofXML(text)
	case object.MatchString(text), objects.MatchString(text):
		return JSON, ""
	case mailbox.MatchString(text), oneMail.MatchString(text):
		return Mail, ""
	}
	return Table, ""
}

// rootElement is the first element of XML, behind declarations and comments.
var rootElement = pattern.New(`<(?:[\w.-]+:)?([A-Za-z][\w.-]*)`)

// ofXML tells the form of XML by its first element.
func ofXML(text string) (Form, string) {
	for _, skip := range [][2]string{{"<?xml", "?>"}, {"<!--", "-->"}, {"<?", "?>"}, {"<!--", "-->"}} {
		for strings.HasPrefix(text, skip[0]) {
			_, behind, ok := strings.Cut(text, skip[1])
			if !ok {
				break
			}
			text = strings.TrimSpace(behind)
		}
	}
	if len(text) >= 9 && strings.EqualFold(text[:9], "<!doctype") && strings.Contains(strings.ToLower(text[:min(len(text), 200)]), "html") {
		return Foreign, "a page of HTML; was an address saved instead of the file behind it? Save its table as CSV (UTF-8)"
	}
	root := ""
	if parts := rootElement.FindStringSubmatch(text); parts != nil {
		root = strings.ToLower(parts[1])
	}
	switch root {
	case "html":
		return Foreign, "a page of HTML; was an address saved instead of the file behind it? Save its table as CSV (UTF-8)"
	case "graphml":
		return GraphML, ""
	case "gexf":
		return GEXF, ""
	case "svg":
		return Foreign, "a drawing (SVG); draw the table it was made from"
	}
	return TEI, ""
}

// Head reads the beginning of a file.
func Head(in io.Reader) ([]byte, error) {
	head := make([]byte, HeadSize)
	n, err := io.ReadFull(in, head)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	return head[:n], err
}

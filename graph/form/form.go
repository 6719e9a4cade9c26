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
	for _, f := range foreignTexts {
		if f.begins.MatchString(text) {
			return Foreign, f.what
		}
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
		return Foreign, foreignRoots["html"]
	}
	root := ""
	if parts := rootElement.FindStringSubmatch(text); parts != nil {
		root = strings.ToLower(parts[1])
	}
	switch root {
	case "graphml":
		return GraphML, ""
	case "gexf":
		return GEXF, ""
	}
	if what := foreignRoots[root]; what != "" {
		return Foreign, what
	}
	for _, f := range foreignSpaces {
		if strings.Contains(text[:min(len(text), 2000)], f.space) {
			return Foreign, f.what
		}
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

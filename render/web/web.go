// Package web turns the figures of a run into one page that can be read, searched
// and played.
//
// The page is one file that asks for no other. Every figure stands in it as it
// is drawn, with the messages that it shows as a list beside it: a document that
// needs no script. The script makes lines and boxes into buttons that choose from
// the list, and shows the periods one by one. What it needs to know of them is
// data in the page; it makes no text and no link of its own.
package web

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"unicode"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

//go:embed page.html page.css page.js
var files embed.FS

// A Source is what a page is made of, and how its links are spelt.
type Source struct {
	Set     *figure.Set
	Listed  []graph.Listed                      // messages that no figure draws
	Graphs  []*shape.Drawing                    // by figure of the set; nil where the run draws none
	Changes []Figure                            // what changed in a period, likewise
	Others  []Figure                            // of several periods
	Link    func(string) (link string, ok bool) // cleans a link, or refuses it
}

// A Figure is a drawing, and what a caption says of it.
type Figure struct {
	Drawing *shape.Drawing // nil: the run draws none
	Says    string
}

// Write writes the page.
func Write(w io.Writer, s Source) error {
	t, err := template.New("page.html").Funcs(template.FuncMap{"inc": func(n int) int { return n + 1 }}).ParseFS(files, "page.html")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, newPage(s)); err != nil {
		return err
	}
	_, err = w.Write(bytes.Map(withoutControls, b.Bytes()))
	return err
}

// withoutControls leaves out what a terminal would obey, where somebody prints
// the page.
func withoutControls(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' {
		return -1
	}
	return r
}

// text returns an embedded file.
func text(name string) string {
	data, err := files.ReadFile(name)
	if err != nil {
		panic(err) // it is not embedded
	}
	return string(data)
}

// Package tei turns TEI files into the letters that they describe.
//
// Data moves one way: a [Reader] takes a file apart element by element, CMIF, a
// corpus or one letter, keeps what stands in its correspDesc elements, and at
// its end puts in what they refer to elsewhere in the file: persons of its
// lists, editions. What a date means, and who is who, is not known here.
package tei

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// A Letter is what a correspDesc element says.
type Letter struct {
	File            string
	At              table.Place
	ID, Source, URL string
	Evidence        string // on what the description rests: internal, external, conjecture
	Doubt           bool   // the description as a whole is not sure
	Dates           []Date // of the sent action, in their order
	Parties         [Ends][]people.Mention
}

// The ends of a letter.
const (
	Sender = iota
	Recipient
	Carrier
	Ends
)

// A Date is a date element: what its attributes say in EDTF, or else its words.
type Date struct {
	Text  string
	Words bool
	Doubt bool
	At    table.Place
}

// A Reader reads letters from one file after another.
type Reader struct {
	Letters  []Letter
	Seen     int // correspDesc elements
	TwiceIDs int // letters with the id of another
	faults   *table.Faults
	ids      map[string]int // how many letters have each

	// Of the open file.
	file      string
	first     int      // its first letter
	path      []string // open elements
	text      strings.Builder
	bibl      map[string]string     // by xml:id
	described map[string]*described // persons, by xml:id
	root      string                // xml:id of the open TEI element

	// Of the open elements.
	letter  *Letter
	action  string // type of the open correspAction
	cert    bool   // the open action is in doubt
	person  xml.StartElement
	naming  int        // how many elements of a name are open in each other
	noting  int        // how many notes within a name are open
	dating  bool       // a date without attributes is open, whose words may tell it
	sourced string     // id of the open source
	about   *described // the open person of a list
	number  string     // the type of the open idno
}

// NewReader returns a reader that adds what is wrong to faults.
func NewReader(faults *table.Faults) *Reader {
	return &Reader{faults: faults, ids: make(map[string]int)}
}

// maxDepth is how deep the elements of a file may lie in each other. TEI needs
// a dozen; what goes deeper is made to break readers.
const maxDepth = 100

// Read reads the letters of one file.
func (r *Reader) Read(name string, in io.Reader) {
	r.file, r.first, r.path, r.root = name, len(r.Letters), nil, ""
	r.bibl, r.described = make(map[string]string), make(map[string]*described)
	d := table.XML(in)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, column := d.InputPos()
		switch {
		case err != nil:
			r.faults.Add(name, line, column, err)
			return
		case len(r.path) > maxDepth:
			r.faults.Add(name, line, column, fmt.Errorf("elements lie more than %d deep in each other", maxDepth))
			return
		}
		switch t := token.(type) {
		case xml.StartElement:
			r.start(t, table.Place{Line: line, Column: column})
		case xml.EndElement:
			r.end(t.Name.Local)
		case xml.CharData:
			if r.naming == 0 && r.sourced == "" && !r.dating && r.number == "" || r.noting > 0 {
				continue
			}
			if r.text.Len()+len(t) > table.MaxCell {
				r.faults.Add(name, line, column, errors.New("a text is longer than 1 MiB; no name is"))
				return
			}
			r.text.Write(t)
		}
	}
	r.finish()
}

// finish puts in what letters of the file refer to.
func (r *Reader) finish() {
	for i := range r.Letters[r.first:] {
		l := &r.Letters[r.first+i]
		l.Source = r.bibl[l.Source]
		for _, parties := range l.Parties {
			for n := range parties {
				parties[n] = r.resolve(parties[n])
			}
		}
	}
}

// attr returns an attribute by its local name.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// words returns the text of the open element, with single spaces.
func (r *Reader) words() string { return strings.Join(strings.Fields(r.text.String()), " ") }

package load

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// maxDepth is how deep the elements of a file may lie in each other. TEI needs
// a dozen; what goes deeper is made to break readers.
const maxDepth = 100

// readCMIF reads letters from CMIF or any TEI file with correspDesc elements,
// element by element. Nothing outside of the file is ever fetched, and only
// XML's own five entities expand.
func readCMIF(l *loader, s table.Source) {
	d := xml.NewDecoder(transform.NewReader(s.Data, unicode.BOMOverride(transform.Nop)))
	d.CharsetReader = func(name string, in io.Reader) (io.Reader, error) {
		if strings.HasPrefix(strings.ToLower(name), "utf-16") {
			return in, nil // its mark has told so already
		}
		for _, of := range charmap.All {
			if table.Letters(fmt.Sprint(of)) == table.Letters(name) {
				return of.NewDecoder().Reader(in), nil
			}
		}
		return nil, fmt.Errorf("the encoding %s is not known; save the file as UTF-8", name)
	}
	c := &correspondence{loader: l, file: s.Name, bibl: make(map[string]string)}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, column := d.InputPos()
		switch {
		case err != nil:
			l.faults.Add(s.Name, line, column, fmt.Errorf("this is not well-formed XML: %w", err))
			return
		case len(c.path) > maxDepth:
			l.faults.Add(s.Name, line, column, fmt.Errorf("elements lie more than %d deep in each other", maxDepth))
			return
		case l.faults.Full():
			return
		}
		switch t := token.(type) {
		case xml.StartElement:
			c.start(t, table.Place{Line: line, Column: column})
		case xml.EndElement:
			c.end(t.Name.Local)
		case xml.CharData:
			if c.naming == 0 && c.sourced == "" && !c.dating || c.noting > 0 {
				continue
			}
			if c.text.Len()+len(t) > table.MaxCell {
				l.faults.Add(s.Name, line, column, errors.New("a text is longer than 1 MiB; no name is"))
				return
			}
			c.text.Write(t)
		}
	}
	if c.seen == 0 {
		l.faults.Add(s.Name, 0, 0, errors.New("the file has no correspDesc element, which is where TEI describes a letter"))
	}
	for _, d := range c.drafts {
		d.Source = c.bibl[d.Source]
	}
	l.columns = append(l.columns, []graph.Column{
		{Table: s.Name, Header: "correspAction[sent]", Field: "from"},
		{Table: s.Name, Header: "correspAction[received]", Field: "to"},
		{Table: s.Name, Header: "correspAction[transmitted, forwarded, redirected]", Field: "via"},
		{Table: s.Name, Header: "date in the sent action", Field: "date"},
		{Table: s.Name, Header: "@key, @xml:id or the end of @ref", Field: "id"},
		{Table: s.Name, Header: "@ref", Field: "url"},
		{Table: s.Name, Header: "@source", Field: "source"},
	}...)
	var rows [len(ends)][]int
	for k := range rows {
		rows[k] = slices.Repeat([]int{1}, len(c.drafts))
	}
	l.people(c.drafts, l.identify(c.mentions, rows))
	arrange(l, c.drafts)
	l.keep(c.drafts)
}

// correspondence is the state of reading letters.
type correspondence struct {
	loader   *loader
	file     string
	path     []string        // open elements
	text     strings.Builder // of the open name or source
	seen     int             // correspDesc elements
	draft    *draft
	action   string // type of the open correspAction
	person   xml.StartElement
	naming   int               // how many elements of a name are open in each other
	noting   int               // how many notes within a name are open
	dated    bool              // the letter's date is read
	dating   bool              // a date without attributes is open, whose words may tell it
	sourced  string            // id of the open source
	bibl     map[string]string // text by xml:id
	ids      map[string]bool
	drafts   []*draft
	mentions [len(ends)][][]people.Mention // by draft
	parties  [len(ends)][]people.Mention   // of the open letter
}

func (c *correspondence) start(e xml.StartElement, at table.Place) {
	c.path = append(c.path, e.Name.Local)
	switch e.Name.Local {
	case "correspDesc":
		c.seen++
		c.draft = &draft{Message: graph.Message{Line: at.Line, Weight: 1, Attrs: make(map[string]string)}, reports: at}
		m := &c.draft.Message
		m.Source = strings.TrimPrefix(attr(e, "source"), "#")
		if ref := attr(e, "ref"); strings.HasPrefix(ref, "http") {
			m.URL = ref
		}
		m.ID = c.unique(cmp.Or(attr(e, "key"), attr(e, "id"), people.LastPart(attr(e, "ref"))))
		c.dated = false
	case "correspAction":
		c.action = attr(e, "type")
	case "persName", "orgName", "name", "rs":
		if c.draft == nil || c.action == "" {
			return
		}
		if c.naming++; c.naming == 1 { // a name within one is a part of it
			c.person = e
			c.text.Reset()
		}
	case "note":
		if c.naming > 0 {
			c.noting++
		}
	case "bibl":
		c.sourced = attr(e, "id")
		c.text.Reset()
	case "date":
		if c.draft != nil && c.action == "sent" && !c.dated {
			c.date(e, at)
		}
	}
}

func (c *correspondence) end(name string) {
	c.path = c.path[:len(c.path)-1]
	switch name {
	case "persName", "orgName", "name", "rs":
		if c.naming == 0 {
			return
		}
		if c.naming--; c.naming == 0 && c.draft != nil {
			c.party(attr(c.person, "ref"), strings.Join(strings.Fields(c.text.String()), " "))
		}
	case "note":
		c.noting = max(c.noting-1, 0)
	case "date":
		if c.dating && c.draft != nil {
			c.dateWords(c.text.String())
		}
		c.dating = false
	case "correspAction":
		c.action = ""
	case "bibl":
		if c.sourced != "" {
			c.bibl[c.sourced] = strings.Join(strings.Fields(c.text.String()), " ")
			c.sourced = ""
		}
	case "correspDesc":
		if c.draft == nil {
			return // closed already: one lay in the other
		}
		c.draft.content = []string{c.draft.URL, fmt.Sprint(c.parties)}
		for k := range c.parties {
			c.draft.cells[k] = int32(len(c.drafts))
			c.mentions[k] = append(c.mentions[k], c.parties[k])
		}
		c.drafts = append(c.drafts, c.draft)
		c.draft, c.parties = nil, [len(ends)][]people.Mention{}
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

// unique tells letters of one id apart by a number, in the order of the file.
func (c *correspondence) unique(id string) string {
	if id == "" {
		return ""
	}
	if c.ids == nil {
		c.ids = make(map[string]bool)
	}
	candidate := id
	for n := 2; c.ids[candidate]; n++ {
		candidate = fmt.Sprintf("%s-%d", id, n)
	}
	c.ids[candidate] = true
	return candidate
}

// party adds a person or body to the open letter.
func (c *correspondence) party(ref, name string) {
	if ref == "#" { // it leads nowhere
		ref = ""
	}
	end, known := map[string]int{"sent": cellFrom, "received": cellTo, "transmitted": cellVia, "forwarded": cellVia, "redirected": cellVia}[c.action]
	if m := (people.Mention{IDs: ref, Name: name}); known && !slices.Contains(c.parties[end], m) {
		c.parties[end] = append(c.parties[end], m)
	}
}

// date reads the attributes of a date element: a day, or two ends. TEI has each
// by W3C's rules and by ISO 8601's.
func (c *correspondence) date(e xml.StartElement, at table.Place) {
	any := func(names ...string) string {
		for _, name := range names {
			if v := cmp.Or(attr(e, name), attr(e, name+"-iso")); v != "" {
				return v
			}
		}
		return ""
	}
	when, first, last := any("when"), any("from", "notBefore"), any("to", "notAfter")
	if when+first+last == "" {
		c.dating = c.naming == 0
		c.text.Reset()
		return
	}
	m := &c.draft.Message
	if v := attr(e, "evidence"); v != "" {
		m.Attrs["evidence"] = v
	}
	v, err := written.Between(first, last, "")
	if when != "" {
		v, err = written.Parse(when, "")
	}
	if err != nil && len(when) > 10 && when[10] == 'T' { // a clock time that EDTF does not know, with fractions
		v.Value, err = edtf.Parse(when[:10])
	}
	if errors.Is(err, written.ErrNoYear) {
		return
	}
	if err != nil {
		c.loader.bad(c.draft, at, err)
		return
	}
	if slices.Contains([]string{"low", "medium", "unknown"}, attr(e, "cert")) {
		v.Value = v.WithDoubt(edtf.Uncertain)
	}
	m.Date, c.dated = v.Value, true
}

// dateWords reads what a date element without attributes says; words that are
// no date leave the letter without one.
func (c *correspondence) dateWords(text string) {
	if v, err := written.Parse(strings.TrimSpace(text), ""); err == nil && !v.IsZero() {
		c.draft.Message.Date, c.dated = v.Value, true
	}
}

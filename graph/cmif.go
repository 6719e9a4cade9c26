package graph

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// maxDepth is how deep the elements of a file may lie in each other. TEI needs
// a dozen; what goes deeper is made to break readers.
const maxDepth = 100

// cmif reads letters from CMIF or any TEI file with correspDesc elements,
// element by element. Nothing outside of the file is ever fetched, and only
// XML's own five entities expand.
func (r *reader) cmif(s Source) {
	d := xml.NewDecoder(s.Data)
	d.CharsetReader = func(name string, _ io.Reader) (io.Reader, error) {
		return nil, fmt.Errorf("the file is in %s; save it as UTF-8", name)
	}
	c := &correspondence{reader: r, file: s.Name, bibl: make(map[string]string), labels: make(map[int]map[string]int)}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, column := d.InputPos()
		switch {
		case err != nil:
			r.faults.add(s.Name, line, column, fmt.Errorf("this is not well-formed XML: %w", err))
			return
		case len(c.path) > maxDepth:
			r.faults.add(s.Name, line, column, fmt.Errorf("elements lie more than %d deep in each other", maxDepth))
			return
		case r.faults.full():
			return
		}
		switch t := token.(type) {
		case xml.StartElement:
			c.start(t, place{line, column})
		case xml.EndElement:
			c.end(t.Name.Local)
		case xml.CharData:
			c.text.Write(t)
		}
	}
	if c.seen == 0 {
		r.faults.add(s.Name, 0, 0, errors.New("the file has no correspDesc element, which is where TEI describes a letter"))
	}
	for i := range c.drafts {
		m := &c.drafts[i].Message
		m.Source = c.bibl[m.Source]
	}
	c.name()
	r.data.Columns = append(r.data.Columns, []Column{
		{s.Name, "correspAction[sent]", "from"},
		{s.Name, "correspAction[received]", "to"},
		{s.Name, "correspAction[transmitted, forwarded, redirected]", "via"},
		{s.Name, "date in the sent action", "date"},
		{s.Name, "@key, @xml:id or the end of @ref", "id"},
		{s.Name, "@ref", "url"},
		{s.Name, "@source", "source"},
	}...)
	if c.unknown > 0 {
		r.remark(fmt.Sprintf("%s: %d times a person is named as unknown; such letters are listed, not drawn", s.Name, c.unknown))
	}
	r.arrange(s.Name, c.drafts)
}

// correspondence is the state of reading letters.
type correspondence struct {
	reader  *reader
	file    string
	path    []string // open elements
	text    strings.Builder
	seen    int // correspDesc elements
	draft   *draft
	action  string // type of the open correspAction
	person  xml.StartElement
	dated   bool // the letter's date is read
	sourced string
	bibl    map[string]string      // text by xml:id
	labels  map[int]map[string]int // by actor, how often each name occurs
	ids     map[string]int
	drafts  []draft
	unknown int
}

func (c *correspondence) start(e xml.StartElement, at place) {
	c.path = append(c.path, e.Name.Local)
	switch e.Name.Local {
	case "correspDesc":
		c.seen++
		c.draft = &draft{Message: Message{Line: at.line, Weight: 1, Attrs: make(map[string]string)}, reports: at}
		m := &c.draft.Message
		m.Source = strings.TrimPrefix(attr(e, "source"), "#")
		if ref := attr(e, "ref"); strings.HasPrefix(ref, "http") {
			m.URL = ref
		}
		m.ID = c.unique(cmp.Or(attr(e, "key"), attr(e, "id"), lastPart(attr(e, "ref"))))
		c.dated = false
	case "correspAction":
		c.action = attr(e, "type")
	case "persName", "orgName", "name":
		c.person = e
		c.text.Reset()
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
	case "persName", "orgName", "name":
		if c.draft != nil && c.action != "" {
			c.party(attr(c.person, "ref"), strings.Join(strings.Fields(c.text.String()), " "))
		}
	case "correspAction":
		c.action = ""
	case "bibl":
		if c.sourced != "" {
			c.bibl[c.sourced] = strings.Join(strings.Fields(c.text.String()), " ")
			c.sourced = ""
		}
	case "correspDesc":
		c.draft.content = c.draft.URL + "\x00" + fmt.Sprint(c.draft.From, c.draft.To)
		c.drafts = append(c.drafts, *c.draft)
		c.draft = nil
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

func lastPart(ref string) string {
	ref = strings.TrimRight(ref, "/")
	return ref[strings.LastIndexAny(ref, "/#")+1:]
}

// unique tells letters of one id apart by a number.
func (c *correspondence) unique(id string) string {
	if c.ids == nil {
		c.ids = make(map[string]int)
	}
	if id == "" {
		return ""
	}
	c.ids[id]++
	if n := c.ids[id]; n > 1 {
		return fmt.Sprintf("%s-%d", id, n)
	}
	return id
}

// party adds a person or body to the open letter. Who has a reference is known
// by it, in any of its spellings; others by their names.
func (c *correspondence) party(ref, name string) {
	if ref == "" && nobody(name) {
		c.unknown++
		return
	}
	var a int
	if id := normalRef(ref); id != "" {
		a = c.reader.roster.withID(id, name)
	} else {
		var err error
		if a, err = c.reader.roster.actor(name); err != nil {
			a = c.reader.roster.withID(name, name)
		}
	}
	if name != "" {
		if c.labels[a] == nil {
			c.labels[a] = make(map[string]int)
		}
		c.labels[a][name]++
	}
	m := &c.draft.Message
	into := map[string]*[]int{
		"sent": &m.From, "received": &m.To, "transmitted": &m.Via, "forwarded": &m.Via, "redirected": &m.Via,
	}[c.action]
	if into != nil && !slices.Contains(*into, a) {
		*into = append(*into, a)
	}
}

// nobody reports whether a name says that the person is not known.
func nobody(name string) bool {
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune(" .,()[]?…0123456789-", r) {
			return -1
		}
		return r
	}, strings.ToLower(name))
	return slices.Contains([]string{"", "unbekannt", "unknown", "inconnu", "ignoto", "nn", "anonym", "anonymous", "nichtermittelt"}, plain)
}

// normalRef spells a reference without what differs between spellings of one:
// http and https, the case of the host, a slash at the end.
func normalRef(ref string) string {
	u, err := url.Parse(ref)
	if err != nil || u.Host == "" {
		return strings.TrimRight(ref, "/")
	}
	id := strings.ToLower(u.Host) + strings.TrimRight(u.EscapedPath(), "/")
	if u.RawQuery != "" {
		id += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		id += "#" + u.Fragment
	}
	return id
}

// date reads the attributes of a date element: a day, or two ends.
func (c *correspondence) date(e xml.StartElement, at place) {
	text := attr(e, "when")
	for _, ends := range [][2]string{{"from", "to"}, {"notBefore", "notAfter"}} {
		first, last := attr(e, ends[0]), attr(e, ends[1])
		if text == "" && first+last != "" {
			text = cmp.Or(first, "..") + "/" + cmp.Or(last, "..")
		}
	}
	if text == "" {
		return
	}
	if slices.Contains([]string{"low", "medium", "unknown"}, attr(e, "cert")) {
		text = doubted(text)
	}
	m := &c.draft.Message
	if v := attr(e, "evidence"); v != "" {
		m.Attrs["evidence"] = v
	}
	v, err := parseDate(text, "")
	if err != nil && len(text) > 10 && text[10] == 'T' { // a clock time that EDTF does not know, with fractions
		v, err = edtf.Parse(text[:10])
	}
	if err != nil {
		if c.reader.options.SkipBad {
			m.Fault = err.Error()
		} else {
			c.reader.faults.add(c.file, at.line, at.column, err)
		}
		return
	}
	m.Date, c.dated = v, true
}

// doubted marks both ends of a date as uncertain.
func doubted(text string) string {
	ends := strings.Split(text, "/")
	for i, e := range ends {
		if e != ".." {
			ends[i] = e + "?"
		}
	}
	return strings.Join(ends, "/")
}

// name calls every actor what most letters do; of names equally common the
// first in the alphabet.
func (c *correspondence) name() {
	for a, labels := range c.labels { // each by itself: order does not matter
		actor := &c.reader.roster.actors[a]
		if actor.Name != actor.ID && len(labels) == 1 {
			continue
		}
		best := ""
		for label, n := range labels {
			if best == "" || n > labels[best] || n == labels[best] && label < best {
				best = label
			}
		}
		actor.Name, actor.Short = best, best
	}
}

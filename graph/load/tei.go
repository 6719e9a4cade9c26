package load

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// maxDepth is how deep the elements of a file may lie in each other. TEI needs
// a dozen; what goes deeper is made to break readers.
const maxDepth = 100

// readTEI reads letters from CMIF or any TEI with correspDesc elements: one
// letter, a corpus, or a file a letter, element by element.
func readTEI(l *loader, files []File) error {
	c := &correspondence{loader: l, ids: make(map[string]int)}
	for i, f := range files {
		in, err := f.Open()
		if err != nil {
			return err
		}
		before := stateOf(in)
		c.read(f.Name, in)
		if !before.same(in) {
			l.faults.Add(f.Name, 0, 0, errChanged)
		}
		if err := in.Close(); err != nil {
			return err
		}
		if i == len(files)-1 && c.seen == 0 {
			l.faults.Add(f.Name, 0, 0, errors.New("the file has no correspDesc element, which is where TEI describes a letter"))
		}
		if l.faults.Full() {
			return nil
		}
	}
	l.columns = append(l.columns, []graph.Column{
		{Table: l.data.Table, Header: "correspAction[sent]", Field: "from"},
		{Table: l.data.Table, Header: "correspAction[received]", Field: "to"},
		{Table: l.data.Table, Header: "correspAction[transmitted, forwarded, redirected]", Field: "via"},
		{Table: l.data.Table, Header: "date in the sent action", Field: "date"},
		{Table: l.data.Table, Header: "@key, @xml:id or the end of @ref", Field: "id"},
		{Table: l.data.Table, Header: "@ref", Field: "url"},
		{Table: l.data.Table, Header: "@source", Field: "source"},
	}...)
	if c.severalDates > 0 {
		l.remark(fmt.Sprintf("%s: %s more than one date of sending; the first is counted", l.data.Table, have(c.severalDates)))
	}
	if c.twiceIDs > 0 {
		l.remark(fmt.Sprintf("%s: %s the id of another; a number behind it tells them apart", l.data.Table, have(c.twiceIDs)))
	}
	var rows [len(ends)][]int
	for k := range rows {
		rows[k] = slices.Repeat([]int{1}, len(c.drafts))
	}
	var all [][]people.Mention
	for k := range c.mentions {
		all = append(all, c.mentions[k]...)
	}
	all, remarks := l.roster.Tidy(all)
	for _, r := range remarks {
		l.remark(l.data.Table + ": " + r)
	}
	for k := range c.mentions {
		n := len(c.mentions[k])
		c.mentions[k], all = all[:n], all[n:]
	}
	l.people(c.drafts, l.identify(c.mentions, rows))
	arrange(l, c.drafts)
	l.keep(c.drafts)
	return nil
}

// have says how many letters have something.
func have(n int) string {
	if n == 1 {
		return "1 letter has"
	}
	return many(n, "letter") + " have"
}

// correspondence is the state of reading letters.
type correspondence struct {
	loader       *loader
	seen         int            // correspDesc elements
	severalDates int            // letters with more than one
	twiceIDs     int            // letters with the id of another
	ids          map[string]int // how many letters have each
	drafts       []*draft
	mentions     [len(ends)][][]people.Mention // by draft

	// Of the open file.
	file      string
	first     int             // its first draft
	path      []string        // open elements
	text      strings.Builder // of the open name, date, source or number
	bibl      map[string]string
	described map[string]*described // persons, by xml:id
	root      string                // xml:id of the open TEI element

	// Of the open elements.
	draft   *draft
	action  string // type of the open correspAction
	cert    bool   // the open action is in doubt
	person  xml.StartElement
	naming  int        // how many elements of a name are open in each other
	noting  int        // how many notes within a name are open
	dates   int        // of the letter
	dating  bool       // a date without attributes is open, whose words may tell it
	sourced string     // id of the open source
	about   *described // the open person of a list
	number  string     // the type of the open idno
	parties [len(ends)][]people.Mention
}

// A described is a person or body of a list in the same file.
type described struct {
	name string
	refs []string // addresses of authorities
}

// read reads one file.
func (c *correspondence) read(name string, in io.Reader) {
	l := c.loader
	c.file, c.first, c.path, c.root = name, len(c.drafts), nil, ""
	c.bibl, c.described = make(map[string]string), make(map[string]*described)
	d := table.XML(in)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, column := d.InputPos()
		switch {
		case err != nil:
			l.faults.Add(name, line, column, fmt.Errorf("this is not well-formed XML: %w", err))
			return
		case len(c.path) > maxDepth:
			l.faults.Add(name, line, column, fmt.Errorf("elements lie more than %d deep in each other", maxDepth))
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
			if c.naming == 0 && c.sourced == "" && !c.dating && c.number == "" || c.noting > 0 {
				continue
			}
			if c.text.Len()+len(t) > table.MaxCell {
				l.faults.Add(name, line, column, errors.New("a text is longer than 1 MiB; no name is"))
				return
			}
			c.text.Write(t)
		}
	}
	c.finish()
}

// finish resolves what letters of the file say of other parts of it.
func (c *correspondence) finish() {
	for i, d := range c.drafts[c.first:] {
		if text, ok := c.bibl[d.Source]; ok || len(c.bibl) > 0 {
			d.Source = text
		}
		for k := range c.mentions {
			list := c.mentions[k][c.first+i]
			for n := range list {
				list[n] = c.resolve(list[n])
			}
		}
	}
}

// resolve puts what the file says of a person in the place of a reference to
// its list: #a.
func (c *correspondence) resolve(m people.Mention) people.Mention {
	var refs []string
	for _, ref := range strings.Fields(m.IDs) {
		who := c.described[strings.TrimPrefix(ref, "#")]
		switch {
		case !strings.HasPrefix(ref, "#"):
			refs = append(refs, ref)
			continue
		case who != nil && len(who.refs) > 0:
			refs = append(refs, who.refs...)
		default:
			refs = append(refs, strings.TrimPrefix(ref, "#"))
		}
		if who != nil {
			m.Name = cmp.Or(who.name, m.Name)
		}
	}
	if strings.HasPrefix(m.IDs, "#") || strings.Contains(m.IDs, " #") {
		m.IDs = strings.Join(refs, " ")
	}
	return m
}

func (c *correspondence) start(e xml.StartElement, at table.Place) {
	c.path = append(c.path, e.Name.Local)
	switch e.Name.Local {
	case "TEI":
		c.root = attr(e, "id")
	case "correspDesc":
		c.open(e, at)
	case "correspAction":
		c.action, c.cert = attr(e, "type"), inDoubt(e)
	case "person", "org", "personGrp":
		if id := attr(e, "id"); id != "" {
			c.about = &described{refs: addressesOf(attr(e, "ref") + " " + attr(e, "sameAs") + " " + attr(e, "corresp"))}
			c.described[id] = c.about
		}
	case "idno":
		if c.about != nil {
			c.number = cmp.Or(attr(e, "type"), "idno")
			c.text.Reset()
		}
	case "persName", "orgName", "name", "rs":
		if c.about == nil && (c.draft == nil || c.action == "") {
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
		if c.draft != nil && c.action == "sent" && c.naming == 0 {
			if c.dates++; c.draft.Message.Date.IsZero() {
				c.date(e, at)
			}
		}
	}
}

// open begins a letter.
func (c *correspondence) open(e xml.StartElement, at table.Place) {
	c.seen++
	c.draft = &draft{Message: graph.Message{Line: at.Line, File: c.file, Weight: 1, Attrs: make(map[string]string), Doubt: inDoubt(e)}, reports: at}
	m := &c.draft.Message
	m.Source = strings.TrimPrefix(attr(e, "source"), "#")
	if ref := attr(e, "ref"); strings.HasPrefix(ref, "http") {
		m.URL = ref
	}
	if v := attr(e, "evidence"); v != "" {
		m.Attrs["evidence"] = v
	}
	m.ID = c.unique(cmp.Or(attr(e, "key"), attr(e, "id"), people.LastPart(attr(e, "ref")), c.root))
	c.dates = 0
}

func (c *correspondence) end(name string) {
	c.path = c.path[:len(c.path)-1]
	switch name {
	case "persName", "orgName", "name", "rs":
		if c.naming == 0 {
			return
		}
		if c.naming--; c.naming > 0 {
			return
		}
		text := strings.Join(strings.Fields(c.text.String()), " ")
		switch {
		case c.about != nil:
			c.about.name = cmp.Or(c.about.name, text)
		case c.draft != nil:
			c.party(text)
		}
	case "person", "org", "personGrp":
		c.about = nil
	case "idno":
		if c.about != nil && c.number != "" {
			c.about.refs = append(c.about.refs, authority(c.number, strings.TrimSpace(c.text.String()))...)
		}
		c.number = ""
	case "note":
		c.noting = max(c.noting-1, 0)
	case "date":
		if c.dating && c.draft != nil {
			c.dateWords(c.text.String())
		}
		c.dating = false
	case "correspAction":
		c.action, c.cert = "", false
	case "bibl":
		if c.sourced != "" {
			c.bibl[c.sourced] = strings.Join(strings.Fields(c.text.String()), " ")
			c.sourced = ""
		}
	case "correspDesc":
		c.close()
	}
}

// close ends a letter.
func (c *correspondence) close() {
	if c.draft == nil {
		return // closed already: one lay in the other
	}
	if c.dates > 1 {
		c.severalDates++
	}
	c.draft.content = []string{c.draft.URL, fmt.Sprint(c.parties), c.draft.Written}
	for k := range c.parties {
		c.draft.cells[k] = int32(len(c.drafts))
		c.mentions[k] = append(c.mentions[k], c.parties[k])
	}
	c.drafts = append(c.drafts, c.draft)
	c.draft, c.parties = nil, [len(ends)][]people.Mention{}
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

// inDoubt reports whether an element says that what it states is not sure.
func inDoubt(e xml.StartElement) bool {
	return slices.Contains([]string{"low", "medium", "unknown"}, attr(e, "cert"))
}

// unique tells letters of one id apart by a number, in the order of the files.
func (c *correspondence) unique(id string) string {
	if id == "" {
		return ""
	}
	n := c.ids[id]
	if c.ids[id]++; n == 0 {
		return id
	}
	c.twiceIDs++
	for {
		n++
		candidate := fmt.Sprintf("%s-%d", id, n)
		if c.ids[candidate] == 0 {
			c.ids[candidate], c.ids[id] = 1, n
			return candidate
		}
	}
}

// actions are the ends that a correspAction stands for.
var actions = map[string]int{"sent": cellFrom, "received": cellTo, "transmitted": cellVia, "forwarded": cellVia, "redirected": cellVia}

// roles are the ends that a name stands for by its own type, whatever action it
// stands in.
var roles = map[string]int{"sender": cellFrom, "author": cellFrom, "addressee": cellTo, "recipient": cellTo, "receiver": cellTo}

// party adds a person or body to the open letter.
func (c *correspondence) party(name string) {
	ref := cmp.Or(attr(c.person, "ref"), attr(c.person, "key"))
	if ref == "#" { // it leads nowhere
		ref = ""
	}
	end, known := actions[c.action]
	for _, role := range []string{attr(c.person, "type"), attr(c.person, "role"), strings.TrimPrefix(attr(c.person, "ana"), "#")} {
		if of, ok := roles[role]; ok && known {
			end = of
		}
	}
	doubt := c.cert || inDoubt(c.person) || attr(c.person, "evidence") == "conjecture"
	if v := attr(c.person, "evidence"); v != "" {
		c.draft.Attrs["evidence"] = v
	}
	m := people.Mention{IDs: ref, Name: name, Doubt: doubt}
	if known && len(c.parties[end]) <= people.MaxPeople && !slices.Contains(c.parties[end], m) {
		c.parties[end] = append(c.parties[end], m)
	}
}

// addressesOf returns the addresses on the web among references.
func addressesOf(refs string) []string {
	return slices.DeleteFunc(strings.Fields(refs), func(ref string) bool { return !strings.Contains(ref, "://") })
}

// authority spells a number as the address of the authority that gave it.
func authority(kind, number string) []string {
	if number == "" {
		return nil
	}
	if strings.Contains(number, "://") {
		return []string{number}
	}
	switch strings.ToLower(kind) {
	case "gnd", "pnd":
		return []string{"https://d-nb.info/gnd/" + number}
	case "viaf":
		return []string{"https://viaf.org/viaf/" + number}
	case "wikidata":
		return []string{"https://www.wikidata.org/entity/" + number}
	}
	return nil
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
	text := any("when")
	if first, last := any("from", "notBefore"), any("to", "notAfter"); text == "" && first+last != "" {
		text = cmp.Or(first, "..") + "/" + cmp.Or(last, "..")
	}
	if text == "" {
		c.dating = c.naming == 0
		c.text.Reset()
		return
	}
	m := &c.draft.Message
	if v := attr(e, "evidence"); v != "" {
		m.Attrs["evidence"] = v
	}
	v, err := parseDate(text, "")
	if err != nil && len(text) > 10 && text[10] == 'T' { // a clock time that EDTF does not know, with fractions
		v, err = edtf.Parse(text[:10])
	}
	m.Written = text
	if err != nil {
		c.loader.badIn(c.file, c.draft, at, err)
		return
	}
	if inDoubt(e) {
		v = qualified(v, "?")
	}
	m.Date = v
}

// dateWords reads what a date element without attributes says; words that are
// no date leave the letter without one.
func (c *correspondence) dateWords(text string) {
	c.draft.Written = strings.Join(strings.Fields(text), " ")
	if v, err := parseDate(strings.TrimSpace(text), ""); err == nil && !v.IsZero() {
		c.draft.Message.Date = v
	}
}

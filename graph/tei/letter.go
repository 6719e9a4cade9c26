package tei

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// start takes in what an element says when it opens.
func (r *Reader) start(e xml.StartElement, at table.Place) {
	r.path = append(r.path, e.Name.Local)
	switch e.Name.Local {
	case "TEI":
		r.root = attr(e, "id")
	case "correspDesc":
		r.open(e, at)
	case "correspAction":
		r.action, r.cert = attr(e, "type"), inDoubt(e)
	case "person", "org", "personGrp":
		r.describe(e)
	case "idno":
		if r.about != nil {
			r.number = cmp.Or(attr(e, "type"), "idno")
			r.text.Reset()
		}
	case "persName", "orgName", "name", "rs":
		if r.about == nil && (r.letter == nil || r.action == "") {
			return
		}
		if r.naming++; r.naming == 1 { // a name within one is a part of it
			r.person = e
			r.text.Reset()
		}
	case "note":
		if r.naming > 0 {
			r.noting++
		}
	case "bibl":
		r.sourced = attr(e, "id")
		r.text.Reset()
	case "date":
		if r.letter != nil && r.action == "sent" && r.naming == 0 {
			r.date(e, at)
		}
	}
}

// end takes in what an element says when it closes.
func (r *Reader) end(name string) {
	r.path = r.path[:len(r.path)-1]
	switch name {
	case "persName", "orgName", "name", "rs":
		if r.naming == 0 {
			return
		}
		if r.naming--; r.naming > 0 {
			return
		}
		switch {
		case r.about != nil:
			r.about.name = cmp.Or(r.about.name, r.words())
		case r.letter != nil:
			r.party(r.words())
		}
	case "person", "org", "personGrp":
		r.about = nil
	case "idno":
		if r.about != nil && r.number != "" {
			r.about.refs = append(r.about.refs, authority(r.number, strings.TrimSpace(r.text.String()))...)
		}
		r.number = ""
	case "note":
		r.noting = max(r.noting-1, 0)
	case "date":
		if r.dating && r.letter != nil {
			r.letter.Dates[len(r.letter.Dates)-1].Text = r.words()
		}
		r.dating = false
	case "correspAction":
		r.action, r.cert = "", false
	case "bibl":
		if r.sourced != "" {
			r.bibl[r.sourced] = r.words()
			r.sourced = ""
		}
	case "correspDesc":
		if r.letter != nil { // else one lay in the other
			r.Letters = append(r.Letters, *r.letter)
		}
		r.letter = nil
	}
}

// open begins a letter.
func (r *Reader) open(e xml.StartElement, at table.Place) {
	r.Seen++
	r.letter = &Letter{
		File: r.file, At: at, Doubt: inDoubt(e), Evidence: attr(e, "evidence"), Source: strings.TrimPrefix(attr(e, "source"), "#"),
		ID: r.unique(cmp.Or(attr(e, "key"), attr(e, "id"), people.LastPart(attr(e, "ref")), r.root)),
	}
	if ref := attr(e, "ref"); strings.HasPrefix(ref, "http") {
		r.letter.URL = ref
	}
}

// unique tells letters of one id apart by a number, in the order of the files.
func (r *Reader) unique(id string) string {
	if id == "" {
		return ""
	}
	n := r.ids[id]
	if r.ids[id]++; n == 0 {
		return id
	}
	r.TwiceIDs++
	for {
		n++
		candidate := fmt.Sprintf("%s-%d", id, n)
		if r.ids[candidate] == 0 {
			r.ids[candidate], r.ids[id] = 1, n
			return candidate
		}
	}
}

// inDoubt reports whether an element says that what it states is not sure.
func inDoubt(e xml.StartElement) bool {
	return slices.Contains([]string{"low", "medium", "unknown"}, attr(e, "cert"))
}

// actions are the ends that a correspAction stands for.
var actions = map[string]int{"sent": Sender, "received": Recipient, "transmitted": Carrier, "forwarded": Carrier, "redirected": Carrier}

// roles are the ends that a name stands for by its own type, whatever action it
// stands in.
var roles = map[string]int{"sender": Sender, "author": Sender, "addressee": Recipient, "recipient": Recipient, "receiver": Recipient}

// party adds a person or body to the open letter.
func (r *Reader) party(name string) {
	ref := cmp.Or(attr(r.person, "ref"), attr(r.person, "key"))
	if ref == "#" { // it leads nowhere
		ref = ""
	}
	end, known := actions[r.action]
	for _, role := range []string{attr(r.person, "type"), attr(r.person, "role"), strings.TrimPrefix(attr(r.person, "ana"), "#")} {
		if of, ok := roles[role]; ok && known {
			end = of
		}
	}
	evidence := attr(r.person, "evidence")
	r.letter.Evidence = cmp.Or(evidence, r.letter.Evidence)
	m := people.Mention{IDs: ref, Name: name, Doubt: r.cert || inDoubt(r.person) || evidence == "conjecture"}
	all := &r.letter.Parties[end]
	if known && len(*all) <= people.MaxPeople && !slices.Contains(*all, m) {
		*all = append(*all, m)
	}
}

// date reads the attributes of a date element: a day, or two ends. TEI has each
// by W3C's rules and by ISO 8601's.
func (r *Reader) date(e xml.StartElement, at table.Place) {
	either := func(names ...string) string {
		for _, name := range names {
			if v := cmp.Or(attr(e, name), attr(e, name+"-iso")); v != "" {
				return v
			}
		}
		return ""
	}
	text := either("when")
	if first, last := either("from", "notBefore"), either("to", "notAfter"); text == "" && first+last != "" {
		text = cmp.Or(first, "..") + "/" + cmp.Or(last, "..")
	}
	r.letter.Evidence = cmp.Or(attr(e, "evidence"), r.letter.Evidence)
	r.letter.Dates = append(r.letter.Dates, Date{Text: text, Words: text == "", Doubt: r.cert || inDoubt(e), At: at})
	if text == "" {
		r.dating = true
		r.text.Reset()
	}
}

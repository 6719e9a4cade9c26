package tei

import (
	"cmp"
	"encoding/xml"
	"slices"
	"strings"

	"cablegraph/graph/people"
)

// A described is a person or body of a list in the same file.
type described struct {
	name string
	refs []string // addresses of authorities
}

// describe begins a person of a list.
func (r *Reader) describe(e xml.StartElement) {
	if id := attr(e, "id"); id != "" {
		r.about = &described{refs: addresses(attr(e, "ref") + " " + attr(e, "sameAs") + " " + attr(e, "corresp"))}
		r.described[id] = r.about
	}
}

// resolve puts what the file says of a person in the place of a reference to
// its list: #a.
func (r *Reader) resolve(m people.Mention) people.Mention {
	if !strings.HasPrefix(m.IDs, "#") && !strings.Contains(m.IDs, " #") {
		return m
	}
	var refs []string
	for ref := range strings.FieldsSeq(m.IDs) {
		id, local := strings.CutPrefix(ref, "#")
		who := r.described[id]
		if !local || who == nil {
			refs = append(refs, id)
			continue
		}
		m.Name = cmp.Or(who.name, m.Name)
		if len(who.refs) > 0 {
			refs = append(refs, who.refs...)
		} else {
			refs = append(refs, id)
		}
	}
	m.IDs = strings.Join(refs, " ")
	return m
}

// addresses returns the addresses on the web among references.
func addresses(refs string) []string {
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

package people

import (
	"maps"
	"net/url"
	"slices"
	"strings"
)

// references returns the ids in a mention's ids, each as NormalID spells it.
func references(ids string) []string {
	if !strings.Contains(ids, "://") {
		return said([]string{NormalID(ids)})
	}
	refs := strings.Fields(ids)
	for i, ref := range refs {
		refs[i] = NormalID(ref)
	}
	return refs
}

// united returns the ids of those who have several in a row, all of one person
// together and in alphabetical order: a with b in one row and b with c in
// another are one.
func united(mentions []Mention) [][]string {
	parent := make(map[string]string)
	root := func(id string) string {
		for parent[id] != "" && parent[id] != id {
			id = parent[id]
		}
		return id
	}
	for _, m := range mentions {
		ids := references(m.IDs)
		if len(ids) < 2 {
			continue
		}
		for _, id := range ids {
			a, b := root(ids[0]), root(id)
			parent[max(a, b)], parent[min(a, b)] = min(a, b), min(a, b)
		}
	}
	sets := make(map[string][]string)
	for _, id := range slices.Sorted(maps.Keys(parent)) {
		sets[root(id)] = append(sets[root(id)], id)
	}
	var all [][]string
	for _, first := range slices.Sorted(maps.Keys(sets)) {
		all = append(all, sets[first])
	}
	return all
}

// NormalID spells a reference without what differs between spellings of one:
// http and https, the case of the host, its www, a slash at the end.
func NormalID(ref string) string {
	u, err := url.Parse(ref)
	if err != nil || u.Host == "" {
		return strings.TrimRight(ref, "/")
	}
	host, path := strings.TrimPrefix(strings.ToLower(u.Host), "www."), strings.TrimRight(u.EscapedPath(), "/")
	switch host { // the page about somebody has another address than his id
	case "wikidata.org":
		if page, ok := strings.CutPrefix(path, "/wiki/"); ok {
			path = "/entity/" + page
		}
	case "d-nb.info":
		path = strings.TrimSuffix(path, "/about")
	case "viaf.org":
		u.Fragment = ""
	}
	id := host + path
	if u.RawQuery != "" {
		id += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		id += "#" + u.Fragment
	}
	return id
}

// LastPart returns the end of an address.
func LastPart(ref string) string {
	ref = strings.TrimRight(ref, "/")
	return ref[strings.LastIndexAny(ref, "/#")+1:]
}

// unknownRef reports whether an id is one by which correspSearch or Wikidata
// marks persons who are not known.
func unknownRef(ref string) bool {
	return ref == "correspsearch.net/unknown" || ref == "wikidata.org/entity/Q4233718"
}

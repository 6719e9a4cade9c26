package graph

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
)

// references returns the ids in a mention's ids, each as normalRef spells it.
func references(ids string) []string {
	if !strings.Contains(ids, "://") {
		return said([]string{normalRef(ids)})
	}
	refs := strings.Fields(ids)
	for i, ref := range refs {
		refs[i] = normalRef(ref)
	}
	return refs
}

// normalRef spells a reference without what differs between spellings of one:
// http and https, the case of the host, its www, a slash at the end.
func normalRef(ref string) string {
	u, err := url.Parse(ref)
	if err != nil || u.Host == "" {
		return strings.TrimRight(ref, "/")
	}
	id := strings.TrimPrefix(strings.ToLower(u.Host), "www.") + strings.TrimRight(u.EscapedPath(), "/")
	if u.RawQuery != "" {
		id += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		id += "#" + u.Fragment
	}
	return id
}

// lastPart returns the end of an address.
func lastPart(ref string) string {
	ref = strings.TrimRight(ref, "/")
	return ref[strings.LastIndexAny(ref, "/#")+1:]
}

// unknownRef reports whether an id is the one by which correspSearch marks
// persons who are not known.
func unknownRef(ref string) bool { return ref == "correspsearch.net/unknown" }

// nobodies are how the words for persons who are not known begin, lower case
// and without anything but letters.
var nobodies = []string{"unknown", "unidentified", "unbekannt", "nichtermittelt", "неизвестн"}

// nobodyWords are such words as they stand alone.
var nobodyWords = []string{
	"nn", "anon", "anonym", "anonymous", "anonyme", "anonimo", "anónimo", "inconnu", "inconnue", "ignoto", "ignota",
	"sconosciuto", "desconocido", "onbekend", "аноним", "нн",
}

// nothings are what programs and people write into cells that are empty.
var nothings = []string{"NA", "N/A", "n/a", "NULL", "null", "NaN", "nan", "None", "-", "–", "—", "?"}

// nobody reports whether a name says that the person is not known: it has one
// of the words for that or no letter and no digit.
func nobody(name string) bool {
	letters := letterWord(strings.TrimRightFunc(name, func(r rune) bool { return unicode.IsDigit(r) || strings.ContainsRune(" ()[]", r) }))
	return letterWord(name) == "" || slices.Contains(nobodyWords, letters) || slices.Contains(nothings, name) ||
		slices.ContainsFunc(nobodies, func(word string) bool { return strings.HasPrefix(letters, word) })
}

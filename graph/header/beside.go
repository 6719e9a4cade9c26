package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// sideWords are the headers under which projects keep the fields of the tables
// beside the messages.
var sideWords = map[string][]string{
	"id":        {"id", "key", "identifier", "nr", "kennung", "identifiant"},
	"name":      {"name", "label", "fullname", "preferredname", "nom", "nome", "nombre", "имя", "names", "person"},
	"short":     {"short", "shortname", "kurz", "kurzname", "abbreviation"},
	"side":      {"side", "party", "group", "seite", "partei", "gruppe", "camp", "сторона"},
	"role":      {"role", "function", "rolle", "funktion", "office", "amt", "rôle"},
	"aliases":   {"aliases", "alias", "altlabel", "othernames", "alternativenames", "weiterenamen", "variants", "varianten"},
	"principal": {"principal", "main", "haupt", "hauptperson"},
	"color":     {"color", "colour", "farbe", "couleur"},
	"x":         {"x"},
	"y":         {"y"},
	"title":     {"title", "titel", "titre", "titolo", "name", "label"},
	"start":     {"start", "from", "begin", "first", "von", "beginn", "anfang", "début", "startdate", "datefrom"},
	"end":       {"end", "to", "until", "last", "bis", "ende", "fin", "enddate", "dateto"},
	"column":    {"column", "field", "spalte", "colonne", "feld"},
	"value":     {"value", "wert", "valeur", "code"},
	"label":     {"label", "name", "bezeichnung", "text", "libellé"},
}

// A Translation is a column that has a field in another language: title:de.
type Translation struct {
	Field, Language string
	Column          int
}

// translated are the fields that may have columns in other languages.
var translated = []string{"name", "short", "side", "role", "title", "label", "question"}

// translation reads the header of a column of words in another language.
func translation(header string, fields []string) (t Translation, ok bool) {
	field, language, ok := strings.Cut(strings.ToLower(header), ":")
	field, language = strings.TrimSpace(field), strings.TrimSpace(language)
	return Translation{Field: field, Language: language}, ok && language != "" && slices.Contains(translated, field) && slices.Contains(fields, field)
}

// Actors finds the columns of a table of actors.
func Actors(t *table.Table, f *Findings) (c Columns, complete bool) {
	c = beside(t, f, []string{"id", "name", "short", "side", "role", "aliases", "principal", "color", "x", "y"})
	if complete = c.Has("id") || c.Has("name"); !complete {
		f.missing(t, "neither a column id nor a column name")
	}
	return c, complete
}

// Periods finds the columns of a table of periods.
func Periods(t *table.Table, f *Findings) (c Columns, complete bool) {
	c = beside(t, f, []string{"id", "title", "start", "end"})
	return c, f.require(t, c, "start", "end")
}

// Legend finds the columns of a table that names the values of columns.
func Legend(t *table.Table, f *Findings) (c Columns, complete bool) {
	c = beside(t, f, []string{"column", "value", "label", "question", "color"})
	return c, f.require(t, c, "column", "value", "label")
}

// beside finds the fields of a table beside the messages by their own names,
// then by other words, and points out what looks like a misspelling.
func beside(t *table.Table, f *Findings, fields []string) Columns {
	c := Columns{index: make(map[string]int)}
	taken := make([]string, len(t.Headers))
	for i, h := range t.Headers {
		name := strings.ToLower(h)
		if in, ok := translation(h, fields); ok {
			in.Column = i
			c.Translated, taken[i] = append(c.Translated, in), in.Field+" in "+in.Language
			continue
		}
		if !slices.Contains(fields, name) {
			continue
		}
		if _, twice := c.index[name]; twice {
			f.twice(t, i)
			continue
		}
		c.index[name], taken[i] = i, name
	}
	for _, field := range fields {
		for _, word := range sideWords[field] {
			i := slices.IndexFunc(t.Headers, func(h string) bool { return table.Letters(h) == word })
			if i >= 0 && taken[i] == "" && !c.Has(field) {
				c.index[field], taken[i] = i, field
			}
		}
	}
	var ignored []string
	for i, h := range t.Headers {
		if taken[i] == "" {
			if !f.pointOut(t, i, fields) {
				ignored = append(ignored, fmt.Sprintf("%q", h))
			}
		}
		f.take(t, h, taken[i])
	}
	if n := len(ignored); n > 0 {
		words := strings.Join(ignored[:min(n, 10)], ", ")
		if n > 10 {
			words += fmt.Sprintf(" and %d more", n-10)
		}
		f.Remark(fmt.Sprintf("%s: not read: %s", t.Name, words))
	}
	return c
}

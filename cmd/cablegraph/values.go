package main

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/written"
	"cablegraph/internal/spelling"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// readValues reads the flags whose values are words of a small language.
func (t *typed) readValues() error {
	for _, format := range t.formats {
		if err := oneOf("format", format, formatNames()...); err != nil {
			return err
		}
	}
	for _, kind := range t.kinds {
		if err := oneOf("draw", kind, kindNames()...); err != nil {
			return err
		}
	}
	if t.dpi < 36 || t.dpi > 1200 {
		return &usageError{fmt.Sprintf("--dpi %d is out of range", t.dpi), "want 36 to 1200; journals ask for 300"}
	}
	for _, columns := range t.columns {
		if err := t.readColumns(columns); err != nil {
			return err
		}
	}
	for _, only := range t.only {
		column, values, ok := strings.Cut(only, "=")
		if !ok || column == "" {
			return &usageError{fmt.Sprintf("--only %q names no column", only), "write --only kind=telegram,letter"}
		}
		t.count.Only = append(t.count.Only, graph.Filter{Column: column, Values: strings.Split(values, ",")})
	}
	for _, day := range t.cuts {
		date, err := written.Parse(day, "")
		if err != nil {
			return &usageError{"--periods: " + err.Error(), "write the first days in their order: 1950-06-25,1950-07-12"}
		}
		t.periods = append(t.periods, date.Value)
	}
	for _, err := range []error{
		oneOf("dates", t.dates, "likeliest", "certain", "possible"),
		oneOf("relays", t.relays, "path", "direct"),
		oneOf("group", t.group, "", "side"),
		oneOf("by", t.by, "", "decade", "year", "quarter", "month", "week", "day", "all"),
		oneOf("calendar", t.load.Calendar, "", "gregorian"),
		oneOf("date-order", t.load.DateOrder, "", "dmy", "mdy"),
		oneOf("labels", t.labels, "", "number", "date", "count"),
		oneOf("register", t.register, "", "under", "apart", "none"),
		oneOf("example", t.example, exampleNames()...),
		oneOf("layout", t.engine, "", "dot", "neato"),
		oneOf("lang", t.lang, languages()...),
	} {
		if err != nil {
			return err
		}
	}
	t.count.Dates = map[string]graph.Certainty{"likeliest": graph.Likeliest, "certain": graph.Certain, "possible": graph.Possible}[t.dates]
	t.style.Labels, t.style.Register = scale.Labels(t.labels), scale.Register(t.register)
	if t.out == standardOutput { // which takes one figure
		t.style.Register = scale.NoRegister
	}
	if t.style.Words, _ = words.In(t.lang); t.ownNames {
		t.style.Names = t.lang
	}
	t.count.Direct = t.relays == "direct"
	t.grouped = t.group != ""
	t.load.Color, t.load.Only = t.count.Color, t.count.Only
	t.load.NoIDs = t.task == toTry || t.task == toList
	return t.readSheet()
}

// languages are all values of --lang.
func languages() []string {
	tags := make([]string, len(words.Languages))
	for i, l := range words.Languages {
		tags[i] = l.Tag()
	}
	return tags
}

// oneOf checks that a value is one of a few words. The empty one stands for a
// flag that was left out.
func oneOf(flag, value string, want ...string) error {
	if slices.Contains(want, value) {
		return nil
	}
	want = slices.DeleteFunc(want, func(word string) bool { return word == "" })
	hint := "want one of " + strings.Join(want, ", ")
	if near, found := nearest(value, want); found {
		hint = fmt.Sprintf("did you mean %s? %s", near, hint)
	}
	return &usageError{fmt.Sprintf("--%s %q is not known", flag, value), hint}
}

// nearest returns the known word that differs in its capitals only, else the one of
// which word may be a slip.
func nearest(word string, known []string) (near string, found bool) {
	if i := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, word) }); i >= 0 {
		return known[i], true
	}
	return spelling.Nearest(word, known)
}

// readColumns reads --columns: field=header pairs with commas between them. A
// value in single quotes may hold commas itself.
func (t *typed) readColumns(text string) error {
	fields := graph.MessageFields
	for text != "" {
		field, rest, ok := strings.Cut(text, "=")
		if !ok || !slices.Contains(fields, field) {
			return &usageError{fmt.Sprintf("--columns names no field in %q", text), "want FIELD=COLUMN with a field of " + strings.Join(fields, ", ")}
		}
		end := strings.IndexByte(rest, ',')
		if strings.HasPrefix(rest, "'") {
			if end = strings.Index(rest[1:], "'") + 2; end < 2 {
				return &usageError{fmt.Sprintf("--columns: the quote in %q is not closed", rest), "write \"from='J. R. R. Tolkien'\""}
			}
		}
		if end < 0 || end > len(rest) {
			end = len(rest)
		}
		if t.load.Columns == nil {
			t.load.Columns = make(map[string][]string)
		}
		if len(t.load.Columns[field]) > 0 && !slices.Contains([]string{"from", "to", "via"}, field) {
			return &usageError{fmt.Sprintf("--columns names %s twice", field), "only from, to and via can be taken from several columns: to=To,to=Cc"}
		}
		t.load.Columns[field] = append(t.load.Columns[field], rest[:end])
		text = strings.TrimPrefix(rest[end:], ",")
	}
	return nil
}

// readSheet finds the sheet by its name and sets another size on it.
func (t *typed) readSheet() error {
	var names []string
	for _, s := range scale.Sheets {
		if s.Name == t.sheet {
			t.style.Sheet = s
		}
		names = append(names, s.Name)
	}
	if err := oneOf("for", t.sheet, names...); err != nil {
		return err
	}
	if t.size != "" {
		sheet, err := t.style.Resize(t.size)
		if err != nil {
			return &usageError{fmt.Sprintf("--size %q: %v", t.size, err), "write 120x80 for 120 by 80 mm, or 120 for the width alone"}
		}
		t.style.Sheet = sheet
	}
	if t.height != "" {
		sheet, err := t.style.NoHigher(t.height)
		switch {
		case err != nil:
			return &usageError{fmt.Sprintf("--height %q: %v", t.height, err), "write 170 for no more than 170 mm"}
		case t.style.H > 0:
			return &usageError{"--height bounds figures that are as high as they need, and the height of this sheet is given", "leave out --height, or name another --size"}
		}
		t.style.Sheet = sheet
	}
	if t.text != "" {
		sheet, err := t.style.InType(t.text)
		if err != nil {
			return &usageError{fmt.Sprintf("--text %q: %v", t.text, err), "write 9pt"}
		}
		t.style.Sheet = sheet
	}
	t.count.Brief = t.style.Slide
	if actors, lines := t.style.Holds(); actors < count.Readable.Actors {
		t.count.Hold = count.Capacity{Actors: actors, Lines: lines}
	}
	return nil
}

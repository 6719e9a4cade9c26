package flags

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
	for _, kind := range t.Kinds {
		if err := oneOf("draw", kind, KindNames()...); err != nil {
			return err
		}
	}
	if t.DPI < 36 || t.DPI > 1200 {
		return &Misuse{Problem: fmt.Sprintf("--dpi %d is out of range", t.DPI), Hint: "want 36 to 1200; journals ask for 300"}
	}
	for _, columns := range t.columns {
		if err := t.readColumns(columns); err != nil {
			return err
		}
	}
	for _, only := range t.only {
		column, values, ok := strings.Cut(only, "=")
		if !ok || column == "" {
			return &Misuse{Problem: fmt.Sprintf("--only %q names no column", only), Hint: "write --only kind=telegram,letter"}
		}
		t.Count.Only = append(t.Count.Only, graph.Filter{Column: column, Values: strings.Split(values, ",")})
	}
	for _, day := range t.cuts {
		date, err := written.Parse(day, "")
		if err != nil {
			return &Misuse{Problem: "--periods: " + err.Error(), Hint: "write the first days in their order: 1950-06-25,1950-07-12"}
		}
		t.Periods = append(t.Periods, date.Value)
	}
	for _, err := range []error{
		oneOf("dates", t.dates, "likeliest", "certain", "possible"),
		oneOf("relays", t.relays, "path", "direct"),
		oneOf("group", t.group, "", "side"),
		oneOf("by", t.By, "", "decade", "year", "quarter", "month", "week", "day", "all"),
		oneOf("calendar", t.Load.Calendar, "", "gregorian"),
		oneOf("date-order", t.Load.DateOrder, "", "dmy", "mdy"),
		oneOf("labels", t.labels, "", "number", "date", "count"),
		oneOf("register", t.register, "", "under", "apart", "none"),
		oneOf("example", t.Example, Examples...),
		oneOf("layout", t.Engine, "", "dot", "neato"),
		oneOf("lang", t.lang, languages()...),
	} {
		if err != nil {
			return err
		}
	}
	t.Count.Dates = map[string]graph.Certainty{"likeliest": graph.Likeliest, "certain": graph.Certain, "possible": graph.Possible}[t.dates]
	t.Style.Labels, t.Style.Register = scale.Labels(t.labels), scale.Register(t.register)
	if t.Out == StandardOutput { // which takes one figure
		t.Style.Register = scale.NoRegister
	}
	if t.Style.Words, _ = words.In(t.lang); t.OwnNames {
		t.Style.Names = t.lang
	}
	t.Count.Direct = t.relays == "direct"
	t.Grouped = t.group != ""
	t.Load.Color, t.Load.Only = t.Count.Color, t.Count.Only
	t.Load.NoIDs = t.Task == ToTry || t.Task == ToList
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
	if near, found := spelling.Nearest(value, want); found {
		hint = fmt.Sprintf("did you mean %s? %s", near, hint)
	}
	return &Misuse{Problem: fmt.Sprintf("--%s %q is not known", flag, value), Hint: hint}
}

// readColumns reads --columns: field=header pairs with commas between them. A
// value in single quotes may hold commas itself.
func (t *typed) readColumns(text string) error {
	fields := graph.MessageFields
	for text != "" {
		field, rest, ok := strings.Cut(text, "=")
		if !ok || !slices.Contains(fields, field) {
			return &Misuse{Problem: fmt.Sprintf("--columns names no field in %q", text), Hint: "want FIELD=COLUMN with a field of " + strings.Join(fields, ", ")}
		}
		end := strings.IndexByte(rest, ',')
		if strings.HasPrefix(rest, "'") {
			if end = strings.Index(rest[1:], "'") + 2; end < 2 {
				return &Misuse{Problem: fmt.Sprintf("--columns: the quote in %q is not closed", rest), Hint: "write \"from='J. R. R. Tolkien'\""}
			}
		}
		if end < 0 || end > len(rest) {
			end = len(rest)
		}
		if t.Load.Columns == nil {
			t.Load.Columns = make(map[string][]string)
		}
		if len(t.Load.Columns[field]) > 0 && !slices.Contains([]string{"from", "to", "via"}, field) {
			return &Misuse{Problem: fmt.Sprintf("--columns names %s twice", field), Hint: "only from, to and via can be taken from several columns: to=To,to=Cc"}
		}
		t.Load.Columns[field] = append(t.Load.Columns[field], rest[:end])
		text = strings.TrimPrefix(rest[end:], ",")
	}
	return nil
}

// readSheet finds the sheet by its name and sets another size on it.
func (t *typed) readSheet() error {
	var names []string
	for _, s := range scale.Sheets {
		if s.Name == t.sheet {
			t.Style.Sheet = s
		}
		names = append(names, s.Name)
	}
	if err := oneOf("for", t.sheet, names...); err != nil {
		return err
	}
	if t.size != "" {
		sheet, err := t.Style.Resize(t.size)
		if err != nil {
			return &Misuse{Problem: fmt.Sprintf("--size %q: %v", t.size, err), Hint: "write 120x80 for 120 by 80 mm, or 120 for the width alone"}
		}
		t.Style.Sheet = sheet
	}
	if t.height != "" {
		sheet, err := t.Style.NoHigher(t.height)
		switch {
		case err != nil:
			return &Misuse{Problem: fmt.Sprintf("--height %q: %v", t.height, err), Hint: "write 170 for no more than 170 mm"}
		case t.Style.H > 0:
			return &Misuse{Problem: "--height bounds figures that are as high as they need, and the height of this sheet is given", Hint: "leave out --height, or name another --size"}
		}
		t.Style.Sheet = sheet
	}
	if t.text != "" {
		sheet, err := t.Style.InType(t.text)
		if err != nil {
			return &Misuse{Problem: fmt.Sprintf("--text %q: %v", t.text, err), Hint: "write 9pt"}
		}
		t.Style.Sheet = sheet
	}
	t.Count.Brief = t.Style.Slide
	if actors, lines := t.Style.Holds(); actors < count.Readable.Actors {
		t.Count.Hold = count.Capacity{Actors: actors, Lines: lines}
	}
	return nil
}

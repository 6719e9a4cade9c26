package form

import (
	"strings"
	"testing"

	"cablegraph/graph/table"
)

func TestDateFormats(t *testing.T) {
	for code, want := range map[string]dateFormat{
		"General": noDate, "Standard": noDate, "0.00E+00": noDate, "h:mm": noDate, `0 "days"`: noDate, "@": noDate,
		"yyyy-mm-dd": wholeDate, "[$-407]d. mmmm yyyy": wholeDate, "dd.mm.yy h:mm": wholeDate, "m/d/yy;@": wholeDate,
		"mmm yy": monthOnly, `mmmm\ yyyy`: monthOnly, "yyyy": yearOnly, `yyyy"年"`: yearOnly,
		"d. mmm": withoutYear, "dd.mm.": withoutYear, "mmmm": withoutYear,
	} {
		if got := dateFormatOf(200, code); got != want {
			t.Errorf("%s: %d, want %d", code, got, want)
		}
	}
}

// TestDaysAsShown reads of the days of a workbook what its sheet shows, and says what
// else was noticed in it.
func TestDaysAsShown(t *testing.T) {
	cell := func(ref, more, value string) string { return `<c r="` + ref + `" ` + more + `>` + value + `</c>` }
	name := func(ref string) string { return cell(ref, `t="s"`, "<v>3</v>") }
	for _, tt := range []struct{ name, rows, want, said string }{
		{"a month", `<row r="3">` + cell("A3", `s="5"`, "<v>5115</v>") + name("B3") + `</row>`, "1914-01,Ann", "of which the sheet shows the month or the year only (Jan 1914), and which are read as that: 1"},
		{"a day in a column of months", `<row r="3">` + cell("A3", `s="5"`, "<v>5119</v>") + name("B3") + `</row>`, "1914-01,Ann", "are not the first of their month or year, and may be known; a format that shows the day reads them: 1"},
		{"a year", `<row r="3">` + cell("A3", `s="6"`, "<v>5115</v>") + name("B3") + `</row>`, "1914,Ann", "read as that: 1"},
		{"a day of the year of the typing", `<row r="3">` + cell("A3", `s="7"`, "<v>45296</v>") + name("B3") + `</row>`, "--01-05,Ann", "of which the sheet shows no year (5 Jan)"},
		{"a day of another year", `<row r="3">` + cell("A3", `s="7"`, "<v>5119</v>") + name("B3") + `</row>`, "1914-01-05,Ann", ""},
		{"a hidden row", `<row r="3" hidden="1">` + cell("A3", `s="1"`, "<v>5119</v>") + name("B3") + `</row>`, "1914-01-05,Ann", "rows that are hidden in the sheet, by a filter or by hand, which are read as all others: 1"},
		{"a formula without a value", `<row r="3">` + cell("A3", `s="1"`, "<f>A2+1</f>") + name("B3") + `</row>`, ",Ann", "cells with a formula and no value, which are read as empty"},
		{"a formula with one", `<row r="3">` + cell("A3", `t="str"`, "<f>A2</f><v></v>") + name("B3") + `</row>`, ",Ann", ""},
		{"an error", `<row r="3">` + cell("A3", `t="e"`, "<f>A2</f><v>#REF!</v>") + name("B3") + `</row>`, ",Ann", "cells with the error of a formula (#REF!, #N/A), which are read as empty: 1"},
	} {
		got, err := Transcribe(files(workbook(t, "", tt.rows)), Workbook, Options{Header: table.Header{Is: isHeader}})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if text, _, _ := strings.Cut(told(got), "@"); text != "\ndate,from,to\n"+tt.want+"\n" {
			t.Errorf("%s: %q, want %q", tt.name, text, tt.want)
		}
		said := strings.Join(got.Remarks[1:], "\n") // the first is of the sheet
		if !strings.Contains(said, tt.said) || (said == "") != (tt.said == "") {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
		}
	}
}

// TestODSDays reads of the days of an OpenDocument workbook what their styles show.
func TestODSDays(t *testing.T) {
	const styles = `<office:automatic-styles>` +
		`<number:date-style style:name="N1"><number:month number:textual="true"/><number:text> </number:text><number:year/></number:date-style>` +
		`<number:date-style style:name="N2"><number:year/></number:date-style>` +
		`<number:date-style style:name="N3"><number:day/><number:month/><number:year/></number:date-style>` +
		`<number:date-style style:name="N4"><number:day/><number:month/></number:date-style>` +
		`<style:style style:name="month" style:data-style-name="N1"/><style:style style:name="year" style:data-style-name="N2"/>` +
		`<style:style style:name="day" style:data-style-name="N3"/><style:style style:name="yearless" style:data-style-name="N4"/></office:automatic-styles>`
	for _, tt := range []struct{ name, column, style, date, want, said string }{
		{"a month", "", "month", "1914-01-01", "1914-01", "shows the month or the year only (Jan 1914), and which are read as that: 1"},
		{"a month by its column", "month", "", "1914-01-05", "1914-01", "may be known; a format that shows the day reads them: 1"},
		{"a day in a column of months", "month", "day", "1914-01-05", "1914-01-05", ""},
		{"a year", "", "year", "1914-01-01", "1914", "read as that: 1"},
		{"a day", "", "day", "1914-01-01T00:00:00", "1914-01-01", ""},
		{"a time", "", "month", "1914-01-01T09:00:00", "1914-01-01T09:00:00", ""},
		{"a day without its year", "", "yearless", "2024-01-05", "--01-05", "of which the sheet shows no year"},
		{"a style that is not there", "", "none", "1914-01-01", "1914-01-01", ""},
	} {
		cell := func(text string) string { return `<table:table-cell><text:p>` + text + `</text:p></table:table-cell>` }
		text := `<d>` + styles + `<table:table table:name="x"><table:table-column table:default-cell-style-name="` + tt.column + `"/><table:table-row>` + cell("date") + cell("from") +
			`</table:table-row><table:table-row><table:table-cell table:style-name="` + tt.style + `" office:date-value="` + tt.date + `"><text:p>shown</text:p></table:table-cell>` + cell("Ann") + `</table:table-row></table:table></d>`
		got, err := Transcribe(files(zipped(t, "content.xml", text)), Workbook, Options{Header: table.Header{Is: isHeader}})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if text, _, _ := strings.Cut(told(got), "@"); text != "date,from\n"+tt.want+",Ann\n" {
			t.Errorf("%s: %q, want %q", tt.name, text, tt.want)
		}
		if said := strings.Join(got.Remarks, "\n"); !strings.Contains(said, tt.said) || (said == "") != (tt.said == "") {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
		}
	}
}

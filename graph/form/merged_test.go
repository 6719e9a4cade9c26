package form

import (
	"strings"
	"testing"

	"cablegraph/graph/table"
)

// TestMerged fills the rows that merged cells cover where rows have cells of their
// own, and reads nothing that the sheet does not show.
func TestMerged(t *testing.T) {
	row := func(n, cells string) string {
		var b strings.Builder
		for i, c := range strings.Split(cells, "|") {
			if c != "" {
				b.WriteString(`<c r="` + string(rune('A'+i)) + n + `" t="inlineStr"><is><t>` + c + `</t></is></c>`)
			}
		}
		return `<row r="` + n + `">` + b.String() + `</row>`
	}
	merge := func(refs ...string) string {
		return `</sheetData><mergeCells><mergeCell ref="` + strings.Join(refs, `"/><mergeCell ref="`) + `"/></mergeCells><sheetData>`
	}
	book := func(rows string) []File { return files(workbook(t, "", rows)) }
	cell := func(text, more string) string {
		return `<table:table-cell ` + more + `><text:p>` + text + `</text:p></table:table-cell>`
	}
	const covered, end = `<table:covered-table-cell/>`, `</table:table-row><table:table-row>`
	for _, tt := range []struct {
		name   string
		files  []File
		want   string
		remark string
	}{
		{
			"dates", book(row("3", "1950|Ann|Ben") + row("4", "|Ben|Ann") + row("5", "1951|Ann|Cy") + row("6", "|Cy|Ann") + row("7", "|Ben|Ann") + row("8", "|Cy|Ben") + merge("A5:A7", "A3:A4")),
			"\ndate,from,to\n1950,Ann,Ben\n1950,Ben,Ann\n1951,Ann,Cy\n1951,Cy,Ann\n1951,Ben,Ann\n,Cy,Ben\n",
			`in the column "date" 3 rows are below the first of a merged cell, whose value holds for all its rows`,
		},
		{
			"dates and senders", book(row("3", "1950|Ann|Ben") + row("4", "||Cy") + merge("A3:B4")), // B4 is covered by A3
			"\ndate,from,to\n1950,,Ben\n1950,,Cy\n", `in the column "from" 1 cell has words under a merged cell`,
		},
		{
			"a row without cells", book(row("3", "1950|Ann|Ben") + row("6", "|Ben|Ann") + merge("A3:A6")),
			"\ndate,from,to\n1950,Ann,Ben\n\n\n1950,Ben,Ann\n", `in the column "date" 1 row is below`,
		},
		{
			"words under a merged cell", book(row("3", "1950|Ann|Ben") + row("4", "1951|Ben|Ann") + row("5", "1952|Ben|Ann") + merge("A3:A4")),
			"\ndate,from,to\n1950,Ann,Ben\n1950,Ben,Ann\n1952,Ben,Ann\n", `in the column "date" 1 cell has words under a merged cell, which the sheet does not show; they are not read`,
		},
		{"side by side, with words", book(row("3", "1950|Ann|Ben") + merge("B3:C3")), "\ndate,from,to\n1950,Ann,\n", `in the column "to" 1 cell has words under a merged cell`},
		{"the header", book(row("3", "|Ann|Ben") + merge("A2:A3")), "\ndate,from,to\n,Ann,Ben\n", ""},
		{"side by side", book(row("3", "1950|Ann") + row("4", "1951|Ben") + merge("B3:C3")), "\ndate,from,to\n1950,Ann\n1951,Ben\n", ""},
		{"what is no reference", book(row("3", "1950|Ann") + row("4", "|Ben") + merge("", "A", "3:4", "A0:A9", "ZZZZZ3:ZZZZZ4", "A4:A3")), "\ndate,from,to\n1950,Ann\n,Ben\n", ""},
		{"several workbooks", append(book(row("3", "1950|Ann|Ben")+row("4", "|Ben|Ann")+merge("A3:A4")), book(row("3", "|Ann|Ben"))...), "date,from,to\n1950,Ann,Ben\n1950,Ben,Ann\n,Ann,Ben\n", `f0: in the column "date" 1 row`},
		{
			"OpenDocument", files(zipped(t, "content.xml", `<d><table:table table:name="x"><table:table-row>`+cell("date", "")+cell("from", `table:number-rows-spanned="1"`)+end+
				cell("1950", `table:number-rows-spanned="3"`)+cell("Ann", "")+end+covered+cell("Ben", "")+end+covered+cell("Cy", "")+end+cell("", "")+cell("Di", "")+`</table:table-row></table:table></d>`)),
			"date,from\n1950,Ann\n1950,Ben\n1950,Cy\n,Di\n", `in the column "date" 2 rows are below`,
		},
		{
			"OpenDocument, repeated rows", files(zipped(t, "content.xml", `<d><table:table table:name="x"><table:table-row>`+cell("date", "")+cell("from", "")+end+
				cell("1950", `table:number-rows-spanned="3"`)+cell("Ann", "")+`</table:table-row><table:table-row table:number-rows-repeated="3">`+covered+cell("Ben", "")+`</table:table-row></table:table></d>`)),
			"date,from\n1950,Ann\n1950,Ben\n1950,Ben\n,Ben\n", `in the column "date" 2 rows are below`,
		},
		{
			"OpenDocument, a header of two rows", files(zipped(t, "content.xml", `<d><table:table table:name="x"><table:table-row>`+cell("date", `table:number-rows-spanned="2"`)+cell("Letter", `table:number-columns-spanned="2"`)+covered+end+
				covered+cell("from", "")+cell("to", "")+end+cell("1950", "")+cell("Ann", "")+cell("Ben", "")+`</table:table-row></table:table></d>`)),
			"date,Letter,\ndate,from,to\n1950,Ann,Ben\n", "",
		},
	} {
		got, err := Transcribe(tt.files, Workbook, Options{Header: table.Header{Is: isHeader}})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if text, _, _ := strings.Cut(told(got), "@"); text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, text, tt.want)
		}
		var said []string
		for _, r := range got.Remarks {
			if !strings.Contains(r, "--sheet") {
				said = append(said, r)
			}
		}
		if text := strings.Join(said, "\n"); !strings.Contains(text, tt.remark) || (tt.remark == "") != (text == "") {
			t.Errorf("%s: said %q, want %q", tt.name, text, tt.remark)
		}
	}
}

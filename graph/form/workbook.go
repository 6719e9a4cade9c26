package form

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"cablegraph/graph/table"
)

// maxUnpacked is how much a workbook may unpack to, in bytes, and how many
// times its own size.
const (
	maxUnpacked = 2 << 30
	maxRatio    = 500
	smallBook   = 64 << 20 // below which the ratio does not matter
)

// A book is an open workbook, read by encoding/xml alone. xlsxreader 1.2.8 reads
// 40,000 rows of six cells in 1.2 s of a processor and 25 MB, excelize 2.11.1 in
// 1.4 s and 84 MB with 4 MB more of program. Neither would do: xlsxreader counts
// the days of workbooks from 1904 four years early, adds the readings above
// Chinese and Japanese to the names, and takes 1.5 GB for a file of 400 KB;
// excelize shows days by the patterns of their cells, so that their order has to
// be guessed. This takes 2.0 s for such a workbook where its CSV takes 1.1 s, and
// 149 MB where that takes 142 MB, counting included.
type book struct {
	parts    map[string]*zip.File
	shared   []string
	dated    []bool // by style: numbers are days
	from1904 bool
}

// readWorkbook reads the rows of the sheet that has the columns of messages.
func readWorkbook(t *Transcript, in io.Reader, file int32, name string, o Options) error {
	b, err := openBook(in)
	if err != nil {
		return err
	}
	if _, ok := b.parts["content.xml"]; ok {
		return readODS(t, b, file, name, o)
	}
	if _, ok := b.parts["xl/workbook.xml"]; !ok {
		what := "a zip file and no workbook; unpack it, and name what is in it"
		if _, ok := b.parts["word/document.xml"]; ok {
			what = "a text of Word; save its table as CSV (UTF-8)"
		}
		return errors.New("the file is " + what)
	}
	sheets, err := b.sheets()
	if err != nil {
		return err
	}
	return chooseSheet(t, file, name, o, sheets, func(sheet string, row func(line int, cells []string) error) error {
		return b.rows(sheet, row)
	})
}

// A sheet is one of a workbook: its name and what it is read by.
type sheet struct{ name, part string }

// errEnough stops reading a sheet.
var errEnough = errors.New("enough")

// headerWithin is how many rows from the first may be the header.
const headerWithin = 10

// chooseSheet adds the rows of the sheet that was asked for, else of the first
// that has a header of messages, else of the first.
func chooseSheet(t *Transcript, file int32, name string, o Options, sheets []sheet, rows func(part string, row func(line int, cells []string) error) error) error {
	if len(sheets) == 0 {
		return errors.New("the workbook has no sheets")
	}
	var names []string
	for _, s := range sheets {
		names = append(names, s.name)
	}
	chosen := slices.Index(names, o.Sheet)
	if o.Sheet != "" && chosen < 0 {
		return fmt.Errorf("there is no sheet %q; the sheets are %s", o.Sheet, strings.Join(names, ", "))
	}
	for i := 0; chosen < 0 && i < len(sheets); i++ {
		seen, found := 0, false
		err := rows(sheets[i].part, func(_ int, cells []string) error {
			if found = o.Header.Is != nil && o.Header.Is(cells); found || seen == headerWithin {
				return errEnough
			}
			seen++
			return nil
		})
		if err != nil && !errors.Is(err, errEnough) {
			return err
		}
		if found {
			chosen = i
		}
	}
	chosen = max(chosen, 0)
	if len(sheets) > 1 {
		t.remark("%s: the sheet %q is read, of %s; --sheet NAME reads another", name, names[chosen], strings.Join(names, ", "))
	}
	if t.Headed {
		return rows(sheets[chosen].part, t.oneOfSeveral(file, name, o.Header))
	}
	next := 1
	return rows(sheets[chosen].part, func(line int, cells []string) error {
		for ; next < line && next < line+1000; next++ { // blank rows end tables
			if line-next > 3 {
				next = line - 3
			}
			if err := t.raw(Place{file, int32(next)}, nil); err != nil {
				return err
			}
		}
		next = line + 1
		return t.raw(Place{file, int32(line)}, cells)
	})
}

// oneOfSeveral returns what adds the rows of a sheet by the names of its own
// header.
func (t *Transcript) oneOfSeveral(file int32, name string, h table.Header) func(line int, cells []string) error {
	var header []string
	below := 0 // rows below the first of the header
	return func(line int, cells []string) error {
		if header == nil {
			if h.Is(cells) {
				header = slices.Clone(cells)
			}
			return nil
		}
		if below++; below == 1 && h.Joined != nil {
			names, err := h.Joined(header, cells)
			if err != nil {
				return &table.Fault{File: name, Line: line, Err: err}
			}
			if names != nil {
				header = names
				t.remark("%s:%d: this row and the one above it name the columns together: %s", name, line, strings.Join(names, ", "))
				return nil
			}
		}
		var named []Cell
		for i, h := range header {
			if i < len(cells) && h != "" {
				named = append(named, Cell{h, cells[i]})
			}
		}
		return t.row(Place{file, int32(line)}, named)
	}
}

// openBook opens the parts of a packed file, and refuses what unpacks to much
// more than its size.
func openBook(in io.Reader) (*book, error) {
	at, size, err := readerAt(in)
	if err != nil {
		return nil, err
	}
	z, err := zip.NewReader(at, size)
	if err != nil {
		return nil, fmt.Errorf("the workbook is damaged: %w", err)
	}
	b := &book{parts: make(map[string]*zip.File)}
	total := uint64(0)
	for _, f := range z.File {
		b.parts[f.Name] = f
		total += min(f.UncompressedSize64, maxUnpacked+1)
	}
	if total > maxUnpacked || total > smallBook && total > uint64(size)*maxRatio {
		return nil, fmt.Errorf("the file of %d KiB unpacks to %d MiB; save the table as CSV (UTF-8) and draw that", size>>10, total>>20)
	}
	return b, nil
}

// readerAt returns a file that can be read anywhere; what is none is read into
// memory.
func readerAt(in io.Reader) (io.ReaderAt, int64, error) {
	if f, ok := in.(interface {
		io.ReaderAt
		io.Seeker
	}); ok {
		if size, err := f.Seek(0, io.SeekEnd); err == nil {
			return f, size, nil
		}
	}
	data, err := io.ReadAll(io.LimitReader(in, maxUnpacked/4))
	return bytes.NewReader(data), int64(len(data)), err
}

// part decodes a part of the workbook into a value; a part that is not there
// leaves it as it is.
func (b *book) part(name string, into any) error {
	f, ok := b.parts[name]
	if !ok {
		return nil
	}
	in, err := f.Open()
	if err != nil {
		return fmt.Errorf("the workbook is damaged: %w", err)
	}
	defer in.Close()
	if f.UncompressedSize64 > table.MaxText {
		return fmt.Errorf("the workbook is damaged: %s is longer than 16 MiB", name)
	}
	if err := xml.NewDecoder(in).Decode(into); err != nil {
		return fmt.Errorf("the workbook is damaged at %s: %w", name, err)
	}
	return nil
}

// sheets reads what the workbook has beside its sheets, and lists these; hidden
// ones are none.
func (b *book) sheets() ([]sheet, error) {
	var w struct {
		Properties struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name  string     `xml:"name,attr"`
			State string     `xml:"state,attr"`
			Attrs []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	var rels struct {
		List []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	var styles struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			Format int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	for name, into := range map[string]any{"xl/workbook.xml": &w, "xl/_rels/workbook.xml.rels": &rels, "xl/styles.xml": &styles} {
		if err := b.part(name, into); err != nil {
			return nil, err
		}
	}
	b.from1904 = w.Properties.Date1904 == "1" || w.Properties.Date1904 == "true"
	for _, c := range styles.Cells {
		code := ""
		for _, f := range styles.Formats {
			if f.ID == c.Format {
				code = f.Code
			}
		}
		b.dated = append(b.dated, isDate(c.Format, code))
	}
	var sheets []sheet
	for _, s := range w.Sheets {
		id := ""
		for _, a := range s.Attrs {
			if a.Name.Local == "id" {
				id = a.Value
			}
		}
		for _, r := range rels.List {
			part := path.Join("xl", r.Target)
			if after, ok := strings.CutPrefix(r.Target, "/"); ok {
				part = after
			}
			if _, ok := b.parts[part]; ok && r.ID == id && id != "" && s.State == "" && strings.Contains(part, "sheet") {
				sheets = append(sheets, sheet{s.Name, part})
			}
		}
	}
	return sheets, b.sharedStrings()
}

// notDate are what number formats have beside the letters of dates: colours,
// conditions, words in quotes.
var notDate = regexp.MustCompile(`\[[^\]]*\]|\\.|"[^"]*"|_.|\*.`)

// isDate reports whether a number format shows days.
func isDate(id int, code string) bool {
	if code == "" {
		return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id >= 57 && id <= 58
	}
	plain := strings.ToLower(notDate.ReplaceAllString(code, ""))
	return strings.ContainsAny(plain, "yd") || strings.Contains(plain, "mmm")
}

// sharedStrings reads the texts that cells point to, without the readings that
// stand above Chinese and Japanese.
func (b *book) sharedStrings() error {
	f, ok := b.parts["xl/sharedStrings.xml"]
	if !ok {
		return nil
	}
	return eachElement(f, "si", func(d *table.XMLDecoder, _ xml.StartElement) error {
		s, err := richText(d)
		b.shared = append(b.shared, s)
		return err
	})
}

// eachElement visits the elements of a name in a part.
func eachElement(f *zip.File, name string, visit func(*table.XMLDecoder, xml.StartElement) error) error {
	in, err := f.Open()
	if err != nil {
		return fmt.Errorf("the workbook is damaged: %w", err)
	}
	defer in.Close()
	d := table.XML(in)
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("the workbook is damaged at %s: %w", f.Name, err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == name {
			if err := visit(d, e); err != nil {
				return err
			}
		}
	}
}

// richText reads the text up to the end of the open element, of all its runs.
func richText(d *table.XMLDecoder) (string, error) {
	var b strings.Builder
	depth, inText, skip := 1, 0, 0
	for depth > 0 {
		token, err := d.RawToken()
		if err != nil {
			return "", fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			if depth++; e.Name.Local == "t" {
				inText++
			}
			if e.Name.Local == "rPh" {
				skip++
			}
		case xml.EndElement:
			if depth--; e.Name.Local == "t" {
				inText--
			}
			if e.Name.Local == "rPh" {
				skip--
			}
		case xml.CharData:
			if inText > 0 && skip == 0 {
				if b.Len()+len(e) > table.MaxCell {
					return "", errors.New("a cell is longer than 1 MiB; no name and no date is")
				}
				b.Write(e)
			}
		}
	}
	return b.String(), nil
}

// rows visits the rows of a sheet that have cells. The slice is good until the
// next row.
func (b *book) rows(part string, row func(line int, cells []string) error) error {
	line := 0
	var cells []string
	return eachElement(b.parts[part], "row", func(d *table.XMLDecoder, e xml.StartElement) error {
		line++
		if n, err := strconv.Atoi(attribute(e, "r")); err == nil && n > 0 {
			line = n
		}
		cells = cells[:0]
		for {
			token, err := d.RawToken()
			if err != nil {
				return fmt.Errorf("the workbook is damaged at row %d: %w", line, err)
			}
			if end, ok := token.(xml.EndElement); ok && end.Name.Local == "row" {
				break
			}
			c, ok := token.(xml.StartElement)
			if !ok || c.Name.Local != "c" {
				continue
			}
			text, err := b.cell(d, c)
			if err != nil {
				return fmt.Errorf("row %d: %w", line, err)
			}
			column := len(cells)
			if ref := attribute(c, "r"); ref != "" {
				column = columnOf(ref)
			}
			if column < 0 || column >= 1000 {
				if text == "" {
					continue
				}
				return fmt.Errorf("row %d: a cell stands beyond the column 1000", line)
			}
			for len(cells) <= column {
				cells = append(cells, "")
			}
			cells[column] = text
		}
		if lengthOf(cells) == 0 {
			return nil
		}
		return row(line, cells)
	})
}

// attribute returns an attribute by its local name.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// columnOf returns the column of a reference such as AB12, from 0.
func columnOf(ref string) int {
	n := 0
	for _, c := range strings.ToUpper(ref) {
		if c < 'A' || c > 'Z' || n > 1_000_000 {
			break
		}
		n = 26*n + int(c-'A') + 1
	}
	return n - 1
}

// cell reads a cell, as its format shows it where that is a date.
func (b *book) cell(d *table.XMLDecoder, c xml.StartElement) (string, error) {
	kind, style := attribute(c, "t"), attribute(c, "s")
	value, inline := "", ""
	for {
		token, err := d.RawToken()
		if err != nil {
			return "", fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "is":
				if inline, err = richText(d); err != nil {
					return "", err
				}
			case "v":
				if value, err = plainText(d); err != nil {
					return "", err
				}
			}
		case xml.EndElement:
			if e.Name.Local == "c" {
				return b.shown(kind, style, cmp.Or(inline, value))
			}
		}
	}
}

// plainText reads the text up to the end of the open element.
func plainText(d *table.XMLDecoder) (string, error) {
	var text strings.Builder
	for {
		token, err := d.RawToken()
		if err != nil {
			return "", fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.CharData:
			if text.Len()+len(e) > table.MaxCell {
				return "", errors.New("a cell is longer than 1 MiB; no name and no date is")
			}
			text.Write(e)
		case xml.EndElement:
			return text.String(), nil
		}
	}
}

// shown spells the value of a cell.
func (b *book) shown(kind, style, value string) (string, error) {
	switch kind {
	case "s":
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 || n >= len(b.shared) {
			return "", fmt.Errorf("the workbook is damaged: there is no text %q", value)
		}
		return b.shared[n], nil
	case "e":
		return "", nil // #N/A, #REF!
	case "d":
		return strings.TrimSuffix(value, "T00:00:00"), nil
	case "b":
		return map[string]string{"1": "true", "0": "false"}[value], nil
	case "", "n":
		if k, err := strconv.Atoi(cmp.Or(style, "0")); err == nil && k >= 0 && k < len(b.dated) && b.dated[k] && value != "" {
			return b.day(value)
		}
	}
	return value, nil
}

// day spells a number of days since the beginning of 1900 or 1904, with the
// time where there is one. Excel holds 1900 for a leap year, so the days before
// March of it are others here.
func (b *book) day(value string) (string, error) {
	n, err := strconv.ParseFloat(value, 64)
	if err != nil || n < 0 || n > 2_958_466 {
		return value, nil
	}
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case b.from1904:
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case n < 60:
		epoch = epoch.AddDate(0, 0, 1)
	}
	days := int(n)
	seconds := int((n-float64(days))*86400 + 0.5)
	at := epoch.AddDate(0, 0, days).Add(time.Duration(seconds) * time.Second)
	switch {
	case n < 1:
		return at.Format("15:04:05"), nil // a time of day alone
	case seconds == 0:
		return at.Format("2006-01-02"), nil
	}
	return at.Format("2006-01-02T15:04:05"), nil
}

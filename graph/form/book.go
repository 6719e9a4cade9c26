package form

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"

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
	dated    []dateFormat // by style: what numbers show of days
	from1904 bool
	seen     bookSeen // in the sheet that was read last
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

// A sheet is one of a workbook: its name and what it is read by.
type sheet struct{ name, part string }

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
	for _, part := range []struct {
		name string
		into any
	}{{"xl/workbook.xml", &w}, {"xl/_rels/workbook.xml.rels", &rels}, {"xl/styles.xml", &styles}} {
		if err := b.part(part.name, part.into); err != nil {
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
		b.dated = append(b.dated, dateFormatOf(c.Format, code))
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
	b.seen = bookSeen{}
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
			if column < 0 || column >= maxColumns {
				if text == "" {
					continue
				}
				return fmt.Errorf("row %d: a cell stands beyond the column %d", line, maxColumns)
			}
			for len(cells) <= column {
				cells = append(cells, "")
			}
			cells[column] = text
		}
		if lengthOf(cells) == 0 {
			return nil
		}
		if hidden := attribute(e, "hidden"); hidden == "1" || hidden == "true" {
			b.seen.hidden++
		}
		return row(line, cells)
	})
}

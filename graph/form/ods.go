package form

import (
	"encoding/xml"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph/table"
)

// readODS reads the rows of a sheet of an OpenDocument workbook.
func readODS(t *Transcript, b *book, file int32, name string, o Options) error {
	styles, err := odsStylesOf(b.parts["styles.xml"], b.parts["content.xml"])
	if err != nil {
		return err
	}
	var sheets []sheet
	err = eachElement(b.parts["content.xml"], "table", func(_ *table.XMLDecoder, e xml.StartElement) error {
		sheets = append(sheets, sheet{attribute(e, "name"), strconv.Itoa(len(sheets))})
		return nil
	})
	if err != nil {
		return err
	}
	err = chooseSheet(t, file, name, o, sheets, func(part string, m *merger, row func(int, []string) error) error {
		return odsRows(b, styles, part, m, row)
	})
	b.seen.tell(t, name)
	return err
}

// odsRows visits the rows of a sheet that have cells, and tells m which of these
// are merged.
func odsRows(b *book, styles odsStyles, part string, m *merger, row func(int, []string) error) error {
	number := 0
	b.seen = bookSeen{}
	return eachElement(b.parts["content.xml"], "table", func(d *table.XMLDecoder, _ xml.StartElement) error {
		here := strconv.Itoa(number) == part
		number++
		if !here {
			return nil
		}
		line := 0
		c := odsRow{styles: styles, seen: &b.seen}
		for {
			token, err := d.RawToken()
			if err != nil {
				return fmt.Errorf("the workbook is damaged behind row %d: %w", line, err)
			}
			switch e := token.(type) {
			case xml.EndElement:
				if e.Name.Local == "table" {
					return nil
				}
			case xml.StartElement:
				if e.Name.Local == "table-column" {
					c.addColumns(e)
				}
				if e.Name.Local != "table-row" {
					continue
				}
				cells, merged, err := c.read(d, line+1)
				if err != nil {
					return fmt.Errorf("row %d: %w", line+1, err)
				}
				repeat := max(atoi(attribute(e, "number-rows-repeated")), 1)
				length := lengthOf(cells)
				if length == 0 {
					line += repeat
					continue
				}
				if repeat > 1 && repeat*length > table.MaxText {
					return fmt.Errorf("row %d: one row is repeated %d times", line+1, repeat)
				}
				m.add(merged...)
				if v := attribute(e, "visibility"); v == "collapse" || v == "filter" {
					b.seen.hidden += repeat
				}
				for range repeat {
					line++
					if err := row(line, slices.Clone(cells)); err != nil {
						return err
					}
				}
			}
		}
	})
}

// An odsRow reads the cells of rows.
type odsRow struct {
	styles  odsStyles
	columns []string // the styles of cells that say none
	seen    *bookSeen
}

// addColumns notes the style of columns.
func (c *odsRow) addColumns(e xml.StartElement) {
	style := strings.Clone(attribute(e, "default-cell-style-name"))
	for range min(max(atoi(attribute(e, "number-columns-repeated")), 1), maxColumns-len(c.columns)) {
		c.columns = append(c.columns, style)
	}
}

// read reads the cells of an open row, and which of them cover others.
func (c *odsRow) read(d *table.XMLDecoder, line int) (cells []string, merged []mergedCell, err error) {
	var text strings.Builder
	open, date, style, repeat, rows, columns, paragraphs, notes := false, "", "", 1, 1, 1, 0, 0
	for {
		token, err := d.RawToken()
		if err != nil {
			return nil, nil, fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "table-cell", "covered-table-cell":
				open, date, paragraphs = true, attribute(e, "date-value"), 0
				if style = attribute(e, "style-name"); style == "" && len(cells) < len(c.columns) {
					style = c.columns[len(cells)]
				}
				repeat = max(atoi(attribute(e, "number-columns-repeated")), 1)
				rows = max(atoi(attribute(e, "number-rows-spanned")), 1)
				columns = max(atoi(attribute(e, "number-columns-spanned")), 1)
				text.Reset()
			case "p":
				if paragraphs++; paragraphs > 1 && notes == 0 {
					text.WriteByte('\n')
				}
			case "annotation":
				notes++
			case "s":
				if notes == 0 {
					text.WriteByte(' ')
				}
			}
		case xml.CharData:
			if open && notes == 0 && paragraphs > 0 {
				if text.Len()+len(e) > table.MaxCell {
					return nil, nil, errors.New("a cell is longer than 1 MiB; no name and no date is")
				}
				text.Write(e)
			}
		case xml.EndElement:
			switch e.Name.Local {
			case "annotation":
				notes--
				paragraphs = 0
			case "table-cell", "covered-table-cell":
				value := text.String()
				if date != "" {
					value = c.styles.date(date, style, c.seen)
				}
				if value == "" && repeat > maxColumns-len(cells) {
					repeat = 0 // the empty rest of the row
				}
				if len(cells)+repeat > maxColumns {
					return nil, nil, fmt.Errorf("a cell stands beyond the column %d", maxColumns)
				}
				if rows*columns > 1 && rows <= maxRows && columns <= maxColumns && repeat > 0 {
					merged = append(merged, mergedCell{line, line + rows - 1, len(cells), len(cells) + columns})
				}
				for range repeat {
					cells = append(cells, value)
				}
				open = false
			case "table-row":
				return cells, merged, nil
			}
		}
	}
}

// maxRows is how many rows a sheet has at most.
const maxRows = 1 << 24

// atoi reads a whole number; 0 where there is none.
func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

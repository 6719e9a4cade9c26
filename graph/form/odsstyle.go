package form

import (
	"archive/zip"
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"cablegraph/graph/table"
)

// odsStyles are what the styles of the cells of a workbook show of dates.
type odsStyles struct {
	formats map[string]dateFormat // by style of dates
	dates   map[string]string     // by style of cells: the style of its dates
}

// odsStylesOf reads the styles in the parts of a workbook; some have no part for them.
func odsStylesOf(parts ...*zip.File) (odsStyles, error) {
	s := odsStyles{make(map[string]dateFormat), make(map[string]string)}
	for _, part := range parts {
		if part == nil {
			continue
		}
		if err := eachElement(part, "date-style", s.readFormat); err != nil {
			return s, err
		}
		if err := eachElement(part, "style", func(_ *table.XMLDecoder, e xml.StartElement) error {
			if dates := attribute(e, "data-style-name"); dates != "" && len(s.dates) < maxColumns {
				s.dates[strings.Clone(attribute(e, "name"))] = strings.Clone(dates)
			}
			return nil
		}); err != nil {
			return s, err
		}
	}
	return s, nil
}

// readFormat reads what a style of dates shows.
func (s odsStyles) readFormat(d *table.XMLDecoder, e xml.StartElement) error {
	name := strings.Clone(attribute(e, "name"))
	shows := make(map[string]bool)
	for {
		token, err := d.RawToken()
		if err != nil {
			return fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			shows[strings.Clone(e.Name.Local)] = true
		case xml.EndElement:
			if e.Name.Local != "date-style" {
				continue
			}
			format := wholeDate
			switch {
			case shows["day"] && shows["year"], shows["hours"], shows["week-of-year"]:
			case !shows["year"]:
				format = withoutYear
			case shows["month"]:
				format = monthOnly
			case !shows["quarter"]:
				format = yearOnly
			}
			if len(s.formats) < maxColumns {
				s.formats[name] = format
			}
			return nil
		}
	}
}

// date spells the date of a cell as its style shows it.
func (s odsStyles) date(value, style string, seen *bookSeen) string {
	value = strings.TrimSuffix(value, "T00:00:00")
	day, err := time.Parse("2006-01-02", value)
	format, known := s.formats[s.dates[style]]
	if err != nil || !known {
		return value
	}
	return seen.asShown(day, format)
}

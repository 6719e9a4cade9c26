package table

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// XML returns a decoder of XML in any encoding that it names. Nothing outside
// of the file is ever fetched, and only XML's own five entities expand.
func XML(in io.Reader) *xml.Decoder {
	d := xml.NewDecoder(transform.NewReader(in, unicode.BOMOverride(transform.Nop)))
	d.CharsetReader = func(name string, in io.Reader) (io.Reader, error) {
		if strings.HasPrefix(strings.ToLower(name), "utf-16") {
			return in, nil // its mark has told so already
		}
		for _, of := range charmap.All {
			if Letters(fmt.Sprint(of)) == Letters(name) {
				return of.NewDecoder().Reader(in), nil
			}
		}
		return nil, fmt.Errorf("the encoding %s is not known; save the file as UTF-8", name)
	}
	return d
}

package table

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// MaxText is how long an attribute, a text or a comment may be, in bytes: each
// is read into memory whole. Scans of letters that stand in a file are shorter.
const MaxText = 16 << 20

// errLongText is what an attribute or a text is that is longer.
var errLongText = errors.New("an attribute or a text is longer than 16 MiB; no name and no date is")

// An XMLDecoder reads tokens no longer than MaxText.
type XMLDecoder struct {
	*xml.Decoder
	in *bounded
}

// Token returns the next token, or what is wrong, in words.
func (d *XMLDecoder) Token() (xml.Token, error) {
	d.in.read = 0
	token, err := d.Decoder.Token()
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, errLongText) {
		return token, err
	}
	return nil, fmt.Errorf("this is not well-formed XML: %w", err)
}

// RawToken returns the next token, whether elements match or not.
func (d *XMLDecoder) RawToken() (xml.Token, error) {
	d.in.read = 0
	return d.Decoder.RawToken()
}

// Bounded is a text of which one token is read.
type bounded struct {
	in   io.Reader
	read int // bytes for this token
}

// Read implements [io.Reader].
func (b *bounded) Read(p []byte) (int, error) {
	if b.read > MaxText {
		return 0, errLongText
	}
	n, err := b.in.Read(p)
	b.read += n
	return n, err
}

// XML returns a decoder of XML in any encoding that it names. Nothing outside
// of the file is ever fetched, and only XML's own five entities expand.
func XML(in io.Reader) *XMLDecoder {
	from := &bounded{in: transform.NewReader(in, unicode.BOMOverride(transform.Nop))}
	d := xml.NewDecoder(from)
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
	return &XMLDecoder{d, from}
}

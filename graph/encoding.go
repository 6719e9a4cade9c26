package graph

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

const byteOrderMark = "\ufeff"

// errEncoding says that a large table is not in UTF-8.
var errEncoding = errors.New("the table is not in UTF-8")

// decode returns a file's text as UTF-8 without byte order mark, and the name
// of the encoding where it was another one. UTF-16 is known by its mark; what
// is not UTF-8 is taken for Windows-1252, of which Latin-1's letters are a
// part.
func decode(data []byte) (text []byte, encoding string) {
	switch {
	case bytes.HasPrefix(data, []byte{0xef, 0xbb, 0xbf}):
		return data[3:], ""
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return fromUTF16(data[2:], binary.LittleEndian), "UTF-16"
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return fromUTF16(data[2:], binary.BigEndian), "UTF-16"
	case utf8.Valid(data):
		return data, ""
	}
	for _, b := range data {
		text = utf8.AppendRune(text, windows1252(b))
	}
	return text, "Windows-1252 (it is not UTF-8)"
}

func fromUTF16(data []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return []byte(string(utf16.Decode(units)))
}

// windows1252 returns the letter of a byte; from 0x80 to 0x9f it differs from
// Unicode. Five bytes that it leaves open keep their control characters, as in
// the Encoding standard of the WHATWG.
func windows1252(b byte) rune {
	if b < 0x80 || b > 0x9f {
		return rune(b)
	}
	return []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")[b-0x80]
}

// decoded returns a table as UTF-8.
func (r *reader) decoded(name string, open func() (io.ReadCloser, error)) (func() (io.ReadCloser, error), error) {
	in, err := open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, maxFile))
	if err != nil {
		return nil, err
	}
	text, encoding := decode(data)
	r.remark(fmt.Sprintf("%s: read as %s", name, encoding))
	return func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(text)), nil }, nil
}

// cutRune drops the part of a letter that may stand at the end.
func cutRune(b []byte) []byte {
	for i := 1; i < utf8.UTFMax && i <= len(b); i++ {
		if utf8.RuneStart(b[len(b)-i]) {
			if !utf8.FullRune(b[len(b)-i:]) {
				return b[:len(b)-i]
			}
			break
		}
	}
	return b
}

package table

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const byteOrderMark = "\ufeff"

// wide is what UTF-16 is called.
const wide = "UTF-16"

// ErrEncoding says that a large table is not in UTF-8.
var ErrEncoding = errors.New("the table is not in UTF-8")

// Decode returns a file's text as UTF-8 without byte order mark, and the name
// of the encoding where it was another one. UTF-16 is known by its mark, or by
// the zero byte beside its first commas and line ends; what is not UTF-8 is taken
// for the encoding that its letters speak for.
func Decode(data []byte) (text []byte, name string) {
	switch {
	case bytes.HasPrefix(data, []byte(byteOrderMark)):
		return data[len(byteOrderMark):], ""
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return transcode(data, unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)), wide
	}
	if order, ok := upperHalves(data[:min(len(data), 4096)]); ok {
		return transcode(data, unicode.UTF16(order, unicode.IgnoreBOM)), wide
	}
	if utf8.Valid(data) {
		return data, ""
	}
	guess := guessEncoding(data)
	return transcode(data, guess), fmt.Sprintf("%s (it is not UTF-8); if names look wrong, save it as UTF-8", guess)
}

// upperHalves tells the order of bytes in UTF-16 by the noughts beside commas,
// digits and line ends: one in twenty bytes at least, and nearly all of them in
// the same half. A stray one is not enough.
func upperHalves(head []byte) (order unicode.Endianness, ok bool) {
	var noughts [2]int // at even and at odd places
	for i, b := range head {
		if b == 0 {
			noughts[i%2]++
		}
	}
	most, least := max(noughts[0], noughts[1]), min(noughts[0], noughts[1])
	if noughts[0] > noughts[1] {
		order = unicode.BigEndian
	} else {
		order = unicode.LittleEndian
	}
	return order, most > 2 && 20*most >= len(head) && 20*least <= most
}

// transcode returns data as UTF-8. What an encoding leaves open becomes U+FFFD.
func transcode(data []byte, from encoding.Encoding) []byte {
	text, err := from.NewDecoder().Bytes(data)
	if err != nil {
		return data // a decoder of these encodings never fails
	}
	return text
}

// guessEncoding tells which encoding of a byte a letter a text is in. Western
// letters beyond ASCII stand in words with others of ASCII, or alone; Cyrillic
// words have nothing else. The lower half of these bytes has the capitals in
// Windows-1251, the small letters in KOI8-R.
func guessEncoding(data []byte) *charmap.Charmap {
	var western, cyrillic, lower, upper int
	for from := 0; from < len(data); from++ {
		to := from
		for ; to < len(data) && data[to] >= 0xc0; to++ {
			if data[to] < 0xe0 {
				lower++
			} else {
				upper++
			}
		}
		switch {
		case to == from:
			continue
		case to == from+1, from > 0 && isLetter(data[from-1]), to < len(data) && isLetter(data[to]):
			western += to - from
		default:
			cyrillic += to - from
		}
		from = to
	}
	switch {
	case western >= cyrillic:
		return westernOf(data)
	case lower > upper:
		return charmap.KOI8R
	}
	return charmap.Windows1251
}

// westernOf tells an encoding of western letters by which of them it makes in words:
// MŸller in Windows-1252, of which Latin-1 is a part, is Müller of an old Macintosh, and
// M\u0081ller that of DOS.
func westernOf(data []byte) *charmap.Charmap {
	best, most := charmap.Windows1252, inWords(data, charmap.Windows1252)
	for _, of := range []*charmap.Charmap{charmap.Macintosh, charmap.CodePage850} {
		if n := inWords(data, of); n > most {
			best, most = of, n
		}
	}
	return best
}

// inWords counts the western letters that an encoding makes beside letters of ASCII,
// less the other ones that it makes there.
func inWords(data []byte, of *charmap.Charmap) int {
	n := 0
	for i, c := range data {
		before, behind := i > 0 && isLetter(data[i-1]), i+1 < len(data) && isLetter(data[i+1])
		switch r := of.DecodeByte(c); {
		case c < utf8.RuneSelf || !before && !behind:
		case strings.ContainsRune("äöüßéèêëàáâãåæçñóòôõøíìîïúùûœ", r), strings.ContainsRune("ÄÖÜÉÈÊÀÁÂÅÆÇÑÓÔØÍÎÚÛ", r) && !before:
			n++
		case strings.ContainsRune("’‘“”–—…«»\u00a0,.", r):
		default:
			n--
		}
	}
	return n
}

// isLetter reports whether a byte is a letter of ASCII.
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// Decoded reads a whole table and returns its text as UTF-8, and the name of
// the encoding that it was in.
func Decoded(name string, in io.Reader) (text []byte, encoding string, err error) {
	data, err := readAll(in)
	switch {
	case errors.Is(err, ErrTooLarge):
		return nil, "", fmt.Errorf("%s: the file is larger than 4 GiB and not in UTF-8; save it as UTF-8", name)
	case err != nil:
		return nil, "", err
	}
	if fault := damage(name, data); fault != nil {
		return nil, "", fault
	}
	text, encoding = Decode(data)
	return text, encoding, nil
}

// readAll reads a file that is not larger than MaxFile.
func readAll(in io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in, MaxFile+1))
	if err == nil && len(data) > MaxFile {
		return nil, ErrTooLarge
	}
	return data, err
}

// damaged returns where the first byte stands that is no UTF-8 in a text that
// surely is: most letters beyond ASCII are.
func damaged(data []byte) (at int, ok bool) {
	good, bad, at := 0, 0, -1
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			if bad++; at < 0 {
				at = i
			}
		case size > 1:
			good++
		}
		i += size
	}
	return at, bad > 0 && good > 4*bad
}

// damage says which byte of a text in UTF-8 is none, as a fault at its place.
func damage(name string, data []byte) *Fault {
	at, ok := damaged(data)
	if !ok {
		return nil
	}
	before := data[:at]
	line := 1 + bytes.Count(before, []byte{'\n'})
	column := at - bytes.LastIndexByte(before, '\n')
	return &Fault{File: name, Line: line, Column: column, Err: fmt.Errorf("the byte %#x is not UTF-8, which the rest of the file is; write the letter anew", data[at])}
}

// CutRune drops the part of a letter that may stand at the end.
func CutRune(b []byte) []byte {
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

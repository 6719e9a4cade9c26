package form

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/mail"
	"strings"

	"golang.org/x/text/encoding/htmlindex"

	"cablegraph/graph/table"
)

// maxHeaders is how long the headers of a mail may be, in bytes.
const maxHeaders = 1 << 20

var errLongHeaders = errors.New("the headers of this mail are longer than 1 MiB")

// readMail reads the headers of a box of mail, or of one mail. Their bodies are
// not kept.
func readMail(t *Transcript, in io.Reader, file int32, f File, _ Options) error {
	r := bufio.NewReaderSize(in, 256<<10)
	line, inHeaders, blank, box := 0, true, true, false
	began := 1
	var head bytes.Buffer
	flush := func() error {
		if head.Len() == 0 {
			return nil
		}
		err := addMail(t, Place{File: file, Line: int32(began)}, head.Bytes())
		head.Reset()
		return err
	}
	for {
		text, err := r.ReadSlice('\n')
		long := errors.Is(err, bufio.ErrBufferFull)
		if err != nil && !long && !errors.Is(err, io.EOF) {
			return err
		}
		if len(text) == 0 {
			return flush()
		}
		line++
		plain := bytes.TrimRight(text, "\r\n")
		switch {
		case blank && bytes.HasPrefix(plain, []byte("From ")) && (line == 1 || box):
			if err := flush(); err != nil {
				return err
			}
			inHeaders, box, began = true, true, line
		case inHeaders && len(plain) == 0:
			inHeaders = false
		case inHeaders:
			if head.Len()+len(text) > maxHeaders {
				return &table.Fault{File: f.Name, Line: line, Err: errLongHeaders}
			}
			if head.Len() == 0 && line == 1 {
				began = 1
			}
			head.Write(text)
		}
		blank = len(plain) == 0
		for long {
			if text, err = r.ReadSlice('\n'); inHeaders && head.Len()+len(text) > maxHeaders {
				return &table.Fault{File: f.Name, Line: line, Err: errLongHeaders}
			} else if inHeaders {
				head.Write(text)
			}
			long = errors.Is(err, bufio.ErrBufferFull)
		}
	}
}

// words decodes the words of headers that are not ASCII.
var words = mime.WordDecoder{CharsetReader: func(charset string, in io.Reader) (io.Reader, error) {
	e, err := htmlindex.Get(charset)
	if err != nil {
		return nil, err
	}
	return e.NewDecoder().Reader(in), nil
}}

// addMail adds the row of one mail, given its headers.
func addMail(t *Transcript, p Place, headers []byte) error {
	m, err := mail.ReadMessage(io.MultiReader(bytes.NewReader(headers), strings.NewReader("\r\n")))
	if err != nil {
		return t.Row(p, []Cell{{Name: "Subject", Value: "headers that can't be read: " + err.Error()}})
	}
	decoded := func(name string) string {
		text := strings.Join(m.Header[name], ", ")
		if plain, err := words.DecodeHeader(text); err == nil {
			text = plain
		}
		return strings.Join(strings.Fields(text), " ")
	}
	cells := []Cell{
		{Name: "Message-ID", Value: strings.Trim(decoded("Message-Id"), "<>")},
		{Name: "Date", Value: decoded("Date")},
		{Name: "From", Value: addresses(m.Header, "From")},
		{Name: "To", Value: addresses(m.Header, "To")},
		{Name: "Cc", Value: addresses(m.Header, "Cc")},
		{Name: "Bcc", Value: addresses(m.Header, "Bcc")},
		{Name: "Subject", Value: decoded("Subject")},
		{Name: "In-Reply-To", Value: strings.Trim(decoded("In-Reply-To"), "<>")},
	}
	if decoded("Date") == "" && cells[2].Value == "" {
		return nil // a calendar's note, a program's
	}
	return t.Row(p, cells)
}

// addresses spells the addresses of a header, one by one: "Doe, Jane"
// <jane@x.org>; bo@x.org. What is no list of addresses stays as it is.
func addresses(h mail.Header, name string) string {
	parser := mail.AddressParser{WordDecoder: &words}
	var all []string
	for _, text := range h[name] {
		list, err := parser.ParseList(text)
		if err != nil {
			if plain, err := words.DecodeHeader(text); err == nil {
				text = plain
			}
			all = append(all, strings.Join(strings.Fields(text), " "))
			continue
		}
		for _, a := range list {
			if a.Name == "" {
				all = append(all, a.Address)
				continue
			}
			all = append(all, fmt.Sprintf("%s <%s>", strings.NewReplacer(";", ",", "|", " ", `"`, "", "<", "", ">", "").Replace(a.Name), a.Address))
		}
	}
	return strings.Join(all, "; ")
}

package load

import (
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/form"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// readMessages reads the messages in whatever form they come.
func readMessages(l *loader, files []File) error {
	l.data.Table = nameOf(files)
	l.files = files
	files, kind, err := recognize(files)
	switch {
	case err != nil:
		return err
	case kind == form.TEI:
		return readTEI(l, files)
	case kind == form.Table && len(files) == 1:
		return readRows(l, files[0])
	}
	t, err := form.Transcribe(files, kind, form.Options{Sheet: l.options.Sheet, Header: l.header()})
	if err != nil {
		return err
	}
	for _, remark := range t.Remarks {
		l.Remark(remark)
	}
	for _, p := range t.People {
		if !l.roster.Knows(p.ID) {
			l.roster.Add(graph.Actor{ID: p.ID, Name: p.Name, Short: p.Name})
		}
	}
	l.roster.Given()
	l.transcript = t
	return readRows(l, File{Name: l.data.Table, Open: func() (io.ReadCloser, error) { return io.NopCloser(t.Open()), nil }})
}

// nameOf is what messages to people call several files.
func nameOf(files []File) string {
	if len(files) > 1 {
		return files[0].Name + more(len(files)-1)
	}
	return files[0].Name
}

// recognize tells the form of files, which must be one, and unpacks them.
func recognize(files []File) ([]File, form.Form, error) {
	var all form.Form
	out := make([]File, len(files))
	for i, f := range files {
		kind, what, err := formOf(f)
		if err == nil && kind == form.Gzip {
			f = form.Unpacked(f, table.MaxFile)
			kind, what, err = formOf(f)
		}
		fault := func(err error) error { return &table.Fault{File: f.Name, Err: err} }
		switch {
		case err != nil:
			return nil, "", err
		case kind == form.Foreign:
			return nil, "", fault(fmt.Errorf("the file is %s", what))
		case kind == form.Gzip:
			return nil, "", fault(errors.New("the file is packed twice; unpack it first"))
		case i > 0 && kind != all:
			return nil, "", fault(fmt.Errorf("the file is %s, and %s is %s; the files of one set have one form", kind, files[0].Name, all))
		}
		all, out[i] = kind, f
	}
	return out, all, nil
}

// formOf tells the form of a file.
func formOf(f File) (kind form.Form, what string, err error) {
	in, err := f.Open()
	if err != nil {
		return "", "", err
	}
	head, err := form.Head(in)
	if err := errors.Join(err, in.Close()); err != nil {
		return "", "", err
	}
	kind, what = form.Of(head)
	return kind, what, nil
}

// readRows reads a table of messages.
func readRows(l *loader, f File) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	size, err := table.Measure(in)
	if err := errors.Join(err, in.Close()); err != nil {
		return err
	}
	if size.LongRow > 0 {
		l.Faults.Add(f.Name, size.LongRow, 0, table.ErrLongRow)
		return nil
	}
	if size.Rows > l.keepAll+1 { // the header is one
		return readPacked(l, f, size)
	}
	if in, err = f.Open(); err != nil {
		return err
	}
	defer in.Close()
	before, columns := stateOf(in), l.Columns
	wide := readKept(l, table.Source{Name: f.Name, Data: in}, size.Rows)
	if !before.same(in) {
		l.Faults.Add(f.Name, 0, 0, errChanged)
	}
	if wide {
		l.Columns = columns
		return readPacked(l, f, size)
	}
	return nil
}

// header returns how the header of a table of messages is known.
func (l *loader) header() table.Header {
	return table.Header{Is: func(cells []string) bool { return header.IsHeader(cells, l.options.Columns) }, Joined: header.Joined}
}

// openMessages finds the header of a table of messages, and the columns without
// which there are none; nil where they are missing. A table has no header where
// all columns are named by number and the first row is a message.
func openMessages(l *loader, s table.Source) (*table.Table, header.Columns) {
	chosen := l.options.Columns
	head := l.header()
	head.None = func(cells []string) bool { return header.IsMessage(cells, chosen) }
	switch {
	case l.transcript == nil:
	case l.transcript.Headed:
		head = table.Header{Comma: ','}
	default:
		head.Comma = ','
	}
	t := table.Open(s, &l.Faults, l.Remark, head)
	if t == nil {
		return nil, header.Columns{}
	}
	if c, complete := header.Messages(t, chosen, &l.Findings); complete {
		return t, c
	}
	return nil, header.Columns{}
}

// place returns the file and the line that a line of the table of messages
// comes from.
func (l *loader) place(line int) (file string, at int) {
	if l.transcript == nil {
		return l.data.Table, line
	}
	p := l.transcript.At(line)
	if line == 0 || p.Line == 0 {
		return l.data.Table, 0
	}
	return l.files[p.File].Name, int(p.Line)
}

// where words the place of a line: on line 5, or in which file if there are
// several.
func (l *loader) where(line int) string {
	file, at := l.place(line)
	if len(l.files) > 1 {
		return fmt.Sprintf("%s:%d", file, at)
	}
	return fmt.Sprintf("line %d", at)
}

// relocate gives the faults of a transcript their places in the files.
func (l *loader) relocate() {
	if l.transcript == nil {
		return
	}
	l.Faults.Each(func(f *table.Fault) {
		if f.File == l.data.Table {
			f.File, f.Line = l.place(f.Line)
			f.Column = 0
		}
	})
}

// within returns the name of a file without the folder of the set, which may
// lie anywhere.
func (l *loader) within(file string) string {
	folder := path.Dir(l.data.Table)
	if len(l.files) > 0 {
		folder = path.Dir(l.files[0].Name)
	}
	for _, f := range l.files {
		for folder != "." && folder != "/" && !strings.HasPrefix(f.Name, folder+"/") {
			folder = path.Dir(folder)
		}
	}
	return strings.TrimPrefix(strings.TrimPrefix(file, folder), "/")
}

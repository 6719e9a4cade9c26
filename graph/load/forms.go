package load

import (
	"errors"
	"fmt"
	"io"

	"cablegraph/graph"
	"cablegraph/graph/form"
	"cablegraph/graph/load/internal/state"
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
	t, err := form.Transcribe(files, kind, form.Options{Sheet: l.options.Sheet, Header: headerOf(l)})
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
	size, err := table.Measure(in, l.keepAll+1) // the header is one
	if err := errors.Join(err, in.Close()); err != nil {
		return err
	}
	if size.Rows > l.keepAll+1 {
		return readPacked(l, f, size)
	}
	if in, err = f.Open(); err != nil {
		return err
	}
	defer in.Close()
	before, columns := state.Of(in), l.Columns
	wide := readKept(l, table.Source{Name: f.Name, Data: in}, size.Rows)
	if !before.Same(in) {
		l.Faults.Add(f.Name, 0, 0, errChanged)
	}
	if wide {
		l.Columns = columns
		return readPacked(l, f, size)
	}
	return nil
}

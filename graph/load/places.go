package load

import (
	"fmt"
	"path"
	"strings"

	"cablegraph/graph/table"
)

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

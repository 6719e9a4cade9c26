package form

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// A Transcript is a table of what files in another form say.
type Transcript struct {
	Places  []Place  // by line of the text, from 0
	Headed  bool     // the first line names the columns
	People  []Person // whom the files describe
	Remarks []string // what was chosen

	columns []string
	at      map[string]int  // by name of a column
	named   map[string]bool // at an end of a message
	body    bytes.Buffer
	rows    int
}

// A Place is where a row stands in the files.
type Place struct{ File, Line int32 }

// A Person is somebody whom a file describes beside the messages.
type Person struct{ ID, Name string }

// A Cell is what a row says under a name.
type Cell struct{ Name, Value string }

// maxText is how large a transcript may be, in bytes.
const maxText = 1 << 30

// errTooLarge says what to do with files that say more.
var errTooLarge = errors.New("the file says more than 1 GiB; group it first and give the counts in a column weight")

// maxColumns is how many columns a transcript or a sheet has at most.
const maxColumns = 1000

// maxRow is how long a row may be, in bytes.
const maxRow = 4 << 20

// maxDepth is how deep values and elements may lie in each other.
const maxDepth = 100

// row adds a row that names its cells. Cells of one name are a list.
func (t *Transcript) row(p Place, cells []Cell) error {
	values := make([]string, len(t.columns), len(t.columns)+len(cells))
	for _, c := range cells {
		i, known := t.at[c.Name]
		if !known {
			if len(t.columns) >= maxColumns {
				return fmt.Errorf("there are more than %d names for values; is this a list of messages?", maxColumns)
			}
			if t.at == nil {
				t.at = make(map[string]int)
			}
			i = len(t.columns)
			t.at[c.Name], t.columns = i, append(t.columns, c.Name)
		}
		for len(values) <= i {
			values = append(values, "")
		}
		switch strings.ToLower(c.Name) {
		case "source", "target", "from", "to":
			if t.named == nil {
				t.named = make(map[string]bool)
			}
			t.named[c.Value] = true
		}
		switch {
		case values[i] == "":
			values[i] = c.Value
		case c.Value != "":
			values[i] += "; " + c.Value
		}
	}
	return t.raw(p, values)
}

// raw adds a row of cells in their order.
func (t *Transcript) raw(p Place, values []string) error {
	before, length := t.body.Len(), lengthOf(values)
	if length > maxRow {
		return fmt.Errorf("row %d: it is longer than 4 MiB; no message is", p.Line)
	}
	if length == 0 {
		t.body.WriteByte('\n')
	} else {
		w := csv.NewWriter(&t.body)
		for i, v := range values {
			values[i] = strings.ReplaceAll(v, "\r", "")
		}
		if err := w.Write(values); err != nil {
			return err
		}
		w.Flush()
	}
	for range bytes.Count(t.body.Bytes()[before:], []byte{'\n'}) {
		t.Places = append(t.Places, p)
	}
	if t.rows++; t.body.Len() > maxText {
		return errTooLarge
	}
	return nil
}

// remark notes what was chosen, once.
func (t *Transcript) remark(format string, words ...any) {
	text := fmt.Sprintf(format, words...)
	if slices.Contains(t.Remarks, text) {
		return
	}
	t.Remarks = append(t.Remarks, text)
}

// Open reads the table from its beginning.
func (t *Transcript) Open() io.Reader {
	if !t.Headed {
		return bytes.NewReader(t.body.Bytes())
	}
	var head bytes.Buffer
	w := csv.NewWriter(&head)
	names := make([]string, len(t.columns))
	for i, name := range t.columns {
		names[i] = strings.Join(strings.Fields(name), " ")
	}
	_ = w.Write(names) // a buffer takes all
	w.Flush()
	return io.MultiReader(&head, bytes.NewReader(t.body.Bytes()))
}

// At returns the place that a line of the table, from 1, comes from.
func (t *Transcript) At(line int) Place {
	if t.Headed {
		line--
	}
	if line < 1 || line > len(t.Places) {
		return Place{}
	}
	return t.Places[line-1]
}

// A File is one of the files of a set.
type File struct {
	Name string
	Open func() (io.ReadCloser, error)
}

// Options say what to look for.
type Options struct {
	Sheet  string       // of a workbook; empty: the first that has a header
	Header table.Header // what names the columns of messages
}

// Transcribe writes files of one form as one table.
func Transcribe(files []File, f Form, o Options) (*Transcript, error) {
	t := &Transcript{Headed: f != Workbook || len(files) > 1}
	read := map[Form]func(*Transcript, io.Reader, int32, string, Options) error{
		JSON: readJSON, GraphML: readGraphML, GEXF: readGEXF, Mail: readMail, Workbook: readWorkbook, Table: readTable,
	}[f]
	for i, file := range files {
		in, err := file.Open()
		if err != nil {
			return nil, err
		}
		err = errors.Join(read(t, in, int32(i), file.Name, o), in.Close())
		if err != nil {
			if _, told := errors.AsType[*table.Fault](err); !told {
				err = &table.Fault{File: file.Name, Err: err}
			}
			return nil, err
		}
	}
	t.People = slices.DeleteFunc(t.People, func(p Person) bool { return !t.named[p.ID] })
	if t.rows == 0 {
		return nil, &table.Fault{File: files[0].Name, Err: fmt.Errorf("the file is %s, and has no messages: no %s", f, rowsOf[f])}
	}
	return t, nil
}

// rowsOf are what a message is in each form.
var rowsOf = map[Form]string{
	JSON: `list of objects such as {"date": "1950-06-25", "from": "Ann", "to": "Ben"}, and no "links" between "nodes"`, GraphML: "edge", GEXF: "edge", Mail: "mail with a date and a sender", Workbook: "row", Table: "row",
}

func (f Form) String() string {
	switch f {
	case Mail:
		return "a mail box"
	case Table, Workbook:
		return "a " + string(f)
	}
	return string(f)
}

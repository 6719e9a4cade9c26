// Package transcript turns rows, with the place that each comes from, into one table
// of text.
//
// Rows come with the names of their cells, in any order, or as cells in theirs. The
// header is known when all rows are.
package transcript

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
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

// Len returns how many rows it has.
func (t *Transcript) Len() int { return t.rows }

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

// MaxColumns is how many columns a transcript or a sheet has at most.
const MaxColumns = 1000

// maxRow is how long a row may be, in bytes.
const maxRow = 4 << 20

// MaxDepth is how deep values and elements may lie in each other.
const MaxDepth = 100

// Row adds a row that names its cells. Cells of one name are a list.
func (t *Transcript) Row(p Place, cells []Cell) error {
	values := make([]string, len(t.columns), len(t.columns)+len(cells))
	for _, c := range cells {
		i, known := t.at[c.Name]
		if !known {
			if len(t.columns) >= MaxColumns {
				return fmt.Errorf("there are more than %d names for values; is this a list of messages?", MaxColumns)
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
		case "source", "target", "from", "to", "sender", "recipient", "author", "addressee", "absender", "empfänger":
			t.Mention(c.Value)
		}
		switch {
		case values[i] == "":
			values[i] = c.Value
		case c.Value != "":
			values[i] += "; " + c.Value
		}
	}
	return t.Raw(p, values)
}

// Raw adds a row of cells in their order.
func (t *Transcript) Raw(p Place, values []string) error {
	before, size := t.body.Len(), length(values)
	if size > maxRow {
		return fmt.Errorf("row %d: it is longer than 4 MiB; no message is", p.Line)
	}
	if size == 0 {
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

// Remark notes what was chosen, once.
func (t *Transcript) Remark(format string, words ...any) {
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

// Has reports whether a cell of some row has a name.
func (t *Transcript) Has(name string) bool {
	_, ok := t.at[name]
	return ok
}

// Describe notes somebody whom a file describes with an id and a name.
func (t *Transcript) Describe(p Person) {
	if p.ID != "" && p.Name != "" {
		t.People = append(t.People, p)
	}
}

// Mention notes that a message names somebody by an id.
func (t *Transcript) Mention(id string) {
	if t.named == nil {
		t.named = make(map[string]bool)
	}
	t.named[id] = true
}

// ForgetOthers leaves out whom no message names.
func (t *Transcript) ForgetOthers() {
	t.People = slices.DeleteFunc(t.People, func(p Person) bool { return !t.named[p.ID] })
}

// A File is one of the files of a set.
type File struct {
	Name string
	Open func() (io.ReadCloser, error)
}

// length returns how many bytes are in the cells of a row.
func length(cells []string) int {
	n := 0
	for _, c := range cells {
		n += len(c)
	}
	return n
}

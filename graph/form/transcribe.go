package form

import (
	"errors"
	"fmt"
	"io"

	"cablegraph/graph/form/internal/jsonrows"
	"cablegraph/graph/table"
)

// Transcribe writes files of one form as one table.
func Transcribe(files []File, f Form, o Options) (*Transcript, error) {
	t := &Transcript{Headed: f != Workbook || len(files) > 1}
	read := map[Form]func(*Transcript, io.Reader, int32, File, Options) error{
		JSON: jsonRows, GraphML: readGraphML, GEXF: readGEXF, Mail: readMail, Workbook: readWorkbook, Table: readTable,
	}[f]
	for i, file := range files {
		in, err := file.Open()
		if err != nil {
			return nil, err
		}
		err = errors.Join(read(t, in, int32(i), file, o), in.Close())
		if err != nil {
			if _, told := errors.AsType[*table.Fault](err); !told {
				err = &table.Fault{File: file.Name, Err: err}
			}
			return nil, err
		}
	}
	t.ForgetOthers()
	if t.Len() == 0 {
		return nil, &table.Fault{File: files[0].Name, Err: fmt.Errorf("the file is %s, and has no messages: no %s", f, rowsOf[f])}
	}
	return t, nil
}

// jsonRows reads JSON.
func jsonRows(t *Transcript, in io.Reader, file int32, f File, o Options) error {
	return jsonrows.Read(t, in, file, f, o.Header)
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

package load

import (
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// headerOf returns how the header of a table of messages is known.
func headerOf(l *loader) table.Header {
	return table.Header{
		Is:     func(cells []string) bool { return header.IsHeader(cells, l.options.Columns) },
		None:   func(cells []string) bool { return header.IsMessage(cells, l.options.Columns) },
		Joined: header.Joined,
	}
}

// openMessages finds the header of a table of messages, and the columns without
// which there are none; nil where they are missing. A table has no header where
// all columns are named by number and the first row is a message.
func openMessages(l *loader, s table.Source) (*table.Table, header.Columns) {
	chosen := l.options.Columns
	head := headerOf(l)
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

package written

import (
	"net/mail"
	"strings"
	"time"

	"cablegraph/graph/edtf"
)

// stamps are the times that data bases and programs write, beside those of
// mail.
var stamps = [...]string{
	"2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04", "2006-01-02T15:04Z07:00",
	time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05 MST", "02-Jan-2006 15:04:05", "02-Jan-2006 15:04", "2006-01-02T15:04:05", "Mon, 2 Jan 2006 15:04:05 MST", time.ANSIC, time.UnixDate,
}

// timestamp reads a time stamp: the day and the time as written, so that a
// message stays on the day on which its sender dated it.
func timestamp(_ reader, s string) (edtf.Value, error) {
	if !strings.Contains(s, ":") {
		return edtf.Value{}, errOther
	}
	for _, layout := range stamps {
		if t, err := time.Parse(layout, s); err == nil {
			return atTime(t)
		}
	}
	if t, err := mail.ParseDate(s); err == nil {
		return atTime(t)
	}
	return edtf.Value{}, errOther
}

func atTime(t time.Time) (edtf.Value, error) {
	day, err := edtf.NewDay(t.Year(), int(t.Month()), t.Day())
	if err != nil {
		return edtf.Value{}, err
	}
	return day.At(t.Hour(), t.Minute(), t.Second())
}

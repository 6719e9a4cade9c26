package graph

import (
	"net/mail"
	"regexp"
	"strings"
	"time"
)

// stamps are the times that data bases and programs write, beside those of
// mail.
var stamps = [...]string{
	"2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04",
	time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05 MST", "02-Jan-2006 15:04:05", "02-Jan-2006 15:04", "2006-01-02T15:04:05", "Mon, 2 Jan 2006 15:04:05 MST", time.ANSIC, time.UnixDate,
}

// stamped turns a time stamp into EDTF: the day and the time as written, so
// that a message stays on the day on which its sender dated it.
func stamped(s string) (string, bool) {
	const spelled = "2006-01-02T15:04:05"
	if !strings.Contains(s, ":") {
		return "", false
	}
	for _, layout := range stamps {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(spelled), true
		}
	}
	if t, err := mail.ParseDate(s); err == nil {
		return t.Format(spelled), true
	}
	return "", false
}

// clock is a time of day behind a date: with a colon, or behind a comma or a
// year, so that it is no day of the month.
var clock = regexp.MustCompile(`(?i)(?:,\s*|\s+|T)(?:(?:um|at)\s+)?\d{1,2}(?:(?::\d{2}){1,2}(?:\s*[ap]\.?m\.?|\s*Uhr)?|\s*[ap]\.?m\.?|\s*noon|\s*midnight)$`)

// withoutTime returns a date without the time of day.
func withoutTime(s string) string {
	at := clock.FindStringIndex(s)
	if at == nil {
		return s
	}
	day := s[:at[0]]
	if !strings.ContainsAny(s[at[0]:], ":,") && !yearAtEnd.MatchString(day) {
		return s
	}
	return day
}

var yearAtEnd = regexp.MustCompile(`\d{4}$`)

package write

import (
	"fmt"
	"net/url"
	"strings"
)

// safeURL returns s as a link to a page or a mail address, in ASCII. A link that
// would run something, such as javascript:, is not ok. Names and passwords of
// users are left out of it, because figures are published, and of a mail
// everything but its subject.
func safeURL(s string) (link string, ok bool) {
	u, err := url.Parse(s)
	if err != nil {
		return "", false
	}
	switch u.Scheme {
	case "http", "https":
		ok, u.User = u.Host != "", nil
	case "mailto":
		ok = u.Opaque != ""
		u.RawQuery = subject(u.RawQuery)
	}
	if !ok {
		return "", false
	}
	var b strings.Builder
	for _, c := range []byte(u.String()) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	_, err = url.Parse(b.String()) // a quote in the name of a host, say, can't be escaped
	return b.String(), err == nil
}

// subject returns the part of a query that is the subject of a mail.
func subject(query string) string {
	for part := range strings.SplitSeq(query, "&") {
		if name, _, _ := strings.Cut(part, "="); strings.EqualFold(name, "subject") {
			return part
		}
	}
	return ""
}

package write

import (
	"fmt"
	"net/url"
	"strings"
)

// safeURL returns s as a link to a page or a mail address, in ASCII. A link that
// would run something, such as javascript:, is not ok.
func safeURL(s string) (link string, ok bool) {
	u, err := url.Parse(s)
	if err != nil {
		return "", false
	}
	switch u.Scheme {
	case "http", "https":
		ok = u.Host != ""
	case "mailto":
		ok = u.Opaque != ""
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

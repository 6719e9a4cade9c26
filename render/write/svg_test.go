package write

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

func TestSVG(t *testing.T) {
	var b bytes.Buffer
	if err := SVG(&b, rendertest.Drawing(), nil); err != nil {
		t.Fatal(err)
	}
	golden(t, "sample.svg", b.Bytes())
	readSVG(t, &b)
}

// Whatever a table's cells hold, the SVG is well formed, says just that, and
// does nothing.
func FuzzSVG(f *testing.F) {
	f.Add("p1", "Stalin", "https://example.org/")
	f.Add("1950-07", "</text><script>alert(1)</script>", "javascript:alert(1)")
	f.Add(`"><a href="x`, "a\x00b\r\n\u202e\ufffe\xff]]>", "https://e\"/><script>")
	f.Add("ё_x2F_", "  two  spaces & &lt; ", "mailto:a@b?subject=\x80")
	f.Add("", "e\u0301\u2028", "HTTP://EXAMPLE.org/ü")
	f.Fuzz(func(t *testing.T, id, s, link string) {
		d := &shape.Drawing{W: 100, H: 100, ID: id, Lang: s, Title: s, Desc: s, Contents: []shape.Group{
			{ID: "e0", Class: s, Title: "x" + s, URL: link, Shapes: []shape.Shape{&shape.Text{S: s, Size: 800}}},
			{ID: "e1", Shapes: []shape.Shape{&shape.Path{}}},
		}}
		var b bytes.Buffer
		if err := SVG(&b, d, nil); err != nil {
			t.Fatal(err)
		}
		got := readSVG(t, &b)
		want := map[string][]string{
			"title": {typeset.Clean(s), "x" + typeset.Clean(s)}, "desc": {typeset.Clean(s)}, "text": {typeset.OneLine(s)},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("words (-want +got):\n%s", diff)
		}
	})
}

var (
	xmlName   = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9._-]*$`)
	elements  = []string{"svg", "title", "desc", "rect", "g", "a", "path", "text"}
	languages = regexp.MustCompile(`^[A-Za-z0-9-]+$`)
)

// readSVG returns what stands in the elements that hold words, and fails where
// an element, an id or a link is not one that a figure has.
func readSVG(t *testing.T, r io.Reader) map[string][]string {
	words := map[string][]string{}
	var ids, open []string
	d := xml.NewDecoder(r)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return words
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			if !slices.Contains(elements, name) {
				t.Errorf("element %q", name)
			}
			for _, a := range token.Attr {
				switch a.Name.Local {
				case "id":
					if !xmlName.MatchString(a.Value) || slices.Contains(ids, a.Value) {
						t.Errorf("id %q, among %q", a.Value, ids)
					}
					ids = append(ids, a.Value)
				case "href":
					u, err := url.Parse(a.Value)
					if err != nil || !slices.Contains([]string{"http", "https", "mailto"}, u.Scheme) {
						t.Errorf("link to %q: %v", a.Value, err)
					}
				case "lang":
					if !languages.MatchString(a.Value) {
						t.Errorf("language %q", a.Value)
					}
				}
				if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style" {
					t.Errorf("attribute %q", a.Name.Local)
				}
			}
			if slices.Contains([]string{"title", "desc", "text"}, name) {
				words[name] = append(words[name], "")
			}
			open = append(open, name)
		case xml.CharData:
			if len(open) == 0 {
				continue
			}
			if list := words[open[len(open)-1]]; len(list) > 0 {
				list[len(list)-1] += string(token)
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
}

func TestXMLID(t *testing.T) {
	for _, tt := range []struct{ id, want string }{
		{"after-attack-e12", "after-attack-e12"},
		{"1950-07", "_1950-07"},
		{"_1950-07", "_x5F_1950-07"},
		{"a/b c", "a_x2F_b_x20_c"},
		{"a_x2F_b", "a_x5F_x2F_b"},
		{"июнь", "_x438__x44E__x43D__x44C_"},
		{"", "_"},
	} {
		if got := xmlID(tt.id); got != tt.want {
			t.Errorf("xmlID(%q) = %q, want %q", tt.id, got, tt.want)
		}
	}
}

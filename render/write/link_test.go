package write

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

func TestSafeURL(t *testing.T) {
	for _, tt := range []struct {
		name, url, want string
	}{
		{"page", "https://digitalarchive.wilsoncenter.org/document/112?x=1&y=2#p", "https://digitalarchive.wilsoncenter.org/document/112?x=1&y=2#p"},
		{"scheme in capitals", "HTTP://example.org", "http://example.org"},
		{"letter", "mailto:archive@example.org", "mailto:archive@example.org"},
		{"letter with a subject", "mailto:archive@example.org?bcc=spy@example.org&subject=f.%2012&attach=/etc/passwd", "mailto:archive@example.org?subject=f.%2012"},
		{"letter with other headers", "mailto:archive@example.org?body=x&cc=spy@example.org", "mailto:archive@example.org"},
		{"user and password", "https://ann:secret@example.org/a?b=c@d", "https://example.org/a?b=c@d"},
		{"user", "http://ann@example.org:8080/", "http://example.org:8080/"},
		{"host that looks like another", "https://archive.org@example.org/", "https://example.org/"},
		{"user alone", "https://ann:secret@/", ""},
		{"beyond ASCII", "https://example.org/дело?q=дело", "https://example.org/%D0%B4%D0%B5%D0%BB%D0%BE?q=%D0%B4%D0%B5%D0%BB%D0%BE"},
		{"quotes and spaces", `https://example.org/a b?"><x`, "https://example.org/a%20b?%22%3E%3Cx"},
		{"script", "javascript:alert(1)", ""},
		{"script behind a space", " javascript:alert(1)", ""},
		{"data", "data:text/html,x", ""},
		{"file", "file:///etc/passwd", ""},
		{"no host", "https:///x", ""},
		{"quote in the host", `https://e"/`, ""},
		{"no scheme", "//example.org", ""},
		{"control character", "https://example.org/\n", ""},
		{"nothing", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := safeURL(tt.url)
			if ok != (tt.want != "") || ok && got != tt.want {
				t.Errorf("safeURL(%q) = %q, %t; want %q", tt.url, got, ok, tt.want)
			}
		})
	}
}

func TestHitBoxes(t *testing.T) {
	line := []shape.Seg{{Op: shape.MoveTo, P: [3]shape.Point{{X: 0, Y: 0}}}, {Op: shape.LineTo, P: [3]shape.Point{{X: 1000, Y: 0}}}, {Op: shape.LineTo, P: [3]shape.Point{{X: 1000, Y: 500}}}}
	for _, tt := range []struct {
		name  string
		group shape.Group
		want  []shape.Rect
	}{
		{"an area is touched as a whole", shape.Group{Shapes: []shape.Shape{&shape.Path{Segs: line, Fill: shape.White}}}, []shape.Rect{{Min: shape.Point{X: 0, Y: 0}, Max: shape.Point{X: 1000, Y: 500}}}},
		{"a line piece by piece", shape.Group{Shapes: []shape.Shape{&shape.Path{Segs: line, Stroke: scale.Ink}}}, []shape.Rect{
			{Min: shape.Point{X: -200, Y: -200}, Max: shape.Point{X: 1200, Y: 200}}, {Min: shape.Point{X: 800, Y: -200}, Max: shape.Point{X: 1200, Y: 700}},
		}},
		{"words in the box of their letters", shape.Group{Shapes: []shape.Shape{&shape.Text{S: "l", Size: 2048, Fill: scale.Ink}}}, []shape.Rect{{Min: shape.Point{X: 138, Y: -1484}, Max: shape.Point{X: 318, Y: 0}}}},
		{"a space not at all", shape.Group{Shapes: []shape.Shape{&shape.Text{S: " ", Size: 2048, Fill: scale.Ink}}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, hitBoxes(tt.group, nil)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

package render

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSafeURL(t *testing.T) {
	for _, tt := range []struct {
		name, url, want string
	}{
		{"page", "https://digitalarchive.wilsoncenter.org/document/112?x=1&y=2#p", "https://digitalarchive.wilsoncenter.org/document/112?x=1&y=2#p"},
		{"scheme in capitals", "HTTP://example.org", "http://example.org"},
		{"letter", "mailto:archive@example.org", "mailto:archive@example.org"},
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

func TestTouch(t *testing.T) {
	line := []Seg{{MoveTo, [3]Point{{0, 0}}}, {LineTo, [3]Point{{1000, 0}}}, {LineTo, [3]Point{{1000, 500}}}}
	for _, tt := range []struct {
		name  string
		group Group
		want  []Rect
	}{
		{"an area is touched as a whole", Group{Shapes: []Shape{&Path{Segs: line, Fill: white}}}, []Rect{{Point{0, 0}, Point{1000, 500}}}},
		{"a line piece by piece", Group{Shapes: []Shape{&Path{Segs: line, Stroke: ink}}}, []Rect{
			{Point{-200, -200}, Point{1200, 200}}, {Point{800, -200}, Point{1200, 700}},
		}},
		{"words in the box of their letters", Group{Shapes: []Shape{&Text{S: "l", Size: 2048, Fill: ink}}}, []Rect{{Point{138, -1484}, Point{318, 0}}}},
		{"a space not at all", Group{Shapes: []Shape{&Text{S: " ", Size: 2048, Fill: ink}}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, touchBoxes(tt.group, nil)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

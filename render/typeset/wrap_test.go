package typeset

import (
	"strings"
	"testing"
)

func TestNamesWrapEvenly(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"Stalin", "Stalin"},
		{"Central Intelligence Agency", "Central|Intelligence Agency"},
		{"Senior commanders of the Northeast Border Defence Army", "Senior commanders|of the Northeast|Border Defence Army"},
		{"Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrt…"},
		{"one two three four five six seven eight nine ten eleven twelve thirteen", "one two three four|five six seven|eight nine ten …"},
		{"jeff.skilling@enron.com", "jeff.skilling|@enron.com"},
		{"Schleswig-Holstein-Sonderburg", "Schleswig-Holstein-|Sonderburg"},
		{"毛泽东", "毛泽东"},
		{"", ""},
	} {
		if got := strings.Join(Wrap(tt.name), "|"); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func FuzzWrapKeepsWithinTheBox(f *testing.F) {
	f.Add("Senior commanders of the Northeast Border Defence Army")
	f.Add("中华人民共和国中央人民政府 毛泽东")
	f.Fuzz(func(t *testing.T, name string) {
		name = string([]rune(name)) // tables hold valid UTF-8
		lines := Wrap(name)
		if len(lines) < 1 || len(lines) > maxLines {
			t.Fatalf("%d lines", len(lines))
		}
		for _, l := range lines {
			if letters(l) > LineLength+4 {
				t.Errorf("%q is %d letters long", l, letters(l))
			}
		}
		whole := strings.Join(strings.Fields(name), "")
		if got := strings.ReplaceAll(strings.Join(lines, ""), " ", ""); got != whole && !strings.Contains(got, "…") {
			t.Errorf("%q became %q", whole, got)
		}
	})
}

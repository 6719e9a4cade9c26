package graph

import "testing"

func TestParseColor(t *testing.T) {
	for _, tt := range []struct {
		text string
		want uint32
		ok   bool
	}{
		{"#2636a0", 0x2636a0, true},
		{"#FFFFFF", 0xffffff, true},
		{"#000000", 0, true},
		{"2636a0", 0, false},
		{"#26a", 0, false},
		{"#+636a0", 0, false},
		{"blue", 0, false},
		{"", 0, false},
	} {
		got, err := ParseColor(tt.text, "legend.csv:2:4")
		if (err == nil) != tt.ok || got.RGB != tt.want || got.Chosen() != tt.ok {
			t.Errorf("%q: %+v, %v", tt.text, got, err)
		}
	}
}

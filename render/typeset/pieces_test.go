package typeset

import (
	"strings"
	"testing"
)

// TestPieces cuts where lines may end, and nowhere else.
func TestPieces(t *testing.T) {
	for s, want := range map[string]string{
		"one two  three":         "one|_two|_three",
		"":                       "",
		"pâle\u00a0: réparti":    "pâle\u00a0:|_réparti",
		"1\u202f204 messages":    "1\u202f204|_messages",
		"21个行为体，25条信息。":          "21|个|行|为|体，|25|条|信|息。",
		"（转述51、57）。 Kim asks":    "（转|述|51、|57）。|_Kim|_asks",
		"메시지 25건, 그중":            "메시지|_25건,|_그중",
		"well-known Neu-Ulm a/b": "well-known|_Neu-Ulm|_a/b",
	} {
		var got []string
		for _, p := range Pieces(s) {
			if p.Spaced {
				p.Text = "_" + p.Text
			}
			got = append(got, p.Text)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", s, strings.Join(got, "|"), want)
		}
	}
}

// TestWrapNamesWithoutSpaces breaks long names of wide letters between these.
func TestWrapNamesWithoutSpaces(t *testing.T) {
	for name, want := range map[string]string{
		"中华人民共和国中央人民政府": "中华人民共和国|中央人民政府",
		"조선민주주의인민공화국내각": "조선민주주의인|민공화국내각",
		"全国公安会议":        "全国公安会议",
	} {
		if got := strings.Join(Wrap(name), "|"); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

package plain

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPlain(t *testing.T) {
	for _, tt := range []struct{ name, s, line, text, cell string }{
		{"words", "Mao, 毛泽东 – שלום e\u0301", "Mao, 毛泽东 – שלום e\u0301", "Mao, 毛泽东 – שלום e\u0301", "Mao, 毛泽东 – שלום e\u0301"},
		{"an escape", "a\x1b[2Jb\x07", `a\x1b[2Jb\a`, `a\x1b[2Jb\a`, `a\x1b[2Jb\a`},
		{"an escape of one character", "a\u009b2J", `a\u009b2J`, `a\u009b2J`, `a\u009b2J`},
		{"another line", "a\nb\r\nc\td", `a\nb\r\nc\td`, "a\nb\\r\nc\td", "a\nb\\r\nc\td"},
		{"another line of Unicode", "a\u2028b\u0085c", `a\u2028b\u0085c`, `a\u2028b\u0085c`, "a\u2028b\\u0085c"},
		{"a line turned round", "a\u202eb\u2066c", `a\u202eb\u2066c`, `a\u202eb\u2066c`, "a\u202eb\u2066c"},
		{"no UTF-8", "a\xff\xc3", `a\xff\xc3`, `a\xff\xc3`, `a\xff\xc3`},
		{"U+FFFD", "a\ufffd", "a\ufffd", "a\ufffd", "a\ufffd"},
		{"a formula", "=HYPERLINK(1)", "=HYPERLINK(1)", "=HYPERLINK(1)", "'=HYPERLINK(1)"},
		{"others", "+1", "+1", "+1", "'+1"},
		{"less", "-1", "-1", "-1", "'-1"},
		{"at", "@SUM(1)", "@SUM(1)", "@SUM(1)", "'@SUM(1)"},
		{"a wide sign", "＝1", "＝1", "＝1", "'＝1"},
		{"behind a tab", "\t=1", `\t=1`, "\t=1", "'\t=1"},
		{"behind a carriage return", "\r=1", `\r=1`, `\r=1`, `\r=1`},
		{"in a list", "mao;=1;-2", "mao;=1;-2", "mao;=1;-2", "mao;'=1;'-2"},
		{"within", "1950-06 = 2+3", "1950-06 = 2+3", "1950-06 = 2+3", "1950-06 = 2+3"},
		{"nothing", "", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Line(tt.s); got != tt.line {
				t.Errorf("Line(%q) = %q, want %q", tt.s, got, tt.line)
			}
			if got := Text(tt.s); got != tt.text {
				t.Errorf("Text(%q) = %q, want %q", tt.s, got, tt.text)
			}
			if got := Cell(tt.s); got != tt.cell {
				t.Errorf("Cell(%q) = %q, want %q", tt.s, got, tt.cell)
			}
		})
	}
}

// FuzzPlain lets nothing through that does something.
func FuzzPlain(f *testing.F) {
	for _, s := range []string{"Mao", "\x1b]0;x\x07", "a\u202eb\n=1", ";=\t\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		line := Line(s)
		for _, r := range line {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
				t.Errorf("Line(%q) = %q", s, line)
			}
		}
		if !utf8.ValidString(line) || Line(line) != line {
			t.Errorf("Line(%q) = %q, then %q", s, line, Line(line))
		}
		cell := Cell(s)
		for part := range strings.SplitSeq(cell, ";") {
			if part != "" && strings.ContainsRune("=+-@\t\r\n", rune(part[0])) {
				t.Errorf("Cell(%q) = %q", s, cell)
			}
		}
	})
}

package write

import "testing"

// TestTeXText spells words so that TeX shows what was typed.
func TestTeXText(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"specials", `\{}$&#%_^~"` + "`", `\textbackslash{}\{\}\$\&\#\%\_\textasciicircum{}\textasciitilde{}\textquotedbl{}\textasciigrave{}`},
		{"lines and controls", "a\n\nb\tc\x00\u00a0d", `a  b c d`},
		{"ligatures", "a-b -- --- '' << >> ,, ?` !`", `a-b -\/- -\/-\/- '\/' <\/< >\/> ,\/, ?\textasciigrave{} !\textasciigrave{}`},
		{"ligatures of other letters", "–- ’’ ‘‘ ?‘ -\u200d-", `–\/- ’\/’ ‘\/‘ ?\/‘ -\/-`},
		{"letters of T1", "Éluard, Łódź, ĭ “„”", "Éluard, Łódź, ĭ “„”"},
		{"decomposed", "E\u0301luard Lo\u0301dz\u0301", "Éluard Lódź"},
		{"more marks than T1 has", "Ṭabarī Ḥusayn ế x\u0304\u0301", `\d{T}abarī \d{H}usayn \'{\^{e}} \'{\={x}}`},
		{"a mark without a command", "a\u20d7", "a\u20d7"},
		{"other scripts", "Сталин й 毛泽东 🙂", "Сталин й 毛泽东 🙂"},
		{"signs", "−1 5′ 6″ ʻOkinaʼ Rusʹ → ↔", `$-$1 5$'$ 6$''$ ‘Okina’ Rus$'$ $\rightarrow$ $\leftrightarrow$`},
		{"joiners and marks of direction", "a\u200db\u200c\u202ac\u200e\u2066d\u2069\u00ade\ufeff❤\ufe0f", "abcde❤"},
		{"a joiner before a mark", "E\u200c\u0301", "É"},
	} {
		if got := texText(test.words); got != test.want {
			t.Errorf("%s: %q\n got %s\nwant %s", test.name, test.words, got, test.want)
		}
	}
}

package write

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// texSymbols spells what TeX takes for a command or changes when it stands
// alone, and signs that neither T1 nor the fonts of most papers have.
var texSymbols = map[rune]string{
	'\\': `\textbackslash{}`, '{': `\{`, '}': `\}`, '$': `\$`, '&': `\&`, '#': `\#`, '%': `\%`, '_': `\_`,
	'^': `\textasciicircum{}`, '~': `\textasciitilde{}`, '"': `\textquotedbl{}`, '`': `\textasciigrave{}`,
	'→': `$\rightarrow$`, '←': `$\leftarrow$`, '↔': `$\leftrightarrow$`, '⇒': `$\Rightarrow$`, '⇔': `$\Leftrightarrow$`,
	'−': `$-$`, '≈': `$\approx$`, '≠': `$\neq$`, '≤': `$\leq$`, '≥': `$\geq$`, '∞': `$\infty$`,
	'′': `$'$`, '″': `$''$`, 'ʹ': `$'$`, 'ʺ': `$''$`, // the latter two write soft and hard signs
	'ʻ': "‘", 'ʿ': "‘", 'ʼ': "’", 'ʾ': "’",
}

// texAccents are the commands of combining marks.
var texAccents = map[rune]string{
	'\u0300': "`", '\u0301': "'", '\u0302': "^", '\u0303': "~", '\u0304': "=", '\u0306': "u", '\u0307': ".", '\u0308': `"`,
	'\u030a': "r", '\u030b': "H", '\u030c': "v", '\u0323': "d", '\u0327': "c", '\u0328': "k", '\u0331': "b",
}

// texLigatures are the letters of which TeX makes another sign where two stand
// together: a dash of hyphens, a quotation mark of apostrophes, ¿ of ?‘.
var texLigatures = []string{"-‐‑–", "'’ʼʾ", "?!‘ʻʿ", "<", ">", ","}

func texJoins(a, b rune) bool {
	return slices.ContainsFunc(texLigatures, func(l string) bool { return strings.ContainsRune(l, a) && strings.ContainsRune(l, b) })
}

// texText spells s so that TeX shows it as it is. Line ends become spaces,
// because an empty line would end the caption; joiners, marks of direction and
// other controls are dropped. Letters of other scripts stay, for the preamble
// to say what becomes of them.
func texText(s string) string {
	var b strings.Builder
	var last rune
	var it norm.Iter
	it.InitString(norm.NFC, strings.Map(texDrop, s))
	for !it.Done() {
		letter := string(it.Next()) // with the marks that no single rune holds
		if accented, ok := texAccented(letter); ok {
			b.WriteString(accented)
			last = 0
			continue
		}
		for _, r := range letter {
			if texJoins(last, r) {
				b.WriteString(`\/`) // LuaTeX joins over an empty group
			}
			switch symbol, ok := texSymbols[r]; {
			case ok:
				b.WriteString(symbol)
			case unicode.IsSpace(r):
				b.WriteByte(' ')
			default:
				b.WriteRune(r)
			}
			last = r
		}
	}
	return b.String()
}

// texDrop tells [strings.Map] to drop a rune that is never seen.
func texDrop(r rune) rune {
	if unicode.In(r, unicode.Cf, unicode.Variation_Selector) || unicode.IsControl(r) && !unicode.IsSpace(r) {
		return -1
	}
	return r
}

// texAccented spells a Latin letter with marks that T1 may not have as one:
// \d{H}, \'{\^{e}}.
func texAccented(letter string) (tex string, ok bool) {
	one, size := utf8.DecodeRuneInString(letter)
	runes := []rune(norm.NFD.String(letter))
	if len(runes) < 2 || !unicode.Is(unicode.Latin, runes[0]) || size == len(letter) && one < 0x180 {
		return "", false // none, or Latin-1 and Latin Extended-A, which T1 has
	}
	tex = string(runes[0])
	for _, mark := range runes[1:] {
		command, ok := texAccents[mark]
		if !ok {
			return "", false
		}
		tex = `\` + command + "{" + tex + "}"
	}
	return tex, true
}

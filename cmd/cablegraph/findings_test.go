package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/render/typeset"
)

// TestMissingLetters tells of letters that no font has: one line a script, however
// many words lack them.
func TestMissingLetters(t *testing.T) {
	var f findings
	for i := range 30 {
		f.gaps = append(f.gaps, typeset.Gap{Words: fmt.Sprintf("毛澤東 %d", i), Letters: "毛澤東" + string(rune('一'+i))})
	}
	f.gaps = append(f.gaps, typeset.Gap{Words: "김일성", Letters: "김일성"})
	var said []string
	f.tell(options{}, func(format string, a ...any) { said = append(said, fmt.Sprintf(format, a...)) })
	want := []string{
		`no font has letters of the script Han, as in "毛澤東 0": 一丁丂七丄丅丆万丈三上下丌不与丏丐丑丒专 and 13 more; name one that has with --font FILE`,
		`no font has letters of the script Hangul, as in "김일성": 김성일; name one that has with --font FILE`,
	}
	if !slices.Equal(said, want) {
		t.Errorf("said\n%s\nwant\n%s", strings.Join(said, "\n"), strings.Join(want, "\n"))
	}
}

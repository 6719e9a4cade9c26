package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/cmd/cablegraph/internal/flags"
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
	f.tell(flags.Options{}, func(format string, a ...any) { said = append(said, fmt.Sprintf(format, a...)) })
	want := []string{
		`no font has letters of the script Han, as in "毛澤東 0": 一丁丂七丄丅丆万丈三上下丌不与丏丐丑丒专 and 13 more; name one that has with --font FILE`,
		`no font has letters of the script Hangul, as in "김일성": 김성일; name one that has with --font FILE`,
	}
	if !slices.Equal(said, want) {
		t.Errorf("said\n%s\nwant\n%s", strings.Join(said, "\n"), strings.Join(want, "\n"))
	}
}

// TestCrowdedFiguresAreNamed says which figures are crowded, and what helps these.
func TestCrowdedFiguresAreNamed(t *testing.T) {
	figure := func(id string, boxes int) finishedFigure {
		return finishedFigure{id: id, boxes: boxes, checked: true, tangled: true}
	}
	for _, test := range []struct {
		figures []finishedFigure
		want    string
	}{
		{[]finishedFigure{figure("w1", 9)}, "1 of 1 figures (w1) is too crowded for 174 mm: --top N shows the N strongest actors, a wider --size has room for more"},
		{[]finishedFigure{figure("w1", 9), figure("w2", 2)}, "2 of 2 figures (w1, w2) are too crowded for 174 mm: --labels count takes less room, a wider --size has room for more"},
		{[]finishedFigure{figure("time", 0), {checked: true}}, "1 of 2 figures (time) is too crowded for 174 mm: --top N shows the N strongest actors, a wider --size has room for more"},
	} {
		var f findings
		for _, one := range test.figures {
			f.add(one)
		}
		o, _, _ := seriesOf(t)
		var got string
		f.tell(o, func(format string, args ...any) { got = fmt.Sprintf(format, args...) })
		if got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

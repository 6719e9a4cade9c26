package figure

import (
	"testing"

	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// TestEndsAndTokensOfLines gives a line both ways a head at either end, open where only
// one side's view is known, and a neutral token neither hue nor dashes.
func TestEndsAndTokensOfLines(t *testing.T) {
	look := scale.LineLook{Label: "yes", Ink: scale.Inks[0], Head: scale.Diamond}
	token := scale.TokenLook{Shape: scale.Square, Filled: true}
	other := &scale.LineLook{Ink: scale.Inks[1]}
	for _, tt := range []struct {
		name   string
		edge   Edge
		tail   scale.Head
		ink    int // index into Inks; -1: black
		halves bool
		report bool
	}{
		{"one way", Edge{}, scale.NoHead, 0, false, false},
		{"both ways", Edge{Both: true}, scale.Diamond, 0, false, false},
		{"both ways, the view of one", Edge{Both: true, OneSided: true}, scale.Open, 0, false, false},
		{"a report of two", Edge{Second: other, Dashed: true}, scale.NoHead, 0, true, true},
		{"a change of such", Edge{Second: other, Dashed: true, Neutral: true}, scale.NoHead, -1, false, false},
	} {
		tt.edge.Look, tt.edge.Token.Look = look, token
		if got := tt.edge.Tail(); got != tt.tail {
			t.Errorf("%s: head %d at its beginning, want %d", tt.name, got, tt.tail)
		}
		want := scale.Black
		if tt.ink >= 0 {
			want = scale.Inks[tt.ink]
		}
		got, second, report := tt.edge.TokenLine()
		if got.Ink != want || got.Token != token || (second != nil) != tt.halves || report != tt.report {
			t.Errorf("%s: its token is %+v, in two looks: %t, of a report: %t", tt.name, got, second != nil, report)
		}
		if tt.edge.Look != look {
			t.Errorf("%s: the line itself has changed to %+v", tt.name, tt.edge.Look)
		}
	}
}

// TestHeading says title and days once.
func TestHeading(t *testing.T) {
	for want, f := range map[string]*Figure{
		"The war begins, 25 June 1950": {Title: "The war begins", Dates: "25 June 1950"},
		"June 1950":                    {Title: "June 1950"},
	} {
		f.Style.Words = words.English
		if got := f.Heading(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

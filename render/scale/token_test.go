package scale

import (
	"testing"

	"cablegraph/render/shape"
)

var outlines = []TokenLook{{Shape: Bare}, {Round, true}, {Round, false}, {Square, false}, {Square, true}, {Hexagon, true}, {Hexagon, false}}

// TestTokenSize leaves 6 pt beside the words of a round token and 4.5 pt beside those of a
// square one, in print; these are 9.4 pt high.
func TestTokenSize(t *testing.T) {
	s := Style{Sheet: Sheets[0]}
	for _, tt := range []struct {
		look TokenLook
		room shape.Unit // beside the words
	}{
		{TokenLook{Round, true}, 600}, {TokenLook{Round, false}, 600}, {TokenLook{Square, true}, 450}, {TokenLook{Square, false}, 450},
	} {
		w, h := s.TokenSize(tt.look, "12 Jul")
		if words := s.Faces.Measure("12 Jul", s.Label(), tt.look.Filled); w-words != tt.room || h < 930 || h > 940 {
			t.Errorf("%+v: %s wide, its words %s, and %s high", tt.look, w, words, h)
		}
	}
}

// TestTokensHoldTheirWords makes no token lower than its words or narrower than high, on
// any sheet, and a longer one for more words.
func TestTokensHoldTheirWords(t *testing.T) {
	for _, sheet := range Sheets {
		s := Style{Sheet: sheet}
		for _, look := range outlines {
			last := shape.Unit(-1)
			for _, words := range []string{"", "1", "23?", "12 Jul", "31 December – 14 January?"} {
				w, h := s.TokenSize(look, words)
				if inner := s.Faces.Measure(words, s.Label(), look.Filled); w <= inner || h < s.Label() || look.Shape != Bare && w < h {
					t.Errorf("%s, %+v: %q has %s by %s, its words are %s wide", sheet.Name, look, words, w, h, inner)
				}
				if w < last {
					t.Errorf("%s, %+v: %q has less room than a shorter one", sheet.Name, look, words)
				}
				last = w
			}
		}
	}
	panel := Style{Sheet: Sheets[0], Panel: true}
	for _, look := range outlines {
		if w, h := panel.TokenSize(look, ""); w != h || w > panel.Em() {
			t.Errorf("%+v: without words it has %s by %s on a panel", look, w, h)
		}
	}
}

// TestCarriersHaveRoom holds the ring, with its name at its side.
func TestCarriersHaveRoom(t *testing.T) {
	for _, sheet := range Sheets {
		s := Style{Sheet: sheet}
		ring, high := s.CarrierSize("")
		if ring <= 2*s.Ring() || ring != high || 2*s.CarrierRing() != ring {
			t.Errorf("%s: a ring of radius %s has %s by %s, its middle at %s", sheet.Name, s.Ring(), ring, high, s.CarrierRing())
		}
		w, h := s.CarrierSize("Lee Sang-jo")
		if name := s.Faces.Measure("Lee Sang-jo", s.Label(), false); w <= ring+name || h < high || h < s.Label() {
			t.Errorf("%s: a ring with a name has %s by %s, the name is %s wide", sheet.Name, w, h, name)
		}
	}
}

package unsent

import "testing"

func TestSays(t *testing.T) {
	for _, tt := range []struct {
		header, cell string
		want         bool
	}{
		{"Status", "lost", true},
		{"Überlieferung", "Verschollen", true},
		{"Note", "not sent", true},
		{"état", "non envoyée", true},
		{"Статус", "не отправлено", true},
		{"sent?", "no", true},
		{"abgeschickt", "nein", true},
		{"sent", "0", true},
		{"read", "no", false},
		{"Status", "sent", false},
		{"Status", "", false},
		{"Summary", "asks for the lost letter", false},
	} {
		if got := Says(tt.header, tt.cell); got != tt.want {
			t.Errorf("%s: %q: %t", tt.header, tt.cell, got)
		}
	}
}

package header

import "testing"

// TestSplit takes both ends from one cell, and refuses what names others than one
// who writes to one who receives.
func TestSplit(t *testing.T) {
	for _, tt := range []struct {
		form, cell string
		want       namedPair // none: the cell is listed
		err        error
	}{
		{"→", "Anna → Ben", namedPair{"Anna", "Ben", ""}, nil},
		{"→", "Anna -> Carl → Ben", namedPair{"Anna", "Ben", "Carl"}, nil},
		{"→", "Anna → Ben (via Carl)", namedPair{"Anna", "Ben", "Carl"}, nil},
		{"→", "Anna → Ben via Carl", namedPair{"Anna", "Ben", "Carl"}, nil},
		{"→", "Anna → Dora → Ben (über Carl)", namedPair{"Anna", "Ben", "Dora;Carl"}, nil},
		{"→", "Anna → Ben; Cato", namedPair{"Anna", "Ben; Cato", ""}, nil},
		{"→", "Committee on Korea → UN", namedPair{"Committee on Korea", "UN", ""}, nil},
		{"→", "Anna → Ben; Carl → Dora", namedPair{}, errSeveral},
		{"→", "Anna → Ben, Carl → Dora", namedPair{}, errSeveral},
		{"→", "Ben <-> Anna", namedPair{}, errBothWays},
		{"→", "Ben ↔ Anna", namedPair{}, errBothWays},
		{"→", "Telegram, Mao → Stalin", namedPair{}, nil},
		{"→", "Anna ← Ben", namedPair{}, nil},
		{"to", "Telegram from Zhou to Mao via Roshchin", namedPair{"Zhou", "Mao", "Roshchin"}, nil},
		{"to", "Telegram, Mao to Stalin", namedPair{}, nil},
		{"to", "Invitation to a ball from Carl", namedPair{}, nil},
		{"to", "Soirée to a ball from Carl", namedPair{}, nil},
		{"to", "Mao to Stalin on aid", namedPair{}, nil},
		{"to", "Mao to Stalin, 5 May 1950", namedPair{}, nil},
		{"to", "Anna to Ben; answered to Dora", namedPair{}, nil},
		{"à", "Lettre d’Anna à Ben", namedPair{"Anna", "Ben", ""}, nil},
		{"à", "Une lettre d'Anna à Ben", namedPair{"Anna", "Ben", ""}, nil},
		{"à", "Lettre du comte à la reine", namedPair{"comte", "reine", ""}, nil},
		{"à", "Lettre de la reine au comte", namedPair{"reine", "comte", ""}, nil},
		{"à", "Lettre de Ben à l'abbé", namedPair{"Ben", "abbé", ""}, nil},
		{"à", "La Fontaine à Ben", namedPair{"La Fontaine", "Ben", ""}, nil},
		{"an", "Brief an Ben", namedPair{}, nil},
		{"an", "Brief von Anna an Ben", namedPair{"Anna", "Ben", ""}, nil},
	} {
		for _, f := range pairForms {
			if f.name != tt.form {
				continue
			}
			if got, ok, err := f.split(tt.cell); got != tt.want || ok != (tt.want != namedPair{}) || err != tt.err {
				t.Errorf("%q: %+v, %v, %v, want %+v, %v", tt.cell, got, ok, err, tt.want, tt.err)
			}
		}
	}
}

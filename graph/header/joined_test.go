package header

import (
	"slices"
	"strings"
	"testing"
)

// TestJoined names columns by two rows, as a spreadsheet with merged cells is saved.
func TestJoined(t *testing.T) {
	for _, tt := range []struct{ name, upper, lower, want string }{
		{"groups above the names", "Datum|Absender||Empfänger||Bemerkung", "|Name|Ort|Name|Ort|", "Datum|Absender|Absender Ort|Empfänger|Empfänger Ort|Bemerkung"},
		{"groups of people", "|Sender||Recipient|", "Date|Name|GND|Name|GND", "Date|Sender|Sender GND|Recipient|Recipient GND"},
		{"dates of both ends", "Sender||Recipient|", "Name|Date|Name|Date", "Sender|Sender Date|Recipient|Recipient Date"},
		{"forenames and surnames", "|Sender||Recipient||", "Year|First name|Last name|First name|Last name|Note", "Year|Sender First name|Sender Last name|Recipient First name|Recipient Last name|Note"},
		{"groups of dates", "Date|||Sender|Recipient", "Year|Month|Day|Name|Name", "Year|Month|Day|Sender|Recipient"},
		{"two of a group", "Date|Sender|Recipient|", "|Name|Name|Name", "Date|Sender|Recipient|Recipient 2"},
		{"the form of the date", "Date|Sender|Recipient", "YYYY-MM-DD|Name|Name", "Date|Sender|Recipient"},
		{"one group to the left", "Sender||||", "Name|Place|Recipient|Date|ID", "Sender|Sender Place|Recipient|Date|ID"},
		{"a group above both ends", "Nr|Datum|Brief||Notiz", "||Absender|Empfänger|", "Nr|Datum|Absender|Empfänger|Notiz"},
		{"a header in another language", "Datum|Absender|Empfänger", "Date|Sender|Recipient", "Date|Sender|Recipient"},
		{"a title above the header", "Letters of Ray||", "Date|From|To", "Date|From|To"},
		{"an upper row that is longer", "Datum|Absender|Empfänger|Signatur", "|Name|Name", "Datum|Absender|Empfänger|Signatur"},
		{"a message", "Date|Sender|Recipient", "1950-06-25|Ann|Ben", "-"},
		{"a message whose date is none", "Date|Sender|Recipient", "n.d.|Ann|Ben", "-"},
		{"a heading", "Date|Sender|Recipient", "1950||", "-"},
		{"one word that is a name for columns", "Date|Sender|Recipient|Note", "n.d.|Ann|Ben|Place", "-"},
		{"more words that are none", "Date|Sender|Recipient|Hat|Dog|Cat", "|Name|Name|red|old|fat", "-"},
		{"names of columns that are no header", "Date|Hat", "Place|Note|Name", "error"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			upper, lower := strings.Split(tt.upper, "|"), strings.Split(tt.lower, "|")
			keepUpper, keepLower := slices.Clone(upper), slices.Clone(lower)
			names, err := Joined(upper, lower)
			got := strings.Join(names, "|")
			switch {
			case err != nil:
				got = "error"
			case names == nil:
				got = "-"
			case len(names) != max(len(upper), len(lower)):
				t.Errorf("%d names of %d columns", len(names), max(len(upper), len(lower)))
			}
			if got != tt.want {
				t.Errorf("%s (%v), want %s", got, err, tt.want)
			}
			if !slices.Equal(upper, keepUpper) || !slices.Equal(lower, keepLower) {
				t.Errorf("the rows became %q and %q", upper, lower)
			}
		})
	}
}

// TestJoinedNamesAreRead finds in the names of two rows when, who and to whom.
func TestJoinedNamesAreRead(t *testing.T) {
	for _, rows := range [][2]string{
		{"Datum|Absender||Empfänger|", "|Name|Ort|Name|Ort"},
		{"|Expéditeur||Destinataire|", "Date|Nom|Lieu|Nom|Lieu"},
		{"|Отправитель||Получатель|", "Дата|Имя|Место|Имя|Место"},
	} {
		names, err := Joined(strings.Split(rows[0], "|"), strings.Split(rows[1], "|"))
		if err != nil || !IsHeader(names, nil) {
			t.Fatalf("%q: %q, %v", rows, names, err)
		}
		if s := sheetOf(t, strings.Join(names, ",")+"\n1950,Ann,Rome,Ben,Bern\n", nil); !s.complete || s.columns.Cell(s.rows[0].Cell, "from") != "Ann" || s.columns.Cell(s.rows[0].Cell, "to") != "Ben" {
			t.Errorf("%q: %s, %s", names, taken(s.found), s.said())
		}
	}
}

package advice

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestOf says of texts that are refused what they may be and what would be right, and
// nothing of a kind that is not known.
func TestOf(t *testing.T) {
	for _, tt := range []struct {
		name, want string // want: what is said of all of them; empty: nothing
		texts      []string
	}{
		{"days of a spreadsheet", "the number by which a spreadsheet keeps a day", []string{"18428", "44927", "18428.5"}},
		{"seconds of a computer", "the seconds by which a computer counts, of 2001-09-09?", []string{"1000000000", "1000000000000", "1000000000.25"}},
		{"a month without its 0", "it may be month 1, or month 10 of which a spreadsheet left out the 0; write 1950-01 or 1950-10", []string{"1950.1"}},
		{"a month or a year", "it may be a month or a year; write 1950-06, or both years with four digits", []string{"1950/06", "1950/6"}},
		{"days that an era did not have", "is its year one of a Japanese era", []string{"S64.1.8", "H1/1/7", "M5年1月"}},
		{"a letter before a day", "what is the letter before it?", []string{"S. 5.8.14", "R 5/8/14"}},
		{"the last digit of a year", "the year has two digits; write all four", []string{"50.6.5"}},
		{"a month and two digits", "it may be May of a year of two digits, or the day 50 of a month without its year", []string{"May 50", "May-50", "May '50"}},
		{"a year of less than four digits", "a year has four digits; write 0044 if it is one", []string{"44"}},
		{"feasts", "feasts and terms are not counted; write the day", []string{"Easter 1813", "Ostermontag 1813", "Michaelmas Term 1813", "Pâques 1813", "Рождество 1813", "Fest des hl. Martin"}},
		{"days of the Romans", "days before the Kalends, the Nones and the Ides are not counted", []string{"prid. Kal. Maii 1513", "III Idus Martii 1513", "Ides of March"}},
		{"a year that an era did not have", "昭和 had no such year or day", []string{"昭和99年"}},
		{"eras of the moon", "years of 光緒 had months of the moon", []string{"光緒27年8月1日"}},
		{"figures of other scripts", "write the day of the common calendar, or 15 Ramadan 1332 AH", []string{"١٣٣٢/٩/١٥", "۱۳۰۰"}},
		{"days by another one", "it is said by another date", []string{"5th inst.", "the same day", "gestern", "le lendemain", "того же дня", "Montag, den 5. d. M."}},
		{"days of receipt", "keep the day on which it was sent in this column", []string{"5 May 1813, received 9 May", "erhalten 1813", "получено 5 мая"}},
		{"a place", `keep "Weimar" in a column of its own`, []string{"Weimar, 5. Mai 1813"}},
		{"nothing that is known", "", []string{"", "never", "1950-06x", "yesteryear", "eastern front 1914", "Sonntag", "non", "id", "kalif 1813", "to be tested"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, text := range tt.texts {
				said := ""
				if err := Of(text); err != nil {
					said = err.Error()
				}
				if !strings.Contains(said, tt.want) || tt.want == "" && said != "" {
					t.Errorf("%q: said %q, want %q", text, said, tt.want)
				}
				if first, _ := utf8.DecodeRuneInString(said); unicode.IsUpper(first) || strings.HasSuffix(said, ".") || strings.Contains(said, "\n") {
					t.Errorf("%q: said %q, which is not one line that begins small and ends without a stop", text, said)
				}
			}
		})
	}
}

package calendar_test

import (
	"strings"
	"testing"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// The French Republic: days of Parisian newspapers and laws.
		{"1er vendémiaire an I", "1792-09-22 R"},
		{"9 thermidor an II", "1794-07-27 R"},
		{"13 vendémiaire an IV", "1795-10-05 R"},
		{"18 brumaire an VIII", "1799-11-09 R"},
		{"12 Brumaire an 8", "1799-11-03 R"},
		{"le 18 brumaire, an VIII de la République française", "1799-11-09 R"},
		{"18. Brumaire VIII", "1799-11-09 R"},
		{"18 brum. an 8", "1799-11-09 R"},
		{"11 frimaire an XIII", "1804-12-02 R"},
		{"10 nivôse an XIV", "1805-12-31 R"},
		{"11 nivôse an XIV", "ended with 10 nivôse"},
		{"nivôse an XIV", "1805-12-22..1805-12-31 R"},
		{"6e jour complémentaire an III", "1795-09-22 R"},
		{"6 jour compl. an IV", "5 days"},
		{"31 brumaire an VIII", "30 days"},
		{"brumaire an VIII", "1799-10-23..1799-11-21 R"},
		{"an VIII", "1799-09-23..1800-09-22 R"},
		{"l’an 8", "1799-09-23..1800-09-22 R"},
		{"26 floréal an 79", "years I to XIV"},
		{"18 brumaire 1799", "years I to XIV"},
		// The Jewish calendar, by the days of its new years and of events.
		{"1 Tishri 5674", "1913-10-02 J"},
		{"5 Iyar 5708", "1948-05-14 J"},
		{"16 Marcheshvan 5699", "1938-11-10 J"},
		{"9 Av 5674", "1914-08-01 J"},
		{"14 Adar II 5674", "one month Adar only"},
		{"14 Adar 5674", "1914-03-12 J"},
		{"14 Adar 5676", "two months Adar"},
		{"14 Adar II 5676", "1916-03-19 J"},
		{"30 Adar I 5676", "1916-03-05 J"},
		{"Kislev 5674", "1913-11-30..1913-12-29 J"},
		{"30 Heshvan 5674", "29 days"},
		{"5 Nisan 1914", ""},
		// The Islamic calendar, a day earlier or later.
		{"1 Muharram 1333", "1914-11-18..1914-11-20 I"},
		{"15 Ramaḍān 1332 AH", "1914-08-06..1914-08-08 I"},
		{"15 رمضان 1332 هـ", "1914-08-06..1914-08-08 I"},
		{"3 Rabīʿ al-awwal 1333", "1915-01-18..1915-01-20 I"},
		{"3 Rabi' II 1333 A.H.", "1915-02-17..1915-02-19 I"},
		{"3 Jumada al-akhira 1333", "1915-04-17..1915-04-19 I"},
		{"3 Dhū l-Ḥijja 1333", "1915-10-11..1915-10-13 I"},
		{"3 Zilkade 1333", "1915-09-11..1915-09-13 I"},
		{"15/9/1332 AH", "1914-08-06..1914-08-08 I"},
		{"1332-09-15 AH", "1914-08-06..1914-08-08 I"},
		{"Ramadan 1332", "1914-07-23..1914-08-23 I"},
		{"1332 AH", "1913-11-29..1914-11-19 I"},
		{"AH 1332", "1913-11-29..1914-11-19 I"},
		{"30 Safar 1332", "29 days"},
		{"5 June 1400 h", ""},
		{"25.06.1950 1400 h", ""},
		// Nothing of theirs.
		{"1950-06-25", ""},
		{"5 mai 1799", ""},
		{"ab 1332", ""},
		{"", ""},
	} {
		d, err := calendar.Parse(tt.text)
		got := ""
		switch {
		case err != nil:
			if got = err.Error(); strings.Contains(got, tt.want) && tt.want != "" {
				got = tt.want
			}
		case d.Calendar != 0:
			if got = d.First.String(); d.First != d.Last {
				got += ".." + d.Last.String()
			}
			got += " " + " RJI"[d.Calendar:d.Calendar+1]
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestNamed tells whose months a text names that can't be read.
func TestNamed(t *testing.T) {
	for text, want := range map[string]calendar.Calendar{
		"début brumaire": calendar.Republican, "18Brumaire": calendar.Republican, "Mitte Kislev 5674": calendar.Jewish, "end of Ramadan": calendar.Islamic, "25 6 1332 AH?": calendar.Islamic,
		"vend. 5 mai": 0, "5 Nisan 1914": 0, "June": 0, "germinale": 0,
	} {
		if got := calendar.Named(text); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
		if want != 0 && want.Hint() == nil {
			t.Errorf("%d has no hint", want)
		}
	}
}

// TestOf knows a calendar by what columns of calendars call it.
func TestOf(t *testing.T) {
	for want, names := range map[calendar.Calendar][]string{
		calendar.Republican: {"Republican", "French Republican", "French Revolutionary", "républicain", "Calendrier républicain", "Calendrier révolutionnaire", "Republikanischer Kalender", "Revolutionskalender", "Französischer Revolutionskalender"},
		calendar.Jewish:     {"Jewish", "Hebrew calendar", "hebräisch", "jüdisch", "Juif", "The Jewish calendar"},
		calendar.Islamic:    {"Islamic", "Hijri", "AH", "A.H.", "Hicri", "hégirien", "islamischer Kalender", "Muslim", "calendrier musulman"},
		0:                   {"", "Gregorian", "G", "Julian", "JJ", "JM", "U", "unknown", "Ahmad", "old style", "Julian, before the Revolution", "pre-revolutionary"},
	} {
		for _, name := range names {
			if got := calendar.Of(name); got != want {
				t.Errorf("%q: %d, want %d", name, got, want)
			}
		}
	}
}

// TestDaysFollow reads every day of the calendars in turn: each follows the one
// before it.
func TestDaysFollow(t *testing.T) {
	for _, of := range []struct {
		months      string
		year, last  int
		first, days int
	}{
		{"vendemiaire brumaire frimaire nivose pluviose ventose germinal floreal prairial messidor thermidor fructidor compl", 1, 14, 0, 365*13 + 3 + 100},
		{"Muharram Safar Rabi_I Rabi_II Jumada_I Jumada_II Rajab Shaban Ramadan Shawwal Dhu_al-qada Dhu_al-hijja", 1201, 1230, 0, 30*354 + 11},
		{"Tishri Heshvan Kislev Tevet Shevat Adar_I Adar_II Adar Nisan Iyar Sivan Tammuz Av Elul", 5600, 5618, 0, 6940},
	} {
		var before edtf.Day
		n := 0
		for year := of.year; year <= of.last; year++ {
			for month := range strings.FieldsSeq(of.months) {
				for day := 1; day <= 30; day++ {
					text := strings.ReplaceAll(strings.Join([]string{itoa(day), month, itoa(year)}, " "), "_", " ")
					d, err := calendar.Parse(text)
					if err != nil || d.Calendar == 0 {
						continue
					}
					if n++; n > 1 && d.First != before+1 {
						t.Fatalf("%s is %s, and the day before it %s", text, d.First, before)
					}
					before = d.First
				}
			}
		}
		if n < of.days-1 || n > of.days+1 {
			t.Errorf("%d days from %d to %d, want %d", n, of.year, of.last, of.days)
		}
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

package alike

import "testing"

// TestYears spells a year that is marked as of our era with four digits, and one before
// it with the mark behind; others stay as they are.
func TestYears(t *testing.T) {
	for text, want := range map[string]string{
		"AD 44": "0044", "A.D. 44": "0044", "Anno Domini 14": "0014", "CE 7": "0007", "[AD 44?]": "[0044?]", "15 March AD 44": "15 March 0044",
		"44 AD": "0044", "44 a.d.": "0044", "44 n. Chr.": "0044", "44 nach Christus": "0044", "44 n.u.Z.": "0044", "44 ap. J.-C.": "0044", "44 après J.-C.": "0044", "44 d.C.": "0044", "44 н. э.": "0044", "(44 AD)": "(0044)", "1332 AD": "1332", "15.3.44 AD": "15.3.0044",
		"BC 44": "44 BC", "b.c.e. 44": "44 BC", "(BC 44?)": "(44 BC?)",
		"44 BC": "", "1950": "", "44": "", "5 May 1813": "", "Conrad 44": "", "in Trinidad 44": "", "44 Adam": "", "AD": "", "44–50 AD": "", "AD 44–50": "",
	} {
		if want == "" {
			want = text
		}
		if got := Years(text); got != want || Years(got) != got {
			t.Errorf("%q is spelt %q, and that %q, want %q", text, got, Years(got), want)
		}
	}
}

// TestArabic spells dates in Arabic and Persian with common figures and one word for
// each month. Figures alone that may be of the calendar of Islam or of Iran stay.
func TestArabic(t *testing.T) {
	for text, want := range map[string]string{
		"٢٥/٦/١٩٥٠": "25/6/1950", "۱۹۵۰-۰۶-۲۵": "1950-06-25", "٢٥ يونيو ١٩٥٠": "25 يونيو 1950",
		"٢٥ كانون الثاني ١٩٥٠": "25 يناير 1950", "25 كانون الأول 1950": "25 ديسمبر 1950", "25 تشرين الأول 1950": "25 أكتوبر 1950", "25 تشرين الثاني 1950": "25 نوفمبر 1950",
		"١٥ رمضان ١٣٣٢": "15 رمضان 1332",
		"١٣٣٢/٩/١٥":     "", "١٥/٩/١٣٣٢": "", "١٣٣٢": "", "۱۳۰۰": "",
	} {
		if want == "" {
			want = text
		}
		if got := Text(text); got != want {
			t.Errorf("%q is spelt %q, want %q", text, got, want)
		}
	}
}

package alike

import (
	"strings"

	"cablegraph/internal/pattern"
)

// arabicSigns are figures of Arabic and Persian, and names of months of two words, for
// which those of Egypt stand.
var arabicSigns = strings.NewReplacer(
	"٠", "0", "١", "1", "٢", "2", "٣", "3", "٤", "4", "٥", "5", "٦", "6", "٧", "7", "٨", "8", "٩", "9",
	"۰", "0", "۱", "1", "۲", "2", "۳", "3", "۴", "4", "۵", "5", "۶", "6", "۷", "7", "۸", "8", "۹", "9",
	"كانون الثاني", "يناير", "تشرين الأول", "أكتوبر", "تشرين الاول", "أكتوبر", "تشرين الثاني", "نوفمبر", "كانون الأول", "ديسمبر", "كانون الاول", "ديسمبر",
)

// earlyInFigures is a date in figures alone with a year that the calendar of Islam or
// that of Iran had lately.
var earlyInFigures = pattern.New(`^(?:\PL*\PN)?1[0-5]\d\d(?:\PN\PL*)?$`)

// arabic spells a date in Arabic with common figures and a word for each month. One
// in figures that may be of another calendar stays.
func arabic(s string) string {
	common := arabicSigns.Replace(s)
	if common != s && earlyInFigures.MatchString(common) {
		return s
	}
	return common
}

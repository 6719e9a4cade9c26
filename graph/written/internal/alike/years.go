package alike

import (
	"fmt"

	"cablegraph/internal/pattern"
)

// Years of at most three digits that are marked as of our era, before them or behind,
// and years before it that are marked so before them.
var (
	adBefore = pattern.New(`(?i)^(|.*[ ([])(?:a\. ?d\.|ad|anno domini|ce|c\. ?e\.) ?(\d{1,4})([])?]*)$`)
	adBehind = pattern.New(`(?i)^(|.*[ ([.])(\d{1,4}) ?(?:a\. ?d\.|ad|ce|c\. ?e\.|n\.? ?chr\.?|nach christus|n\. ?u\. ?z\.|ap(?:r|rès)?\.? ?j\.? ?-?c\.?|d\. ?c\.|н\. ?э\.)([])?]*)$`)
	bcBefore = pattern.New(`(?i)^([([]?)(?:b\. ?c\.|bc|b\. ?c\. ?e\.|bce) ?(\d{1,4})([])?]*)$`)
)

// openYear is a year of which the last figures are not known: 181-, 18--, 18.., 18__.
var openYear = pattern.New(`^(?:(\d{3})[-_*]|(\d{2})(?:--|__|\*\*|\.\.))(\??)$`)

// gluedEra is the mark of an era right behind its year: 44BC, 44v.Chr.
var gluedEra = pattern.New(`(?i)(\d)(b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?|[vn]\.? ?chr\.?|a[vp]r?\.? ?j\.? ?-?c\.?|d\.c\.|f\.? ?kr\.?|(?:до )?н\.? ?э\.?)(\PL*)$`)

// Years spells a year that is marked as of our era, or before it, as other years are:
// AD 44 and 44 n. Chr. as 0044, BC 44 as 44 BC;
// and one that is not known to its end as EDTF has it: 18-- as 18XX.
func Years(s string) string {
	if m := openYear.FindStringSubmatch(s); m != nil {
		return (m[1] + m[2] + "XX")[:4] + m[3]
	}
	s = gluedEra.ReplaceAllString(s, "$1 $2$3")
	for _, marked := range [...]*pattern.Pattern{adBefore, adBehind} {
		if m := marked.FindStringSubmatch(s); m != nil {
			return m[1] + fmt.Sprintf("%04d", number(m[2])) + m[3]
		}
	}
	return bcBefore.ReplaceAllString(s, "$1$2 BC$3")
}

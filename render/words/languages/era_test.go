package languages

import (
	"strings"
	"testing"

	"cablegraph/render/words/vocabulary"
)

// TestYearsBeforeOurEra spells dates around the year 1 in every language. ISO
// 8601 has a year 0 between them, which people do not have.
func TestYearsBeforeOurEra(t *testing.T) {
	for _, tt := range []struct {
		date vocabulary.Fields
		want [6]string
	}{
		{vocabulary.Fields{Year: -43, HasYear: true}, [6]string{"44 BC", "44 v. Chr.", "44 av. J.-C.", "기원전 44년", "44 до н. э.", "公元前44年"}},
		{vocabulary.Fields{Year: 0, HasYear: true}, [6]string{"1 BC", "1 v. Chr.", "1 av. J.-C.", "기원전 1년", "1 до н. э.", "公元前1年"}},
		{vocabulary.Fields{Year: 14, HasYear: true}, [6]string{"AD 14", "14 n. Chr.", "14 apr. J.-C.", "서기 14년", "14 н. э.", "公元14年"}},
		{vocabulary.Fields{Year: 100, HasYear: true}, [6]string{"100", "100", "100", "100년", "100", "100年"}},
		{
			vocabulary.Fields{Year: -43, HasYear: true, Month: 3, Day: 15},
			[6]string{"15 Mar 44 BC", "15. März 44 v. Chr.", "15 mars 44 av. J.-C.", "기원전 44년 3월 15일", "15 мар. 44 г. до н. э.", "公元前44年3月15日"},
		},
		{vocabulary.Fields{Year: -43, Month: 3}, [6]string{"Mar", "März", "mars", "3월", "март", "3月"}},
	} {
		for i, l := range All {
			if got := strings.ReplaceAll(l.SpellDate(tt.date), "\u00a0", " "); got != tt.want[i] {
				t.Errorf("%+v in %s: %q, want %q", tt.date, l.Tag(), got, tt.want[i])
			}
			if week := l.WeekOf(7, -43); strings.Contains(week, "-43") || !strings.Contains(week, "44") {
				t.Errorf("week in %s: %q", l.Tag(), week)
			}
		}
	}
}

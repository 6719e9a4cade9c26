package words

import (
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// TestDatesOfLanguages holds dates to the forms of CLDR.
func TestDatesOfLanguages(t *testing.T) {
	year := FrameOf(graph.Period{Start: edtf.Date(1950, 5, 1), End: edtf.Date(1950, 9, 30)})
	for _, tt := range []struct {
		date               string
		frame              Frame
		de, fr, ru, zh, ko string
	}{
		{"1950-07-12", Frame{}, "12. Juli 1950", "12 juil. 1950", "12 июл. 1950\u00a0г.", "1950年7月12日", "1950년 7월 12일"},
		{"1950-08-01", year, "1. Aug.", "1er août", "1 авг.", "8月1日", "8월 1일"},
		{"1950-05", Frame{}, "Mai 1950", "mai 1950", "май 1950\u00a0г.", "1950年5月", "1950년 5월"},
		{"1950", Frame{}, "1950", "1950", "1950", "1950年", "1950년"},
		{"1950-05-03~", year, "ca. 3. Mai", "v. 3 mai", "прибл. 3 мая", "约5月3日", "5월 3일경"},
		{"1950-05-03?", year, "[3. Mai]", "[3 mai]", "[3 мая]", "[5月3日]", "[5월 3일]"},
		{"../1950-05-03", year, "bis 3. Mai", "au plus tard le 3 mai", "не позднее 3 мая", "不晚于5月3日", "5월 3일 이전"},
		{"1950-05-03/..", year, "ab 3. Mai", "au plus tôt le 3 mai", "не ранее 3 мая", "不早于5月3日", "5월 3일 이후"},
		{"../..", year, "undatiert", "sans date", "без даты", "无日期", "날짜 없음"},
		{"1950-05-03/1950-05-09", Frame{}, "3.–9. Mai 1950", "3–9 mai 1950", "3–9 мая 1950\u00a0г.", "1950年5月3–9日", "1950년 5월 3~9일"},
		{"1950-05-03/1950-06-09", year, "3. Mai – 9. Juni", "3 mai – 9 juin", "3 мая – 9 июн.", "5月3日–6月9日", "5월 3일~6월 9일"},
		{"1949-12-03/1950-06-09", year, "3. Dez. 1949 – 9. Juni 1950", "3 déc. 1949 – 9 juin 1950", "3 дек. 1949\u00a0г. – 9 июн. 1950\u00a0г.", "1949年12月3日–1950年6月9日", "1949년 12월 3일~1950년 6월 9일"},
		{"{1950-05-03..1950-05-09}", year, "3. bis 9. Mai", "du 3 au 9 mai", "с 3 по 9 мая", "5月3日至9日", "5월 3일부터 9일까지"},
		{"{1950-05..1950-06}", year, "Mai bis Juni", "de mai à juin", "с мая по июнь", "5月至6月", "5월부터 6월까지"},
		{"{1950-04..1950-08}", year, "Apr. bis Aug.", "d’avr. à août", "с апр. по авг.", "4月至8月", "4월부터 8월까지"},
		{"{1949..1950}", year, "1949 bis 1950", "de 1949 à 1950", "с 1949 по 1950", "1949年至1950年", "1949년부터 1950년까지"},
		{"{1950-05-03,1950-05-09}", year, "3. und 9. Mai", "3 et 9 mai", "3 и 9 мая", "5月3日和9日", "5월 3일과 9일"},
		{"[1950-05-02,1950-05-03]", year, "2. oder 3. Mai", "2 ou 3 mai", "2 или 3 мая", "5月2日或3日", "5월 2일 또는 3일"},
		{"1950-05/1950-06", Frame{}, "Mai–Juni 1950", "mai–juin 1950", "май–июнь 1950\u00a0г.", "1950年5–6月", "1950년 5~6월"},
		{"1949/1951", Frame{}, "1949–1951", "1949–1951", "1949–1951", "1949–1951年", "1949~1951년"},
	} {
		v := parseDate(t, tt.date)
		for tag, want := range map[string]string{"de": tt.de, "fr": tt.fr, "ru": tt.ru, "zh": tt.zh, "ko": tt.ko} {
			l, ok := In(tag)
			if got := l.Date(v, tt.frame); got != want || !ok {
				t.Errorf("%s in %s: %q, want %q", tt.date, tag, got, want)
			}
		}
	}
}

// TestListsOfDates names a common month once, before or behind the days.
func TestListsOfDates(t *testing.T) {
	frame := FrameOf(graph.Period{Start: edtf.Date(1950, 5, 1), End: edtf.Date(1950, 9, 30)})
	list := func(dates ...string) (out []Dated) {
		for _, d := range dates {
			out = append(out, Dated{Date: parseDate(t, d), Messages: 1})
		}
		return out
	}
	days, years := list("1950-07-13", "1950-07-19", "1950-08-02"), list("1893-03-03", "1893-04-05", "1894-04-06")
	marked := list("1950-07-13", "1950-07-14", "1950-07-15")
	marked[0].Marks, marked[1].Messages = "?", 2
	later, laterYear := list("1950-07-13", "1950-08-02", "1950-08-19"), list("1893-03-03", "1894-04-05", "1894-05-06")
	for _, tt := range []struct {
		tag, days, years, marked, later, laterYear string
	}{
		{"en", "13, 19 Jul, 2 Aug", "3 Mar, 5 Apr 1893, 6 Apr 1894", "13 Jul?, 14 Jul ×2, 15 Jul", "13 Jul; 2, 19 Aug", "3 Mar 1893; 5 Apr, 6 May 1894"},
		{"de", "13., 19. Juli, 2. Aug.", "3. März, 5. Apr. 1893, 6. Apr. 1894", "13. Juli?, 14. Juli ×2, 15. Juli", "13. Juli; 2., 19. Aug.", "3. März 1893; 5. Apr., 6. Mai 1894"},
		{"zh", "7月13日、19日、8月2日", "1893年3月3日、4月5日、1894年4月6日", "7月13日?、7月14日 ×2、7月15日", "7月13日、8月2日、19日", "1893年3月3日、1894年4月5日、5月6日"},
		{"ko", "7월 13일, 19일, 8월 2일", "1893년 3월 3일, 4월 5일, 1894년 4월 6일", "7월 13일?, 7월 14일 ×2, 7월 15일", "7월 13일, 8월 2일, 19일", "1893년 3월 3일, 1894년 4월 5일, 5월 6일"},
	} {
		l, _ := In(tt.tag)
		for _, c := range []struct {
			dates []Dated
			frame Frame
			want  string
		}{{days, frame, tt.days}, {years, Frame{}, tt.years}, {marked, frame, tt.marked}, {later, frame, tt.later}, {laterYear, Frame{}, tt.laterYear}} {
			if got := l.Dates(c.dates, c.frame); got != c.want {
				t.Errorf("%s: %q, want %q", tt.tag, got, c.want)
			}
		}
	}
}

// TestTitles names periods that were cut by calendar.
func TestTitles(t *testing.T) {
	period := func(unit string, y1 int64, m1, d1 int, y2 int64, m2, d2 int) graph.Period {
		return graph.Period{Unit: unit, Start: edtf.Date(y1, m1, d1), End: edtf.Date(y2, m2, d2)}
	}
	for _, tt := range []struct {
		period graph.Period
		want   [6]string
	}{
		{period("all", 1950, 1, 1, 1951, 1, 1), [6]string{"All messages", "Alle Nachrichten", "Tous les messages", "모든 메시지", "Все сообщения", "全部信息"}},
		{period("decade", 1950, 1, 1, 1959, 12, 31), [6]string{"1950s", "1950er Jahre", "années 1950", "1950년대", "1950-е годы", "1950年代"}},
		{
			period("decade", -50, 1, 1, -41, 12, 31),
			[6]string{"51 BC – 42 BC", "51 v. Chr. – 42 v. Chr.", "51 av. J.-C. – 42 av. J.-C.", "기원전 51년~기원전 42년", "51 до н. э. – 42 до н. э.", "公元前51年至公元前42年"},
		},
		{period("year", 1950, 1, 1, 1950, 12, 31), [6]string{"1950", "1950", "1950", "1950년", "1950", "1950年"}},
		{period("quarter", 1950, 7, 1, 1950, 9, 30), [6]string{"July–September 1950", "Juli–September 1950", "juillet–septembre 1950", "1950년 7~9월", "июль–сентябрь 1950\u00a0г.", "1950年7月至9月"}},
		{period("month", 1950, 8, 1, 1950, 8, 31), [6]string{"August 1950", "August 1950", "août 1950", "1950년 8월", "август 1950\u00a0г.", "1950年8月"}},
		{period("week", 1950, 1, 2, 1950, 1, 8), [6]string{"Week 1, 1950", "1. Woche 1950", "semaine 1, 1950", "1950년 제1주", "1-я неделя 1950\u00a0г.", "1950年第1周"}},
		{period("day", 1950, 8, 1, 1950, 8, 1), [6]string{"1 August 1950", "1. August 1950", "1er août 1950", "1950년 8월 1일", "1 августа 1950\u00a0г.", "1950年8月1日"}},
		{period("", 1950, 8, 1, 1950, 8, 1), [6]string{}},
	} {
		for i, l := range Languages {
			if got := strings.ReplaceAll(l.Title(tt.period), "\u00a0", " "); got != strings.ReplaceAll(tt.want[i], "\u00a0", " ") {
				t.Errorf("a %s in %s: %q, want %q", tt.period.Unit, l.Tag(), got, tt.want[i])
			}
		}
	}
}

// TestCount counts words as a reader would, also where there are no spaces.
func TestCount(t *testing.T) {
	for s, want := range map[string]int{"": 0, "one two": 2, "毛泽东 → 高岗": 3, "信息有向图，第一": 3, "메시지 2건": 2} {
		if got := Count(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]string{"one two": "one two", "one two three four": "one two …", "信息有向图第一个": "信息有向图 …"} {
		if got := Cut(s, 3); got != want || Count(got) > 3 {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

package alike

import (
	"fmt"
	"strings"
	"testing"
)

// TestText spells texts that mean the same as one.
func TestText(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		texts      []string
	}{
		{"spaces", "5 May 1813", []string{"5 May 1813", " 5  May\t1813\n", "5\u00a0May\u20091813", "5\u3000May 1813"}},
		{"hyphens", "1950-06-25", []string{"1950-06-25", "1950‐06‐25", "1950‑06‑25", "1950−06−25"}},
		{"dashes", "1813–1815", []string{"1813–1815", "1813—1815", "1813―1815", "1813‒1815"}},
		{"apostrophes", "l'an 8", []string{"l'an 8", "l’an 8", "l`an 8", "l´an 8", "lʼan 8"}},
		{"brackets", "[1813]", []string{"[1813]", "⟨1813⟩", "‹1813›", "〔1813〕", "【1813】"}},
		{"wide signs", "1813-05-05(?)", []string{"１８１３-０５-０５(?)", "1813-05-05（？）"}},
		{"signs that can't be seen", "5 May", []string{"\ufeff5 May", "5 M\u00aday", "5\u200b May\u200e", "\u200f5 May\u2060"}},
		{"letters and their accents", "5 août", []string{"5 août", "5 aou\u0302t"}},
		{"points and commas of the East", "1950.6.25", []string{"1950。6。25"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, text := range tt.texts {
				if got := Text(text); got != tt.want {
					t.Errorf("%q is spelt %q, want %q", text, got, tt.want)
				}
			}
		})
	}
}

// TestEastern spells Chinese, Japanese and Korean dates with 年, 月, 日 and figures.
func TestEastern(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"1950年10月6日", "1950年10月6日"},
		{"1950 年 10 月 6 日", "1950年10月6日"},
		{"一九五〇年十月六日", "1950年10月6日"},
		{"一九五○年十月廿五日", "1950年10月25日"},
		{"一九五零年六月卅日", "1950年6月30日"},
		{"1950年六月二十五号", "1950年6月25日"},
		{"公元1950年10月6日", "1950年10月6日"},
		{"1950年10月6日星期五", "1950年10月6日"},
		{"1950年10月6日(金)", "1950年10月6日"},
		{"1950년 10월 6일 금요일", "1950年10月6日"},
		{"서기 1950년 10월 6일", "1950年10月6日"},
		{"1950年10月6日下午3时20分", "1950年10月6日 3:20 下午"},
		{"1950年10月6日午後3時半", "1950年10月6日 3:30 午後"},
		{"1950年10月6日3點", "1950年10月6日 3:00"},
		{"1950년 10월 6일 오후 3시 20분", "1950年10月6日 3:20 오후"},
		{"1950年10月6日夜", "1950年10月6日 夜"},
		{"十九世纪", "19世紀"},
		{"19세기", "19世紀"},
		{"1950년대", "1950年代"},
		// Eras count from their first year, and end on a day.
		{"明治27年8月1日", "1894年8月1日"},
		{"大正元年7月30日", "1912年7月30日"},
		{"大正15年12月25日", "1926年12月25日"},
		{"昭和元年12月25日", "1926年12月25日"},
		{"昭和二十年八月十五日", "1945年8月15日"},
		{"昭和64年1月7日", "1989年1月7日"},
		{"平成元年1月8日", "1989年1月8日"},
		{"令和元年5月1日", "2019年5月1日"},
		{"昭和20年", "1945年"},
		{"民國三十九年六月二十五日", "1950年6月25日"},
		{"단기 4283년 6월 25일", "1950年6月25日"},
		{"주체 39년 6월 25일", "1950年6月25日"},
		// Days that no such era has stay as they are.
		{"昭和元年12月24日", "昭和1年12月24日"},
		{"昭和64年1月8日", "昭和64年1月8日"},
		{"平成元年1月7日", "平成1年1月7日"},
		{"明治5年11月1日", "明治5年11月1日"},
		{"昭和99年", "昭和99年"},
	} {
		if got := Text(tt.text); got != tt.want {
			t.Errorf("%q is spelt %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestEraLetters reads days of Japanese eras by the letter, and no letter that is
// a word, such as S. for sent.
func TestEraLetters(t *testing.T) {
	for text, want := range map[string]string{
		"M27.8.1": "1894年8月1日", "T12/9/1": "1923年9月1日", "S20.8.15": "1945年8月15日", "S20-8-15 (?)": "1945年8月15日 (?)", "H1.1.8": "1989年1月8日", "R1.5.1": "2019年5月1日",
		"S20.8": "1945年8月", "S20年8月": "1945年8月", "S20年8月15日": "1945年8月15日",
		"S. 5.8.14": "", "R 5.8.14": "", "S64.1.8": "", "H1.1.7": "", "M5.1.1": "", "S20": "", "X20.8.15": "", "5.8.14": "", "May 5": "",
	} {
		got := Text(text)
		if want == "" && got != text || want != "" && got != want {
			t.Errorf("%q is spelt %q, want %q", text, got, want)
		}
		if HasEraLetter(text) != (want != "") {
			t.Errorf("%q has the letter of an era: %v", text, want == "")
		}
	}
}

// TestNumerals spells every number up to 39 with tens and those of years digit by
// digit, and reads them back.
func TestNumerals(t *testing.T) {
	digits := []rune("〇一二三四五六七八九")
	for n := 1; n < 40; n++ {
		text := []string{"", "十", "二十", "三十"}[n/10]
		if n%10 > 0 {
			text += string(digits[n%10])
		}
		if got := figures(text); got != n {
			t.Errorf("%s is %d, want %d", text, got, n)
		}
	}
	for year := 1600; year < 2100; year += 7 {
		text := strings.Map(func(c rune) rune { return digits[c-'0'] }, fmt.Sprint(year))
		if got := Text(text + "年"); got != fmt.Sprintf("%d年", year) {
			t.Errorf("%s年 is spelt %q, want %d年", text, got, year)
		}
	}
}

// TestTextIsStable spells what is spelt alike already as it is.
func TestTextIsStable(t *testing.T) {
	for _, text := range []string{"S20.8.15", "昭和20年8月15日午後3時半", "１９５０年10月6日星期五", "5\u00a0May ⟨1813⟩", "단기 4283년", "l’an 8", "十九世纪", ""} {
		if once := Text(text); Text(once) != once {
			t.Errorf("%q is spelt %q, and that %q", text, once, Text(once))
		}
	}
}

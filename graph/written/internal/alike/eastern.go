package alike

import (
	"fmt"
	"strconv"
	"strings"

	"cablegraph/internal/pattern"
)

// Signs of Chinese, Japanese and Korean dates that mean the same as others, what
// stands beside a day (its weekday, a time), and words around a date.
var (
	signs = strings.NewReplacer(
		"년대", "年代", "년", "年", "월", "月", "일", "日", "号", "日", "號", "日", "세기", "世紀", "世纪", "世紀",
		"公元", "", "西暦", "", "서기", "", "까지", "", "まで", "", "國", "国",
	)
	weekday   = pattern.New(`\s?(?:\(?星期[一二三四五六日天]\)?|\(?[周週][一二三四五六日]\)?|\(?[月火水木金土日]曜日?\)?|\(?[월화수목금토일]요일\)?|\([月火水木金土日월화수목금토일]\))`)
	timeOfDay = pattern.New(`日\s?(上午|下午|午前|午後|早上|晚上|凌晨|晚|夜|朝|오전|오후|저녁|밤)?\s?(?:(\d{1,2})(?:时|時|点|點|시)\s?(?:(\d{1,2})\s?(?:分|분)|(半|반))?)?$`)
	space     = pattern.New(` *([年月紀]) *| +(日)`)
	numeral   = pattern.New(`([〇零○一二三四五六七八九十廿卅元]+)([年月日]|世紀)`)
)

// eastern spells a Chinese, Japanese or Korean date with 年, 月, 日 and figures.
func eastern(s string) string {
	s = weekday.ReplaceAllString(s, "")
	s = signs.Replace(s)
	s = space.ReplaceAllString(s, "$1$2")
	s = numeral.ReplaceAllStringFunc(s, func(match string) string {
		m := numeral.FindStringSubmatch(match)
		return strconv.Itoa(figures(m[1])) + m[2]
	})
	s = eraYear.ReplaceAllStringFunc(s, func(match string) string {
		m := eraYear.FindStringSubmatch(match)
		if year := yearOfEra(m[1], number(m[2]), number(m[4]), number(m[5])); year > 0 {
			return strconv.Itoa(year) + "年" + m[3]
		}
		return match
	})
	return timeOfDay.ReplaceAllStringFunc(s, clock)
}

// clock spells 日下午3時20分 as 日 3:20 下午.
func clock(s string) string {
	m := timeOfDay.FindStringSubmatch(s)
	minute := number(m[3])
	if m[4] != "" {
		minute = 30
	}
	if m[2] != "" {
		m[2] = fmt.Sprintf("%s:%02d", m[2], minute)
	}
	return strings.Join(strings.Fields("日 "+m[2]+" "+m[1]), " ")
}

// figures returns the number that Chinese numerals spell: digit by digit, as in
// 一九五〇, or with tens, as in 二十五 and 廿五.
func figures(numerals string) int {
	n, tens := 0, false
	for _, c := range numerals {
		switch c {
		case '十':
			n, tens = 10*max(n, 1), true
		case '廿':
			n, tens = 20, true
		case '卅':
			n, tens = 30, true
		case '元':
			n = 1
		default:
			digit := 0 // 零 and ○
			if i := strings.IndexRune("〇一二三四五六七八九", c); i > 0 {
				digit = i / len("〇")
			}
			if tens {
				n += digit
			} else {
				n = 10*n + digit
			}
		}
	}
	return n
}

package written

import (
	"fmt"
	"strconv"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// Signs of Chinese, Japanese and Korean dates that mean the same as others, what
// stands beside a day (its weekday, a time), and words around a date.
var (
	eastSigns = strings.NewReplacer(
		"년대", "年代", "년", "年", "월", "月", "일", "日", "号", "日", "號", "日", "세기", "世紀", "世纪", "世紀",
		"公元", "", "西暦", "", "서기", "", "까지", "", "まで", "", "國", "国",
	)
	eastWeekday = pattern.New(`\s?(?:\(?星期[一二三四五六日天]\)?|\(?[周週][一二三四五六日]\)?|\(?[月火水木金土日]曜日?\)?|\(?[월화수목금토일]요일\)?|\([月火水木金土日월화수목금토일]\))`)
	eastTime    = pattern.New(`日\s?(上午|下午|午前|午後|早上|晚上|凌晨|晚|夜|朝|오전|오후|저녁|밤)?\s?(?:(\d{1,2})(?:时|時|点|點|시)\s?(?:(\d{1,2})\s?(?:分|분)|(半|반))?)?$`)
	eastSpace   = pattern.New(` *([年月紀]) *| +(日)`)
	eastNumber  = pattern.New(`([〇零○一二三四五六七八九十廿卅元]+)([年月日]|世紀)`)
	eastEra     = pattern.New(`(民国|明治|大正|昭和|平成|令和) ?(\d{1,2})年`)
)

// eras are those whose years are the Gregorian ones counted from another: with
// the year before their first, and the years that they have. In Japan months
// were the moon's until 明治 5.
var eras = map[string]struct{ before, first, last int }{
	"民国": {1911, 1, 99},
	"明治": {1867, 6, 45}, "大正": {1911, 1, 15}, "昭和": {1925, 1, 64}, "平成": {1988, 1, 31}, "令和": {2018, 1, 99},
}

// eastAlike spells a Chinese, Japanese or Korean date with 年, 月, 日 and figures.
func eastAlike(s string) string {
	s = eastWeekday.ReplaceAllString(s, "")
	s = eastSigns.Replace(s)
	s = eastSpace.ReplaceAllString(s, "$1$2")
	s = eastNumber.ReplaceAllStringFunc(s, func(match string) string {
		m := eastNumber.FindStringSubmatch(match)
		return strconv.Itoa(figures(m[1])) + m[2]
	})
	s = eastEra.ReplaceAllStringFunc(s, func(match string) string {
		m := eastEra.FindStringSubmatch(match)
		era, n := eras[m[1]], atoi(m[2])
		if n < era.first || n > era.last {
			return match
		}
		return strconv.Itoa(era.before+n) + "年"
	})
	return eastTime.ReplaceAllStringFunc(s, eastClock)
}

// eastClock spells 日下午3時20分 as 日 3:20 下午.
func eastClock(s string) string {
	m := eastTime.FindStringSubmatch(s)
	minute := atoi(m[3])
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

// eastParts are the words for parts of a month, a year, a decade or a century.
var eastParts = map[string]struct{ n, parts int }{
	"上旬": {1, 3}, "初旬": {1, 3}, "初": {1, 3}, "年初": {1, 3}, "초": {1, 3}, "초순": {1, 3}, "초반": {1, 3}, "早期": {1, 3}, "初期": {1, 3},
	"中旬": {2, 3}, "中": {2, 3}, "年中": {2, 3}, "중순": {2, 3}, "중반": {2, 3}, "中期": {2, 3}, "中叶": {2, 3}, "中葉": {2, 3},
	"下旬": {3, 3}, "底": {3, 3}, "末": {3, 3}, "年底": {3, 3}, "年末": {3, 3}, "말": {3, 3}, "하순": {3, 3}, "후반": {3, 3}, "末期": {3, 3}, "后期": {3, 3}, "後期": {3, 3},
	"上半年": {1, 2}, "上半": {1, 2}, "前半": {1, 2}, "상반기": {1, 2}, "下半年": {2, 2}, "下半": {2, 2}, "後半": {2, 2}, "后半": {2, 2}, "하반기": {2, 2},
	"第1季度": {1, 4}, "第2季度": {2, 4}, "第3季度": {3, 4}, "第4季度": {4, 4},
}

// eastSeasons are spring to winter.
var eastSeasons = map[string]int{
	"春": 1, "夏": 2, "秋": 3, "冬": 4, "春季": 1, "夏季": 2, "秋季": 3, "冬季": 4, "봄": 1, "여름": 2, "가을": 3, "겨울": 4,
	"春天": 1, "夏天": 2, "秋天": 3, "冬天": 4,
}

var (
	eastDay     = pattern.New(`^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$`)
	eastPart    = pattern.New(`^(\d{4})年(?:(\d{1,2})月)?の?(\PN+|第\d季度)$`)
	eastDecade  = pattern.New(`^(?:(\d{4})年代|(\d{1,2})世紀(\d0)年代)の?(\PN*)$`)
	eastCentury = pattern.New(`^(\d{1,2})世紀の?(\PN*)$`)
	eastNoYear  = pattern.New(`^\d{1,2}月(?:\d{1,2}日)?$`)
)

// eastern reads 1950年6月25日, 1950年6月上旬, 1950年代初 and 20世紀50年代.
func eastern(_ reader, s string) (edtf.Value, error) {
	if m := eastDay.FindStringSubmatch(s); m != nil {
		return dateOf(atoi(m[1]), atoi(m[2]), atoi(m[3]))
	}
	if m := eastDecade.FindStringSubmatch(s); m != nil {
		start := max(atoi(m[1]), 100*(atoi(m[2])-1)+atoi(m[3]))
		return eastPartOf(m[4], phrase{{meaning: meaning{'E', 0}}, {meaning: meaning{'Y', start}}}, decadeOf, partOfDecade)
	}
	if m := eastCentury.FindStringSubmatch(s); m != nil {
		p := phrase{{meaning: meaning{'N', atoi(m[1])}}}
		return eastPartOf(m[2], p, func(p phrase) (edtf.Value, error) { return centuryOf(p.n('N')) },
			func(p phrase, n, parts int) (edtf.Value, error) { return partOfCentury(p.n('N'), n, parts) })
	}
	if m := eastPart.FindStringSubmatch(s); m != nil {
		y := atoi(m[1])
		if season, ok := eastSeasons[m[3]]; ok && m[2] == "" {
			return edtf.NewMonth(y, 20+season)
		}
		p := phrase{{meaning: meaning{'Y', y}}, {meaning: meaning{'M', atoi(m[2])}}}
		if m[2] == "" {
			return eastPartOf(m[3], p, nil, partOfYear)
		}
		return eastPartOf(m[3], p, nil, partOfMonth)
	}
	if eastNoYear.MatchString(s) {
		return edtf.Value{}, ErrNoYear
	}
	return edtf.Value{}, errOther
}

// eastPartOf reads the whole of a time where no part is named, or a part of it.
func eastPartOf(word string, p phrase, whole func(phrase) (edtf.Value, error), part func(p phrase, n, parts int) (edtf.Value, error)) (edtf.Value, error) {
	if word == "" {
		return whole(p)
	}
	if named, ok := eastParts[word]; ok {
		return part(p, named.n, named.parts)
	}
	return edtf.Value{}, errOther
}

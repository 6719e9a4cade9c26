package written

import (
	"errors"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

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
	// S20 is 昭和 20, 1945, or siglo 20
	eraOrCentury = pattern.New(`^[MTSHR]\d{1,2}$`)
	eastNoYear   = pattern.New(`^\d{1,2}月(?:\d{1,2}日)?$`)
)

var errEraOrCentury = errors.New("it may be a year of a Japanese era or a century; write the year with four digits, or a century as 19XX")

// eastern reads 1950年6月25日, 1950年6月上旬, 1950年代初 and 20世紀50年代.
func eastern(_ reader, s string) (edtf.Value, error) {
	if eraOrCentury.MatchString(s) {
		return edtf.Value{}, errEraOrCentury
	}
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

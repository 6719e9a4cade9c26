// Package undated turns a text that stands for a date into whether it says that
// there is none.
package undated

import (
	"slices"
	"strings"

	"cablegraph/internal/pattern"
)

// withoutDate are the words for that a date is missing, in lower case and without
// white space, points and brackets.
var withoutDate = strings.Fields(`
	na n/a #n/a null nan none nat nil
	nd nodate undated notdated dateunknown unknowndate unknown datemissing nodategiven illegible notstated not_stated notgiven npnd
	od ohnedatum undatiert ohnetag unbekannt keineangabe ka oj ohnejahr ohneortunddatum ooud oood datumunbekannt datumfehlt
	sd sansdate nondaté nondatée nondate slnd slsd dateinconnue inconnue
	senzadata nondatato nondatata datasconosciuta
	sf s/f sinfecha fechadesconocida
	semdata s/d datadesconhecida
	zd zonderdatum ongedateerd datumonbekend
	utandatum odaterat odaterad uå udenår udateret
	sinedato sineanno sa
	bd bezdaty datanieznana niedatowany bezdata nedatováno datumneznámo bezdata
	бд б/д бездаты бездати датанеизвестна датаневідома недатировано недатовано неизвестно
	不明 日期不明 无日期 無日期 日付不明 日付なし 年月日不明 未详 未詳 미상 날짜미상 연대미상 일자미상`)

// Says reports whether a text says that there is no date: n. d., ohne Datum, 0000-00-00.
func Says(s string) bool {
	if strings.Trim(s, "-–?…./,[]() ") == "" {
		return s != ""
	}
	return allZero.MatchString(s) || slices.Contains(withoutDate, strings.ToLower(betweenLetters.Replace(s)))
}

// betweenLetters leaves out what stands between the letters of n. d.
var betweenLetters = strings.NewReplacer(" ", "", ".", "", ",", "", "[", "", "]", "", "(", "", ")", "")

// allZero is a date of zeros: 0000-00-00 as MySQL writes it, 00.00.0000, 0.
var allZero = pattern.New(`^0000-00-00|^0{1,2}[./-]0{1,2}[./-]0000$|^0{1,3}$`)

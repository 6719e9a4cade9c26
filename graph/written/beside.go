package written

import (
	"slices"
	"strings"

	"cablegraph/internal/pattern"
)

// documents are the words for the kind or the state of a document that catalogues
// write behind its date. They say nothing of the day. What says something else,
// as received or recte do, is none of them.
var documents = strings.Fields(`
	copy copies draft original duplicate telegram cable letter translation extract postmark signed unsigned dictated
	abschrift kopie entwurf konzept ausfertigung original telegramm brief übersetzung auszug durchschlag poststempel eigenhändig diktiert unvollendet
	copie brouillon minute traduction extrait télégramme cachet
	copia minuta bozza traduzione estratto telegramma borrador traducción extracto rascunho tradução
	afschrift concept kopia koncept avskrift odpis brudnopis opis
	копия черновик перевод телеграмма письмо подлинник копія чернетка`)

var (
	inBrackets  = pattern.New(`^(.*\d.*?)[,;]? ?[\[(]([\p{L}\p{M} .,;-]+)[\])]$`)
	behindComma = pattern.New(`^(.*\d.*?)[,;] ?([\p{L}\p{M} .-]+)$`)
)

// beside takes off what stands beside a date and is no part of it.
func beside(s string) (date string, remarks Remark) {
	if strings.Trim(s, "0123456789-/.: ") == "" {
		return s, 0 // no letters
	}
	date, old := style(s)
	if old {
		remarks |= OldStyle
	}
	for _, place := range []*pattern.Pattern{inBrackets, behindComma} {
		if m := place.FindStringSubmatch(date); m != nil && allDocuments(m[2]) {
			return m[1], remarks | Aside
		}
	}
	return date, remarks
}

// allDocuments reports whether a remark has only words for documents.
func allDocuments(remark string) bool {
	words := strings.FieldsFunc(strings.ToLower(remark), func(c rune) bool { return strings.ContainsRune(" .,;-", c) })
	for _, word := range words {
		if !slices.Contains(documents, word) {
			return false
		}
	}
	return len(words) > 0
}

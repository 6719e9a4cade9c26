// Package unsent turns a cell of a table into whether it says that its message was
// not sent, or is lost.
package unsent

import (
	"strings"

	"cablegraph/graph/table"
)

// words are what cells say of such messages, as [table.Letters] makes them.
var words = set(`
lost unsent notsent neversent undelivered notdelivered draft adraft draftonly draftnotsent planned cancelled canceled withdrawn discarded returned notextant nolongerextant destroyed unreceived neverarrived
verloren verschollen nichtabgesandt nichtabgeschickt nichtgesendet nichtversandt nichtverschickt nieabgesandt nieabgeschickt nichterhalten nichtüberliefert entwurf konzept geplant vernichtet zurückgezogen unzustellbar
perdu perdue disparu disparue nonenvoyé nonenvoyée nonexpédié nonexpédiée jamaisenvoyé jamaisenvoyée brouillon minute projet détruit détruite
perso persa perduto perduta smarrito smarrita nonspedito nonspedita noninviato noninviata bozza minuta maispedita distrutta
perdido perdida noenviado noenviada borrador extraviado extraviada nãoenviado nãoenviada rascunho
verloren nietverzonden nietverstuurd concept kladversie kwijt förlorad förlorat ejavsänt ejskickat utkast tabt ikkeafsendt ikkesendt kladde
zaginiony zaginiona niewysłany niewysłana brulion szkic ztracen ztraceno ztracený neodeslán neodesláno neodeslaný koncept elveszett elnemküldött vázlat fogalmazvány
неотправлено неотправлена неотправленное неотправлен утрачено утрачена утеряно утеряна потеряно потеряна черновик несохранилось невідправлено втрачено чернетка
gönderilmedi kayıp taslak 未发 未發 未寄 未寄出 未发出 未發出 草稿 佚失 未送信 下書き 紛失 未発送 미발송 분실 초안
`)

// ofSending are headers of columns that say by yes or no whether a message was sent.
var ofSending = set(`
sent wassent issent posted dispatched despatched delivered received arrived extant preserved
gesendet abgesandt abgeschickt versandt verschickt zugestellt angekommen überliefert erhalten
envoyé envoyée expédié expédiée conservé conservée reçue inviata inviato spedita spedito consegnata conservata enviado enviada entregada conservada
verzonden verstuurd bewaard skickat avsänt afsendt wysłany wysłana wysłano odesláno elküldve отправлено отправлена сохранилось відправлено gönderildi
`)

// no are the words for no.
var no = set(`no n false nein falsch non faux nee nej nei nie ne nem нет ні hayır 否 无 無 아니요`)

// Says reports whether a cell below a header says that a message was not sent, or is
// lost.
func Says(header, cell string) bool {
	if cell == "" || len(cell) > longest {
		return false
	}
	word := table.Letters(cell)
	return words[word] || (no[word] || cell == "0") && ofSending[table.Letters(header)]
}

// longest is how many bytes such words have at most.
const longest = 60

func set(list string) map[string]bool {
	out := make(map[string]bool)
	for word := range strings.FieldsSeq(list) {
		out[table.Letters(word)] = true
	}
	return out
}

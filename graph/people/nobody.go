package people

import (
	"slices"
	"strings"
	"unicode"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// nobodies are how the words for persons who are not known begin, lower case
// and without anything but letters.
var nobodies = []string{
	"unknown", "anunknown", "unidentified", "anunidentified", "unbekannt", "einunbekannt", "einenunbekannt",
	"einerunbekannt", "nichtermittelt", "undisclosed", "неизвестн",
}

// ofNobody are the words by which whoever is at an end of a message is said to be
// unknown or missing, before its name or behind it: recipient unknown, no addressee.
var (
	ofNobody = words(`
unknown notknown notstated notgiven notspecified notidentified unidentified unnamed missing illegible anonymous no not none
unbekannt unbekannter unbekannte unbekannten nichtbekannt nichtgenannt nichtermittelt ungenannt ohne kein keine keiner fehlt anonym
inconnu inconnue nonidentifié nonidentifiée nonprécisé nonindiqué anonyme sans pasde sconosciuto sconosciuta ignoto ignota nonidentificato senza anonimo
desconocido desconocida noidentificado sin anónimo desconhecido desconhecida nãoidentificado sem onbekend onbekende geen okänd ukendt ukjent
неизвестен неизвестна неизвестный неизвестная неустановлен неуказан без невідомий nieznany nieznana neznámý
`)
	endsOfMessages = words(`
sender author writer correspondent recipient addressee receiver person name recipients sender's
absender absenderin verfasser verfasserin schreiber schreiberin empfänger empfängerin adressat adressatin adressaten korrespondent korrespondentin person name
expéditeur expéditrice auteur destinataire correspondant correspondante nom mittente autore destinatario destinataria corrispondente remitente autor corresponsal nombre
remetente destinatário correspondente afzender ontvanger geadresseerde schrijver avsändare mottagare afsender modtager
отправитель автор адресат адресант получатель корреспондент відправник адресат nadawca adresat odbiorca odesílatel příjemce adresát
`)
)

// sayNobody reports whether words say that whoever is at an end of a message is not
// known, or that there is none.
func sayNobody(name string) bool {
	parts := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	for i := 1; i < len(parts) && len(parts) < 5; i++ {
		first, second := table.Letters(strings.Join(parts[:i], "")), table.Letters(strings.Join(parts[i:], ""))
		if ofNobody[first] && endsOfMessages[second] || endsOfMessages[first] && ofNobody[second] {
			return true
		}
	}
	return false
}

// nobodyWords are such words as they stand alone.
var nobodyWords = words(`
nn sn anon anonym anonymous anonyme anonimo anónimo anônimo anonymus anoniem aнoним аноним анонимно
inconnu inconnue inconnus nonidentifié nonidentifiée nonprécisé sansnom
ignoto ignota ignoti sconosciuto sconosciuta nonidentificato desconocido desconocida sindatos desconhecido desconhecida
onbekend ongekend niet_bekend ukjent ukendt okänd tuntematon nieznany nieznana neznámý neznámá ismeretlen bilinmiyor невідомий невідома нн бн нд нетданных безимени
notstated notspecified notknown notgiven notavailable notapplicable unspecified unclear uncertain illegible unreadable undetermined unrecorded missing blank nil nobody noone noname nodata none null na nan tbd various variousrecipients several severalrecipients multiple multiplerecipients
неизв неизвест неустановлен неустановленный неразборчиво нрзб неуказано отсутствует пусто никто безподписи бп нерозбірливо
illisible vide aucun aucune néant personne manquant manquante sansindication nonrenseigné illeggibile vuoto vuota nessuno nessuna mancante ilegible ilegível ningun ningún ninguno ninguna nadie falta vacío vazio nenhum ninguém sinidentificar sinnombre semnome sinenomine
onleesbaar leeg geen niemand ontbreekt oläsligt oläslig ingen saknas ulæselig uleselig mangler brak nieczytelny nieczytelne nikt pusty nečitelné nečitelný nikdo prázdné olvashatatlan senki hiányzik üres belirsiz okunamıyor okunmuyor bilinmeyen puuttuu tyhjä lukukelvoton άγνωστος άγνωστο
مجهول غيرمعروف לאידוע 읽을수없음 없음 判読不能 なし 无 無 空白 缺 xx xxx xxxx
unnamed ka oa kein keine keiner keineangabe keineangaben ohneangabe ohneangaben unbek unb unl unleserlich unklar unbestimmt nichtbekannt nichtangegeben nichtfeststellbar niemand fehlt leer verschiedene diverse div
收信人不明 收信人不详 发信人不明 寄信人不明 宛先不明 差出人不明 佚名 不明 不详 不詳 未知 无名 無名 匿名 氏名不詳 未詳 미상 불명 무명
`)

// ditto are the words that name whom the row above names.
var ditto = words(`
ditto dito dto do dittoseeabove seeabove videsupra utsupra ib ibid ibidem idem id eadem eidem eiusd eiusdem ejusd ejusdem sameasabove thesame same asabove samesender samerecipient
ders dies dems dens derselbe dieselbe derselben demselben denselben wieoben wievor siehoben sieheoben so vssupra ebenso desgl desgleichen ebd ebenda
ead iid tenże tensamże taż tasamaż týž táž tentýž tatáž tentoistý zelfde samma densamme densamma detsamma samme densamme ugyanaz ugyanő aynı aynısı aynıkişi
vss gleichfalls dgl stesso stessa mismo misma mesmo mesma тожесамое тоже онаже этаже этотже тамже 同前 同右 仝 동상 상동 위와같음
lemême lamême lesmêmes lememe lameme lostesso lastessa elmismo lamisma omesmo amesma dezelfde tensam tasama тотже таже онже тойсамий 同上 同前
`)

// ways are the words for how a message travels. Under Via they name nobody.
var ways = words(`
mail post airmail teleprinter teletype whatsapp sms feldpost cipher ciphertelegram encryptedtelegram bymail bypost byairmail surfacemail email electronicmail courier bycourier messenger bymessenger cable bycable telegram telegraph telegraphic wire wireless radio fax telefax
direct directly inperson telephone phone telex pouch bag diplomaticbag diplomaticpouch byhand hand letter express registered registeredmail specialdelivery steamer ship rail
direkt unmittelbar persönlich keine keiner ohne sans sin senza sem bez uden utan ingen без luftpost briefpost bote durchboten perbote kurier perkurier perpost eilpost einschreiben telegramm telegraf funk fernschreiben fernschreiber telefon kabel boten postwagen
directement direttamente directo прямо poste courrier paravion valise valisediplomatique télégramme télégraphe câble posta corriere telegrafo telegramma correo telégrafo cablegrama
почта почтой курьер курьером телеграф телеграфом телеграмма фельдъегерь нарочный poczta kurier 邮寄 郵寄 电报 電報 邮件 航空便 電話 电话 信使
`)

func words(list string) map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(list) {
		set[table.Letters(w)] = true
	}
	return set
}

// nothings are what programs and people write into cells that are empty.
var nothings = []string{"NA", "N/A", "#N/A", "n/a", "NULL", "null", "NaN", "nan", "None", "none", "-", "–", "—", "?"}

// Nothing reports whether a cell has a word for being empty.
func Nothing(cell string) bool { return slices.Contains(nothings, cell) }

// placeholder is what an editor writes in place of a name: [einen Amtsbruder].
var placeholder = pattern.New(`(?i)^\[(?:ein|eine|einen|einem|einer|an?|some|several|mehrere|une?|uno|una|um|uma|een|en|ett|jakiś|некий|некто)\s[^\[\]]+\]$`)

// nobody reports whether a name says that the person is not known: it is one
// of the words for that, has no letter and no digit, or describes somebody in
// an editor's brackets.
func nobody(name string) bool {
	// Several of them are told apart by numbers: "unbekannt (1)", "(1), unbekannt".
	bare := strings.TrimFunc(name, func(r rune) bool { return unicode.IsDigit(r) || strings.ContainsRune(" ,()[]", r) })
	letters := table.Letters(bare)
	return table.Letters(name) == "" || nobodyWords[letters] && !tooShort(bare, letters) || slices.Contains(nothings, name) || placeholder.MatchString(name) || sayNobody(name) ||
		slices.ContainsFunc(nobodies, func(word string) bool { return strings.HasPrefix(letters, word) })
}

// Ditto reports whether a cell names whom the row above names: by a word or by
// marks that repeat.
func Ditto(cell string) bool {
	if len(cell) > 40 {
		return false
	}
	if strings.Trim(cell, " .-–—") == ",," { // the marks as a typewriter has them
		return true
	}
	switch strings.Trim(cell, " .,-–—") {
	case `"`, `""`, `''`, "´´", "``", "″", "〃", "“", "”", "„", "»", "«", "々", "仝", "↑":
		return true
	}
	letters := table.Letters(cell)
	return ditto[letters] && !tooShort(cell, letters)
}

// tooShort reports whether a word of two letters lacks the dots of an
// abbreviation, and may be a name as well: Ka, Do.
func tooShort(word, letters string) bool {
	return len(letters) == 2 && letters != "nn" && letters != "sn" && !strings.ContainsAny(word, "./")
}

// Way reports whether a cell of carriers names a way, not a person: ordinary post,
// Feldpost.
func Way(cell string) bool {
	if ways[table.Letters(cell)] {
		return true
	}
	words := strings.Fields(strings.ToLower(cell))
	for i, w := range words {
		if last := i == len(words)-1; last && !ways[table.Letters(w)] || !last && !kindsOfWays[w] {
			return len(words) == 1 && compound.MatchString(w)
		}
	}
	return len(words) > 1
}

// compound is a German word for a kind of post: Feldpost.
var compound = pattern.New(`^(?:feld|fahr|stadt|reit|rohr|flaschen|flug|land|see|paket|sonder|geheim|militär|reichs|bundes)(?:post|kurier|telegramm|bote)$`)

// kindsOfWays are words before such a word.
var kindsOfWays = words(`
the a by per via with in mit der die das durch par la le les l' un une con por el the through special ordinary regular normal private official diplomatic military naval royal state foreign sea air surface overland express fast
registered secret secure encrypted commercial eastern western northern southern transatlantic submarine direct local field army embassy king's queen's consular wireless marconi gewöhnliche gewöhnlicher ordentliche reitende reitender militärische diplomatischer diplomatische königliche
diplomatique spécial officiel ordinaire diplomatico speciale ordinaria diplomático especial ordinario обычной обычная дипломатической дипломатическая дипломатический военной
`)

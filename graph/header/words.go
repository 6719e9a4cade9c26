package header

import (
	"slices"
	"strings"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// dateFields are what a message's date may be taken from.
var dateFields = []string{"date", "date from", "date to", "date not before", "date not after", "year", "month", "day", "supplied"}

// The parts that a date may have columns of their own for: of the beginning of
// a range, and, in the same order, of its end.
var (
	firstDate  = []string{"year", "month", "day"}
	secondDate = []string{"year 2", "month 2", "day 2"}
)

// headerWords are the headers under which projects keep the fields of a
// message, lower case and without anything but letters; collected from letter
// sets, Gephi's tables, correspSearch's export and the CMIF tools. Of several
// columns for one field the first of this list wins.
var headerWords = []struct {
	field string
	words []string
}{
	{"date", []string{"date", "senderdate", "datesent", "sentdate", "datewhen", "when", "datum", "absendedatum", "briefdatum", "datumdesbriefes", "ortdatum", "datumort", "ortunddatum", "placedate", "placeanddate", "lieudate", "lieuetdate", "fecha", "data", "дата", "датаписьма", "dateedtf", "edtfdate", "edtf", "dateiso", "isodate", "dateofletter", "datedenvoi", "datedelalettre", "fechadeenvío", "fechaenvio", "fechadeenvio", "datainvio", "sentat", "metadatadatesent", "timeset", "interval", "timeinterval", "timestamp", "datewritten", "letterdate", "datetime", "standardgregoriandate", "originaldate", "datierung", "entstehungszeit", "entstehungsdatum", "created", "creationdate", "datecreated", "lettersentdate", "dateasstr", "datestring", "datalistu", "datadopisu", "датанаписания", "датавідправлення", "sent", "gesendet", "envoyé", "productiontimespanpreflabel", "productiontimespan", "tarih", "dátum", "dato", "päivämäärä", "päiväys", "ημερομηνία", "תאריך", "wann", "quand", "cuándo", "quando", "когда", "writtenon", "dateofsending", "datadellalettera", "datadelettera", "datumdesschreibens", "schreibdatum", "datumbrief", "briefdatering", "날짜", "일자", "發信日期", "发信日期", "تاريخ", "التاريخ", "تاريخالرسالة", "日期", "日付"}},
	{"date from", []string{"senderdatefrom", "datefrom", "startdate", "datestart", "yearstart", "letteryearstart", "datumvon", "vondatum", "start"}},
	{"date to", []string{"senderdateto", "dateto", "enddate", "dateend", "yearend", "letteryearend", "datumbis", "bisdatum", "datumende", "enddatum", "bis", "todate", "enddatetime", "datedefin", "datefin", "datafine", "fechafin", "fechafinal", "датаокончания", "end"}},
	{"date not before", []string{"senderdateearliest", "senderdatenotbefore", "datenotbefore", "notbefore", "earliest", "earliestdate", "terminuspostquem", "terminuspost", "postquem", "tpq", "nichtvor", "frühestens"}},
	{"date not after", []string{"senderdatelatest", "senderdatenotafter", "datenotafter", "notafter", "latest", "latestdate", "terminusantequem", "terminusante", "antequem", "taq", "nichtnach", "spätestens"}},
	{"year 2", []string{"year2nddate", "year2nddaterange", "yearseconddate", "year2", "yearend2"}},
	{"month 2", []string{"month2nddate", "month2nddaterange", "monthseconddate", "month2"}},
	{"day 2", []string{"day2nddate", "day2nddaterange", "dayseconddate", "day2"}},
	{"is range", []string{"dateisrange", "isrange"}},
	{"calendar", []string{"calendarofdateprovidedtoemlo", "calendar", "originalcalendar", "kalender", "calendrier", "календарь"}},
	{"era", []string{"era", "bcad", "adbc", "bcece", "cebce", "bcorad", "bceorce", "erabcad", "erabcece", "ära", "ère", "эра"}},
	{"time", []string{"time", "timeofday", "clocktime", "timesent", "senttime", "hour", "uhrzeit", "zeit", "sendezeit", "heure", "hora", "ora", "orario", "время", "час", "godzina", "tijd", "tid", "klokkeslæt", "čas", "saat", "الوقت", "الساعة", "时间", "時間", "时刻", "時刻", "시간", "시각"}},
	{"year", []string{"year", "yeardate", "dateyear", "jahr", "année", "annee", "anno", "año", "год"}},
	{"month", []string{"month", "monthdate", "datemonth", "monat", "mois", "mese", "mes", "месяц"}},
	{"day", []string{"day", "daydate", "dateday", "tag", "jour", "giorno", "día", "dia", "день"}},
	{"from", []string{"from", "letterfrom", "messagefrom", "briefvon", "fromtagged", "fromname", "sender", "sendername", "sentby", "author", "authors", "creator", "writer", "absender", "absenderin", "verfasser", "verfasserin", "autor", "autorin", "schreiber", "schreiberin", "briefschreiber", "briefschreiberin", "expéditeur", "expéditeurs", "expediteur", "émetteur", "auteur", "auteurs", "mittente", "mittenti", "autore", "remitente", "emisor", "отправитель", "фиоотправителя", "автор", "авторписьма", "адресант", "откого", "відправник", "nadawca", "afzender", "odesílatel", "avsändare", "afsender", "avsender", "remetente", "metadatafrom", "senders", "gönderen", "المرسل", "مرسل", "من", "发信人", "發信人", "寄信人", "寄件人", "发件人", "發件人", "差出人", "送信者", "発信者", "발신인", "발신자", "보낸사람", "von", "de", "da", "от", "кто", "feladó", "küldő", "írta", "lähettäjä", "kirjoittaja", "expeditor", "remitent", "odosielateľ", "αποστολέας", "αποστολέασ", "подател", "שולח", "מאת", "scribent", "signataire", "signatory", "aussteller", "verfasserdesbriefs", "schreiberabsender", "absenderschreiber", "authorsender", "senderauthor", "nameofsender", "nameofauthor", "nomdelexpéditeur", "nomdelauteur", "nomedelmittente", "nombredelremitente", "namedesabsenders", "namedesverfassers", "dequién", "dequien", "writtenby", "wer", "who", "qui", "sentfrom", "senderfrom", "senderlabel", "authorlabel", "caller", "fromperson", "sendernormalized", "sendernormalised", "absendernormiert", "authornormalized", "sourcepreflabel", "sourcelabel", "sourcename", "authorname", "authorcanonicalname", "absendername", "verfassername", "creatorname", "vonname", "denom", "denombre", "danome"}},
	{"from id", []string{"fromid", "sourceid", "sourceuri", "senderuri", "authoruri", "senderid", "authorid", "absenderid", "senderref", "sendergnd", "senderviaf", "authoremloid"}},
	{"to", []string{"to", "letterto", "messageto", "briefan", "totagged", "toname", "recipient", "recipients", "recipientname", "sentto", "addressee", "addressees", "receiver", "empfänger", "empfängerin", "empfaenger", "empfaengerin", "adressat", "adressatin", "destinataire", "destinataires", "récepteur", "destinatario", "destinatari", "receptor", "получатель", "фиополучателя", "адресат", "адресатписьма", "кому", "одержувач", "отримувач", "odbiorca", "adresat", "ontvanger", "geadresseerde", "příjemce", "adresát", "mottagare", "modtager", "mottaker", "destinatário", "metadatato", "receivers", "alıcı", "alici", "المرسلإليه", "المرسلاليه", "مرسلإليه", "المستلم", "المتلقي", "إلى", "الى", "收信人", "收件人", "宛先", "受取人", "受信者", "수신인", "수신자", "받는사람", "target", "an", "à", "a", "para", "targetpreflabel", "targetlabel", "targetname", "addresseename", "addresseecanonicalname", "receivername", "briefempfänger", "briefempfängerin", "empfängername", "adressatname", "anname", "ànom", "paranombre", "anome", "címzett", "vastaanottaja", "destinatar", "príjemca", "παραλήπτης", "παραλήπτησ", "получател", "נמען", "אל", "empfängerdesbriefs", "adressatempfänger", "empfängeradressat", "nameofrecipient", "nameofaddressee", "nomdudestinataire", "nomedeldestinatario", "nombredeldestinatario", "namedesempfängers", "namedesadressaten", "aquién", "aquien", "writtento", "wem", "anwen", "towhom", "àqui", "recipientto", "recipientlabel", "addresseelabel", "callee", "toperson", "recipientnormalized", "recipientnormalised", "empfängernormiert", "addresseenormalized"}},
	{"to body", []string{"addresseeorg", "recipientorg"}},
	{"to id", []string{"toid", "targetid", "targeturi", "recipienturi", "addresseeuri", "recipientid", "addresseeid", "receiverid", "empfängerid", "addresseeref", "recipientgnd", "recipientviaf", "recipientemloid"}},
	{"id", []string{"id", "key", "messageid", "letterid", "emloletteridnumber", "letteridnumber", "briefid", "briefnr", "uuid", "signatur"}},
	{"via", []string{"via", "carrier", "through", "überbringer", "überbringerin", "bearer", "carriedby", "deliveredby", "bote", "kurier", "mittelsmann", "vermittler", "durch", "porteur", "porteurs", "portatore", "latore", "portador", "черезкого", "посыльный", "гонец", "bezorger", "brenger", "posłaniec", "doręczyciel", "posel", "传递人", "信使", "仲介"}},
	{"kind", []string{"kind", "type", "form", "texttype", "art"}},
	{"direction", []string{"direction", "richtung", "einaus", "eingangausgang", "sens", "direzione", "dirección", "направление", "inout", "incomingoutgoing", "sentreceived"}},
	{"reports", []string{"reports"}},
	{"summary", []string{"summary", "abstract", "subject", "regest", "inhalt", "head", "inhaltsangabe", "zusammenfassung", "kurzregest", "betreff", "résumé", "regeste", "contenu", "sujet", "objet", "regesto", "riassunto", "contenuto", "oggetto", "resumen", "contenido", "asunto", "краткоесодержание", "содержание", "тема", "samenvatting", "onderwerp", "treść", "摘要", "内容", "要旨", "요약", "내용"}},
	{"source", []string{"source", "reference", "shelfmark", "archive", "edition", "quelle", "fundort", "fundstelle", "nachweis", "archivsignatur", "cote", "référence", "fonte", "segnatura", "collocazione", "fuente", "signatura", "источник", "шифр", "bron", "źródło", "sygnatura", "来源", "出处", "出典", "출처"}},
	{"url", []string{"url", "link"}},
	{"number", []string{"number"}},
	{"inferred", []string{"inferred"}},
	{"weight", []string{"weight", "count", "anzahl", "nletters", "numberofletters", "numberofmessages", "noofletters", "numletters", "countofletters", "lettercount", "anzahlbriefe", "anzahlderbriefe", "gewicht", "frequency", "nombredelettres", "количество", "количествописем", "liczba", "aantal"}},
}

// wordsOf returns the headers for a field.
func wordsOf(field string) []string {
	for _, h := range headerWords {
		if h.field == field {
			return h.words
		}
	}
	return nil
}

// known reports whether a header is one for some field.
func known(word string) bool {
	for _, h := range headerWords {
		if slices.Contains(h.words, word) {
			return true
		}
	}
	return false
}

// bracketsBehind are what a header says of the values below it: Date uncertain
// (0=No; 1=Yes), Date (Y-M-D), Datum (TT.MM.JJJJ).
var bracketsBehind = pattern.New(`\s*\((?:[^()]*[=;][^()]*|[YMDJTAGymdjtag]{1,4}(?:[-./ ][YMDJTAGymdjtag]{1,4})+)\)\s*$`)

// headerWord returns a header as it is compared.
func headerWord(header string) string {
	word, _ := eraHeader(table.Letters(bracketsBehind.ReplaceAllString(header, "")))
	return word
}

// about reports whether a header is one for a field together with one of some
// words, before or behind it: Absender GND, ID mittente.
func about(header, field string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		behind, isBehind := strings.CutSuffix(header, w)
		before, isBefore := strings.CutPrefix(header, w)
		known := func(word string) bool { // de and a are too short to be sure
			return (len(word) > 2 || word == "to") && slices.Contains(wordsOf(field), word)
		}
		return isBehind && known(behind) || isBefore && known(before)
	})
}

package languages

import (
	"fmt"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"

	"golang.org/x/text/language"
)

// german is the table of German.
type german struct{}

func (german) Tag() string { return "de" }

func (german) Signs() vocabulary.Signs {
	return vocabulary.Signs{Comma: ", ", List: ", ", Semicolon: "; ", Colon: ": ", Stop: ".", Between: " ", Thousands: "."}
}

func (german) Parentheses(inner string) string { return " (" + inner + ")" }
func (german) Quote(s string) string           { return "„" + s + "“" }

func (g german) n(n int) string { return g.Signs().Group(n) }

func (g german) count(n int, one, many string) string {
	return g.n(n) + " " + singular(language.German, n, one, many)
}

var (
	germanMonths = [12]string{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"}
	germanShort  = [12]string{"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."}
)

func (german) SpellDate(d vocabulary.Fields) string {
	var parts []string
	if d.Day > 0 {
		parts = append(parts, fmt.Sprintf("%d.", d.Day))
	}
	if d.Month > 0 {
		parts = append(parts, d.MonthOf(germanMonths, germanShort))
	}
	if d.HasYear {
		parts = append(parts, germanEra.year(d.Year, ""))
	}
	return strings.Join(parts, " ")
}

func (german) YearFirst() bool { return false }

func (g german) SpellSpan(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	first, last := g.SpellDate(a), g.SpellDate(b)
	switch how {
	case vocabulary.Lasted:
		return first + " bis " + last
	case vocabulary.Both:
		return first + " und " + last
	case vocabulary.Either:
		return first + " oder " + last
	}
	return dashed(first, last)
}

func (german) About(date string) string { return "ca. " + date }
func (german) By(date string) string    { return "bis " + date }
func (german) From(date string) string  { return "ab " + date }
func (german) Undated() string          { return "undatiert" }
func (german) Decade(year int64) string { return fmt.Sprintf("%der Jahre", year) }
func (german) WeekOf(n int, y int64) string {
	return fmt.Sprintf("%d. Woche %s", n, germanEra.year(y, ""))
}

func (german) MessagesHeading() string               { return "Nachrichten" }
func (german) MarksHeading() string                  { return "Zeichen" }
func (german) Topic(heading, question string) string { return heading + " " + question }
func (german) SenderSide() string                    { return "Seite des Absenders" }
func (german) KindHeading() string                   { return "Art" }
func (german) NotSaid() string                       { return "nicht gesagt" }

func (german) Marks(brief bool) vocabulary.Marks {
	if brief {
		return vocabulary.Marks{
			Report: "berichtet", Perhaps: "vielleicht anderer Zeitraum", Others: "vielleicht andere Personen",
			Either: "Zeitraum oder Personen unsicher", Beside: "andere Frage", Inferred: "erschlossen",
		}
	}
	return vocabulary.Marks{
		Report: "gibt fremde Haltung wieder", Perhaps: "vielleicht in anderem Zeitraum", Others: "vielleicht andere Personen",
		Either: "vielleicht anderer Zeitraum oder andere Personen", Beside: "zu einer anderen Frage", Inferred: "aus der Quelle erschlossen, nicht gesagt",
	}
}

func (german) PassedOnBy() string       { return "weitergegeben durch" }
func (german) BothWays() string         { return "in beide Richtungen" }
func (german) BothWaysOneSided() string { return "in beide Richtungen, Haltung am offenen Ende" }
func (german) SaidToNobody() string     { return "gesagt, Empfänger nicht genannt" }
func (german) NoMessageHere() string    { return "hier keine Nachricht" }

func (g german) Messages(n int) string { return g.count(n, "Nachricht", "Nachrichten") }
func (g german) Lines(n int) string    { return g.count(n, "Linie", "Linien") }
func (g german) Actors(n int) string   { return g.count(n, "Akteur", "Akteure") }

// toActors is the dative of Actors.
func (g german) toActors(n int) string { return g.count(n, "Akteur", "Akteuren") }

func (german) NoneDated() string { return "keine Nachricht ist in diesen Zeitraum datiert" }
func (g german) NoneShown(messages int) string {
	return "keine von " + g.Messages(messages) + " zwischen den gezeigten Akteuren"
}

func (g german) Between(messages, actors int) string {
	return g.Messages(messages) + " zwischen " + g.toActors(actors)
}
func (g german) ActorsOf(n, all int) string   { return g.n(n) + " von " + g.toActors(all) }
func (g german) MessagesOf(n, all int) string { return g.n(n) + " von " + g.Messages(all) }
func (g german) ShareOf(part string, messages int) string {
	return part + " von " + g.Messages(messages)
}
func (german) UnderOnePercent() string    { return "unter 1\u00a0%" }
func (german) Percent(n int) string       { return fmt.Sprintf("%d\u00a0%%", n) }
func (german) AllUnnamed() string         { return " ohne genannten Empfänger" }
func (g german) SomeUnnamed(n int) string { return g.n(n) + " davon ohne genannten Empfänger" }
func (g german) Unnamed(n int) string     { return g.n(n) + " ohne genannten Empfänger" }

func (g german) PerhapsElsewhere(n int) string {
	return g.Messages(n) + " vielleicht in einem anderen Zeitraum"
}

func (g german) PerhapsOthers(n int) string { return g.Messages(n) + " vielleicht anderer Personen" }

func (g german) OnSeveralLines(n int) string { return g.Messages(n) + " an mehreren Linien" }

func (german) Only(conditions []string) string { return "nur " + strings.Join(conditions, " und ") }
func (g german) AtLeast(messages int) string   { return "Linien ab " + g.Messages(messages) }
func (g german) Values(n int) string           { return g.count(n, "Wert", "Werte") }
func (g german) NoneOf(messages int) string    { return "keine von " + g.Messages(messages) }

func (g german) ThoseFrom(actors int) string {
	return singular(language.German, actors, "die des gezeigten Akteurs", fmt.Sprintf("die der %s gezeigten Akteure", g.n(actors)))
}
func (g german) LeftOut(category string) string { return "ohne " + g.Quote(category) }
func (german) DaysOf(month string) string       { return "Beschriftung: Tage im " + month }
func (german) Several() string                  { return "mehrere" }
func (german) Other(values string) string       { return "andere (" + values + ")" }
func (g german) OtherValues(n int) string       { return "andere (" + g.Values(n) + ")" }

func (german) Via(names string) string        { return "über " + names }
func (g german) CarriersUnnamed(n int) string { return "Überbringer nicht genannt: " + g.Lines(n) }

func (g german) Carriers(n int) string           { return g.count(n, "Überbringer", "Überbringer") }
func (german) To(names string) string            { return "an " + names }
func (g german) ToOthers(n int) string           { return "an " + g.n(n) + " andere" }
func (g german) More(n int) string               { return g.n(n) + " weitere" }
func (g german) AndMore(n int) string            { return "… und " + g.n(n) + " weitere" }
func (german) OrNotNamed() string                { return "oder nicht genannt" }
func (german) NotNamed() string                  { return "Empfänger nicht genannt" }
func (german) ReportingOn(numbers string) string { return "zu " + numbers }
func (german) And(a, b string) string            { return a + " und " + b }
func (german) AsReported() string                { return "wie berichtet" }
func (german) Inferred() string                  { return "Haltung erschlossen" }
func (german) Possible() string                  { return "hier möglich" }
func (german) Likeliest() string                 { return "hier am ehesten" }
func (german) Sent(count string) string          { return count + " gesandt" }
func (german) Received(count string) string      { return count + " empfangen" }
func (german) Carried(count string) string       { return count + " überbracht" }
func (german) ID(id string) string               { return "Kennung " + id }

func (german) DescriptionBegins() string { return "Gerichteter Graph von Nachrichten, " }
func (german) Most() string              { return "Am meisten" }
func (german) NoMessageFrom() string     { return "Hier keine Nachricht" }
func (german) OfOneName() string         { return "Gleichen Namens" }
func (german) ByWeight(lines string) string {
	return lines + ", die mit den meisten Nachrichten zuerst:"
}
func (german) Reports() string             { return "gibt fremde Worte wieder" }
func (german) ToPassOn() string            { return "zur Weitergabe" }
func (german) ToNobody(name string) string { return name + ", Empfänger nicht genannt" }
func (german) ToOwnSide(name string) string {
	return name + ", innerhalb der eigenen Seite oder Empfänger nicht genannt"
}

func (german) SaidWithin() string { return "innerhalb der Seite gesagt oder Empfänger nicht genannt" }
func (german) AllWithin() string  { return " innerhalb einer Seite oder ohne genannten Empfänger" }
func (g german) SomeWithin(n int) string {
	return g.n(n) + " davon innerhalb einer Seite oder ohne genannten Empfänger"
}

func (g german) Within(n int) string {
	return g.n(n) + " innerhalb einer Seite oder ohne genannten Empfänger"
}

var germanBins = [vocabulary.Bins]string([...]string{"Tag", "Woche", "Monat", "zwei Monate", "Quartal", "Halbjahr", "Jahr", "zwei Jahre", "fünf Jahre", "Jahrzehnt", "20 Jahre", "50 Jahre", "Jahrhundert"})

func (german) DrawnOnes() string                   { return "nur die gezeichneten" }
func (german) MessagesPer(b vocabulary.Bin) string { return "Nachrichten je " + germanBins[b] }
func (german) BinKnown(b vocabulary.Bin) string {
	return "dunkel: " + germanBins[b] + " bekannt, hell: auf die Tage eines Datums verteilt"
}
func (german) PeriodsNumbered(n int) string { return fmt.Sprintf("1–%d: die Zeiträume", n) }
func (g german) Earlier(n int) string       { return g.n(n) + " früher, nicht gezeichnet" }
func (g german) Later(n int) string         { return g.n(n) + " später, nicht gezeichnet" }
func (german) PeriodOf(i, n int) string     { return fmt.Sprintf("Zeitraum %d von %d", i, n) }
func (german) PeriodsMarked() string        { return "alle Zeiträume, dieser hervorgehoben" }
func (german) AllMessages() string          { return "Alle Nachrichten" }
func (german) RegisterTitle() string        { return "die Nachrichten dieser Abbildung" }
func (german) RegisterDescription() string {
	return "Die Nachrichten der Abbildung: Nummer, Datum, Weg und Inhalt."
}

func (german) Others() string                { return "andere" }
func (german) Continued(title string) string { return title + ", Fortsetzung" }
func (german) NothingFrom(name, days string) string {
	return name + ": keine Nachricht, " + days
}

func (german) NothingElse(whose string) string { return "Auch keine Nachricht von: " + whose }
func (german) Nothing(days string) string      { return "sendet nichts: " + days }
func (g german) Days(n int) string             { return g.count(n, "Tag", "Tage") }
func (german) NothingFor(days string) string {
	return "sendet nichts in dieser Sammlung, " + days + " oder mehr"
}

func (german) Together(u edtf.Unit) string {
	return "mehrere Nachrichten " + byUnit(u, "eines Tages", "eines Monats", "eines Jahres")
}

func (german) ReadLanes() string {
	return "Jede Nummer ist eine Nachricht: Sie steht auf der Bahn des Absenders, ein Pfeil führt zum Empfänger"
}

func (german) ReadMarks() string {
	return "Jedes Zeichen ist eine Nachricht, auf der Bahn des Absenders"
}
func (german) WithoutArrow() string           { return "Kein Pfeil" }
func (german) InOrder(messages string) string { return messages + " nach Datum geordnet" }
func (g german) NotDrawn(n int) string {
	return g.n(n) + " weitere nicht gezeichnet: siehe account.csv"
}
func (german) PageOf(i, n int) string { return fmt.Sprintf("Seite %d von %d", i, n) }
func (german) OneIn(u edtf.Unit) string {
	return byUnit(u, "ein Tag", "ein Monat", "ein Jahr") + " in dieser Spanne"
}
func (german) LastedSo() string { return "dauerte so lange" }
func (german) InDoubt() string  { return "Personen oder Datum unsicher" }
func (german) NotToScale(u edtf.Unit) string {
	return "Breiten nicht maßstäblich: " + byUnit(u, "ein Tag", "ein Monat", "ein Jahr") + " ist so breit wie seine Nachrichten"
}

func (german) Dotted(u edtf.Unit) string {
	return "Punktiert: " + byUnit(u, "Tagesbeginn", "Monatsbeginn", "Jahresbeginn")
}

func (german) NoArrow() string { return "Kein Pfeil: Empfänger nicht genannt oder auf derselben Bahn" }

func (german) OrderUnknown(u edtf.Unit) string {
	return "Innerhalb eines " + byUnit(u, "Tages", "Monats", "Jahres") + " ist die Folge nicht immer bekannt"
}

func (german) DotInSpan(by string) string {
	s := "Punkt in der Spanne: erster Tag, der die Folge wahrt"
	if by != "" {
		s += "; bei „" + by + "“ dieser Tag"
	}
	return s
}
func (german) NoStand() string    { return "Nicht gesagt: keine Haltung in dieser Sammlung" }
func (german) OutsideAll() string { return "außerhalb aller Zeiträume" }

func (german) Screen() vocabulary.Screen {
	return vocabulary.Screen{
		WhoToWhom: "Wer schrieb wem",
		HowTo:     "Zeigen Sie auf eine Linie oder einen Kasten, oder gehen Sie mit Tab dorthin, um die Nachrichten dahinter zu lesen.",
		Controls:  "Zeiträume und Auswahl", Period: "Zeitraum", Find: "Akteur suchen", Category: "Kategorie", Every: "alle", AllPeriods: "Alle Zeiträume",
		Figure: "Abbildung", ToMessages: "Weiter zu den Nachrichten", Messages: "Nachrichten",
		InNoFigure: "In keiner Abbildung", Account: "account.csv nennt sie.",
		KeyPeriod: "Zeitraum", KeyPlay: "abspielen", KeyNext: "nächste Linie, nächster Kasten", KeyKeep: "festhalten", KeyLetGo: "Auswahl aufheben", KeyFind: "Akteur suchen",
		Space: "Leertaste", Tab: "Tab", Enter: "Eingabe", Esc: "Esc",
		Play: "Abspielen", Pause: "Anhalten", Dark: "Dunkel", Light: "Hell",
		Of: "%n von %m", Kept: "festgehalten", LetGo: "Auswahl aufgehoben.", None: "Keine Nachricht.", Unknown: "Kein Akteur dieses Namens.",
	}
}

func (german) AllLines() string { return "Linien" }
func (german) Changed(news, busier, gone int) string {
	return fmt.Sprintf("%d neu, %d stärker, %d weggefallen", news, busier, gone)
}
func (g german) LinesOf(n, all int) string { return g.n(n) + " von " + g.Lines(all) }
func (g german) Periods(n int) string      { return g.count(n, "Zeitraum", "Zeiträume") }
func (g german) EmptyPeriods(n int) string {
	return g.Periods(n) + " ohne Nachricht, nicht gezeichnet"
}

func (german) PeriodsShown(first, last, all int) string {
	return fmt.Sprintf("Zeiträume %d–%d von %d", first, last, all)
}
func (german) SamePlaces() string { return "alle Akteure stets am selben Platz" }
func (german) Compared(with string) string {
	return "Dicke Linien sind neu oder stärker (Vergleich: " + with + "), dünne bestehen fort"
}
func (german) PeriodBefore() string    { return "Zeitraum davor" }
func (german) PanelBefore() string     { return "Feld davor" }
func (german) Apart() string           { return "Abseits" }
func (german) LinesHeading() string    { return "Linien" }
func (german) SidesHeading() string    { return "Seiten" }
func (german) NewOrBusier() string     { return "neu oder mehr Nachrichten als zuvor" }
func (german) AsBefore() string        { return "so viele Nachrichten wie zuvor oder weniger" }
func (german) NotCompared() string     { return "nicht verglichen" }
func (german) PassedOn() string        { return "von anderen weitergegeben" }
func (german) SeveralMessages() string { return "drei Nachrichten auf der Linie; sonst eine" }
func (german) SaidElsewhere() string   { return "an andere als die Gezeigten" }
func (german) MostIsNew(title string, lines int) string {
	return fmt.Sprintf("Am meisten neu in %s, %d Linien", title, lines)
}
func (german) NewLines() string    { return "Neu" }
func (german) BusierLines() string { return "Stärker" }
func (german) OtherLines() string  { return "Wie zuvor oder weniger" }
func (german) GoneLines() string   { return "Weggefallen" }
func (german) PerhapsChanged(n int) string {
	return fmt.Sprintf("vielleicht, da Datierungen unsicher sind: %d davon", n)
}

func (german) Lists() vocabulary.Lists {
	return vocabulary.Lists{
		WhoToWhom: "Wer an wen", From: "Von", To: "An", Via: "Über", Category: "Kategorie", Messages: "Nachrichten",
		Register: "Die Nachrichten", Number: "Nummer", Date: "Datum", Way: "Weg", Summary: "Inhalt", Source: "Quelle",
	}
}
func (german) WhatChanged() string        { return "Was sich änderte" }
func (german) Against(days string) string { return "gegenüber " + days }
func (german) Change(k change.Kind) string {
	return [...]string{"neu", "mehr", "gleich", "weniger", "weggefallen", "nicht verglichen"}[k]
}
func (g german) ChangesOf(k change.Kind, n string) string { return n + " " + g.Change(k) }
func (g german) Of(n, all int) string                     { return g.n(n) + " von " + g.n(all) }
func (german) AmongShown(lines string) string             { return lines + " unter den Gezeigten" }
func (g german) OfThemPerhaps(n int) string               { return "davon " + g.n(n) + " vielleicht" }
func (german) BeforeAfter() string                        { return "Nachrichten vorher → hier" }
func (german) Before() string                             { return "vorher" }
func (german) Here() string                               { return "hier" }
func (german) AtBox() string                              { return "am Kasten" }
func (german) Comes() string                              { return "neu hinzugekommen" }
func (german) Goes() string                               { return "nicht mehr dabei" }
func (german) PerhapsChange() string                      { return "vielleicht: ein Datum ist unsicher" }
func (german) Unreadable() string                         { return "Nicht gezeichnet" }
func (g german) LinesNotCompared(lines int) string {
	return g.Lines(lines) + " nicht verglichen: eine der Abbildungen lässt Nachrichten weg"
}
func (german) NothingDrawn() string { return "in keinem der Zeiträume eine Nachricht" }
func (g german) ComeAndGo(come, gone int) string {
	return "Akteure: " + g.n(come) + " neu, " + g.n(gone) + " nicht mehr dabei"
}
func (german) NewHere() string      { return "Neu hinzugekommen" }
func (german) GoneFromHere() string { return "Nicht mehr dabei" }

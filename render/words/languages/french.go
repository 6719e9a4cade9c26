package languages

import (
	"fmt"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"

	"golang.org/x/text/language"
)

// french is the table of French. Its signs have the spaces of French print, which
// no line breaks at.
type french struct{}

func (french) Tag() string { return "fr" }

func (french) Signs() vocabulary.Signs {
	return vocabulary.Signs{Comma: ", ", List: ", ", Semicolon: "\u202f; ", Colon: "\u00a0: ", Stop: ".", Between: " ", Thousands: "\u202f"}
}

func (french) Parentheses(inner string) string { return " (" + inner + ")" }
func (french) Quote(s string) string           { return "«\u00a0" + s + "\u00a0»" }

func (f french) n(n int) string { return f.Signs().Group(n) }

func (f french) count(n int, one, many string) string {
	return f.n(n) + " " + singular(language.French, n, one, many)
}

var (
	frenchMonths = [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	frenchShort  = [12]string{"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."}
)

// SpellDate spells the first day of a month as an ordinal.
func (french) SpellDate(d vocabulary.Fields) string {
	var parts []string
	switch {
	case d.Day == 1:
		parts = append(parts, "1er")
	case d.Day > 1:
		parts = append(parts, fmt.Sprint(d.Day))
	}
	if d.Month > 0 {
		parts = append(parts, d.MonthOf(frenchMonths, frenchShort))
	}
	if d.HasYear {
		parts = append(parts, frenchEra.year(d.Year, ""))
	}
	return strings.Join(parts, " ")
}

func (french) YearFirst() bool { return false }

func (f french) SpellSpan(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	first, last := f.SpellDate(a), f.SpellDate(b)
	switch how {
	case vocabulary.Lasted:
		return f.since(a, first) + f.until(b) + last
	case vocabulary.Both:
		return first + " et " + last
	case vocabulary.Either:
		return first + " ou " + last
	}
	return dashed(first, last)
}

// since and until put what French needs before the ends of what lasted.
func (french) since(d vocabulary.Fields, date string) string {
	switch {
	case d.Day > 0:
		return "du " + date
	case d.Month > 0 && strings.ContainsRune("ao", rune(date[0])):
		return "d’" + date
	}
	return "de " + date
}

func (french) until(d vocabulary.Fields) string {
	if d.Day > 0 {
		return " au "
	}
	return " à "
}

func (french) About(date string) string { return "v. " + date }
func (french) By(day string) string     { return "au plus tard le " + day }
func (french) From(day string) string   { return "au plus tôt le " + day }
func (french) Undated() string          { return "sans date" }
func (french) Decade(year int64) string { return fmt.Sprintf("années %d", year) }
func (french) WeekOf(n int, y int64) string {
	return fmt.Sprintf("semaine %d, %s", n, frenchEra.year(y, ""))
}

func (french) MessagesHeading() string               { return "Messages" }
func (french) MarksHeading() string                  { return "Signes" }
func (french) Topic(heading, question string) string { return heading + " " + question }
func (french) SenderSide() string                    { return "Camp de l’expéditeur" }
func (french) KindHeading() string                   { return "Genre" }
func (french) NotSaid() string                       { return "non dit" }

func (french) Marks(brief bool) vocabulary.Marks {
	if brief {
		return vocabulary.Marks{
			Report: "rapporté", Perhaps: "peut-être autre période", Others: "peut-être autres personnes",
			Either: "période ou personnes en doute", Beside: "autre question", Inferred: "déduit",
		}
	}
	return vocabulary.Marks{
		Report: "rapporte la position d’autrui", Perhaps: "peut-être d’une autre période", Others: "peut-être d’autres personnes",
		Either: "peut-être d’une autre période ou d’autres personnes", Beside: "sur une autre question", Inferred: "déduit de la source, qui ne le dit pas",
	}
}

func (french) PassedOnBy() string       { return "transmis par" }
func (french) BothWays() string         { return "dans les deux sens" }
func (french) BothWaysOneSided() string { return "dans les deux sens, position du bout ouvert" }
func (french) SaidToNobody() string     { return "dit, destinataire non nommé" }
func (french) NoMessageHere() string    { return "aucun message ici" }

func (f french) Messages(n int) string { return f.count(n, "message", "messages") }
func (f french) Lines(n int) string    { return f.count(n, "ligne", "lignes") }
func (f french) Actors(n int) string   { return f.count(n, "acteur", "acteurs") }
func (french) NoneDated() string       { return "aucun message n’est daté de cette période" }
func (f french) NoneShown(messages int) string {
	return f.NoneOf(messages) + " entre les acteurs montrés"
}

func (f french) Between(messages, actors int) string {
	return f.Messages(messages) + " entre " + f.Actors(actors)
}
func (f french) ActorsOf(n, all int) string   { return f.Actors(n) + " sur " + f.n(all) }
func (f french) MessagesOf(n, all int) string { return f.Messages(n) + " sur " + f.n(all) }
func (f french) ShareOf(part string, messages int) string {
	return part + " de " + f.Messages(messages)
}
func (french) UnderOnePercent() string { return "moins de 1\u00a0%" }
func (french) Percent(n int) string    { return fmt.Sprintf("%d\u00a0%%", n) }
func (french) AllUnnamed() string      { return " sans destinataire nommé" }
func (f french) SomeUnnamed(n int) string {
	return "dont " + f.n(n) + " sans destinataire nommé"
}
func (f french) Unnamed(n int) string { return f.n(n) + " sans destinataire nommé" }

func (f french) PerhapsElsewhere(n int) string {
	return f.Messages(n) + " peut-être d’une autre période"
}

func (f french) PerhapsOthers(n int) string {
	return f.Messages(n) + " peut-être d’autres personnes"
}

func (f french) OnSeveralLines(n int) string { return f.Messages(n) + " sur plusieurs lignes" }

func (french) Only(conditions []string) string {
	return "seulement " + strings.Join(conditions, " et ")
}

func (f french) AtLeast(messages int) string { return "lignes d’au moins " + f.Messages(messages) }
func (f french) Values(n int) string         { return f.count(n, "valeur", "valeurs") }
func (f french) NoneOf(messages int) string  { return "aucun message sur " + f.n(messages) }

func (f french) ThoseFrom(actors int) string {
	return singular(language.French, actors, "ceux de l’acteur montré", fmt.Sprintf("ceux des %s acteurs montrés", f.n(actors)))
}
func (f french) LeftOut(category string) string { return "sans " + f.Quote(category) }
func (french) DaysOf(month string) string       { return "étiquettes\u00a0: jours (" + month + ")" }
func (french) Several() string                  { return "plusieurs" }
func (french) Other(values string) string       { return "autres (" + values + ")" }
func (f french) OtherValues(n int) string       { return "autres (" + f.Values(n) + ")" }

func (french) Via(names string) string           { return "via " + names }
func (f french) CarriersUnnamed(n int) string    { return "porteurs non nommés\u00a0: " + f.Lines(n) }
func (f french) Carriers(n int) string           { return f.count(n, "porteur", "porteurs") }
func (french) To(names string) string            { return "pour " + names }
func (f french) ToOthers(n int) string           { return "pour " + f.n(n) + " autres" }
func (f french) More(n int) string               { return f.count(n, "autre", "autres") }
func (f french) AndMore(n int) string            { return "… et " + f.count(n, "autre", "autres") }
func (french) OrNotNamed() string                { return "ou non nommé" }
func (french) NotNamed() string                  { return "destinataire non nommé" }
func (french) ReportingOn(numbers string) string { return "sur " + numbers }
func (french) And(a, b string) string            { return a + " et " + b }
func (french) AsReported() string                { return "d’après un rapport" }
func (french) Inferred() string                  { return "position déduite" }
func (french) Possible() string                  { return "possible ici" }
func (french) Likeliest() string                 { return "le plus probable ici" }
func (french) Sent(count string) string          { return count + " à l’envoi" }
func (french) Received(count string) string      { return count + " à la réception" }
func (french) Carried(count string) string       { return count + " en transmission" }
func (french) ID(id string) string               { return "identifiant " + id }

func (french) DescriptionBegins() string { return "Graphe orienté de messages, " }
func (french) Most() string              { return "Surtout" }
func (french) NoMessageFrom() string     { return "Aucun message ici" }
func (french) OfOneName() string         { return "Homonymes" }
func (french) ByWeight(lines string) string {
	return lines + ", d’abord celles qui ont le plus de messages\u00a0:"
}
func (french) Reports() string             { return "rapporte les propos d’autrui" }
func (french) ToPassOn() string            { return "à transmettre" }
func (french) ToNobody(name string) string { return name + ", destinataire non nommé" }
func (french) ToOwnSide(name string) string {
	return name + ", au sein de son camp ou destinataire non nommé"
}
func (french) SaidWithin() string { return "dit au sein du camp, ou destinataire non nommé" }
func (french) AllWithin() string  { return " au sein d’un camp ou sans destinataire nommé" }
func (f french) SomeWithin(n int) string {
	return "dont " + f.n(n) + " au sein d’un camp ou sans destinataire nommé"
}

func (f french) Within(n int) string {
	return f.n(n) + " au sein d’un camp ou sans destinataire nommé"
}

var (
	frenchPer   = [vocabulary.Bins]string([...]string{"par jour", "par semaine", "par mois", "en deux mois", "par trimestre", "par semestre", "par an", "en deux ans", "en cinq ans", "par décennie", "en 20 ans", "en 50 ans", "par siècle"})
	frenchKnown = [vocabulary.Bins]string([...]string{"jour connu", "semaine connue", "mois connu", "deux mois connus", "trimestre connu", "semestre connu", "année connue", "deux ans connus", "cinq ans connus", "décennie connue", "20 ans connus", "50 ans connus", "siècle connu"})
)

func (french) DrawnOnes() string                   { return "seulement les dessinés" }
func (french) MessagesPer(b vocabulary.Bin) string { return "Messages " + frenchPer[b] }
func (french) BinKnown(b vocabulary.Bin) string {
	return "foncé\u00a0: " + frenchKnown[b] + ", pâle\u00a0: réparti sur les jours d’une date"
}
func (french) PeriodsNumbered(n int) string { return fmt.Sprintf("1–%d\u00a0: les périodes", n) }
func (f french) Earlier(n int) string {
	return f.count(n, "antérieur, non dessiné", "antérieurs, non dessinés")
}

func (f french) Later(n int) string {
	return f.count(n, "postérieur, non dessiné", "postérieurs, non dessinés")
}
func (french) PeriodOf(i, n int) string { return fmt.Sprintf("période %d sur %d", i, n) }
func (french) PeriodsMarked() string    { return "toutes les périodes, celle-ci marquée" }
func (french) AllMessages() string      { return "Tous les messages" }
func (french) RegisterTitle() string    { return "les messages de cette figure" }
func (french) RegisterDescription() string {
	return "Les messages de la figure\u00a0: numéro, date, voie et résumé."
}

func (french) Others() string                { return "autres" }
func (french) Continued(title string) string { return title + ", suite" }
func (french) NothingFrom(name, days string) string {
	return name + "\u00a0: aucun message, " + days
}

func (french) NothingElse(whose string) string { return "Aucun message non plus de\u00a0: " + whose }
func (french) Nothing(days string) string      { return "n’envoie rien\u00a0: " + days }
func (f french) Days(n int) string             { return f.count(n, "jour", "jours") }
func (french) NothingFor(days string) string {
	return "n’envoie rien dans ce corpus, " + days + " ou plus"
}

func (french) Together(u edtf.Unit) string {
	return "plusieurs messages " + byUnit(u, "d’un jour", "d’un mois", "d’une année")
}

func (french) ReadLanes() string {
	return "Chaque numéro est un message\u00a0: il est placé sur la ligne de l’expéditeur, une flèche mène au destinataire"
}

func (french) ReadMarks() string {
	return "Chaque signe est un message, sur la ligne de l’expéditeur"
}
func (french) WithoutArrow() string           { return "Sans flèche" }
func (french) InOrder(messages string) string { return messages + " dans l’ordre des dates" }
func (f french) NotDrawn(n int) string {
	return f.count(n, "autre", "autres") + " hors du dessin\u00a0: voir account.csv"
}
func (french) PageOf(i, n int) string { return fmt.Sprintf("page %d sur %d", i, n) }
func (french) OneIn(u edtf.Unit) string {
	return byUnit(u, "un jour", "un mois", "une année") + " dans cet intervalle"
}
func (french) LastedSo() string { return "a duré tout ce temps" }
func (french) InDoubt() string  { return "personnes ou date en doute" }
func (french) NotToScale(u edtf.Unit) string {
	return "Largeurs non à l’échelle\u00a0: " + byUnit(u, "un jour", "un mois", "une année") + " a la largeur de ses messages"
}

func (french) Dotted(u edtf.Unit) string {
	return "Pointillé\u00a0: début " + byUnit(u, "de jour", "de mois", "d’année")
}

func (french) NoArrow() string {
	return "Sans flèche\u00a0: destinataire non nommé, ou sur la même ligne"
}

func (french) OrderUnknown(u edtf.Unit) string {
	return "Dans " + byUnit(u, "un jour", "un mois", "une année") + ", l’ordre n’est pas toujours connu"
}

func (french) DotInSpan(by string) string {
	s := "Pastille dans l’intervalle\u00a0: premier jour qui garde l’ordre"
	if by != "" {
		s += "\u202f; pour «\u00a0" + by + "\u00a0», ce jour"
	}
	return s
}
func (french) NoStand() string    { return "Non dit\u00a0: aucune position dans ce corpus" }
func (french) OutsideAll() string { return "hors de toute période" }

func (french) Screen() vocabulary.Screen {
	return vocabulary.Screen{
		WhoToWhom: "Qui a écrit à qui",
		HowTo:     "Pointez une ligne ou une case, ou allez-y avec Tab, pour lire les messages correspondants.",
		Controls:  "Périodes et choix", Period: "Période", Find: "Chercher un acteur", Category: "Catégorie", Every: "toutes", AllPeriods: "Toutes les périodes",
		Figure: "Figure", ToMessages: "Aller aux messages", Messages: "Messages",
		InNoFigure: "Dans aucune figure", Account: "account.csv les nomme.",
		KeyPeriod: "période", KeyPlay: "lire", KeyNext: "ligne ou case suivante", KeyKeep: "garder", KeyLetGo: "lever le choix", KeyFind: "chercher un acteur",
		Space: "Espace", Tab: "Tab", Enter: "Entrée", Esc: "Échap",
		Play: "Lecture", Pause: "Pause", Dark: "Sombre", Light: "Clair",
		Of: "%n sur %m", Kept: "gardé", LetGo: "Choix levé.", None: "Aucun message.", Unknown: "Aucun acteur de ce nom.",
	}
}

func (french) AllLines() string { return "lignes" }
func (french) Changed(news, busier, gone int) string {
	return fmt.Sprintf("%d nouvelles, %d renforcées, %d disparues", news, busier, gone)
}
func (f french) LinesOf(n, all int) string { return f.Lines(n) + " sur " + f.n(all) }
func (f french) Periods(n int) string      { return f.count(n, "période", "périodes") }
func (f french) EmptyPeriods(n int) string {
	return f.Periods(n) + " sans message, hors du dessin"
}

func (french) PeriodsShown(first, last, all int) string {
	return fmt.Sprintf("périodes %d–%d sur %d", first, last, all)
}
func (french) SamePlaces() string { return "chaque acteur toujours à la même place" }
func (french) Compared(with string) string {
	return "Les lignes épaisses sont nouvelles ou renforcées (comparaison\u00a0: " + with + "), les fines continuent"
}
func (french) PeriodBefore() string    { return "période précédente" }
func (french) PanelBefore() string     { return "vignette précédente" }
func (french) Apart() string           { return "À part" }
func (french) LinesHeading() string    { return "Lignes" }
func (french) SidesHeading() string    { return "Camps" }
func (french) NewOrBusier() string     { return "nouvelle, ou plus de messages qu’avant" }
func (french) AsBefore() string        { return "autant de messages qu’avant, ou moins" }
func (french) NotCompared() string     { return "non comparée" }
func (french) PassedOn() string        { return "transmis par d’autres" }
func (french) SeveralMessages() string { return "trois messages sur la ligne\u202f; sinon un" }
func (french) SaidElsewhere() string   { return "dit à d’autres, non montrés" }
func (french) MostIsNew(title string, lines int) string {
	return fmt.Sprintf("Du nouveau surtout dans %s, %d lignes", title, lines)
}
func (french) NewLines() string    { return "Nouvelles" }
func (french) BusierLines() string { return "Renforcées" }
func (french) OtherLines() string  { return "Comme avant, ou moins" }
func (french) GoneLines() string   { return "Disparues" }
func (french) PerhapsChanged(n int) string {
	return fmt.Sprintf("peut-être, à cause de dates incertaines\u00a0: %d d’entre elles", n)
}

func (french) Lists() vocabulary.Lists {
	return vocabulary.Lists{
		WhoToWhom: "Qui à qui", From: "De", To: "À", Via: "Par", Category: "Catégorie", Messages: "Messages",
		Register: "Les messages", Number: "Numéro", Date: "Date", Way: "Voie", Summary: "Résumé", Source: "Source",
	}
}
func (french) WhatChanged() string        { return "Ce qui a changé" }
func (french) Against(days string) string { return "comparaison\u00a0: " + days }
func (french) Change(k change.Kind) string {
	return [...]string{"nouvelle", "plus", "autant", "moins", "disparue", "non comparée"}[k]
}

func (french) ChangesOf(k change.Kind, n string) string {
	return [...]string{"nouvelles", "plus", "autant", "moins", "disparues", "non comparées"}[k] + " " + n
}

func (f french) Of(n, all int) string         { return f.n(n) + " sur " + f.n(all) }
func (french) AmongShown(lines string) string { return lines + " entre acteurs montrés" }

func (f french) OfThemPerhaps(n int) string { return "dont " + f.n(n) + " peut-être" }
func (french) BeforeAfter() string          { return "Messages avant → ici" }
func (french) Before() string               { return "avant" }
func (french) Here() string                 { return "ici" }
func (french) AtBox() string                { return "sur une case" }
func (french) Comes() string                { return "acteur nouveau" }
func (french) Goes() string                 { return "acteur disparu" }
func (french) PerhapsChange() string        { return "peut-être\u00a0: une date est incertaine" }
func (french) Unreadable() string           { return "Non dessiné" }
func (f french) LinesNotCompared(lines int) string {
	return f.Lines(lines) + " sans comparaison\u00a0: une des figures omet des messages"
}
func (french) NothingDrawn() string { return "aucun message dans les deux périodes" }
func (f french) ComeAndGo(come, gone int) string {
	return "Acteurs nouveaux\u00a0: " + f.n(come) + ", disparus\u00a0: " + f.n(gone)
}
func (french) NewHere() string      { return "Nouveaux" }
func (french) GoneFromHere() string { return "Disparus" }

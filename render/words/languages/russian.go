package languages

import (
	"fmt"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// russian is the table of Russian. Names are never declined: a colon stands
// between them and the word that would ask for a case.
type russian struct{}

func (russian) Tag() string { return "ru" }

func (russian) Signs() vocabulary.Signs {
	return vocabulary.Signs{Comma: ", ", List: ", ", Semicolon: "; ", Colon: ": ", Stop: ".", Between: " ", Thousands: "\u00a0"}
}

func (russian) Parentheses(inner string) string { return " (" + inner + ")" }
func (russian) Quote(s string) string           { return "«" + s + "»" }

func (r russian) n(n int) string { return r.Signs().Group(n) }

func (r russian) count(n int, one, few, many string) string {
	noun := many
	switch form(language.Russian, n) {
	case plural.One:
		noun = one
	case plural.Few:
		noun = few
	case plural.Many, plural.Other, plural.Two, plural.Zero:
	}
	return r.n(n) + " " + noun
}

// Months with a day stand in the genitive, alone in the nominative.
var (
	russianMonths     = [12]string{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"}
	russianShort      = [12]string{"янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."}
	russianAlone      = [12]string{"январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"}
	russianShortAlone = [12]string{"янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."}
)

func (russian) SpellDate(d vocabulary.Fields) string {
	var parts []string
	switch {
	case d.Day > 0 && d.Month > 0:
		parts = append(parts, fmt.Sprint(d.Day), d.MonthOf(russianMonths, russianShort))
	case d.Day > 0:
		parts = append(parts, fmt.Sprint(d.Day))
	case d.Month > 0:
		parts = append(parts, d.MonthOf(russianAlone, russianShortAlone))
	}
	if d.HasYear {
		unit := ""
		if d.Month > 0 {
			unit = "\u00a0г."
		}
		parts = append(parts, russianEra.year(d.Year, unit))
	}
	return strings.Join(parts, " ")
}

func (russian) YearFirst() bool { return false }

func (r russian) SpellSpan(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	first, last := r.SpellDate(a), r.SpellDate(b)
	switch how {
	case vocabulary.Lasted:
		if a.Day == 0 && a.Month > 0 {
			first = strings.Replace(first, a.MonthOf(russianAlone, russianShortAlone), a.MonthOf(russianMonths, russianShort), 1)
		}
		return "с " + first + " по " + last
	case vocabulary.Both:
		return first + " и " + last
	case vocabulary.Either:
		return first + " или " + last
	}
	return dashed(first, last)
}

func (russian) About(date string) string { return "прибл. " + date }
func (russian) By(date string) string    { return "не позднее " + date }
func (russian) From(date string) string  { return "не ранее " + date }
func (russian) Undated() string          { return "без даты" }
func (russian) Decade(year int64) string { return fmt.Sprintf("%d-е годы", year) }
func (russian) WeekOf(n int, y int64) string {
	return fmt.Sprintf("%d-я неделя %s", n, russianEra.year(y, "\u00a0г."))
}

func (russian) MessagesHeading() string               { return "Сообщения" }
func (russian) MarksHeading() string                  { return "Знаки" }
func (russian) Topic(heading, question string) string { return heading + " " + question }
func (russian) SenderSide() string                    { return "Сторона отправителя" }
func (russian) KindHeading() string                   { return "Вид" }
func (russian) NotSaid() string                       { return "не сказано" }

func (russian) Marks(brief bool) vocabulary.Marks {
	if brief {
		return vocabulary.Marks{
			Report: "пересказ", Perhaps: "возможно, другой период", Others: "возможно, другие лица",
			Either: "период или лица под вопросом", Beside: "другой вопрос", Inferred: "выведено",
		}
	}
	return vocabulary.Marks{
		Report: "передаёт чужую позицию", Perhaps: "возможно, в другом периоде", Others: "возможно, других лиц",
		Either: "возможно, другой период или другие лица", Beside: "по другому вопросу", Inferred: "выведено из источника, прямо не сказано",
	}
}

func (russian) PassedOnBy() string { return "передано через" }
func (russian) BothWays() string   { return "в обе стороны" }
func (russian) BothWaysOneSided() string {
	return "в обе стороны, позиция у открытого конца"
}
func (russian) SaidToNobody() string  { return "сказано, адресат не назван" }
func (russian) NoMessageHere() string { return "здесь нет сообщений" }

func (r russian) Messages(n int) string {
	return r.count(n, "сообщение", "сообщения", "сообщений")
}

// ofMessages, ofActors and withActors are cases behind из and между.
func (r russian) ofMessages(n int) string {
	return r.count(n, "сообщения", "сообщений", "сообщений")
}

func (r russian) ofActors(n int) string {
	return r.count(n, "участника", "участников", "участников")
}

func (r russian) withActors(n int) string {
	return r.count(n, "участником", "участниками", "участниками")
}

func (r russian) Lines(n int) string { return r.count(n, "линия", "линии", "линий") }
func (r russian) Actors(n int) string {
	return r.count(n, "участник", "участника", "участников")
}

func (russian) NoneDated() string {
	return "ни одно сообщение не датировано этим периодом"
}

func (r russian) NoneShown(messages int) string {
	return "ни одного из " + r.ofMessages(messages) + " между показанными участниками"
}

func (r russian) Between(messages, actors int) string {
	return r.Messages(messages) + " между " + r.withActors(actors)
}
func (r russian) ActorsOf(n, all int) string   { return r.n(n) + " из " + r.ofActors(all) }
func (r russian) MessagesOf(n, all int) string { return r.n(n) + " из " + r.ofMessages(all) }
func (r russian) ShareOf(part string, messages int) string {
	return part + " из " + r.ofMessages(messages)
}
func (russian) UnderOnePercent() string { return "менее 1\u00a0%" }
func (russian) Percent(n int) string    { return fmt.Sprintf("%d\u00a0%%", n) }
func (russian) AllUnnamed() string      { return " без названного адресата" }
func (r russian) SomeUnnamed(n int) string {
	return "из них " + r.n(n) + " без названного адресата"
}

func (r russian) Unnamed(n int) string {
	return r.n(n) + " без названного адресата"
}

func (r russian) PerhapsElsewhere(n int) string {
	return r.Messages(n) + ", возможно, из другого периода"
}

func (r russian) PerhapsOthers(n int) string {
	return r.Messages(n) + ", возможно, других лиц"
}

func (r russian) OnSeveralLines(n int) string {
	return r.Messages(n) + " на нескольких линиях"
}

func (russian) Only(conditions []string) string {
	return "только " + strings.Join(conditions, " и ")
}
func (r russian) AtLeast(messages int) string { return "линии от " + r.ofMessages(messages) }
func (r russian) Values(n int) string {
	return r.count(n, "значение", "значения", "значений")
}

func (r russian) NoneOf(messages int) string {
	return "ни одного из " + r.ofMessages(messages)
}

func (r russian) ThoseFrom(actors int) string {
	if actors == 1 {
		return "сообщения показанного участника"
	}
	return "сообщения " + r.count(actors, "показанного участника", "показанных участников", "показанных участников")
}
func (r russian) LeftOut(category string) string { return "без " + r.Quote(category) }
func (russian) DaysOf(month string) string       { return "подписи: дни, " + month }
func (russian) Several() string                  { return "несколько" }
func (russian) Other(values string) string       { return "прочие (" + values + ")" }
func (r russian) OtherValues(n int) string       { return "прочие (" + r.Values(n) + ")" }

func (russian) Via(names string) string { return "через: " + names }
func (r russian) CarriersUnnamed(n int) string {
	return "посредники не названы: " + r.Lines(n)
}

func (r russian) Carriers(n int) string {
	return r.count(n, "посредник", "посредника", "посредников")
}
func (russian) To(names string) string            { return "кому: " + names }
func (r russian) ToOthers(n int) string           { return "адресатов: " + r.n(n) }
func (r russian) More(n int) string               { return "ещё " + r.n(n) }
func (r russian) AndMore(n int) string            { return "… и ещё " + r.n(n) }
func (russian) OrNotNamed() string                { return "или не назван" }
func (russian) NotNamed() string                  { return "адресат не назван" }
func (russian) ReportingOn(numbers string) string { return "по " + numbers }
func (russian) And(a, b string) string            { return a + " и " + b }
func (russian) AsReported() string                { return "в пересказе" }
func (russian) Inferred() string                  { return "позиция выведена" }
func (russian) Possible() string                  { return "здесь возможно" }
func (russian) Likeliest() string                 { return "здесь вероятнее всего" }
func (russian) Sent(count string) string          { return "отправлено " + count }
func (russian) Received(count string) string      { return "получено " + count }
func (russian) Carried(count string) string       { return "передано " + count }
func (russian) ID(id string) string               { return "код " + id }

func (russian) DescriptionBegins() string {
	return "Ориентированный граф сообщений, "
}
func (russian) Most() string          { return "Больше всего" }
func (russian) NoMessageFrom() string { return "Здесь нет сообщений" }
func (russian) OfOneName() string     { return "Одноимённые" }
func (russian) ByWeight(lines string) string {
	return lines + ", по убыванию числа сообщений:"
}
func (russian) Reports() string             { return "передаёт чужие слова" }
func (russian) ToPassOn() string            { return "для передачи дальше" }
func (russian) ToNobody(name string) string { return name + ", адресат не назван" }
func (russian) ToOwnSide(name string) string {
	return name + ", внутри своей стороны или адресат не назван"
}

func (russian) SaidWithin() string {
	return "сказано внутри стороны, или адресат не назван"
}

func (russian) AllWithin() string {
	return " внутри стороны или без названного адресата"
}

func (r russian) SomeWithin(n int) string {
	return "из них " + r.n(n) + " внутри стороны или без названного адресата"
}

func (r russian) Within(n int) string {
	return r.n(n) + " внутри стороны или без названного адресата"
}

var (
	russianPer   = [vocabulary.Bins]string([...]string{"в день", "в неделю", "в месяц", "за два месяца", "в квартал", "в полугодие", "в год", "за два года", "за пять лет", "за десятилетие", "за 20 лет", "за 50 лет", "за столетие"})
	russianKnown = [vocabulary.Bins]string([...]string{"день известен", "неделя известна", "месяц известен", "два месяца известны", "квартал известен", "полугодие известно", "год известен", "два года известны", "пять лет известны", "десятилетие известно", "20 лет известны", "50 лет известны", "столетие известно"})
)

func (russian) DrawnOnes() string                   { return "только показанные" }
func (russian) MessagesPer(b vocabulary.Bin) string { return "Сообщений " + russianPer[b] }
func (russian) BinKnown(b vocabulary.Bin) string {
	return "тёмное: " + russianKnown[b] + ", светлое: распределено по дням даты"
}
func (russian) PeriodsNumbered(n int) string { return fmt.Sprintf("1–%d: периоды", n) }
func (r russian) Earlier(n int) string {
	return "раньше ещё " + r.n(n) + ", не показано"
}

func (r russian) Later(n int) string {
	return "позже ещё " + r.n(n) + ", не показано"
}
func (russian) PeriodOf(i, n int) string { return fmt.Sprintf("период %d из %d", i, n) }
func (russian) PeriodsMarked() string    { return "все периоды, этот выделен" }
func (russian) AllMessages() string      { return "Все сообщения" }
func (russian) RegisterTitle() string    { return "сообщения этого рисунка" }
func (russian) RegisterDescription() string {
	return "Сообщения рисунка: номер, дата, путь и содержание."
}

func (russian) Others() string                { return "другие" }
func (russian) Continued(title string) string { return title + ", продолжение" }
func (russian) NothingFrom(name, days string) string {
	return name + ": нет сообщений, " + days
}

func (russian) NothingElse(whose string) string {
	return "Также не отправляют: " + whose
}
func (russian) Nothing(days string) string { return "не отправляет: " + days }
func (r russian) Days(n int) string        { return r.count(n, "день", "дня", "дней") }
func (russian) NothingFor(days string) string {
	return "не отправляет в этом наборе, " + days + " и более"
}

func (russian) Together(u edtf.Unit) string {
	return "несколько сообщений " + byUnit(u, "одного дня", "одного месяца", "одного года")
}

func (russian) ReadLanes() string {
	return "Каждый номер — сообщение: он стоит на дорожке отправителя, стрелка ведёт к адресату"
}

func (russian) ReadMarks() string {
	return "Каждый знак — сообщение на дорожке отправителя"
}

func (russian) WithoutArrow() string           { return "Без стрелки" }
func (russian) InOrder(messages string) string { return messages + " в порядке дат" }
func (r russian) NotDrawn(n int) string {
	return "ещё " + r.n(n) + " не показано: см. account.csv"
}
func (russian) PageOf(i, n int) string { return fmt.Sprintf("стр. %d из %d", i, n) }
func (russian) OneIn(u edtf.Unit) string {
	return byUnit(u, "один день", "один месяц", "один год") + " в этих пределах"
}
func (russian) LastedSo() string { return "длилось всё это время" }
func (russian) InDoubt() string  { return "лица или дата под вопросом" }
func (russian) NotToScale(u edtf.Unit) string {
	return "Ширина не в масштабе: " + byUnit(u, "день", "месяц", "год") + " тем шире, чем больше сообщений"
}

func (russian) Dotted(u edtf.Unit) string {
	return "Пунктир: начало " + byUnit(u, "дня", "месяца", "года")
}

func (russian) NoArrow() string {
	return "Без стрелки: адресат не назван или на той же дорожке"
}

func (russian) OrderUnknown(u edtf.Unit) string {
	return "В пределах " + byUnit(u, "дня", "месяца", "года") + " порядок не всегда известен"
}

func (russian) DotInSpan(by string) string {
	s := "Точка: первый день, сохраняющий порядок"
	if by != "" {
		s += "; для «" + by + "» — этот день"
	}
	return s
}

func (russian) NoStand() string {
	return "Не сказано: позиции в этом наборе нет"
}
func (russian) OutsideAll() string { return "вне всех периодов" }

func (russian) Screen() vocabulary.Screen {
	return vocabulary.Screen{
		WhoToWhom: "Кто кому писал",
		HowTo:     "Наведите указатель на линию или рамку или перейдите к ней клавишей Tab, чтобы прочитать сообщения.",
		Controls:  "Периоды и выбор", Period: "Период", Find: "Найти участника", Category: "Категория", Every: "все", AllPeriods: "Все периоды",
		Figure: "Рисунок", ToMessages: "Перейти к сообщениям", Messages: "Сообщения",
		InNoFigure: "Ни на одном рисунке", Account: "Они названы в account.csv.",
		KeyPeriod: "период", KeyPlay: "воспроизвести", KeyNext: "следующая линия или рамка", KeyKeep: "закрепить", KeyLetGo: "снять выбор", KeyFind: "найти участника",
		Space: "Пробел", Tab: "Tab", Enter: "Enter", Esc: "Esc",
		Play: "Воспроизвести", Pause: "Пауза", Dark: "Тёмный", Light: "Светлый",
		Of: "%n из %m", Kept: "закреплено", LetGo: "Выбор снят.", None: "Нет сообщений.", Unknown: "Нет участника с таким именем.",
	}
}

func (russian) AllLines() string { return "линии" }
func (russian) Changed(news, busier, gone int) string {
	return fmt.Sprintf("новых %d, усилившихся %d, исчезнувших %d", news, busier, gone)
}
func (r russian) LinesOf(n, all int) string { return "линий: " + r.n(n) + " из " + r.n(all) }
func (r russian) Periods(n int) string {
	return r.count(n, "период", "периода", "периодов")
}

func (r russian) EmptyPeriods(n int) string {
	return r.Periods(n) + " без сообщений, не показано"
}

func (russian) PeriodsShown(first, last, all int) string {
	return fmt.Sprintf("периоды %d–%d из %d", first, last, all)
}

func (russian) SamePlaces() string {
	return "каждый участник всюду на одном месте"
}

func (russian) Compared(with string) string {
	return "Толстые линии — новые или усилившиеся (сравнение: " + with + "), тонкие продолжаются"
}
func (russian) PeriodBefore() string { return "предыдущий период" }
func (russian) PanelBefore() string  { return "предыдущая схема" }
func (russian) Apart() string        { return "Отдельно" }
func (russian) LinesHeading() string { return "Линии" }
func (russian) SidesHeading() string { return "Стороны" }
func (russian) NewOrBusier() string {
	return "новая или больше сообщений, чем раньше"
}

func (russian) AsBefore() string {
	return "столько же сообщений, сколько раньше, или меньше"
}
func (russian) NotCompared() string { return "не сравнивается" }
func (russian) PassedOn() string    { return "передано другими" }
func (russian) SeveralMessages() string {
	return "три сообщения на линии; иначе одно"
}

func (russian) SaidElsewhere() string {
	return "сказано другим, не показанным"
}

func (russian) MostIsNew(title string, lines int) string {
	return fmt.Sprintf("Больше всего нового: %s, линий %d", title, lines)
}
func (russian) NewLines() string    { return "Новые" }
func (russian) BusierLines() string { return "Усилившиеся" }
func (russian) OtherLines() string  { return "Как раньше или меньше" }
func (russian) GoneLines() string   { return "Исчезнувшие" }
func (russian) PerhapsChanged(n int) string {
	return fmt.Sprintf("возможно, из-за неточных дат: %d из них", n)
}

func (russian) Lists() vocabulary.Lists {
	return vocabulary.Lists{
		WhoToWhom: "Кто кому", From: "От кого", To: "Кому", Via: "Через кого", Category: "Категория", Messages: "Сообщения",
		Register: "Сообщения рисунка", Number: "Номер", Date: "Дата", Way: "Путь", Summary: "Содержание", Source: "Источник",
	}
}
func (russian) WhatChanged() string { return "Что изменилось" }
func (russian) Against(days string) string {
	return "сравнение: " + days
}

func (russian) Change(k change.Kind) string {
	return [...]string{"новое", "больше", "столько же", "меньше", "исчезло", "не сравнивается"}[k]
}

func (russian) ChangesOf(k change.Kind, n string) string {
	return [...]string{"новых", "больше", "столько же", "меньше", "исчезло", "не сравнивается"}[k] + " " + n
}

func (r russian) Of(n, all int) string         { return r.n(n) + " из " + r.n(all) }
func (russian) AmongShown(lines string) string { return lines + " между показанными" }

func (r russian) OfThemPerhaps(n int) string { return "из них, возможно, " + r.n(n) }

func (russian) BeforeAfter() string { return "Сообщений раньше → здесь" }

func (russian) Before() string        { return "раньше" }
func (russian) Here() string          { return "здесь" }
func (russian) AtBox() string         { return "у рамки" }
func (russian) Comes() string         { return "новый участник" }
func (russian) Goes() string          { return "участник исчез" }
func (russian) PerhapsChange() string { return "возможно: дата неточна" }
func (russian) Unreadable() string    { return "Не нарисовано" }
func (r russian) LinesNotCompared(lines int) string {
	return r.Lines(lines) + " без сравнения: один из рисунков опускает сообщения"
}

func (russian) NothingDrawn() string {
	return "ни одного сообщения в обоих периодах"
}

func (r russian) ComeAndGo(come, gone int) string {
	return "Участники: новых " + r.n(come) + ", исчезло " + r.n(gone)
}
func (russian) NewHere() string      { return "Новые" }
func (russian) GoneFromHere() string { return "Исчезли" }

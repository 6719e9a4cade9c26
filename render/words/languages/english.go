package languages

import (
	"fmt"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// english is the table of English. Its commas and dates are those of British
// journals: 12 July 1950.
type english struct{}

func (english) Tag() string { return "en" }

func (english) Signs() vocabulary.Signs {
	return vocabulary.Signs{Comma: ", ", List: ", ", Semicolon: "; ", Colon: ": ", Stop: ".", Between: " ", Thousands: ","}
}

func (english) Parentheses(inner string) string { return " (" + inner + ")" }
func (english) Quote(s string) string           { return "“" + s + "”" }

func (e english) n(n int) string { return e.Signs().Group(n) }

// count spells how many there are of something.
func (e english) count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return e.n(n) + " " + noun + "s"
}

func (english) SpellDate(d vocabulary.Fields) string {
	s := ""
	if d.Day > 0 {
		s = fmt.Sprint(d.Day)
	}
	if d.Month > 0 {
		month := edtf.MonthName(d.Month)
		if !d.Long {
			month = month[:3]
		}
		s += " " + month
	}
	if d.HasYear {
		s += " " + englishEra.year(d.Year, "")
	}
	return strings.TrimPrefix(s, " ")
}

func (english) YearFirst() bool { return false }

func (e english) SpellSpan(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	first, last := e.SpellDate(a), e.SpellDate(b)
	switch how {
	case vocabulary.Lasted:
		return first + " to " + last
	case vocabulary.Both:
		return first + " and " + last
	case vocabulary.Either:
		return first + " or " + last
	}
	return dashed(first, last)
}

func (english) About(date string) string { return "c. " + date }
func (english) By(date string) string    { return "by " + date }
func (english) From(date string) string  { return "from " + date }
func (english) Undated() string          { return "undated" }
func (english) Decade(year int64) string { return fmt.Sprintf("%ds", year) }
func (english) WeekOf(n int, y int64) string {
	return fmt.Sprintf("Week %d, %s", n, englishEra.year(y, ""))
}

func (english) MessagesHeading() string               { return "Messages" }
func (english) MarksHeading() string                  { return "Marks" }
func (english) Topic(heading, question string) string { return heading + " " + question }
func (english) SenderSide() string                    { return "Sender’s side" }
func (english) KindHeading() string                   { return "Kind" }
func (english) NotSaid() string                       { return "not said" }

func (english) Marks(brief bool) vocabulary.Marks {
	if brief {
		return vocabulary.Marks{
			Report: "reported", Perhaps: "perhaps another period", Others: "perhaps other people’s",
			Either: "period or people in doubt", Beside: "another question", Inferred: "inferred",
		}
	}
	return vocabulary.Marks{
		Report: "reports another’s stand", Perhaps: "perhaps in another period", Others: "perhaps other people’s",
		Either: "perhaps in another period, or other people’s", Beside: "on another question", Inferred: "as the source is read, not as it says",
	}
}

func (english) PassedOnBy() string       { return "passed on by" }
func (english) BothWays() string         { return "both ways" }
func (english) BothWaysOneSided() string { return "both ways, stand of the open end" }
func (english) SaidToNobody() string     { return "said, receiver not named" }
func (english) SaidWithin() string       { return "said within the side, or receiver not named" }
func (english) NoMessageHere() string    { return "no message here" }

func (e english) Messages(n int) string { return e.count(n, "message") }
func (e english) Lines(n int) string    { return e.count(n, "line") }
func (e english) Actors(n int) string   { return e.count(n, "actor") }
func (english) NoneDated() string       { return "no message is dated in this period" }
func (e english) NoneShown(messages int) string {
	return fmt.Sprintf("none of %s is between the actors shown", e.Messages(messages))
}

func (e english) Between(messages, actors int) string {
	return e.Messages(messages) + " between " + e.Actors(actors)
}
func (e english) ActorsOf(n, all int) string { return e.n(n) + " of " + e.Actors(all) }
func (e english) MessagesOf(n, all int) string {
	return e.n(n) + " of " + e.Messages(all)
}

func (e english) ShareOf(part string, messages int) string {
	return part + " of " + e.Messages(messages)
}
func (english) UnderOnePercent() string { return "under 1 %" }
func (english) Percent(n int) string    { return fmt.Sprintf("%d %%", n) }
func (english) AllUnnamed() string      { return " to nobody named" }
func (english) AllWithin() string       { return " within a side or to nobody named" }
func (e english) SomeWithin(n int) string {
	return e.n(n) + " of them within a side or to nobody named"
}

func (e english) Within(n int) string      { return e.n(n) + " within a side or to nobody named" }
func (e english) SomeUnnamed(n int) string { return e.n(n) + " of them to nobody named" }
func (e english) Unnamed(n int) string     { return e.n(n) + " to nobody named" }

func (e english) PerhapsElsewhere(n int) string {
	return e.Messages(n) + " may belong to another period"
}

func (e english) PerhapsOthers(n int) string { return e.Messages(n) + " may be other people’s" }

func (e english) OnSeveralLines(n int) string { return e.Messages(n) + " on several lines" }

func (english) Only(conditions []string) string { return "only " + strings.Join(conditions, " and ") }

func (e english) AtLeast(messages int) string {
	return "lines of " + e.Messages(messages) + " and more"
}
func (english) Values(n int) string          { return fmt.Sprintf("%d values", n) }
func (e english) NoneOf(messages int) string { return "none of " + e.Messages(messages) }

func (e english) ThoseFrom(actors int) string {
	if actors == 1 {
		return "those from the actor shown"
	}
	return fmt.Sprintf("those from the %s shown", e.Actors(actors))
}

func (english) LeftOut(category string) string { return "“" + category + "” left out" }
func (english) DaysOf(month string) string     { return "labels: days of " + month }
func (english) Several() string                { return "several" }
func (english) Other(values string) string     { return "other (" + values + ")" }
func (english) OtherValues(n int) string       { return fmt.Sprintf("other (%d values)", n) }

func (english) Via(names string) string           { return "via " + names }
func (e english) CarriersUnnamed(n int) string    { return "carriers not named: " + e.Lines(n) }
func (e english) Carriers(n int) string           { return e.count(n, "carrier") }
func (english) To(names string) string            { return "to " + names }
func (english) ToOthers(n int) string             { return fmt.Sprintf("to %d others", n) }
func (e english) More(n int) string               { return e.n(n) + " more" }
func (e english) AndMore(n int) string            { return "… and " + e.n(n) + " more" }
func (english) OrNotNamed() string                { return "or not named" }
func (english) NotNamed() string                  { return "receiver not named" }
func (english) ReportingOn(numbers string) string { return "on " + numbers }
func (english) And(a, b string) string            { return a + " and " + b }
func (english) AsReported() string                { return "as reported" }
func (english) Inferred() string                  { return "stand inferred" }
func (english) Possible() string                  { return "possible here" }
func (english) Likeliest() string                 { return "likeliest here" }
func (english) Sent(count string) string          { return "sent " + count }
func (english) Received(count string) string      { return "received " + count }
func (english) Carried(count string) string       { return "carried " + count }
func (english) ID(id string) string               { return "id " + id }

func (english) DescriptionBegins() string    { return "Directed graph of messages, " }
func (english) Most() string                 { return "Most" }
func (english) NoMessageFrom() string        { return "No message here" }
func (english) OfOneName() string            { return "Of one name" }
func (english) ByWeight(lines string) string { return lines + ", those with most messages first:" }
func (english) Reports() string              { return "reports of another’s words" }
func (english) ToPassOn() string             { return "to be passed on" }
func (english) ToNobody(name string) string  { return name + " to nobody named" }
func (english) ToOwnSide(name string) string { return name + " within its side or to nobody named" }

func (english) DrawnOnes() string { return "those drawn" }
func (e english) MessagesPer(b vocabulary.Bin) string {
	unit := e.bin(b)
	if strings.Contains(unit, " ") {
		return "Messages in " + unit
	}
	return "Messages a " + unit
}

func (english) bin(b vocabulary.Bin) string {
	names := [vocabulary.Bins]string([...]string{"day", "week", "month", "two months", "quarter", "half-year", "year", "two years", "five years", "decade", "20 years", "50 years", "century"})
	return names[b]
}

func (e english) BinKnown(b vocabulary.Bin) string {
	return fmt.Sprintf("dark: %s known, pale: spread over the days of a date", e.bin(b))
}
func (english) PeriodsNumbered(n int) string { return fmt.Sprintf("1–%d: the periods", n) }
func (e english) Earlier(n int) string       { return e.n(n) + " earlier, not drawn" }
func (e english) Later(n int) string         { return e.n(n) + " later, not drawn" }
func (english) PeriodOf(i, n int) string     { return fmt.Sprintf("period %d of %d", i, n) }
func (english) PeriodsMarked() string        { return "all periods, this one marked" }
func (english) AllMessages() string          { return "All messages" }
func (english) RegisterTitle() string        { return "the messages of this figure" }
func (english) RegisterDescription() string {
	return "The messages of the figure: number, date, way and summary."
}

func (english) Others() string                { return "others" }
func (english) Continued(title string) string { return title + ", continued" }
func (english) NothingFrom(name, days string) string {
	return "no message from " + name + ", " + days
}

func (english) NothingElse(whose string) string { return "Also no message from " + whose }
func (english) Nothing(days string) string      { return "sends none " + days }
func (e english) Days(n int) string             { return e.count(n, "day") }
func (english) NothingFor(days string) string {
	return "sends none in this set for " + days + " or more"
}

func (english) Together(u edtf.Unit) string {
	return "several messages of one " + byUnit(u, "day", "month", "year")
}

func (english) ReadLanes() string {
	return "Each number is a message: it stands on its sender’s lane, and an arrow runs to the receiver"
}

func (english) ReadMarks() string              { return "Each mark is a message, on its sender’s lane" }
func (english) WithoutArrow() string           { return "No arrow" }
func (english) InOrder(messages string) string { return messages + " in order of date" }
func (e english) NotDrawn(n int) string        { return e.n(n) + " more not drawn: see account.csv" }
func (english) PageOf(i, n int) string         { return fmt.Sprintf("page %d of %d", i, n) }
func (english) OneIn(u edtf.Unit) string {
	return "one " + byUnit(u, "day", "month", "year") + " in this span"
}
func (english) LastedSo() string { return "lasted so long" }
func (english) InDoubt() string  { return "people or date in doubt" }
func (english) NotToScale(u edtf.Unit) string {
	return "Widths are not to scale: a " + byUnit(u, "day", "month", "year") + " is as wide as its messages"
}

func (english) Dotted(u edtf.Unit) string {
	return "Dotted: first of a " + byUnit(u, "day", "month", "year")
}
func (english) NoArrow() string { return "No arrow: receiver not named, or on the same lane" }
func (english) OrderUnknown(u edtf.Unit) string {
	return "Within a " + byUnit(u, "day", "month", "year") + " the order is not always known"
}

func (english) DotInSpan(by string) string {
	s := "Dot in a span: first day that keeps the order"
	if by != "" {
		s += "; of “" + by + "”, that day"
	}
	return s
}
func (english) NoStand() string    { return "Not said: no stand in this set" }
func (english) OutsideAll() string { return "outside all periods" }

func (english) Screen() vocabulary.Screen {
	return vocabulary.Screen{
		WhoToWhom: "Who wrote to whom", HowTo: "Point at a line or a box, or reach it with Tab, to read the messages behind it.",
		Controls: "Periods and choice", Period: "Period", Find: "Find an actor", Category: "Category", Every: "all", AllPeriods: "All periods",
		Figure: "Figure", ToMessages: "Skip to the messages", Messages: "Messages",
		InNoFigure: "In no figure", Account: "account.csv names them.",
		KeyPeriod: "period", KeyPlay: "play", KeyNext: "next line or box", KeyKeep: "keep it", KeyLetGo: "let go", KeyFind: "find an actor",
		Space: "Space", Tab: "Tab", Enter: "Enter", Esc: "Esc",
		Play: "Play", Pause: "Pause", Dark: "Dark", Light: "Light",
		Of: "%n of %m", Kept: "kept", LetGo: "Let go.", None: "No message.", Unknown: "No actor of this name.",
	}
}

func (english) AllLines() string { return "lines" }
func (english) Changed(news, busier, gone int) string {
	return fmt.Sprintf("%d new, %d busier, %d gone", news, busier, gone)
}
func (e english) LinesOf(n, all int) string { return e.n(n) + " of " + e.Lines(all) }
func (e english) Periods(n int) string      { return e.count(n, "period") }
func (e english) EmptyPeriods(n int) string {
	return e.Periods(n) + " without a message, not drawn"
}

func (english) PeriodsShown(first, last, all int) string {
	return fmt.Sprintf("periods %d–%d of %d", first, last, all)
}
func (english) SamePlaces() string { return "everybody in the same place" }
func (english) Compared(with string) string {
	return "Strong lines are new or busier than in " + with + ", thin ones went on"
}
func (english) PeriodBefore() string    { return "the period before" }
func (english) PanelBefore() string     { return "the panel before" }
func (english) Apart() string           { return "Apart" }
func (english) LinesHeading() string    { return "Lines" }
func (english) SidesHeading() string    { return "Sides" }
func (english) NewOrBusier() string     { return "new, or more messages than before" }
func (english) AsBefore() string        { return "as many messages as before, or fewer" }
func (english) NotCompared() string     { return "not compared" }
func (english) PassedOn() string        { return "passed on by others" }
func (english) SeveralMessages() string { return "three messages on the line; else one" }
func (english) SaidElsewhere() string   { return "said to others than are shown" }
func (english) MostIsNew(title string, lines int) string {
	return fmt.Sprintf("Most is new in %s, %d lines", title, lines)
}
func (english) NewLines() string    { return "New" }
func (english) BusierLines() string { return "Busier" }
func (english) OtherLines() string  { return "As before, or fewer" }
func (english) GoneLines() string   { return "Gone" }
func (english) PerhapsChanged(n int) string {
	return fmt.Sprintf("perhaps, as dates are doubtful: %d of these", n)
}

func (english) Lists() vocabulary.Lists {
	return vocabulary.Lists{
		WhoToWhom: "Who to whom", From: "From", To: "To", Via: "Via", Category: "Category", Messages: "Messages",
		Register: "The messages", Number: "Number", Date: "Date", Way: "Way", Summary: "Summary", Source: "Source",
	}
}
func (english) WhatChanged() string        { return "What changed" }
func (english) Against(days string) string { return "against " + days }
func (english) Change(k change.Kind) string {
	return [...]string{"new", "more", "the same", "fewer", "gone", "not compared"}[k]
}
func (e english) ChangesOf(k change.Kind, n string) string { return n + " " + e.Change(k) }
func (e english) Of(n, all int) string                     { return e.n(n) + " of " + e.n(all) }
func (english) AmongShown(lines string) string             { return lines + " among actors shown" }
func (e english) OfThemPerhaps(n int) string               { return e.n(n) + " of them perhaps" }
func (english) BeforeAfter() string                        { return "Messages before → here" }
func (english) Before() string                             { return "before" }
func (english) Here() string                               { return "here" }
func (english) AtBox() string                              { return "at a box" }
func (english) Comes() string                              { return "actor new here" }
func (english) Goes() string                               { return "actor gone" }
func (english) PerhapsChange() string                      { return "perhaps: a date is doubtful" }
func (english) Unreadable() string                         { return "Not drawn" }
func (e english) LinesNotCompared(lines int) string {
	return e.Lines(lines) + " not compared: one figure leaves out messages of theirs"
}
func (english) NothingDrawn() string { return "no message in either period" }
func (e english) ComeAndGo(come, gone int) string {
	return "Actors: " + e.n(come) + " new, " + e.n(gone) + " gone"
}
func (english) NewHere() string      { return "New here" }
func (english) GoneFromHere() string { return "Gone" }

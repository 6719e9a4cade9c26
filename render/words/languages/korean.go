package languages

import (
	"fmt"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// korean is the table of Korean. No particle stands behind a name, because its
// form would go by the name's last sound.
type korean struct{}

func (korean) Tag() string { return "ko" }

func (korean) Signs() vocabulary.Signs {
	return vocabulary.Signs{Comma: ", ", List: ", ", Semicolon: "; ", Colon: ": ", Stop: ".", Between: " ", Thousands: ","}
}

func (korean) Parentheses(inner string) string { return " (" + inner + ")" }
func (korean) Quote(s string) string           { return "“" + s + "”" }

func (k korean) n(n int) string { return k.Signs().Group(n) }

func (korean) SpellDate(d vocabulary.Fields) string {
	var parts []string
	if d.HasYear {
		parts = append(parts, koreanEra.year(d.Year, "년"))
	}
	if d.Month > 0 {
		parts = append(parts, fmt.Sprintf("%d월", d.Month))
	}
	if d.Day > 0 {
		parts = append(parts, fmt.Sprintf("%d일", d.Day))
	}
	return strings.Join(parts, " ")
}

func (korean) YearFirst() bool { return true }

func (k korean) SpellSpan(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	first, last := k.SpellDate(a), k.SpellDate(b)
	switch how {
	case vocabulary.Lasted:
		return first + "부터 " + last + "까지"
	case vocabulary.Both:
		return first + "과 " + last
	case vocabulary.Either:
		return first + " 또는 " + last
	}
	return dashedUnits(first, last, "~")
}

func (korean) About(date string) string { return date + "경" }
func (korean) By(date string) string    { return date + " 이전" }
func (korean) From(date string) string  { return date + " 이후" }
func (korean) Undated() string          { return "날짜 없음" }
func (korean) Decade(year int64) string { return fmt.Sprintf("%d년대", year) }
func (korean) WeekOf(n int, y int64) string {
	return fmt.Sprintf("%s 제%d주", koreanEra.year(y, "년"), n)
}

func (korean) MessagesHeading() string               { return "메시지 수" }
func (korean) MarksHeading() string                  { return "표시" }
func (korean) Topic(heading, question string) string { return heading + "(" + question + ")" }
func (korean) SenderSide() string                    { return "발신자 진영" }
func (korean) KindHeading() string                   { return "종류" }
func (korean) NotSaid() string                       { return "언급 없음" }

func (korean) Marks(brief bool) vocabulary.Marks {
	if brief {
		return vocabulary.Marks{
			Report: "전언", Perhaps: "다른 시기일 수 있음", Others: "다른 사람일 수 있음",
			Either: "시기 또는 인물 불확실", Beside: "다른 문제", Inferred: "추론",
		}
	}
	return vocabulary.Marks{
		Report: "타인의 입장을 전함", Perhaps: "다른 시기일 수 있음", Others: "다른 사람일 수 있음",
		Either: "다른 시기 또는 다른 사람일 수 있음", Beside: "다른 문제에 관한 것", Inferred: "사료에서 추론, 명시되지 않음",
	}
}

func (korean) PassedOnBy() string       { return "전달자" }
func (korean) BothWays() string         { return "양방향" }
func (korean) BothWaysOneSided() string { return "양방향, 열린 쪽의 입장" }
func (korean) SaidToNobody() string     { return "발언, 수신자 미기재" }
func (korean) NoMessageHere() string    { return "이 시기 메시지 없음" }

func (k korean) Messages(n int) string { return "메시지 " + k.n(n) + "건" }
func (k korean) Lines(n int) string    { return "선 " + k.n(n) + "개" }
func (k korean) Actors(n int) string   { return "행위자 " + k.n(n) + "명" }
func (korean) NoneDated() string       { return "이 시기에 해당하는 날짜의 메시지 없음" }

func (k korean) NoneShown(messages int) string {
	return k.Messages(messages) + " 중 표시된 행위자 사이의 것 없음"
}

func (k korean) Between(messages, actors int) string {
	return k.Actors(actors) + " 사이 " + k.Messages(messages)
}
func (k korean) ActorsOf(n, all int) string   { return k.Actors(all) + " 중 " + k.n(n) + "명" }
func (k korean) MessagesOf(n, all int) string { return k.Messages(all) + " 중 " + k.n(n) + "건" }
func (k korean) ShareOf(part string, messages int) string {
	return k.Messages(messages) + "의 " + part
}
func (korean) UnderOnePercent() string    { return "1% 미만" }
func (korean) Percent(n int) string       { return fmt.Sprintf("%d%%", n) }
func (korean) AllUnnamed() string         { return ", 모두 수신자 미기재" }
func (k korean) SomeUnnamed(n int) string { return "그중 " + k.n(n) + "건 수신자 미기재" }
func (k korean) Unnamed(n int) string     { return k.n(n) + "건 수신자 미기재" }

func (k korean) PerhapsElsewhere(n int) string {
	return k.Messages(n) + "은 다른 시기일 수 있음"
}

func (k korean) PerhapsOthers(n int) string { return k.Messages(n) + "은 다른 사람일 수 있음" }

func (k korean) OnSeveralLines(n int) string { return k.Messages(n) + "은 여러 선에 있음" }

func (korean) Only(conditions []string) string {
	return strings.Join(conditions, " 및 ") + " 조건만"
}
func (k korean) AtLeast(messages int) string { return k.Messages(messages) + " 이상의 선" }
func (k korean) Values(n int) string         { return "값 " + k.n(n) + "개" }
func (k korean) NoneOf(messages int) string  { return k.Messages(messages) + " 중 없음" }
func (k korean) ThoseFrom(actors int) string {
	return "표시된 " + k.Actors(actors) + "이 보낸 것"
}
func (k korean) LeftOut(category string) string { return k.Quote(category) + " 제외" }
func (korean) DaysOf(month string) string       { return "라벨: " + month + "의 날짜" }
func (korean) Several() string                  { return "여럿" }
func (korean) Other(values string) string       { return "기타 (" + values + ")" }
func (k korean) OtherValues(n int) string       { return "기타 (" + k.Values(n) + ")" }

func (korean) Via(names string) string           { return "경유: " + names }
func (k korean) CarriersUnnamed(n int) string    { return "전달자 미표시: " + k.Lines(n) }
func (k korean) Carriers(n int) string           { return "전달자 " + k.n(n) + "명" }
func (korean) To(names string) string            { return "→ " + names }
func (k korean) ToOthers(n int) string           { return "→ 다른 " + k.n(n) + "명" }
func (k korean) More(n int) string               { return "외 " + k.n(n) + "명" }
func (k korean) AndMore(n int) string            { return "… 외 " + k.n(n) + "건" }
func (korean) OrNotNamed() string                { return "또는 미기재" }
func (korean) NotNamed() string                  { return "수신자 미기재" }
func (korean) ReportingOn(numbers string) string { return numbers + " 관련" }
func (korean) And(a, b string) string            { return a + " 및 " + b }
func (korean) AsReported() string                { return "전언에 따름" }
func (korean) Inferred() string                  { return "입장은 추론" }
func (korean) Possible() string                  { return "이 시기일 수 있음" }
func (korean) Likeliest() string                 { return "이 시기일 가능성이 가장 큼" }
func (korean) Sent(count string) string          { return "발신 " + count }
func (korean) Received(count string) string      { return "수신 " + count }
func (korean) Carried(count string) string       { return "전달 " + count }
func (korean) ID(id string) string               { return "식별자 " + id }

func (korean) DescriptionBegins() string    { return "메시지의 유향 그래프, " }
func (korean) Most() string                 { return "가장 많은 것" }
func (korean) NoMessageFrom() string        { return "이 시기 메시지 없음" }
func (korean) OfOneName() string            { return "동명" }
func (korean) ByWeight(lines string) string { return lines + ", 메시지가 많은 순:" }
func (korean) Reports() string              { return "타인의 말을 전함" }
func (korean) ToPassOn() string             { return "전달 예정" }
func (korean) ToNobody(name string) string  { return name + ", 수신자 미기재" }
func (korean) ToOwnSide(name string) string {
	return name + ", 같은 편 안 또는 수신자 미기재"
}
func (korean) SaidWithin() string { return "같은 편 안의 발언, 또는 수신자 미기재" }
func (korean) AllWithin() string  { return ", 모두 같은 편 안 또는 수신자 미기재" }
func (k korean) SomeWithin(n int) string {
	return "그중 " + k.n(n) + "건 같은 편 안 또는 수신자 미기재"
}

func (k korean) Within(n int) string { return k.n(n) + "건 같은 편 안 또는 수신자 미기재" }

var (
	koreanPer   = [vocabulary.Bins]string([...]string{"일별", "주별", "월별", "두 달별", "분기별", "반기별", "연도별", "2년별", "5년별", "10년별", "20년별", "50년별", "세기별"})
	koreanKnown = [vocabulary.Bins]string([...]string{"날짜", "주", "월", "두 달", "분기", "반기", "연도", "2년", "5년", "10년", "20년", "50년", "세기"})
)

func (korean) DrawnOnes() string                   { return "그린 것만" }
func (korean) MessagesPer(b vocabulary.Bin) string { return koreanPer[b] + " 메시지 수" }
func (korean) BinKnown(b vocabulary.Bin) string {
	return "짙은 색: " + koreanKnown[b] + " 확실, 옅은 색: 가능한 날짜에 나누어 표시"
}
func (korean) PeriodsNumbered(n int) string { return fmt.Sprintf("1–%d: 시기", n) }
func (k korean) Earlier(n int) string       { return "이전 " + k.n(n) + "건은 그리지 않음" }

func (k korean) Later(n int) string     { return "이후 " + k.n(n) + "건은 그리지 않음" }
func (korean) PeriodOf(i, n int) string { return fmt.Sprintf("시기 %d/%d", i, n) }
func (korean) PeriodsMarked() string    { return "모든 시기, 이 시기 강조" }
func (korean) AllMessages() string      { return "모든 메시지" }
func (korean) RegisterTitle() string    { return "이 그림의 메시지" }
func (korean) RegisterDescription() string {
	return "그림의 메시지: 번호, 날짜, 경로, 요약."
}

func (korean) Others() string                { return "기타" }
func (korean) Continued(title string) string { return title + " (계속)" }
func (korean) NothingFrom(name, days string) string {
	return name + ": 메시지 없음, " + days
}

func (korean) NothingElse(whose string) string { return "또한 보내지 않음: " + whose }
func (korean) Nothing(days string) string      { return "보내지 않음: " + days }
func (k korean) Days(n int) string             { return k.n(n) + "일" }
func (korean) NothingFor(days string) string {
	return "이 자료에서 " + days + " 이상 보내지 않음"
}

func (korean) Together(u edtf.Unit) string {
	return byUnit(u, "같은 날의 ", "같은 달의 ", "같은 해의 ") + "여러 메시지"
}

func (korean) ReadLanes() string {
	return "번호는 메시지 하나: 번호는 발신자의 줄에 있고 화살표는 수신자를 가리킴"
}

func (korean) ReadMarks() string {
	return "표시 하나가 메시지 하나이며 발신자의 줄에 있음"
}

func (korean) WithoutArrow() string           { return "화살표 없음" }
func (korean) InOrder(messages string) string { return messages + ", 날짜순" }
func (k korean) NotDrawn(n int) string {
	return "그 밖의 " + k.n(n) + "건은 그리지 않음: account.csv 참조"
}
func (korean) PageOf(i, n int) string { return fmt.Sprintf("%d/%d쪽", i, n) }
func (korean) OneIn(u edtf.Unit) string {
	return "이 기간 중 " + byUnit(u, "하루", "한 달", "한 해")
}
func (korean) LastedSo() string { return "이 기간 내내" }
func (korean) InDoubt() string  { return "인물 또는 날짜 불확실" }
func (korean) NotToScale(u edtf.Unit) string {
	return "너비는 축척과 무관: " + byUnit(u, "하루", "한 달", "한 해") + "의 너비는 메시지 수에 따름"
}

func (korean) Dotted(u edtf.Unit) string {
	return "점선: " + byUnit(u, "매일", "매달", "매년") + "의 시작"
}
func (korean) NoArrow() string { return "화살표 없음: 수신자 미기재 또는 같은 줄" }
func (korean) OrderUnknown(u edtf.Unit) string {
	return "같은 " + byUnit(u, "날", "달", "해") + " 안의 순서는 알 수 없을 수 있음"
}

func (korean) DotInSpan(by string) string {
	s := "구간의 점: 순서를 지키는 첫날"
	if by != "" {
		s += "; ‘" + by + "’는 그날"
	}
	return s
}
func (korean) NoStand() string    { return "언급 없음: 이 자료에 입장 없음" }
func (korean) OutsideAll() string { return "모든 시기 밖" }

func (korean) Screen() vocabulary.Screen {
	return vocabulary.Screen{
		WhoToWhom: "누가 누구에게 보냈는가",
		HowTo:     "선이나 상자를 가리키거나 Tab 키로 이동하면 해당 메시지를 읽을 수 있습니다.",
		Controls:  "시기와 선택", Period: "시기", Find: "행위자 찾기", Category: "범주", Every: "전체", AllPeriods: "모든 시기",
		Figure: "그림", ToMessages: "메시지로 건너뛰기", Messages: "메시지",
		InNoFigure: "그림에 없음", Account: "account.csv에 있습니다.",
		KeyPeriod: "시기", KeyPlay: "재생", KeyNext: "다음 선이나 상자", KeyKeep: "고정", KeyLetGo: "고정 해제", KeyFind: "행위자 찾기",
		Space: "스페이스", Tab: "Tab", Enter: "Enter", Esc: "Esc",
		Play: "재생", Pause: "일시정지", Dark: "어둡게", Light: "밝게",
		Of: "%m개 중 %n개", Kept: "고정됨", LetGo: "고정을 풀었습니다.", None: "메시지가 없습니다.", Unknown: "이 이름의 행위자가 없습니다.",
	}
}

func (korean) AllLines() string { return "선" }
func (korean) Changed(news, busier, gone int) string {
	return fmt.Sprintf("신규 %d, 증가 %d, 소멸 %d", news, busier, gone)
}
func (k korean) LinesOf(n, all int) string { return k.Lines(all) + " 중 " + k.n(n) + "개" }
func (k korean) Periods(n int) string      { return "시기 " + k.n(n) + "개" }
func (k korean) EmptyPeriods(n int) string {
	return k.Periods(n) + "는 메시지가 없어 그리지 않음"
}

func (korean) PeriodsShown(first, last, all int) string {
	return fmt.Sprintf("시기 %d–%d/%d", first, last, all)
}
func (korean) SamePlaces() string { return "행위자마다 늘 같은 자리" }
func (korean) Compared(with string) string {
	return "굵은 선은 새롭거나 늘어난 것(비교: " + with + "), 가는 선은 이어진 것"
}
func (korean) PeriodBefore() string    { return "앞 시기" }
func (korean) PanelBefore() string     { return "앞 그림" }
func (korean) Apart() string           { return "별도" }
func (korean) LinesHeading() string    { return "선" }
func (korean) SidesHeading() string    { return "진영" }
func (korean) NewOrBusier() string     { return "새롭거나 메시지가 전보다 많음" }
func (korean) AsBefore() string        { return "메시지가 전과 같거나 적음" }
func (korean) NotCompared() string     { return "비교하지 않음" }
func (korean) PassedOn() string        { return "다른 이가 전달" }
func (korean) SeveralMessages() string { return "선에 메시지 세 건; 아니면 한 건" }
func (korean) SaidElsewhere() string   { return "표시되지 않은 이에게 한 말" }
func (korean) MostIsNew(title string, lines int) string {
	return fmt.Sprintf("새로운 선이 가장 많은 시기: %s, %d개", title, lines)
}
func (korean) NewLines() string    { return "신규" }
func (korean) BusierLines() string { return "증가" }
func (korean) OtherLines() string  { return "전과 같거나 적음" }
func (korean) GoneLines() string   { return "소멸" }
func (korean) PerhapsChanged(n int) string {
	return fmt.Sprintf("날짜가 불확실하여 불분명한 것 %d건", n)
}

func (korean) Lists() vocabulary.Lists {
	return vocabulary.Lists{
		WhoToWhom: "누가 누구에게", From: "보낸 이", To: "받는 이", Via: "전달자", Category: "범주", Messages: "메시지 수",
		Register: "메시지 목록", Number: "번호", Date: "날짜", Way: "경로", Summary: "내용", Source: "출처",
	}
}
func (korean) WhatChanged() string        { return "변화" }
func (korean) Against(days string) string { return days + " 대비" }
func (korean) Change(k change.Kind) string {
	return [...]string{"신규", "증가", "같음", "감소", "소멸", "비교 안 함"}[k]
}
func (k korean) ChangesOf(kind change.Kind, n string) string { return k.Change(kind) + " " + n }
func (k korean) Of(n, all int) string                        { return k.n(n) + "/" + k.n(all) }
func (korean) AmongShown(lines string) string                { return lines + " (표시된 행위자 사이)" }

func (k korean) OfThemPerhaps(n int) string { return "그중 " + k.n(n) + "개는 불확실" }

func (korean) BeforeAfter() string { return "메시지 수: 이전 → 이번" }

func (korean) Before() string        { return "이전" }
func (korean) Here() string          { return "이번" }
func (korean) AtBox() string         { return "상자 옆" }
func (korean) Comes() string         { return "새로 등장" }
func (korean) Goes() string          { return "더는 없음" }
func (korean) PerhapsChange() string { return "불확실: 날짜가 확실하지 않음" }
func (korean) Unreadable() string    { return "그리지 않음" }
func (k korean) LinesNotCompared(lines int) string {
	return k.Lines(lines) + " 비교 안 함: 한 그림이 메시지를 생략함"
}
func (korean) NothingDrawn() string { return "두 시기 모두 메시지 없음" }
func (k korean) ComeAndGo(come, gone int) string {
	return "행위자: 신규 " + k.n(come) + ", 소멸 " + k.n(gone)
}
func (korean) NewHere() string      { return "새로 등장" }
func (korean) GoneFromHere() string { return "더는 없음" }

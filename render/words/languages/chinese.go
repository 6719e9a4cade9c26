package languages

import (
	"fmt"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// chinese is the table of Chinese in simplified characters. Its signs are wide and
// have no spaces around them.
type chinese struct{}

func (chinese) Tag() string { return "zh" }

func (chinese) Signs() vocabulary.Signs {
	return vocabulary.Signs{Comma: "，", List: "、", Semicolon: "；", Colon: "：", Stop: "。", Between: "", Thousands: ","}
}

func (chinese) Parentheses(inner string) string { return "（" + inner + "）" }
func (chinese) Quote(s string) string           { return "“" + s + "”" }

func (c chinese) n(n int) string { return c.Signs().Group(n) }

func (chinese) SpellDate(d vocabulary.Fields) string {
	s := ""
	if d.HasYear {
		s = chineseEra.year(d.Year, "年")
	}
	if d.Month > 0 {
		s += fmt.Sprintf("%d月", d.Month)
	}
	if d.Day > 0 {
		s += fmt.Sprintf("%d日", d.Day)
	}
	return s
}

func (chinese) YearFirst() bool { return true }

func (c chinese) SpellSpan(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	first, last := c.SpellDate(a), c.SpellDate(b)
	switch how {
	case vocabulary.Lasted, vocabulary.Named:
		return first + "至" + last
	case vocabulary.Both:
		return first + "和" + last
	case vocabulary.Either:
		return first + "或" + last
	}
	return dashedUnits(first, last, "–")
}

// dashedUnits joins the ends of a span with a dash. Where the last is one field,
// its unit stands once: 7月12–14日.
func dashedUnits(first, last, dash string) string {
	unit := lastRune(last)
	if strings.HasSuffix(first, unit) && strings.Trim(strings.TrimSuffix(last, unit), "0123456789") == "" {
		first = strings.TrimSuffix(first, unit)
	}
	return first + dash + last
}

func lastRune(s string) string {
	runes := []rune(s)
	return string(runes[len(runes)-1:])
}

func (chinese) About(date string) string { return "约" + date }
func (chinese) By(date string) string    { return "不晚于" + date }
func (chinese) From(date string) string  { return "不早于" + date }
func (chinese) Undated() string          { return "无日期" }
func (chinese) Decade(year int64) string { return fmt.Sprintf("%d年代", year) }
func (chinese) WeekOf(n int, y int64) string {
	return fmt.Sprintf("%s第%d周", chineseEra.year(y, "年"), n)
}

func (chinese) MessagesHeading() string               { return "信息数" }
func (chinese) MarksHeading() string                  { return "标记" }
func (chinese) Topic(heading, question string) string { return heading + "（" + question + "）" }
func (chinese) SenderSide() string                    { return "发信方阵营" }
func (chinese) KindHeading() string                   { return "类型" }
func (chinese) NotSaid() string                       { return "未说明" }

func (chinese) Marks(brief bool) vocabulary.Marks {
	if brief {
		return vocabulary.Marks{
			Report: "转述", Perhaps: "可能属其他时期", Others: "可能属他人",
			Either: "时期或人物存疑", Beside: "另一问题", Inferred: "推断",
		}
	}
	return vocabulary.Marks{
		Report: "转述他人立场", Perhaps: "可能属其他时期", Others: "可能属他人",
		Either: "可能属其他时期或他人", Beside: "针对另一问题", Inferred: "据史料推断，并非明言",
	}
}

func (chinese) PassedOnBy() string       { return "转递者" }
func (chinese) BothWays() string         { return "双向" }
func (chinese) BothWaysOneSided() string { return "双向，立场属开口一端" }
func (chinese) SaidToNobody() string     { return "发言，收信方未指明" }
func (chinese) NoMessageHere() string    { return "此处无信息" }

func (c chinese) Messages(n int) string { return c.n(n) + "条信息" }
func (c chinese) Lines(n int) string    { return c.n(n) + "条线" }
func (c chinese) Actors(n int) string   { return c.n(n) + "个行为体" }
func (chinese) NoneDated() string       { return "没有信息的日期在本时期内" }
func (c chinese) NoneShown(messages int) string {
	return c.Messages(messages) + "均不在所示行为体之间"
}

func (c chinese) Between(messages, actors int) string {
	return c.Actors(actors) + "之间的" + c.Messages(messages)
}
func (c chinese) ActorsOf(n, all int) string { return c.Actors(all) + "中的" + c.n(n) + "个" }
func (c chinese) MessagesOf(n, all int) string {
	return c.Messages(all) + "中的" + c.n(n) + "条"
}

func (c chinese) ShareOf(part string, messages int) string {
	return c.Messages(messages) + "的" + part
}
func (chinese) UnderOnePercent() string    { return "不到1%" }
func (chinese) Percent(n int) string       { return fmt.Sprintf("%d%%", n) }
func (chinese) AllUnnamed() string         { return "，收信方均未指明" }
func (c chinese) SomeUnnamed(n int) string { return "其中" + c.n(n) + "条收信方未指明" }
func (c chinese) Unnamed(n int) string     { return c.n(n) + "条收信方未指明" }

func (c chinese) PerhapsElsewhere(n int) string { return c.Messages(n) + "可能属于其他时期" }
func (c chinese) PerhapsOthers(n int) string    { return c.Messages(n) + "可能属于他人" }

func (c chinese) OnSeveralLines(n int) string { return c.Messages(n) + "画在多条线上" }

func (chinese) Only(conditions []string) string { return "仅限 " + strings.Join(conditions, " 且 ") }

func (c chinese) AtLeast(messages int) string { return "不少于" + c.Messages(messages) + "的线" }
func (c chinese) Values(n int) string         { return c.n(n) + "个值" }
func (c chinese) NoneOf(messages int) string  { return c.Messages(messages) + "中无一条" }
func (c chinese) ThoseFrom(actors int) string { return "所示" + c.Actors(actors) + "发出的信息" }

func (c chinese) LeftOut(category string) string {
	return "不含" + c.Quote(category)
}
func (chinese) DaysOf(month string) string { return "标签：" + month + "的日期" }
func (chinese) Several() string            { return "多种" }
func (chinese) Other(values string) string { return "其他（" + values + "）" }
func (c chinese) OtherValues(n int) string { return "其他（" + c.Values(n) + "）" }

func (chinese) Via(names string) string           { return "经由" + names }
func (c chinese) CarriersUnnamed(n int) string    { return "未注明转递者：" + c.Lines(n) }
func (c chinese) Carriers(n int) string           { return c.n(n) + "名转递者" }
func (chinese) To(names string) string            { return "致" + names }
func (c chinese) ToOthers(n int) string           { return "致另外" + c.n(n) + "方" }
func (c chinese) More(n int) string               { return "另" + c.n(n) + "方" }
func (c chinese) AndMore(n int) string            { return "……另有" + c.n(n) + "条" }
func (chinese) OrNotNamed() string                { return "或未指明" }
func (chinese) NotNamed() string                  { return "收信方未指明" }
func (chinese) ReportingOn(numbers string) string { return "转述" + numbers }
func (chinese) And(a, b string) string            { return a + "和" + b }
func (chinese) AsReported() string                { return "据转述" }
func (chinese) Inferred() string                  { return "立场系推断" }
func (chinese) Possible() string                  { return "可能属本时期" }
func (chinese) Likeliest() string                 { return "最可能属本时期" }
func (chinese) Sent(count string) string          { return "发出 " + count }
func (chinese) Received(count string) string      { return "收到 " + count }
func (chinese) Carried(count string) string       { return "转递 " + count }
func (chinese) ID(id string) string               { return "编号 " + id }

func (chinese) DescriptionBegins() string    { return "信息有向图，" }
func (chinese) Most() string                 { return "最多者" }
func (chinese) NoMessageFrom() string        { return "此处无信息" }
func (chinese) OfOneName() string            { return "同名者" }
func (chinese) ByWeight(lines string) string { return lines + "，按信息多少排列：" }
func (chinese) Reports() string              { return "转述他人的话" }
func (chinese) ToPassOn() string             { return "待转递" }
func (chinese) ToNobody(name string) string  { return name + "，收信方未指明" }
func (chinese) ToOwnSide(name string) string { return name + "，一方内部或收信方未指明" }

func (chinese) SaidWithin() string { return "一方内部的发言，或收信方未指明" }
func (chinese) AllWithin() string  { return "，均为一方内部或收信方未指明" }
func (c chinese) SomeWithin(n int) string {
	return "其中" + c.n(n) + "条为一方内部或收信方未指明"
}
func (c chinese) Within(n int) string { return c.n(n) + "条为一方内部或收信方未指明" }

var (
	chinesePer   = [vocabulary.Bins]string([...]string{"每日", "每周", "每月", "每两个月", "每季度", "每半年", "每年", "每两年", "每五年", "每十年", "每20年", "每50年", "每百年"})
	chineseKnown = [vocabulary.Bins]string([...]string{"日", "周", "月", "两个月", "季度", "半年", "年", "两年", "五年", "十年", "20年", "50年", "百年"})
)

func (chinese) DrawnOnes() string                   { return "仅计绘出的" }
func (chinese) MessagesPer(b vocabulary.Bin) string { return chinesePer[b] + "信息数" }
func (chinese) BinKnown(b vocabulary.Bin) string {
	return "深色：可确定到" + chineseKnown[b] + "，浅色：分摊到可能的各日"
}
func (chinese) PeriodsNumbered(n int) string { return fmt.Sprintf("1–%d：各时期", n) }
func (c chinese) Earlier(n int) string       { return "另有" + c.n(n) + "条更早，未画出" }
func (c chinese) Later(n int) string         { return "另有" + c.n(n) + "条更晚，未画出" }
func (chinese) PeriodOf(i, n int) string     { return fmt.Sprintf("第%d时期，共%d个", i, n) }
func (chinese) PeriodsMarked() string        { return "所有时期，标出本时期" }
func (chinese) AllMessages() string          { return "全部信息" }
func (chinese) RegisterTitle() string        { return "本图的信息" }
func (chinese) RegisterDescription() string {
	return "本图的信息：编号、日期、路径和摘要。"
}

func (chinese) Others() string                { return "其他" }
func (chinese) Continued(title string) string { return title + "（续）" }
func (chinese) NothingFrom(name, days string) string {
	return name + "：无信息，" + days
}

func (chinese) NothingElse(whose string) string { return "另未发信息：" + whose }
func (chinese) Nothing(days string) string      { return "未发信息：" + days }
func (c chinese) Days(n int) string             { return c.n(n) + "天" }
func (chinese) NothingFor(days string) string {
	return "本资料集中未发信息，" + days + "以上"
}

func (chinese) Together(u edtf.Unit) string {
	return byUnit(u, "同一天", "同一月", "同一年") + "的多条信息"
}

func (chinese) ReadLanes() string {
	return "每个编号是一条信息：编号在发信方一行，箭头指向收信方"
}

func (chinese) ReadMarks() string              { return "每个标记是一条信息，在发信方一行" }
func (chinese) WithoutArrow() string           { return "无箭头" }
func (chinese) InOrder(messages string) string { return messages + "，按日期排列" }
func (c chinese) NotDrawn(n int) string        { return "另有" + c.n(n) + "条未绘出，见account.csv" }
func (chinese) PageOf(i, n int) string         { return fmt.Sprintf("第%d页，共%d页", i, n) }
func (chinese) OneIn(u edtf.Unit) string {
	return "其中" + byUnit(u, "某一天", "某一月", "某一年")
}
func (chinese) LastedSo() string { return "持续全程" }
func (chinese) InDoubt() string  { return "人物或日期存疑" }
func (chinese) NotToScale(u edtf.Unit) string {
	return "宽度不按比例：" + byUnit(u, "一天", "一月", "一年") + "的宽度取决于信息数量"
}

func (chinese) Dotted(u edtf.Unit) string {
	return "点线：" + byUnit(u, "每日", "每月", "每年") + "起点"
}
func (chinese) NoArrow() string { return "无箭头：收信方未指明，或在同一行" }
func (chinese) OrderUnknown(u edtf.Unit) string {
	return "同" + byUnit(u, "一天", "一月", "一年") + "内的先后未必可知"
}

func (chinese) DotInSpan(by string) string {
	s := "线段上的点：不打乱顺序的第一天"
	if by != "" {
		s += "；“" + by + "”则为该日"
	}
	return s
}
func (chinese) NoStand() string    { return "未说明：本资料集中无立场" }
func (chinese) OutsideAll() string { return "不属于任何时期" }

func (chinese) Screen() vocabulary.Screen {
	return vocabulary.Screen{
		WhoToWhom: "谁致函谁",
		HowTo:     "指向一条线或一个方框，或用 Tab 键移到它，即可阅读其中的信息。",
		Controls:  "时期与选择", Period: "时期", Find: "查找行为体", Category: "类别", Every: "全部", AllPeriods: "所有时期",
		Figure: "图", ToMessages: "跳到信息", Messages: "信息",
		InNoFigure: "未入图", Account: "详见 account.csv。",
		KeyPeriod: "时期", KeyPlay: "播放", KeyNext: "下一条线或方框", KeyKeep: "固定", KeyLetGo: "取消固定", KeyFind: "查找行为体",
		Space: "空格", Tab: "Tab", Enter: "Enter", Esc: "Esc",
		Play: "播放", Pause: "暂停", Dark: "深色", Light: "浅色",
		Of: "%n / %m", Kept: "已固定", LetGo: "已取消固定。", None: "没有信息。", Unknown: "没有此名的行为体。",
	}
}

func (chinese) AllLines() string { return "线" }
func (chinese) Changed(news, busier, gone int) string {
	return fmt.Sprintf("新增%d，增多%d，消失%d", news, busier, gone)
}
func (c chinese) LinesOf(n, all int) string { return c.Lines(all) + "中的" + c.n(n) + "条" }
func (c chinese) Periods(n int) string      { return c.n(n) + "个时期" }
func (c chinese) EmptyPeriods(n int) string {
	return c.Periods(n) + "无信息，未绘出"
}

func (chinese) PeriodsShown(first, last, all int) string {
	return fmt.Sprintf("第%d–%d时期，共%d个", first, last, all)
}
func (chinese) SamePlaces() string { return "各图中位置相同" }
func (chinese) Compared(with string) string {
	return "粗线为新增或增多（比较对象：" + with + "），细线为延续"
}
func (chinese) PeriodBefore() string    { return "前一时期" }
func (chinese) PanelBefore() string     { return "前一图" }
func (chinese) Apart() string           { return "另有" }
func (chinese) LinesHeading() string    { return "线" }
func (chinese) SidesHeading() string    { return "各方" }
func (chinese) NewOrBusier() string     { return "新增，或信息比以前多" }
func (chinese) AsBefore() string        { return "信息与以前一样多，或更少" }
func (chinese) NotCompared() string     { return "未比较" }
func (chinese) PassedOn() string        { return "由他人转递" }
func (chinese) SeveralMessages() string { return "线上有三条信息；否则一条" }
func (chinese) SaidElsewhere() string   { return "对未显示者所说" }
func (chinese) MostIsNew(title string, lines int) string {
	return fmt.Sprintf("新增最多：%s，%d条线", title, lines)
}
func (chinese) NewLines() string    { return "新增" }
func (chinese) BusierLines() string { return "增多" }
func (chinese) OtherLines() string  { return "与以前一样，或更少" }
func (chinese) GoneLines() string   { return "消失" }
func (chinese) PerhapsChanged(n int) string {
	return fmt.Sprintf("因日期存疑而不确定的有%d条", n)
}

func (chinese) Lists() vocabulary.Lists {
	return vocabulary.Lists{
		WhoToWhom: "谁致谁", From: "发信方", To: "收信方", Via: "转递者", Category: "类别", Messages: "信息数",
		Register: "信息列表", Number: "编号", Date: "日期", Way: "传递", Summary: "内容", Source: "出处",
	}
}
func (chinese) WhatChanged() string        { return "变化" }
func (chinese) Against(days string) string { return "对比" + days }
func (chinese) Change(k change.Kind) string {
	return [...]string{"新增", "增多", "不变", "减少", "消失", "未比较"}[k]
}
func (c chinese) ChangesOf(k change.Kind, n string) string { return c.Change(k) + n }
func (c chinese) Of(n, all int) string                     { return c.n(n) + "/" + c.n(all) }
func (chinese) AmongShown(lines string) string             { return lines + "（所示者之间）" }

func (c chinese) OfThemPerhaps(n int) string { return "其中" + c.n(n) + "条存疑" }

func (chinese) BeforeAfter() string   { return "信息数：此前 → 本期" }
func (chinese) Before() string        { return "此前" }
func (chinese) Here() string          { return "本期" }
func (chinese) AtBox() string         { return "框旁" }
func (chinese) Comes() string         { return "新出现者" }
func (chinese) Goes() string          { return "不再出现者" }
func (chinese) PerhapsChange() string { return "存疑：日期不确定" }
func (chinese) Unreadable() string    { return "未画出" }
func (c chinese) LinesNotCompared(lines int) string {
	return c.Lines(lines) + "未比较：其中一图略去了部分信息"
}
func (chinese) NothingDrawn() string { return "两期均无信息" }
func (c chinese) ComeAndGo(come, gone int) string {
	return "行为体：新增" + c.n(come) + "，消失" + c.n(gone)
}
func (chinese) NewHere() string      { return "新出现" }
func (chinese) GoneFromHere() string { return "不再出现" }

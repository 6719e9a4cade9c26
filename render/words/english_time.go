package words

import "cablegraph/graph/edtf"

func (english) Others() string                { return "others" }
func (english) Continued(title string) string { return title + ", continued" }

func (english) NothingFrom(name, days string) string {
	return "no message from " + name + ", " + days
}

func (english) ReadLanes() string {
	return "Each number is a message: it stands on its sender’s lane, and an arrow runs to the receiver"
}
func (english) InOrder(messages string) string { return messages + " in order of date" }
func (english) ListedApart(messages string) string {
	return messages + " more can’t be drawn or are left out: account.csv lists them"
}

func (english) PageOf(i, n int) string { return "page " + grouped(i, ",") + " of " + grouped(n, ",") }

// unit names a unit of the axis.
func (english) unit(u edtf.Unit) string {
	switch u {
	case edtf.ByDay:
		return "day"
	case edtf.ByMonth:
		return "month"
	}
	return "year"
}

func (e english) OneIn(u edtf.Unit) string { return "one " + e.unit(u) + " in this span" }
func (english) LastedSo() string           { return "lasted so long" }
func (english) InDoubt() string            { return "people or date in doubt" }
func (e english) NotToScale(u edtf.Unit) string {
	return "Widths are not to scale: a " + e.unit(u) + " is as wide as its messages"
}
func (e english) Dotted(u edtf.Unit) string { return "Dotted: first of a " + e.unit(u) }
func (english) NoArrow() string { return "No arrow: receiver not named, or on the same lane" }

func (e english) OrderUnknown(u edtf.Unit) string {
	return "Within a " + e.unit(u) + " the order is not always known"
}
func (english) OutsideAll() string { return "outside all periods" }

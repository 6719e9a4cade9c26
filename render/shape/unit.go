package shape

import "strconv"

// Unit is 1/100 of a point (1/7200 inch). From the layout on every coordinate
// is a whole number of them.
type Unit int

// Pt is one point, 1/72 inch.
const Pt Unit = 100

// MM converts millimetres to Units.
func MM(n float64) Unit { return Unit(n*7200/25.4 + 0.5) }

// String spells u in points with at most two decimals.
func (u Unit) String() string { return string(u.Append(make([]byte, 0, 12))) }

// Append appends what String returns.
func (u Unit) Append(b []byte) []byte {
	if u < 0 {
		b, u = append(b, '-'), -u
	}
	b = strconv.AppendInt(b, int64(u/100), 10)
	if cents := u % 100; cents != 0 {
		b = append(b, '.', byte('0'+cents/10))
		if cents%10 != 0 {
			b = append(b, byte('0'+cents%10))
		}
	}
	return b
}

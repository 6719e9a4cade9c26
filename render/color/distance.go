// Package color turns colours into how well they are told apart: by those who see
// all hues and those who do not, on white, and in grey.
package color

import (
	"math"

	"cablegraph/render/shape"
)

// A Sight is how somebody sees colours: a matrix of linear red, green and blue.
type Sight [3][3]float64

// The sights: all three kinds of cones, and each of them wanting, after Machado,
// Oliveira and Fernandes 2009, severity 1.
var (
	Normal       = Sight{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}
	Protanopia   = Sight{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}
	Deuteranopia = Sight{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}
	Tritanopia   = Sight{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}
)

// Lab returns a colour in CIE L*a*b* (D65) as a sight has it.
func (s Sight) Lab(c shape.Color) [3]float64 {
	linear, seen := light(c), [3]float64{}
	for i, row := range s {
		seen[i] = min(max(row[0]*linear[0]+row[1]*linear[1]+row[2]*linear[2], 0), 1)
	}
	f := func(r, g, b, white float64) float64 {
		t := (r*seen[0] + g*seen[1] + b*seen[2]) / white
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (t*24389/27 + 16) / 116
	}
	x := f(0.4124564, 0.3575761, 0.1804375, 0.95047)
	y := f(0.2126729, 0.7151522, 0.0721750, 1)
	z := f(0.0193339, 0.1191920, 0.9503041, 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

// Distance is CIEDE2000 of two colours as a sight has them.
func (s Sight) Distance(a, b shape.Color) float64 { return ciede2000(s.Lab(a), s.Lab(b)) }

// ciede2000 is the colour difference of CIE 142-2001 between two colours in L*a*b*.
func ciede2000(p, q [3]float64) float64 {
	const degree = math.Pi / 180
	pow7 := func(c float64) float64 { return math.Sqrt(math.Pow(c, 7) / (math.Pow(c, 7) + math.Pow(25, 7))) }
	g := 0.5 * (1 - pow7((math.Hypot(p[1], p[2])+math.Hypot(q[1], q[2]))/2))
	polar := func(c [3]float64) (chroma, hue float64) {
		a := c[1] * (1 + g)
		if a == 0 && c[2] == 0 {
			return 0, 0
		}
		hue = math.Atan2(c[2], a) / degree
		if hue < 0 {
			hue += 360
		}
		return math.Hypot(a, c[2]), hue
	}
	c1, h1 := polar(p)
	c2, h2 := polar(q)
	dh, mean := h2-h1, (h1+h2)/2
	switch {
	case c1*c2 == 0:
		dh, mean = 0, h1+h2
	case dh > 180:
		dh -= 360
	case dh < -180:
		dh += 360
	}
	if c1*c2 != 0 && math.Abs(h1-h2) > 180 {
		mean += 180
		if h1+h2 >= 360 {
			mean -= 360
		}
	}
	dl, dc := q[0]-p[0], c2-c1
	dH := 2 * math.Sqrt(c1*c2) * math.Sin(dh/2*degree)
	l, c := (p[0]+q[0])/2, (c1+c2)/2
	t := 1 - 0.17*math.Cos((mean-30)*degree) + 0.24*math.Cos(2*mean*degree) + 0.32*math.Cos((3*mean+6)*degree) - 0.20*math.Cos((4*mean-63)*degree)
	sl := 1 + 0.015*(l-50)*(l-50)/math.Sqrt(20+(l-50)*(l-50))
	sc, sh := 1+0.045*c, 1+0.015*c*t
	turn := 30 * math.Exp(-((mean-275)/25)*((mean-275)/25))
	rt := -math.Sin(2*turn*degree) * 2 * pow7(c)
	x, y, z := dl/sl, dc/sc, dH/sh
	return math.Sqrt(x*x + y*y + z*z + rt*y*z)
}

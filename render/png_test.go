package render

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"testing"
)

func samplePNG(t *testing.T, dpi int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := PNG(&b, sample(), nil, dpi); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestPNGHasItsPhysicalSize(t *testing.T) {
	for _, tt := range []struct {
		dpi           int
		width, height int
		perMetre      uint32
	}{
		{72, 400, 200, 2835},
		{150, 834, 417, 5906},
		{300, 1667, 834, 11811},
	} {
		data := samplePNG(t, tt.dpi)
		c, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil || c.Width != tt.width || c.Height != tt.height {
			t.Errorf("%d dpi: %d × %d pixels (%v), want %d × %d", tt.dpi, c.Width, c.Height, err, tt.width, tt.height)
		}
		_, chunk, _ := bytes.Cut(data, []byte("pHYs"))
		x, y, unit := binary.BigEndian.Uint32(chunk), binary.BigEndian.Uint32(chunk[4:]), chunk[8]
		if x != tt.perMetre || y != tt.perMetre || unit != 1 {
			t.Errorf("%d dpi: %d, %d to the unit %d; want %d to the metre", tt.dpi, x, y, unit, tt.perMetre)
		}
	}
}

func TestPNGHasTheSameBytesTwice(t *testing.T) {
	if !bytes.Equal(samplePNG(t, 150), samplePNG(t, 150)) {
		t.Error("two runs differ")
	}
}

func TestPNGRefusesWhatNoMemoryHolds(t *testing.T) {
	for _, dpi := range []int{-1, 0, 1_000_000} {
		if err := PNG(&bytes.Buffer{}, sample(), nil, dpi); err == nil {
			t.Errorf("%d dpi: no error", dpi)
		}
	}
}

func TestPNGPaints(t *testing.T) {
	at := func(x, y Unit) [3]Point { return [3]Point{{x, y}} }
	red, blue := RGB(0xff0000), RGB(0x0000ff)
	level := []Seg{{MoveTo, at(100, 500)}, {LineTo, at(900, 500)}}
	square := []Seg{{MoveTo, at(300, 300)}, {LineTo, at(700, 300)}, {LineTo, at(700, 700)}, {LineTo, at(300, 700)}, {Op: Close}}
	corner := []Seg{{MoveTo, at(100, 500)}, {LineTo, at(500, 500)}, {LineTo, at(500, 900)}}
	// A drawing of 10 × 10 points at 720 dpi: a pixel is 10 Units.
	for _, tt := range []struct {
		name   string
		shapes []Shape
		x, y   int
		want   Color
	}{
		{"the ground is white", nil, 50, 50, white},
		{"an area", []Shape{&Path{Segs: square, Fill: red}}, 31, 31, red},
		{"nothing beside it", []Shape{&Path{Segs: square, Fill: red}}, 29, 31, white},
		{"a line half its width to either side", []Shape{&Path{Segs: level, Stroke: red, Width: 200}}, 50, 41, red},
		{"and no more", []Shape{&Path{Segs: level, Stroke: red, Width: 200}}, 50, 39, white},
		{"a line ends at its end", []Shape{&Path{Segs: level, Stroke: red, Width: 200}}, 91, 50, white},
		{"a dash", []Shape{&Path{Segs: level, Stroke: red, Width: 200, Dash: []Unit{200, 100}}}, 29, 50, red},
		{"a gap", []Shape{&Path{Segs: level, Stroke: red, Width: 200, Dash: []Unit{200, 100}}}, 31, 50, white},
		{"a pattern of three goes on inverted", []Shape{&Path{Segs: level, Stroke: red, Width: 200, Dash: []Unit{100, 100, 100}}}, 45, 50, white},
		{"a pattern without length is none", []Shape{&Path{Segs: level, Stroke: red, Width: 200, Dash: []Unit{0, 0}}}, 45, 50, red},
		{"a corner is mitred", []Shape{&Path{Segs: corner, Stroke: red, Width: 200}}, 58, 41, red},
		{"a closed line is mitred at its start", []Shape{&Path{Segs: square, Stroke: red, Width: 100}}, 26, 26, red},
		{"what comes later covers", []Shape{&Path{Segs: square, Fill: red}, &Path{Segs: level, Stroke: blue, Width: 200}}, 50, 50, blue},
		{"letters", []Shape{&Text{At: Point{0, 900}, S: "l", Size: 1000, Fill: red}}, 11, 50, red},
		{"letters at the end", []Shape{&Text{At: Point{1000, 900}, Anchor: End, S: "l", Size: 1000, Fill: red}}, 89, 50, red},
		{"a halo", []Shape{&Path{Segs: level, Stroke: blue, Width: 200}, &Text{At: Point{500, 900}, Anchor: Middle, S: "l", Size: 1000, Fill: red, Halo: 100}}, 40, 50, white},
		{"its letters", []Shape{&Path{Segs: level, Stroke: blue, Width: 200}, &Text{At: Point{500, 900}, Anchor: Middle, S: "l", Size: 1000, Fill: red, Halo: 100}}, 50, 50, red},
		{"outside the canvas nothing breaks", []Shape{&Path{Segs: []Seg{{MoveTo, at(-1e6, 500)}, {LineTo, at(1e6, 500)}}, Stroke: red, Width: 200}}, 50, 50, red},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := PNG(&b, &Drawing{W: 1000, H: 1000, Contents: []Group{{Shapes: tt.shapes}}}, nil, 720); err != nil {
				t.Fatal(err)
			}
			m, err := png.Decode(&b)
			if err != nil {
				t.Fatal(err)
			}
			if got := colorAt(m, tt.x, tt.y); got != tt.want {
				t.Errorf("pixel %d, %d is %v, want %v", tt.x, tt.y, got, tt.want)
			}
		})
	}
}

func colorAt(m image.Image, x, y int) Color {
	c := color.RGBAModel.Convert(m.At(x, y)).(color.RGBA)
	return RGB(uint32(c.R)<<16 | uint32(c.G)<<8 | uint32(c.B))
}

package write

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"testing"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
)

func samplePNG(t *testing.T, dpi int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := PNG(&b, rendertest.Drawing(), nil, dpi); err != nil {
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
		if err := PNG(&bytes.Buffer{}, rendertest.Drawing(), nil, dpi); err == nil {
			t.Errorf("%d dpi: no error", dpi)
		}
	}
}

func TestPNGPaints(t *testing.T) {
	at := func(x, y shape.Unit) [3]shape.Point { return [3]shape.Point{{X: x, Y: y}} }
	red, blue := shape.RGB(0xff0000), shape.RGB(0x0000ff)
	level := []shape.Seg{{Op: shape.MoveTo, P: at(100, 500)}, {Op: shape.LineTo, P: at(900, 500)}}
	square := []shape.Seg{{Op: shape.MoveTo, P: at(300, 300)}, {Op: shape.LineTo, P: at(700, 300)}, {Op: shape.LineTo, P: at(700, 700)}, {Op: shape.LineTo, P: at(300, 700)}, {Op: shape.Close}}
	corner := []shape.Seg{{Op: shape.MoveTo, P: at(100, 500)}, {Op: shape.LineTo, P: at(500, 500)}, {Op: shape.LineTo, P: at(500, 900)}}
	// A drawing of 10 × 10 points at 720 dpi: a pixel is 10 Units.
	for _, tt := range []struct {
		name   string
		shapes []shape.Shape
		x, y   int
		want   shape.Color
	}{
		{"the ground is white", nil, 50, 50, shape.White},
		{"an area", []shape.Shape{&shape.Path{Segs: square, Fill: red}}, 31, 31, red},
		{"nothing beside it", []shape.Shape{&shape.Path{Segs: square, Fill: red}}, 29, 31, shape.White},
		{"a line half its width to either side", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200}}, 50, 41, red},
		{"and no more", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200}}, 50, 39, shape.White},
		{"a line ends at its end", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200}}, 91, 50, shape.White},
		{"a dash", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200, Dash: []shape.Unit{200, 100}}}, 29, 50, red},
		{"a gap", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200, Dash: []shape.Unit{200, 100}}}, 31, 50, shape.White},
		{"a pattern of three goes on inverted", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200, Dash: []shape.Unit{100, 100, 100}}}, 45, 50, shape.White},
		{"a pattern without length is none", []shape.Shape{&shape.Path{Segs: level, Stroke: red, Width: 200, Dash: []shape.Unit{0, 0}}}, 45, 50, red},
		{"a corner is mitred", []shape.Shape{&shape.Path{Segs: corner, Stroke: red, Width: 200}}, 58, 41, red},
		{"a closed line is mitred at its start", []shape.Shape{&shape.Path{Segs: square, Stroke: red, Width: 100}}, 26, 26, red},
		{"what comes later covers", []shape.Shape{&shape.Path{Segs: square, Fill: red}, &shape.Path{Segs: level, Stroke: blue, Width: 200}}, 50, 50, blue},
		{"letters", []shape.Shape{&shape.Text{At: shape.Point{X: 0, Y: 900}, S: "l", Size: 1000, Fill: red}}, 11, 50, red},
		{"letters at the end", []shape.Shape{&shape.Text{At: shape.Point{X: 1000, Y: 900}, Anchor: shape.End, S: "l", Size: 1000, Fill: red}}, 89, 50, red},
		{"outside the canvas nothing breaks", []shape.Shape{&shape.Path{Segs: []shape.Seg{{Op: shape.MoveTo, P: at(-1e6, 500)}, {Op: shape.LineTo, P: at(1e6, 500)}}, Stroke: red, Width: 200}}, 50, 50, red},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := PNG(&b, &shape.Drawing{W: 1000, H: 1000, Contents: []shape.Group{{Shapes: tt.shapes}}}, nil, 720); err != nil {
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

func colorAt(m image.Image, x, y int) shape.Color {
	c := color.RGBAModel.Convert(m.At(x, y)).(color.RGBA)
	return shape.RGB(uint32(c.R)<<16 | uint32(c.G)<<8 | uint32(c.B))
}

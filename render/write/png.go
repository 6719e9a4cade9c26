package write

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"math"

	"golang.org/x/image/vector"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

const pngMark = "Software\x00cablegraph"

// PNG writes d as pixels, dpi of them to the inch. The file says so, and opens at
// its size.
func PNG(w io.Writer, d *shape.Drawing, faces *typeset.Faces, dpi int) error {
	const limit = 200_000_000 // pixels, 800 MB
	width, height := pixels(d.W, dpi), pixels(d.H, dpi)
	if dpi < 1 || width*height > limit {
		return fmt.Errorf("%d dpi makes %d × %d pixels of a sheet of %s × %s pt", dpi, width, height, d.W, d.H)
	}
	c := &canvas{image.NewRGBA(image.Rect(0, 0, width, height)), faces, float64(dpi) / 7200, vector.NewRasterizer(0, 0)}
	draw.Draw(c.image, c.image.Rect, image.White, image.Point{}, draw.Src)
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			c.draw(s)
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, c.image); err != nil {
		return err
	}
	return writeSized(w, b.Bytes(), dpi)
}

// pixels returns how many pixels hold u.
func pixels(u shape.Unit, dpi int) int { return (int(u)*dpi + 7199) / 7200 }

// writeSized writes a PNG with two chunks behind its header that image/png does
// not write: pHYs, the size of a pixel, and tEXt, the program that drew it.
func writeSized(w io.Writer, data []byte, dpi int) error {
	const header = 8 + 12 + 13 // signature, IHDR
	perMetre := uint32((dpi*10000 + 127) / 254)
	size := binary.BigEndian.AppendUint32(nil, perMetre)
	size = binary.BigEndian.AppendUint32(size, perMetre)
	size = append(size, 1) // metre
	for _, part := range [][]byte{data[:header], chunk("pHYs", size), chunk("tEXt", []byte(pngMark)), data[header:]} {
		if _, err := w.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// chunk makes a part of a PNG: length, name, body and checksum.
func chunk(name string, body []byte) []byte {
	c := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	c = append(append(c, name...), body...)
	return binary.BigEndian.AppendUint32(c, crc32.ChecksumIEEE(c[4:]))
}

// A canvas draws shapes on an image.
type canvas struct {
	image      *image.RGBA
	faces      *typeset.Faces
	perUnit    float64 // pixels
	rasterizer *vector.Rasterizer
}

func (c *canvas) draw(s shape.Shape) {
	switch s := s.(type) {
	case *shape.Path:
		c.path(s)
	case *shape.Text:
		for _, r := range c.faces.Lay(s) {
			c.path(&shape.Path{Segs: r.Outline, Fill: s.Fill})
		}
	}
}

// path fills and draws p.
func (c *canvas) path(p *shape.Path) {
	lines := flatten(p.Segs, c.perUnit)
	if p.Fill != shape.None {
		polygons := make([][]vec, len(lines))
		for i, l := range lines {
			polygons[i] = l.points
		}
		c.fill(polygons, p.Fill)
	}
	if p.Stroke != shape.None {
		var polygons [][]vec
		for _, l := range c.dash(lines, p.Dash) {
			polygons = append(polygons, l.stroke(float64(p.Width)*c.perUnit)...)
		}
		c.fill(polygons, p.Stroke)
	}
}

func (c *canvas) dash(lines []polyline, pattern []shape.Unit) []polyline {
	if len(pattern) == 0 {
		return lines
	}
	lengths := make([]float64, len(pattern))
	for i, n := range pattern {
		lengths[i] = float64(n) * c.perUnit
	}
	var dashes []polyline
	for _, l := range lines {
		dashes = append(dashes, l.dash(lengths)...)
	}
	return dashes
}

// fill paints the union of polygons. Only the box around them is rasterized.
func (c *canvas) fill(polygons [][]vec, ink shape.Color) {
	lo, hi := vec{math.Inf(1), math.Inf(1)}, vec{math.Inf(-1), math.Inf(-1)}
	for _, p := range polygons {
		for _, q := range p {
			lo = vec{min(lo.x, q.x), min(lo.y, q.y)}
			hi = vec{max(hi.x, q.x), max(hi.y, q.y)}
		}
	}
	if !(lo.x < hi.x) {
		return
	}
	box := image.Rect(int(math.Floor(lo.x)), int(math.Floor(lo.y)), int(math.Ceil(hi.x)), int(math.Ceil(hi.y))).Intersect(c.image.Rect)
	if box.Empty() {
		return
	}
	c.rasterizer.Reset(box.Dx(), box.Dy())
	for _, p := range polygons {
		for i, q := range p {
			x, y := float32(q.x-float64(box.Min.X)), float32(q.y-float64(box.Min.Y))
			if i == 0 {
				c.rasterizer.MoveTo(x, y)
			} else {
				c.rasterizer.LineTo(x, y)
			}
		}
		c.rasterizer.ClosePath()
	}
	r, g, b := channels(ink)
	c.rasterizer.Draw(c.image, box, image.NewUniform(color.RGBA{uint8(r), uint8(g), uint8(b), 0xff}), image.Point{})
}

package write

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"codeberg.org/go-pdf/fpdf"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// pdfMark is how fpdf spells the producer, if its letters are plain.
const pdfMark = "/Producer (cablegraph)"

// PDF writes d as one page of its size. The same drawing gives the same bytes:
// the dates inside are fixed. All words can be selected, found and copied: those in
// other fonts than the bundled one are drawn as outlines, with the words unseen
// over them. So are words for which there is no font. Whoever can't see the page is
// read the heading, the description and the list of messages, in this order.
func PDF(w io.Writer, d *shape.Drawing, faces *typeset.Faces) error {
	p := &pdfPage{faces: faces, pdf: fpdf.NewCustom(&fpdf.InitType{
		UnitStr: "pt", Size: fpdf.SizeType{Wd: points(d.W), Ht: points(d.H)},
	})}
	p.pdf.SetCatalogSort(true)
	epoch := time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)
	p.pdf.SetCreationDate(epoch)
	p.pdf.SetModificationDate(epoch)
	p.pdf.SetProducer("cablegraph", false) // see pdfMark
	p.pdf.SetTitle(basic(d.Title), true)
	p.pdf.SetSubject(basic(d.Desc), true)
	if isLang(d.Lang) {
		p.pdf.SetLang(d.Lang)
	}
	p.pdf.SetMargins(0, 0, 0)
	p.pdf.SetAutoPageBreak(false, 0)
	p.pdf.SetLineCapStyle("butt")
	p.pdf.SetLineJoinStyle("miter")
	p.pdf.AddPage()
	p.pdf.RawWriteStr("4 M") // SVG's limit of mitres, for which fpdf has no method
	p.pdf.RawWriteStr(pdfArtifact)
	p.pdf.SetFillColor(255, 255, 255)
	p.pdf.Rect(0, 0, points(d.W), points(d.H), "F")
	p.pdf.RawWriteStr(pdfEnd)
	var tags pdfTags
	for _, g := range d.Contents {
		p.pdf.RawWriteStr(tags.begin(g, d))
		for _, s := range g.Shapes {
			p.draw(s)
		}
		p.pdf.RawWriteStr(pdfEnd)
		if url, ok := safeURL(g.URL); ok {
			for _, r := range hitBoxes(g, p.faces) {
				p.pdf.LinkString(points(r.Min.X), points(r.Min.Y), points(r.Width()), points(r.Height()), url)
			}
		}
	}
	var b bytes.Buffer
	if err := p.pdf.Output(&b); err != nil {
		return err
	}
	tagged, err := tags.add(b.Bytes(), d)
	if err != nil {
		return err
	}
	_, err = w.Write(tagged)
	return err
}

// A pdfPage writes shapes on a PDF's page.
type pdfPage struct {
	pdf   *fpdf.Fpdf
	faces *typeset.Faces
}

func (p *pdfPage) draw(s shape.Shape) {
	switch s := s.(type) {
	case *shape.Path:
		p.path(s)
	case *shape.Text:
		p.text(s)
	}
}

// path fills and draws a path.
func (p *pdfPage) path(s *shape.Path) {
	style := ""
	if s.Fill != shape.None {
		p.pdf.SetFillColor(channels(s.Fill))
		style = "F"
	}
	if s.Stroke != shape.None {
		p.pdf.SetDrawColor(channels(s.Stroke))
		p.pdf.SetLineWidth(points(s.Width))
		var dash []float64
		for _, n := range s.Dash {
			dash = append(dash, points(n))
		}
		p.pdf.SetDashPattern(dash, 0)
		style += "D"
	}
	if style == "" {
		return
	}
	for _, seg := range s.Segs {
		a, b, c := seg.P[0], seg.P[1], seg.P[2]
		switch seg.Op {
		case shape.MoveTo:
			p.pdf.MoveTo(points(a.X), points(a.Y))
		case shape.LineTo:
			p.pdf.LineTo(points(a.X), points(a.Y))
		case shape.CurveTo:
			p.pdf.CurveBezierCubicTo(points(a.X), points(a.Y), points(b.X), points(b.Y), points(c.X), points(c.Y))
		case shape.Close:
			p.pdf.ClosePath()
		}
	}
	p.pdf.DrawPath(style)
}

func (p *pdfPage) text(t *shape.Text) {
	runs := p.faces.Lay(t)
	for i, r := range runs {
		end := ""
		if i == len(runs)-1 {
			end = " " // to whoever reads aloud, what stands beside it is another word
		}
		if r.Live == "" {
			p.path(&shape.Path{Segs: r.Outline, Fill: t.Fill})
			p.unseen(t, &r, end)
			continue
		}
		style, ttf := "", liberationsansregular.TTF
		if t.Bold {
			style, ttf = "B", liberationsansbold.TTF
		}
		p.pdf.AddUTF8FontFromBytes("LiberationSans", style, ttf)
		p.pdf.SetFont("LiberationSans", style, points(t.Size))
		p.pdf.SetTextColor(channels(t.Fill))
		p.pdf.Text(points(r.At.X), points(r.At.Y), r.Live+end)
	}
}

// unseen writes the words of a run over its outlines, as wide as these. They are
// set in the bundled font, which need not have their letters: text in a PDF is
// found by what its codes mean, and nothing of this is painted.
func (p *pdfPage) unseen(t *shape.Text, r *typeset.GlyphRun, end string) {
	words := basic(r.Text)
	p.pdf.AddUTF8FontFromBytes("LiberationSans", "", liberationsansregular.TTF)
	p.pdf.SetFont("LiberationSans", "", points(t.Size))
	own := p.pdf.GetStringWidth(words)
	if own == 0 || r.Width <= 0 {
		return
	}
	p.pdf.SetTextRenderingMode(3)
	p.pdf.RawWriteStr(fmt.Sprintf("%.2f Tz", points(r.Width)/own*100))
	p.pdf.Text(points(r.At.X), points(r.At.Y), words+end)
	p.pdf.RawWriteStr("100 Tz")
	p.pdf.SetTextRenderingMode(0)
}

// points converts u to what fpdf takes; it writes two decimals, which is exact.
func points(u shape.Unit) float64 { return float64(u) / float64(shape.Pt) }

func channels(c shape.Color) (r, g, b int) {
	return int(c >> 16 & 0xff), int(c >> 8 & 0xff), int(c & 0xff)
}

// basic returns s cleaned, with U+FFFD for letters beyond the basic plane,
// which fpdf garbles in its metadata.
func basic(s string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xffff {
			return unicode.ReplacementChar
		}
		return r
	}, typeset.Clean(s))
}

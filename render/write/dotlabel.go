package write

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"cablegraph/internal/pattern"
	"cablegraph/render/figure"
	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A dotLabel is what stands on a line, and where. Without a register it names
// dates beside numbers, and is longer than the token of the drawing.
type dotLabel struct {
	words string
	area  shape.Rect
	clear bool // it meets nothing else
}

// folds are how many letters a line of a label has before it is broken, the best
// first.
var folds = [...]int{24, 16, 9}

// A dotForm is a label in lines, with its room.
type dotForm struct {
	words string
	w, h  shape.Unit
}

// dotForms returns by line its label in lines of fewer and fewer letters.
func dotForms(f *figure.Figure) [][]dotForm {
	forms := make([][]dotForm, len(f.Edges))
	for i := range f.Edges {
		for _, fold := range folds {
			form := dotForm{words: foldLabel(dotWords(&f.Edges[i], f.Style.Words), fold)}
			if n := len(forms[i]); n > 0 && forms[i][n-1].words == form.words {
				continue
			}
			form.w, form.h = labelSize(f.Style, form.words)
			forms[i] = append(forms[i], form)
		}
	}
	return forms
}

// dotLabels finds the places of all labels, as those of tokens are found, and counts
// those that have no room. These stand where the token does. It gives up where more
// than most have none.
func dotLabels(l *figure.Layout, forms [][]dotForm, most int) (labels []dotLabel, tight int) {
	s := l.Figure.Style
	scene := token.Scene{Sheet: planeRect(l.Plot), Lines: make([]token.Line, len(l.Lines))}
	for i := range l.Figure.Nodes {
		n := &l.Figure.Nodes[i]
		if scene.Boxes = append(scene.Boxes, planeRect(l.Boxes[i])); n.Said != nil {
			_, area := dotSaid(l, i)
			scene.Boxes = append(scene.Boxes, planeRect(area))
		}
	}
	all := make([]int, len(l.Lines))
	for i := range l.Lines {
		all[i] = i
		e, line := &l.Figure.Edges[i], &scene.Lines[i]
		way := dotWay(l.Lines[i].Curve)
		line.Width = planeUnit(e.Width)
		head := token.Head{Length: planeUnit(s.HeadLength(e.Width)), Half: planeUnit(s.HeadLength(e.Width) / 2)}
		line.Heads = [2]token.Head{head, head}
		line.Run(way, plane.Bounds(way))
		mark := token.Mark{Prefer: 512, To: 1024}
		for _, form := range forms[i] {
			mark.Sizes = append(mark.Sizes, token.Size{W: planeUnit(form.w), H: planeUnit(form.h)})
		}
		line.Marks = []token.Mark{mark}
	}
	finder := token.NewFinder(&scene)
	finder.Remember = true
	if tight = finder.Homeless(all, most); tight > most {
		return nil, tight
	}
	labels, tight = make([]dotLabel, len(l.Lines)), 0
	for i, found := range finder.Place() {
		if at := found[0]; at.Form >= 0 {
			labels[i] = dotLabel{forms[i][at.Form].words, shapeRect(at.Box), true}
			continue
		}
		middle := l.Lines[i].At(512)
		if l.Lines[i].Token.Form >= 0 {
			middle = l.Lines[i].Token.Box.Center()
		}
		last := forms[i][len(forms[i])-1]
		labels[i] = dotLabel{last.words, shape.RectAround(middle, last.w, last.h), false}
		tight++
	}
	return labels, tight
}

// dotWay returns a curve in straight pieces: one, if it is straight.
func dotWay(c shape.Curve) []plane.Point {
	step := 64
	if c.Straight() {
		step = 1024
	}
	var way []plane.Point
	for k := 0; k <= 1024; k += step {
		way = append(way, planePoint(c.At(k)))
	}
	return way
}

// dotWords is the label of a line: its messages, and the carriers that have no
// box.
func dotWords(e *figure.Edge, w words.Language) string {
	label := cmp.Or(e.Full, w.Tally(e.Count))
	if len(e.Carriers) > 0 {
		label = w.Comma(label, w.Via(w.Row(e.Carriers...)))
	}
	return label
}

// dotSaid is what an actor says to nobody named, and where: above the box, or
// below it where a line runs above.
func dotSaid(l *figure.Layout, node int) (words string, area shape.Rect) {
	box := l.Boxes[node]
	words = foldLabel(l.Figure.Nodes[node].SaidFull, folds[0])
	w, h := labelSize(l.Figure.Style, words)
	above := shape.RectAround(shape.Point{X: box.Center().X, Y: box.Min.Y - h/2}, w, h)
	for i := range l.Lines {
		if c := l.Lines[i].Flatten(); c.Through(above) {
			return words, shape.RectAround(shape.Point{X: box.Center().X, Y: box.Max.Y + h/2}, w, h)
		}
	}
	return words, above
}

// labelSize returns the room of a label's lines.
func labelSize(s scale.Style, words string) (w, h shape.Unit) {
	for line := range strings.SplitSeq(words, "\n") {
		w, h = max(w, s.Faces.Measure(line, s.Label(), false)), h+s.Label()*6/5
	}
	return w + s.Em()/2, h
}

// foldLabel breaks a label behind commas and semicolons into lines of about n
// letters. Those of Chinese have no space behind them.
func foldLabel(words string, n int) string {
	var lines []string
	between := ""
	for _, part := range clauses.FindAllString(words, -1) {
		last, bare := len(lines)-1, strings.TrimSuffix(part, " ")
		if last < 0 || utf8.RuneCountInString(lines[last]+bare) >= n {
			lines = append(lines, bare)
		} else {
			lines[last] += between + bare
		}
		between = part[len(bare):]
	}
	return strings.Join(lines, "\n")
}

// clauses are the parts of a label.
var clauses = pattern.New(`(?s).*?(?:[,;] |[，；、]|$)`)

func planeUnit(u shape.Unit) plane.Unit    { return (plane.Unit(u)*plane.Pt + 99) / 100 }
func planePoint(p shape.Point) plane.Point { return plane.Point{X: planeUnit(p.X), Y: planeUnit(p.Y)} }

func planeRect(r shape.Rect) plane.Rect {
	return plane.Rect{Min: planePoint(r.Min), Max: planePoint(r.Max)}
}

func shapeRect(r plane.Rect) shape.Rect {
	back := func(p plane.Point) shape.Point {
		return shape.Point{X: shape.Unit(p.X * 100 / plane.Pt), Y: shape.Unit(p.Y * 100 / plane.Pt)}
	}
	return shape.Rect{Min: back(r.Min), Max: back(r.Max)}
}

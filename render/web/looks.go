package web

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A look is how a path or a text is painted.
type look struct {
	text         bool
	fill, stroke shape.Color
	width        shape.Unit // of the line, or of the margin around letters
	dash         string
	size         shape.Unit
	bold         bool
	anchor       shape.Anchor
}

// line reports whether it is a path without an area.
func (l look) line() bool { return !l.text && l.fill == shape.None }

// looks names the looks of all drawings of a page, each once, in the order in which
// they occur: the style sheet says what they are. Names of lines begin with l.
type looks struct {
	names map[look]string
	order []look
}

func newLooks() *looks { return &looks{names: make(map[look]string)} }

func (ls *looks) name(l look) string {
	name, known := ls.names[l]
	if !known {
		prefix := "k"
		if l.line() {
			prefix = "l"
		}
		name = prefix + strconv.FormatInt(int64(len(ls.order)), 36)
		ls.names[l] = name
		ls.order = append(ls.order, l)
	}
	return name
}

// colors returns the colours that occur, sorted, with the ground.
func (ls *looks) colors() []shape.Color {
	used := []shape.Color{shape.White}
	for _, l := range ls.order {
		used = append(used, l.fill, l.stroke)
	}
	used = slices.DeleteFunc(used, func(c shape.Color) bool { return c == shape.None })
	slices.Sort(used)
	return slices.Compact(used)
}

// rules spells the looks for the style sheet.
func (ls *looks) rules() string {
	var b strings.Builder
	for _, l := range ls.order {
		fmt.Fprintf(&b, ".%s{%s}\n", ls.names[l], strings.Join(l.declarations(), ";"))
	}
	return b.String()
}

// declarations says what a look is, as style sheets do.
func (l look) declarations() []string {
	var out []string
	switch {
	case l.text && l.fill == shape.White:
		out = append(out, "fill:var(--on)") // it stands on what is filled
	case l.fill != shape.None:
		out = append(out, fmt.Sprintf("fill:var(%s)", variable(l.fill)))
	}
	if l.stroke != shape.None {
		out = append(out, fmt.Sprintf("stroke:var(%s);stroke-width:%d", variable(l.stroke), l.width))
	}
	if l.dash != "" {
		out = append(out, "stroke-dasharray:"+l.dash)
	}
	if !l.text {
		return out
	}
	out = append(out, fmt.Sprintf("font-size:%dpx", l.size))
	if l.bold {
		out = append(out, "font-weight:bold")
	}
	switch l.anchor {
	case shape.Start:
	case shape.Middle:
		out = append(out, "text-anchor:middle")
	case shape.End:
		out = append(out, "text-anchor:end")
	}
	return out
}

// palette spells colours as variables of the style sheet, on light ground and on
// dark. Print is always on light ground.
func palette(colors []shape.Color) string {
	var light, dark strings.Builder
	for _, c := range colors {
		fmt.Fprintf(&light, "%s:%s;", variable(c), c)
		fmt.Fprintf(&dark, "%s:%s;", variable(c), scale.Dark(c))
	}
	return fmt.Sprintf(":root{%s}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){%[2]s}}\n@media screen{:root[data-theme=dark]{%[2]s}}\n", light.String(), dark.String())
}

// variable names a colour of the figures in the style sheet.
func variable(c shape.Color) string { return "--k" + c.String()[1:] }

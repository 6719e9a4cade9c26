package layout

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"cablegraph/internal/engine"
)

// Graphviz finds rough places with one of Graphviz's engines, in process. It
// must not be used by two goroutines at once: go-graphviz has one instance a
// process.
type Graphviz struct {
	Engine string // "dot" or "neato"; empty: chosen by pins, size and shape
}

// A TooLargeError says that a layout would take too long; it was not begun,
// because none can be interrupted.
type TooLargeError struct {
	Engine        string
	Actors, Pairs int
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%d actors in %d pairs would take %s too long", e.Actors, e.Pairs, e.Engine)
}

// What an engine does in a second or so on a common machine.
const (
	maxNeato    = 500 // boxes
	maxDot      = 100
	maxDotRatio = 3 // lines a box
)

// Seed implements [Engine]. The engine sees boxes named n0, n1 … and lines.
func (g Graphviz) Seed(ctx context.Context, bodies []Body, links []Link) ([]Spot, error) {
	if len(bodies) == 0 {
		return nil, nil
	}
	chosen := g.choose(bodies, links)
	if len(bodies) > maxNeato || chosen == "dot" && (len(bodies) > maxDot || len(links) > maxDotRatio*len(bodies)) {
		return nil, &TooLargeError{chosen, len(bodies), len(links)}
	}
	plain, err := engine.Plain(ctx, seedDOT(bodies, links), chosen)
	if err != nil {
		return nil, err
	}
	return parsePlain(plain, len(bodies))
}

// maxRanked is up to how many boxes ranks are tried: dot's time explodes with
// density (200 boxes and 600 lines: 12 s, where neato takes 0.1 s).
const maxRanked = 60

// choose names the engine that suits. Pins need neato. A chain of command,
// with no more lines than boxes and nobody at half of them, reads best in the
// ranks of dot. For all others neato is at least as good: of Dehmel's letters
// (40 boxes, 80 lines) dot leaves 15 lines running through boxes and neato 6,
// and a star (Galileo's letters of 1633) it pulls apart into two long rows.
func (g Graphviz) choose(bodies []Body, links []Link) string {
	if g.Engine != "" {
		return g.Engine
	}
	pinned := slices.ContainsFunc(bodies, func(b Body) bool { return b.Pinned })
	degree, hub := make([]int, len(bodies)), 0
	for _, l := range links {
		degree[l.A], degree[l.B] = degree[l.A]+1, degree[l.B]+1
		hub = max(hub, degree[l.A], degree[l.B])
	}
	if !pinned && len(bodies) <= maxRanked && len(links) <= len(bodies) && 2*hub < len(links) {
		return "dot"
	}
	return "neato"
}

// seedDOT writes the graph for the engine: sizes in inches, pins in points
// on a field that grows with the number of boxes.
func seedDOT(bodies []Body, links []Link) []byte {
	var b bytes.Buffer
	// Boxes are spread until they stand apart; pins forbid that.
	low, high := pinField(bodies)
	overlap := "scalexy"
	if slices.ContainsFunc(bodies, func(b Body) bool { return b.Pinned }) {
		overlap = "true"
	}
	fmt.Fprintf(&b, "digraph {\ngraph [overlap=%s, sep=\"+8\", splines=false, notranslate=true];\nnode [shape=box, fixedsize=true, label=\" \"];\n", overlap)
	scale := 1.0
	if d := max(high.X-low.X, high.Y-low.Y); d > 0 {
		scale = 40 * float64(len(bodies)) / d
	}
	for i, body := range bodies {
		fmt.Fprintf(&b, "n%d [width=%.4f, height=%.4f", i, float64(body.W)/7200, float64(body.H)/7200)
		if body.Pinned {
			fmt.Fprintf(&b, ", pos=\"%.4f,%.4f!\"", (body.At.X-low.X)*scale, (high.Y-body.At.Y)*scale)
		}
		b.WriteString("];\n")
	}
	for _, l := range links {
		fmt.Fprintf(&b, "n%d -> n%d [len=1.6];\n", l.A, l.B)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

func pinField(bodies []Body) (low, high Spot) {
	first := true
	for _, b := range bodies {
		if !b.Pinned {
			continue
		}
		if first {
			low, high, first = b.At, b.At, false
		}
		low = Spot{min(low.X, b.At.X), min(low.Y, b.At.Y)}
		high = Spot{max(high.X, b.At.X), max(high.Y, b.At.Y)}
	}
	return low, high
}

// parsePlain reads the places of n boxes from Graphviz's plain format: one
// line "node n3 x y …" a box, in inches, y upwards.
func parsePlain(r *bytes.Buffer, n int) ([]Spot, error) {
	spots, seen := make([]Spot, n), 0
	for lines := bufio.NewScanner(r); lines.Scan(); {
		if !strings.HasPrefix(lines.Text(), "node ") {
			continue
		}
		var i int
		var x, y float64
		if _, err := fmt.Sscanf(lines.Text(), "node n%d %g %g", &i, &x, &y); err != nil || i < 0 || i >= n {
			return nil, fmt.Errorf("graphviz answered %q", lines.Text())
		}
		spots[i] = Spot{x * 72, -y * 72}
		seen++
	}
	if seen != n {
		return nil, fmt.Errorf("graphviz placed %d of %d boxes", seen, n)
	}
	return spots, nil
}

package engine

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/goccy/go-graphviz"
	"github.com/goccy/go-graphviz/cgraph"
)

// TestPlain lays out a graph from left to right, twice, with an engine that is
// started late, and refuses what is none.
func TestPlain(t *testing.T) {
	for range 2 {
		plain, err := Plain(context.Background(), []byte("digraph { rankdir=LR; a -> b }"), "dot")
		if err != nil {
			t.Fatal(err)
		}
		const want = "graph 1 2 0.5\nnode a 0.375 0.25 0.75 0.5 a solid ellipse black lightgrey\nnode b 1.625 0.25 "
		if got := plain.String(); !strings.HasPrefix(got, want) {
			t.Errorf("got %s\nwant %s…", got, want)
		}
	}
	if _, err := Plain(context.Background(), []byte("digraph {"), "dot"); err == nil {
		t.Error("half a graph is laid out")
	}
	if _, err := Plain(context.Background(), []byte("digraph {}"), "none"); err == nil {
		t.Error("an engine that there is not lays out a graph")
	}
}

// TestInitialised looks at the process behind its initialisation: the names that
// go-graphviz takes from Graphviz are right before it is started, and TMPDIR is what
// it was.
func TestInitialised(t *testing.T) {
	if cgraph.NODE == cgraph.EDGE || cgraph.EDGE == 0 {
		t.Errorf("nodes are %d, edges %d", cgraph.NODE, cgraph.EDGE)
	}
	if dir := os.TempDir(); dir == os.DevNull {
		t.Errorf("temporary files go to %s", dir)
	}
}

// TestReadsNoFiles asks the engine for a picture: it must not be found.
func TestReadsNoFiles(t *testing.T) {
	if err := Start(); err != nil {
		t.Fatal(err)
	}
	parsed, err := graphviz.ParseBytes([]byte(`digraph { n0 [image="engine.go", label=" "]; n1 [shape=epsf, shapefile="engine.go", label=" "] }`))
	if err != nil {
		t.Fatal(err)
	}
	defer parsed.Close()
	g, err := graphviz.New(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	var out strings.Builder
	if err := g.Render(context.Background(), parsed, "ps", &out); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "package engine") {
		t.Error("the layout has read a file")
	}
}

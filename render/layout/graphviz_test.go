package layout

import (
	"context"
	"strings"
	"testing"

	"github.com/goccy/go-graphviz"
)

// TestGraphvizReadsNoFiles asks the layout for a picture: it must not be found.
func TestGraphvizReadsNoFiles(t *testing.T) {
	parsed, err := graphviz.ParseBytes([]byte(`digraph { n0 [image="graphviz.go", label=" "]; n1 [shape=epsf, shapefile="arrange.go", label=" "] }`))
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
	if strings.Contains(out.String(), "package layout") {
		t.Error("the layout has read a file")
	}
}

package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"cablegraph/render"
)

// TestGalleryIsClean checks that everything in the figures of the README can
// be made out in print, in colour and in grey, and in the example's slides.
func TestGalleryIsClean(t *testing.T) {
	for _, args := range [][]string{{"--lint"}, {"--lint", "--grey"}, {"--lint", "--names", "ru"}, {"--lint", "--for", "beamer", "--top", "6"}} {
		var out, stderr bytes.Buffer
		if code := run(context.Background(), args, nil, &out, &stderr); code != exitDone {
			t.Errorf("%q: exit %d\n%s%s", args, code, out.String(), stderr.String())
		}
	}
}

// TestStrangersAreLegible draws sets of others with defaults: no words on
// words or boxes, no box on a box, no line without words.
func TestStrangersAreLegible(t *testing.T) {
	for _, set := range []string{
		"galileo/letters.csv", "frus-kennedy-khrushchev/documents.csv", "dehmel/cmif.xml",
	} {
		t.Run(set, func(t *testing.T) {
			path := filepath.Join("..", "..", "..", "shared", "data", set)
			if _, err := os.Stat(path); err != nil {
				t.Skip(err)
			}
			c, err := parseFlags([]string{path})
			if err != nil {
				t.Fatal(err)
			}
			series, err := counted(c, nil, func(string, ...any) {})
			if err != nil {
				t.Fatal(err)
			}
			set, layouts, err := c.layout(context.Background(), series)
			if err != nil {
				t.Fatal(err)
			}
			for i, d := range render.Draw(set, layouts) {
				if f := render.Lint(d); f.Tangled() {
					t.Errorf("%s: %+v", series.Periods[i].ID, f)
				}
				if err := render.SVG(io.Discard, d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// TestPlacesGiveTheSameFigures reads back the places that a run has written.
func TestPlacesGiveTheSameFigures(t *testing.T) {
	first, set, second := t.TempDir(), t.TempDir(), t.TempDir()
	draw := func(args ...string) {
		t.Helper()
		var stderr bytes.Buffer
		if code := run(context.Background(), append(args, "-f", "svg,places"), nil, &stderr, &stderr); code != exitDone {
			t.Fatalf("%q: exit %d\n%s", args, code, stderr.String())
		}
	}
	draw("-o", first)
	for _, name := range tableNames {
		data, err := builtIn.ReadFile(builtInName + "/" + name)
		if name == "actors.csv" {
			data, err = os.ReadFile(filepath.Join(first, name))
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(set, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	draw("-o", second, set)
	want, got := files(t, first), files(t, second)
	for name := range want {
		if want[name] != got[name] {
			t.Errorf("%s differs", name)
		}
	}
}

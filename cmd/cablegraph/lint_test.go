package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/graph"
	"cablegraph/render/lint"
	"cablegraph/render/write"
)

// TestGalleryIsClean checks that everything in the figures of the README can
// be made out in print, in colour and in grey, and in the example's slides; of all
// kinds on the sheets that have room for them.
func TestGalleryIsClean(t *testing.T) {
	all := strings.Join(flags.KindNames(), ",")
	for _, args := range [][]string{
		{"--lint", "--draw", all},
		{"--lint", "--draw", all, "--grey"},
		{"--lint", "--draw", "network,time,sheet", "--lang", "ru"},
		{"--lint", "--draw", all, "--for", "beamer", "--top", "6"},
		{"--lint", "--draw", "network,time,sheet", "--for", "beamer"},
		{"--lint", "--draw", all, "--for", "slide"},
		{"--lint", "--draw", all, "--for", "column"},
		{"--lint", "--draw", "network,sheet", "--size", "120x80"},
		{"--lint", "--height", "120"},
	} {
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
			wantLegible(t, path)
		})
	}
}

// TestLegible draws sets of made-up letters in the forms that strangers' sets
// have: one person's with many, two with each other, and a circle of friends.
func TestLegible(t *testing.T) {
	forms := map[string]func(i int) (from, to int){
		"a star":     func(i int) (from, to int) { return 0, 1 + i%24 },
		"two people": func(i int) (from, to int) { return i % 2, 1 - i%2 },
		"a circle":   func(i int) (from, to int) { return i % 9, (i*i + 1 + i/9) % 9 },
	}
	for name, form := range forms {
		t.Run(name, func(t *testing.T) {
			var letters strings.Builder
			letters.WriteString("date,from,to\n")
			for i := range 60 {
				from, to := form(i)
				fmt.Fprintf(&letters, "%d-%02d-%02d,Person %c,Person %c\n", 1811+i/20, 1+i%12, 1+i%28, 'A'+from, 'A'+to)
			}
			path := filepath.Join(t.TempDir(), "letters.csv")
			if err := os.WriteFile(path, []byte(letters.String()), 0o600); err != nil {
				t.Fatal(err)
			}
			wantLegible(t, path)
		})
	}
}

// wantLegible draws a set with defaults and looks at every figure.
func wantLegible(t *testing.T, path string) {
	t.Helper()
	o, _, series := seriesOf(t, path)
	c, _, err := fit.Fit(context.Background(), composed(t, series, o), fitOptions(o), func(string, ...any) {})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range c.Layouts {
		d := c.Page.Draw(l)
		if f := lint.Check(d, o.Style.Faces); f.Tangled() {
			t.Errorf("%s: %+v", l.Figure.ID, f)
		}
		if err := write.SVG(io.Discard, d, nil); err != nil {
			t.Error(err)
		}
	}
}

// TestPlacesGiveTheSameFigures reads back the places that a run has written, of many actors
// and of few, which take little of the sheet.
func TestPlacesGiveTheSameFigures(t *testing.T) {
	diary := t.TempDir()
	const letters = "date,from,to\n1940-05-01,Georg Klemperer,Victor Klemperer\n1940-05-07,Victor Klemperer,Eva Klemperer\n1940-05-09,Victor Klemperer,\n1940-06-01,Auguste Wieghardt,Victor Klemperer\n"
	if err := os.WriteFile(filepath.Join(diary, "messages.csv"), []byte(letters), 0o600); err != nil {
		t.Fatal(err)
	}
	korea, err := fs.Sub(builtIn, builtInName)
	if err != nil {
		t.Fatal(err)
	}
	for name, set := range map[string]fs.FS{"many": korea, "few": os.DirFS(diary)} {
		t.Run(name, func(t *testing.T) {
			before, first, second := t.TempDir(), t.TempDir(), t.TempDir()
			if err := os.CopyFS(before, set); err != nil {
				t.Fatal(err)
			}
			draw := func(out string) {
				t.Helper()
				var stderr bytes.Buffer
				if code := run(context.Background(), []string{before, "-o", out, "-f", "svg,places"}, nil, &stderr, &stderr); code != exitDone {
					t.Fatalf("exit %d\n%s", code, stderr.String())
				}
			}
			draw(first)
			want := files(t, first)
			if err := os.WriteFile(filepath.Join(before, "actors.csv"), []byte(want["actors.csv"]), 0o600); err != nil {
				t.Fatal(err)
			}
			draw(second)
			got := files(t, second)
			for name := range want {
				if want[name] != got[name] {
					t.Errorf("%s differs", name)
				}
			}
		})
	}
}

func composed(t *testing.T, s *graph.Series, o flags.Options) *fit.Composition {
	t.Helper()
	c, err := fit.Compose(s, fitOptions(o))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationmonoregular"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// nine is a letter that Liberation Mono has and the bundled font lacks.
const nine = "⁹"

// badNine returns Liberation Mono with a wrong outline of that letter.
func badNine() []byte {
	const glyph = 2045
	ttf := bytes.Clone(liberationmonoregular.TTF)
	table := func(name string) []byte {
		entry := ttf[bytes.Index(ttf, []byte(name)):]
		return ttf[binary.BigEndian.Uint32(entry[8:]):]
	}
	at := binary.BigEndian.Uint32(table("loca")[4*glyph:])
	binary.BigEndian.PutUint16(table("glyf")[at+10:], 0xfff0)
	return ttf
}

// TestDamagedFont writes nothing where the damage of a font shows only when a letter
// is drawn.
func TestDamagedFont(t *testing.T) {
	dir := t.TempDir()
	fontFile, set, out := filepath.Join(dir, "bad.ttf"), filepath.Join(dir, "set.csv"), filepath.Join(dir, "out")
	for path, data := range map[string][]byte{
		fontFile: badNine(),
		set:      []byte("date,from,to\n1950-06-25,Kim" + nine + ",Mao\n"),
	} {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var stderr bytes.Buffer
	code := run(t.Context(), []string{"--font", fontFile, "-o", out, set}, nil, &stderr, &stderr)
	if want := "--font: " + fontFile + ": the font is damaged: "; code != exitUsage || !strings.Contains(stderr.String(), want) {
		t.Errorf("exit %d, %s; want %d, %s", code, stderr.String(), exitUsage, want)
	}
	if left, err := os.ReadDir(out); len(left) > 0 {
		t.Errorf("wrote %v (%v)", left, err)
	}
}

// TestNamedFont sets all words in the font that the user names, in every format,
// and says what it lacks.
func TestNamedFont(t *testing.T) {
	dir := t.TempDir()
	fontFile, set := filepath.Join(dir, "mono.ttf"), filepath.Join(dir, "set.csv")
	for path, data := range map[string][]byte{
		fontFile: liberationmonoregular.TTF,
		set:      []byte("date,from,to\n1950-06-25,Kim ♃,Mao\n"),
	} {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var stderr bytes.Buffer
	read := func(name string, flags ...string) string {
		out := t.TempDir()
		stderr.Reset()
		if code := run(t.Context(), append(flags, "--by", "year", "-f", "svg,dot,pdf", "-o", out, set), nil, &stderr, &stderr); code != exitDone {
			t.Fatalf("exit %d: %s", code, stderr.String())
		}
		data, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	for _, tt := range []struct{ name, with, without string }{
		{"1950.svg", `font-family="Liberation Mono, Liberation Sans, `, "font-weight"},
		{"1950.dot", `fontname="Liberation Mono"`, "Liberation Sans"},
		{"1950.pdf", "%PDF-", "LiberationMono"}, // which has outlines, not the file
	} {
		file := read(tt.name, "--font", fontFile)
		if !strings.Contains(file, tt.with) || strings.Contains(file, tt.without) {
			t.Errorf("%s is without %q, or has %q", tt.name, tt.with, tt.without)
		}
		if plain := read(tt.name); len(plain) == len(file) {
			t.Errorf("%s is the same without the font", tt.name)
		}
	}
	read("1950.svg", "--font", fontFile)
	for _, want := range []string{
		"no font of --font is bold: titles and principals are set like other words; name its bold file too\n",
		"the fonts of --font lack letters, which are taken from others: ♃\n",
	} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("%sdoes not say %s", stderr.String(), want)
		}
	}
}

// TestSoundFont lets the files through.
func TestSoundFont(t *testing.T) {
	faces, err := typeset.NewFaces([]typeset.File{{Name: "mono.ttf", Data: liberationmonoregular.TTF}}, false)
	if err != nil {
		t.Fatal(err)
	}
	faces.Measure(nine, 10*shape.Pt, false)
	files := func(yield func(output.File, error) bool) { yield(output.File{Name: "1950.svg"}, nil) }
	var names []string
	for f, err := range sound(files, faces, nil) {
		if err != nil {
			t.Error(err)
		}
		names = append(names, f.Name)
	}
	if !slices.Equal(names, []string{"1950.svg"}) {
		t.Errorf("files %q", names)
	}
}

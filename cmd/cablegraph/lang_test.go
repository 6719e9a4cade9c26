package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"html"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"cablegraph/render/draw"
	"cablegraph/render/words"
)

// TestNoEnglishIsLeft draws the built-in set in every language, in all kinds of
// figures and all formats that hold words, and looks for English ones. Summaries
// and sources, which are the author's, are left out of the set; names are where
// they have a translation.
func TestNoEnglishIsLeft(t *testing.T) {
	set := t.TempDir()
	if code := run(context.Background(), []string{"--init", set}, nil, io.Discard, io.Discard); code != exitDone {
		t.Fatalf("exit %d", code)
	}
	dropColumns(t, filepath.Join(set, "messages.csv"), "summary", "source", "footnotes", "note")
	var kinds []string
	for _, k := range draw.Kinds {
		kinds = append(kinds, k.Name)
	}
	said := func(lang string) map[string]bool {
		found := make(map[string]bool)
		for _, flags := range [][]string{{"-f", "svg,dot,alt,desc,tex,html"}, {"-f", "svg,alt", "--for", "slide"}} {
			out := t.TempDir()
			var stderr bytes.Buffer
			args := append(flags, "--lang", lang, "--draw", strings.Join(kinds, ","), "-o", out, set)
			if code := run(context.Background(), args, nil, io.Discard, &stderr); code != exitDone {
				t.Fatalf("%s: exit %d: %s", lang, code, stderr.String())
			}
			maps.Copy(found, wordsIn(t, out))
		}
		return found
	}
	english := said("en")
	actors, err := os.ReadFile(filepath.Join(set, "actors.csv"))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(actors)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range words.Languages[1:] {
		own := said(l.Tag())
		for _, row := range rows[1:] {
			for _, word := range latinWord.FindAllString(row[slices.Index(rows[0], "name:"+l.Tag())], -1) {
				delete(own, word)
			}
		}
		var left []string
		for word := range own {
			latin := l.Tag() != "de" && l.Tag() != "fr"
			if (latin || english[word]) && !slices.Contains(shared[l.Tag()], word) {
				left = append(left, word)
			}
		}
		if slices.Sort(left); left != nil {
			t.Errorf("%s has English words: %q", l.Tag(), left)
		}
	}
}

// shared are words that a language has in common with English, names of keys and of a
// file among them.
var shared = map[string][]string{
	"de": {"Apr", "Esc", "In", "Tab", "account", "csv", "Aug", "August", "China", "Feb", "Jan", "Mao", "Neibu", "Nov", "September", "Stalin", "UN", "USA", "an", "cankao", "in", "so"},
	"fr": {"Date", "Figure", "Messages", "Pause", "Source", "Tab", "account", "csv", "Neibu", "Pyongyang", "Union", "cankao", "conditions", "conversation", "date", "dates", "figure", "forces", "instruction", "message", "messages", "place", "public", "question", "refuse", "service", "source", "ultimatum", "verbal", "via"},
	"ko": {"Enter", "Esc", "Tab", "account", "csv"},
	"ru": {"Enter", "Esc", "Tab", "account", "csv"},
	"zh": {"Enter", "Esc", "Tab", "account", "csv"},
}

// dropColumns leaves columns out of a table.
func dropColumns(t *testing.T, path string, columns ...string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	for _, row := range rows {
		var kept []string
		for i, cell := range row {
			if !slices.Contains(columns, rows[0][i]) {
				kept = append(kept, cell)
			}
		}
		if err := out.Write(kept); err != nil {
			t.Fatal(err)
		}
	}
	if out.Flush(); out.Error() != nil {
		t.Fatal(out.Error())
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

var (
	latinWord  = regexp.MustCompile(`\p{Latin}{2,}`)
	dotLabel   = regexp.MustCompile(`(?:label|tooltip)="((?:[^"\\]|\\.)*)"`)
	texCommand = regexp.MustCompile(`(?m)^%.*$|\\(?:label|begin|end|cablegraphdescription)\{[^}]*\}|\\includegraphics(?:\[alt=)?|\{[^{}]*\.pdf\}|\\[a-zA-Z]+`)
)

// wordsIn returns the Latin words that a reader finds in the files of a folder.
func wordsIn(t *testing.T, folder string) map[string]bool {
	t.Helper()
	found := make(map[string]bool)
	all := files(t, folder)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		text := all[name]
		switch filepath.Ext(name) {
		case ".csv":
			continue
		case ".svg":
			text = charData(t, text)
		case ".html":
			text = pageText(text)
		case ".dot":
			var labels []string
			for _, m := range dotLabel.FindAllStringSubmatch(text, -1) {
				labels = append(labels, strings.ReplaceAll(m[1], `\n`, " "))
			}
			text = strings.Join(labels, " ")
		case ".tex":
			text = texCommand.ReplaceAllString(text, " ")
		}
		for _, word := range latinWord.FindAllString(text, -1) {
			found[word] = true
		}
	}
	return found
}

var (
	pageCode  = regexp.MustCompile(`(?s)<style>.*?</style>|<script>.*?</script>|<meta[^>]*>`)
	pageLabel = regexp.MustCompile(`(?:aria-label|title|placeholder|alt)="([^"]*)"`)
	pageTag   = regexp.MustCompile(`<[^>]*>`)
	pageData  = regexp.MustCompile(`(?s)<script type="application/json"[^>]*>(.*?)</script>`)
	pageWords = regexp.MustCompile(`"words":\{([^}]*)\}`)
	jsonWords = regexp.MustCompile(`:"((?:[^"\\]|\\.)*)"`)
)

// pageText returns what a page says: between its tags, in the labels of these, and
// the words of its script. A search knows actors by all their names.
func pageText(page string) string {
	page = pageCode.ReplaceAllString(page, " ")
	var said []string
	for _, m := range pageWords.FindAllStringSubmatch(page, -1) {
		for _, word := range jsonWords.FindAllStringSubmatch(m[1], -1) {
			said = append(said, word[1])
		}
	}
	page = pageData.ReplaceAllString(page, " ")
	for _, m := range pageLabel.FindAllStringSubmatch(page, -1) {
		said = append(said, m[1])
	}
	return html.UnescapeString(strings.Join(append(said, pageTag.ReplaceAllString(page, " ")), " "))
}

// charData returns the words between the tags of an SVG.
func charData(t *testing.T, svg string) string {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return b.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		if data, ok := token.(xml.CharData); ok {
			b.Write(data)
			b.WriteByte(' ')
		}
	}
}

// TestPageIsSmallEnoughToSend writes the page of the built-in set with what changed and
// the sheet, in the language of the longest letters.
func TestPageIsSmallEnoughToSend(t *testing.T) {
	out := t.TempDir()
	if code := run(context.Background(), []string{"--lang", "ru", "--draw", "network,change,sheet", "-f", "html", "-o", out}, nil, &bytes.Buffer{}, &bytes.Buffer{}); code != exitDone {
		t.Fatalf("exit %d", code)
	}
	if n := len(read(t, filepath.Join(out, "index.html"))); n > 500_000 {
		t.Errorf("the page has %d bytes", n)
	}
}

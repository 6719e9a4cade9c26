package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readTable reads the rows of a CSV file by its headers.
func readTable(t *testing.T, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, cells := range rows[1:] {
		row := make(map[string]string)
		for i, header := range rows[0] {
			row[header] = cells[i]
		}
		out = append(out, row)
	}
	return out
}

// crossed is a set with actors whom some figures leave out, meetings, carriers
// with and without boxes, and dates between periods.
func crossed(t *testing.T) string {
	var b strings.Builder
	b.WriteString("id,date,from,to,via,direction,kind\n")
	for i := range 240 {
		from, to, via, direction := i*7%23, i*11%19+3, "", ""
		if i%9 == 0 {
			via = fmt.Sprintf("p%d", i%25)
		}
		if i%31 == 0 {
			direction = "both"
		}
		month, day := i%12+1, i%28+1
		date := fmt.Sprintf("1950-%02d-%02d", month, day)
		if i%5 == 0 && month < 12 {
			date += fmt.Sprintf("/1950-%02d-%02d", month+1, day)
		}
		fmt.Fprintf(&b, "m%d,%s,p%d,p%d,%s,%s,%s\n", i, date, from, to, via, direction, []string{"letter", "note"}[i%2])
	}
	path := filepath.Join(t.TempDir(), "messages.csv")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestChangesAgreeWithEdges reads both tables back. What a line has in a period
// are the messages of the edge between the same two, and, where there were
// carriers between, messages that leave the one and reach the other on edges.
// Every message on an edge is in the changes of its period. Slides are compared by all
// whom either shows, so that there are changes beside their edges, and reports in place
// of some.
func TestChangesAgreeWithEdges(t *testing.T) {
	set := crossed(t)
	for name, args := range map[string][]string{
		"built-in":   nil,
		"against":    {"--against", "1950-07"},
		"left out":   {set, "--by", "quarter", "--color", "kind", "--top", "9"},
		"certain":    {set, "--by", "quarter", "--dates", "certain"},
		"possible":   {set, "--by", "quarter", "--dates", "possible", "--color", "kind"},
		"one filter": {set, "--by", "quarter", "--only", "kind=note"},
		"slides":     {"--for", "slide"},
	} {
		t.Run(name, func(t *testing.T) {
			out := t.TempDir()
			var said bytes.Buffer
			if code := run(context.Background(), append(args, "-f", "changes,edges", "-o", out), nil, &bytes.Buffer{}, &said); code != exitDone {
				t.Fatalf("exit %d: %s", code, said.String())
			}
			compareTables(t, readTable(t, filepath.Join(out, "changes.csv")), readTable(t, filepath.Join(out, "edges.csv")), slices.Contains(args, "slide"))
		})
	}
}

func compareTables(t *testing.T, changes, edges []map[string]string, brief bool) {
	ids := func(cell string) []string {
		return slices.DeleteFunc(strings.Split(cell, ";"), func(s string) bool { return s == "" })
	}
	on := make(map[[5]string][]string)      // ids by period, source, target, type, category
	leaves := make(map[[3]string]bool)      // period, source, id
	reaches := make(map[[3]string]bool)     // period, target, id
	of := make(map[string]map[string]bool)  // ids by period
	got := make(map[string]map[string]bool) // by period and what it is compared with
	for _, e := range edges {
		p := e["Period"]
		on[[5]string{p, e["Source"], e["Target"], e["Type"], e["Category"]}] = ids(e["Messages"])
		if of[p] == nil {
			of[p] = make(map[string]bool)
		}
		for _, id := range ids(e["Messages"]) {
			of[p][id], leaves[[3]string{p, e["Source"], id}], reaches[[3]string{p, e["Target"], id}] = true, true, true
		}
	}
	lines := 0
	for _, c := range changes {
		if c["What"] == "actor" {
			continue
		}
		for side, p := range map[string]string{"before": c["Against"], "after": c["Period"]} {
			here := ids(c["Messages "+side])
			upper := strings.ToUpper(side[:1]) + side[1:]
			if n := fmt.Sprint(len(here)); n != c[upper] {
				t.Errorf("%v: %s messages %s, listed %v", c, c[upper], side, here)
			}
			key := p + " beside " + c["Against"] + c["Period"]
			if got[key] == nil {
				got[key] = make(map[string]bool)
			}
			for _, id := range here {
				got[key][id] = true
			}
			if c["What"] != "line" {
				continue
			}
			lines++
			edge := on[[5]string{p, c["Source"], c["Target"], c["Type"], c["Category"]}]
			for _, id := range edge {
				if !slices.Contains(here, id) && c["Change"] != "not compared" && !brief {
					t.Errorf("%v: the edge of %s has %s", c, p, id)
				}
			}
			for _, id := range here {
				passes := leaves[[3]string{p, c["Source"], id}] && reaches[[3]string{p, c["Target"], id}] ||
					c["Type"] == "Undirected" && leaves[[3]string{p, c["Target"], id}] && reaches[[3]string{p, c["Source"], id}]
				if !slices.Contains(edge, id) && !passes && !brief {
					t.Errorf("%v: no edge of %s has %s", c, p, id)
				}
			}
		}
	}
	if lines == 0 {
		t.Error("no line is compared")
	}
	for key, found := range got {
		p, _, _ := strings.Cut(key, " ")
		for _, id := range slices.Sorted(maps.Keys(of[p])) {
			if !found[id] {
				t.Errorf("%s: no change has %s", key, id)
			}
		}
	}
}

// TestChangeFiguresAgreeWithTable reads the figures of changes back: each line of
// the table is described once, and drawn or told in words; and everybody stands
// where the figures of the periods have him.
func TestChangeFiguresAgreeWithTable(t *testing.T) {
	out := t.TempDir()
	var said bytes.Buffer
	if code := run(context.Background(), []string{"--draw", "network,change", "-f", "svg,desc,changes", "-o", out}, nil, &bytes.Buffer{}, &said); code != exitDone {
		t.Fatalf("exit %d: %s", code, said.String())
	}
	want := make(map[string][]string) // by period: kind and counts of all lines
	for _, c := range readTable(t, filepath.Join(out, "changes.csv")) {
		if c["What"] == "line" {
			sign, doubt := "→", ""
			if c["Change"] == "same" {
				sign = "="
			}
			if c["Certainty"] == "perhaps" {
				doubt = "?"
			}
			kind := map[string]string{"same": "the same"}[c["Change"]]
			if kind == "" {
				kind = c["Change"]
			}
			want[c["Period"]] = append(want[c["Period"]], fmt.Sprintf("%s, %s %s %s%s", kind, c["Before"], sign, c["After"], doubt))
		}
	}
	words := regexp.MustCompile(`\((?:[^()]*, )?((?:new|more|the same|fewer|gone), \d+ . \d+\??)\)`)
	line := regexp.MustCompile(`(?s)<g id="[^"]*" class="edge">\n<title>([^<\n]*)`)
	notes := regexp.MustCompile(`(?s)<g id="[^"]*-notes".*?</g>`)
	text := regexp.MustCompile(`>([^<\n]+)</text>`)
	if len(want) != 4 {
		t.Fatalf("%d periods have changes", len(want))
	}
	for period, lines := range want {
		var described []string
		for _, sentence := range strings.Split(read(t, filepath.Join(out, period+"-change.desc.txt")), "\n")[1:] {
			if m := words.FindStringSubmatch(sentence); m != nil && !strings.Contains(sentence, "nobody named") {
				described = append(described, m[1])
			}
		}
		slices.Sort(lines)
		slices.Sort(described)
		if diff := cmp.Diff(lines, described); diff != "" {
			t.Errorf("%s (-table +description):\n%s", period, diff)
		}
		svg := read(t, filepath.Join(out, period+"-change.svg"))
		drawn := line.FindAllStringSubmatch(svg, -1)
		told := 0
		for _, m := range text.FindAllStringSubmatch(notes.FindString(svg), -1) {
			told += strings.Count(m[1], "→") + strings.Count(m[1], "↔") - len(regexp.MustCompile(`\d[*†]?[ \x{a0}][→=][ \x{a0}]\d`).FindAllString(m[1], -1)) + strings.Count(m[1], "=")
		}
		if len(drawn)+told != len(lines) {
			t.Errorf("%s: of %d lines %d are drawn and %d told", period, len(lines), len(drawn), told)
		}
		for _, m := range drawn {
			if !words.MatchString(m[1]) {
				t.Errorf("%s: a line says %q", period, m[1])
			}
		}
	}
	samePlaces(t, out)
}

// samePlaces looks for an actor who has moved from one figure to another.
func samePlaces(t *testing.T, out string) {
	box := regexp.MustCompile(`(?s)class="(?:node|ghost)">\n<title>([^<\n:,]*).*?<rect x="([\d.]+)" y="([\d.]+)"`)
	at := make(map[string]string)
	all := files(t, out)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		data := all[name]
		for _, m := range box.FindAllStringSubmatch(data, -1) {
			place := m[2] + " " + m[3]
			if before, known := at[m[1]]; known && before != place {
				t.Errorf("%s: %s is at %s, elsewhere at %s", name, m[1], place, before)
			}
			at[m[1]] = place
		}
	}
	if len(at) < 20 {
		t.Errorf("%d actors have a place", len(at))
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestChangesLeaveNetworksAlone draws the networks of a run with changes as those of
// one without, byte for byte.
func TestChangesLeaveNetworksAlone(t *testing.T) {
	for _, sheet := range []string{"--for=page", "--for=column", "--for=slide", "--size=150x110"} {
		alone, both := t.TempDir(), t.TempDir()
		for out, kinds := range map[string]string{alone: "network", both: "network,change"} { // order does not matter: each has a folder
			if code := run(context.Background(), []string{sheet, "--draw", kinds, "-f", "svg", "-o", out}, nil, &bytes.Buffer{}, &bytes.Buffer{}); code != 0 {
				t.Fatalf("%s %s: exit status %d", sheet, kinds, code)
			}
		}
		files, err := filepath.Glob(filepath.Join(alone, "*.svg"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d figures, %v", sheet, len(files), err)
		}
		for _, f := range files {
			want, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := os.ReadFile(filepath.Join(both, filepath.Base(f))); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s: %s is another one where changes are drawn: %v", sheet, filepath.Base(f), err)
			}
		}
	}
}

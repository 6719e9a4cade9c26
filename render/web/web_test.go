package web_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/write"
)

// written draws a series and writes its page.
func written(t *testing.T, s *graph.Series) (*figure.Set, string) {
	t.Helper()
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	sheet := page.Measure(set)
	layouts := rows.Layouts(set, sheet.Room.Rect)
	var b bytes.Buffer
	var pictures []write.Picture
	for _, l := range layouts {
		pictures = append(pictures, write.Picture{ID: l.Figure.ID, Of: l.Figure.ID, Words: l.Figure, Layout: l, Drawing: sheet.Draw(l)})
	}
	if err := write.Web(&b, write.Run{Set: set, Layouts: layouts, Pictures: slices.Values(pictures)}); err != nil {
		t.Fatal(err)
	}
	return set, b.String()
}

// between returns what stands between two strings, wherever they occur.
func between(text, from, to string) []string {
	var out []string
	for _, rest := range strings.Split(text, from)[1:] {
		part, _, _ := strings.Cut(rest, to)
		out = append(out, part)
	}
	return out
}

// A known is what the script reads of a figure.
type known struct {
	ID    string
	Lines []struct {
		Ends         [2]int
		N            int
		Messages, In []int
	}
	Boxes    []int
	Messages [][2][]int // actors, categories
}

type person struct {
	ID, Name string
	Names    []string
}

type data struct {
	Actors  []person
	Figures []known
}

func dataOf(t *testing.T, text string) data {
	t.Helper()
	var d data
	if err := json.Unmarshal([]byte(between(text, `<script type="application/json" id="data">`, "</script>")[0]), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// TestPageHasEveryMessage holds lists and data against the account: every message
// is listed once in each figure that draws it, and lines lead to their messages.
func TestPageHasEveryMessage(t *testing.T) {
	set, text := written(t, rendertest.Rich(t))
	listed := strings.Count(text, "\n<li>")
	drawn, onLines, lines := 0, 0, 0
	for _, e := range set.Series.Account.Entries {
		drawn += len(e.Figures)
	}
	d := dataOf(t, text)
	for i, f := range d.Figures {
		g := set.Series.Graphs[i]
		if len(f.Lines) != len(g.Lines) || len(f.Boxes) != len(set.Figures[i].Nodes) {
			t.Errorf("%s: %d lines and %d boxes", f.ID, len(f.Lines), len(f.Boxes))
		}
		for k, l := range f.Lines {
			lines += len(g.Lines[k].Messages)
			onLines += len(l.Messages)
			for _, m := range l.Messages {
				for _, end := range l.Ends {
					if !slices.Contains(f.Messages[m][0], end) {
						t.Errorf("%s: %s is not of message %d of line %d", f.ID, d.Actors[end].ID, m, k)
					}
				}
			}
		}
	}
	if listed != drawn || drawn == 0 || onLines != lines {
		t.Errorf("%d listed, %d drawn; %d of %d on lines", listed, drawn, onLines, lines)
	}
}

// TestLinesKeepTheirNames names a line alike in all figures, and two lines of a
// pair apart.
func TestLinesKeepTheirNames(t *testing.T) {
	set, text := written(t, rendertest.Rich(t))
	keys := make(map[string]string)
	d := dataOf(t, text)
	for i, f := range d.Figures {
		for k, l := range f.Lines {
			name := fmt.Sprintf("%s-%s.%d", d.Actors[l.Ends[0]].ID, d.Actors[l.Ends[1]].ID, l.N)
			if key := set.Figures[i].Edges[k].Key; keys[name] != "" && keys[name] != key {
				t.Errorf("%s names %s and %s", name, key, keys[name])
			} else {
				keys[name] = key
			}
		}
	}
	if len(keys) < 5 || keys["ann-bob.1"] == "" {
		t.Errorf("names of lines: %v", keys)
	}
}

// TestPolicyNamesWhatRuns recomputes the sums in the policy.
func TestPolicyNamesWhatRuns(t *testing.T) {
	_, text := written(t, rendertest.Rich(t))
	policy := html.UnescapeString(between(text, `Content-Security-Policy" content="`, `"`)[0])
	for kind, tag := range map[string]string{"script": "<script>", "style": "<style>"} {
		words := []string{kind + "-src"}
		for _, part := range between(text, tag, "</"+kind+">") {
			sum := sha256.Sum256([]byte(part))
			words = append(words, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
		}
		if want := strings.Join(words, " ") + ";"; !strings.Contains(policy, want) {
			t.Errorf("the policy %q lacks %s", policy, want)
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none';") || strings.Contains(policy, "unsafe") {
		t.Errorf("the policy is %q", policy)
	}
}

// TestNothingIsFetched looks for what a browser would fetch, run or follow.
func TestNothingIsFetched(t *testing.T) {
	_, text := written(t, rendertest.Rich(t))
	for _, bad := range []string{" src=", "<link", "url(", "@import", "<iframe", "<img", " style=", " on", "javascript:"} {
		markup := regexp.MustCompile(`<[^>]*>`).FindAllString(text, -1)
		if bad == "url(" || bad == "@import" {
			markup = between(text, "<style>", "</style>")
		}
		for _, tag := range markup {
			if strings.Contains(tag, bad) && !strings.HasPrefix(tag, "<meta") {
				t.Errorf("%q in %q", bad, tag)
			}
		}
	}
	if got := between(text, "<a href=", " "); !slices.Contains(got, `"https://example.org/1"`) {
		t.Errorf("the links are %q", got)
	}
}

// TestHostileWordsAreShown spells what a table says so that it is read, not run.
func TestHostileWordsAreShown(t *testing.T) {
	const bad = `</script><script>alert(1)</script><img src=x onerror=alert(2)>`
	quoted := `"` + strings.ReplaceAll(bad, `"`, `""`) + `"`
	_, text := written(t, rendertest.Series(t,
		"id,date,from,to,kind,summary,source,url,note\n"+
			"m1,1950-01-03,ann,"+quoted+","+quoted+","+quoted+","+quoted+",javascript:alert(3),"+quoted+"\n"+
			"m2,1950-01-04,ann,{{.}},<!--,]]>,'\\u0027,data:text/html;base64,\u202eabc\n", ""))
	if n := strings.Count(text, "<script"); n != 3 {
		t.Errorf("%d scripts", n)
	}
	for _, tag := range regexp.MustCompile(`<(img|a)\b[^>]*>`).FindAllString(text, -1) {
		if !strings.HasPrefix(tag, `<a class="skip`) {
			t.Errorf("there is %s", tag)
		}
	}
	if strings.ContainsRune(text, '\u202e') {
		t.Error("a mark of direction is left")
	}
	if !slices.ContainsFunc(dataOf(t, text).Actors, func(p person) bool { return p.Name == bad }) {
		t.Error("the name is not in the data as it is")
	}
}

// TestSlider names periods by days, months or years, all alike: January is not its year
// beside months.
func TestSlider(t *testing.T) {
	for _, test := range []struct{ rows, want string }{
		{"date,from,to\n1814-12-05,Ann,Bo\n1815-01-05,Bo,Ann\n1815-02-05,Ann,Bo\n", "Dec 1814|Jan 1815|Feb 1815"},
		{"date,from,to\n1814-01-05,Ann,Bo\n1820-01-05,Bo,Ann\n", "1814|1820"},
	} {
		_, text := written(t, rendertest.Series(t, test.rows, ""))
		var ticks []string
		for _, tick := range between(between(text, `<div class="ticks"`, "</div>")[0], "<b>", "</b>") {
			if tick != "" {
				ticks = append(ticks, tick)
			}
		}
		if got := strings.Join(ticks, "|"); got != test.want {
			t.Errorf("the slider has %q, want %q", got, test.want)
		}
	}
}

// TestSentencesEndOnce ends whom a message joins with one full stop, before what it says.
func TestSentencesEndOnce(t *testing.T) {
	_, text := written(t, rendertest.Series(t, "date,from,to,summary\n1814-12-05,Ann,Franz I.,Report\n1814-12-06,Franz I.,Ann,Answer\n", ""))
	for _, want := range []string{"Ann → Franz I.</b> Report", "Franz I. → Ann.</b> Answer"} {
		if !strings.Contains(html.UnescapeString(text), want) {
			t.Errorf("the page does not have %q", want)
		}
	}
}

// TestPageIsTheSame writes the same bytes twice.
func TestPageIsTheSame(t *testing.T) {
	_, first := written(t, rendertest.Rich(t))
	_, second := written(t, rendertest.Rich(t))
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("the second time (-want +got):\n%s", diff)
	}
}

// TestChangesStandWithTheirPeriod writes pages of figures of what changed, with those
// of the periods and without.
func TestChangesStandWithTheirPeriod(t *testing.T) {
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	sheet := page.Measure(set)
	layouts := rows.Layouts(set, sheet.Room.Rect)
	for _, graphs := range []bool{true, false} {
		var pictures []write.Picture
		for i, l := range layouts {
			id := l.Figure.ID
			if graphs {
				pictures = append(pictures, write.Picture{ID: id, Of: id, Words: l.Figure, Layout: l, Drawing: sheet.Draw(l)})
			}
			if i > 0 {
				pictures = append(pictures, write.Picture{ID: id + "-change", Of: id, Words: l.Figure, Layout: l, Drawing: sheet.Draw(l)})
			}
		}
		var b bytes.Buffer
		if err := write.Web(&b, write.Run{Set: set, Layouts: layouts, Pictures: slices.Values(pictures)}); err != nil {
			t.Fatal(err)
		}
		sections := between(b.String(), `<section class="period"`, "</section>")
		if len(sections) != len(layouts) {
			t.Fatalf("%d sections", len(sections))
		}
		for i, s := range sections {
			details := between(s, `<details class="change"`, "</details>")
			if (i > 0) != (len(details) == 1) {
				t.Fatalf("period %d has %d figures of what changed", i, len(details))
			}
			if i == 0 {
				continue
			}
			if open := strings.Contains(details[0], " open>"); open == graphs {
				t.Errorf("period %d: open %t", i, open)
			}
			if !strings.Contains(details[0], "<svg") || !strings.Contains(details[0], html.EscapeString(layouts[i].Figure.Caption())) {
				t.Errorf("period %d: what changed has no figure, or no words", i)
			}
		}
	}
}

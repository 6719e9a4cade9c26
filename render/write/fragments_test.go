package write

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// said is a description of any words.
type said string

func (s said) Alt() string        { return string(s) }
func (s said) Describe() []string { return []string{string(s)} }
func (s said) Caption() string    { return string(s) + " Caption." }

// strange is every sign that a markup may take for its own, and words in other
// scripts.
const strange = `<b>&amp; "q" 'a' \back \\ {x} [y](z) #h *b* _i_ ~s~ ^p^ $f$ @ref !x ` + "`c`" + ` -- --- ... | {{< include x >}} 毛泽东 김일성 // /* */ #let x`

// TestTypstIsReadBack reads the strings of a fragment.
func TestTypstIsReadBack(t *testing.T) {
	var b bytes.Buffer
	if err := Typst(&b, Picture{ID: "1950-07", Words: said(strange)}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(b.String(), "\n")
	alt, err := strconv.Unquote(strings.TrimSuffix(strings.TrimPrefix(lines[2], `  image("1950-07.svg", alt: `), "),"))
	if err != nil || alt != strange {
		t.Errorf("the description is %q, %v", alt, err)
	}
	caption, err := strconv.Unquote(strings.TrimSuffix(strings.TrimPrefix(lines[3], "  caption: "), ","))
	if err != nil || caption != strange+" Caption." {
		t.Errorf("the caption is %q, %v", caption, err)
	}
	if lines[0]+"\n" != typstMark || lines[4] != ") <fig:1950-07>" {
		t.Errorf("the fragment is %s", b.String())
	}
}

// TestQuartoIsReadBack lets pandoc read a fragment.
func TestQuartoIsReadBack(t *testing.T) {
	if _, err := exec.LookPath("pandoc"); err != nil {
		t.Skip("there is no pandoc")
	}
	var b bytes.Buffer
	if err := Quarto(&b, Picture{ID: "1950-07", Words: said(strange)}); err != nil {
		t.Fatal(err)
	}
	for format, want := range map[string]string{"markdown+smart": strange, "markdown-smart": strange} {
		cmd := exec.Command("pandoc", "-f", format, "-t", "html")
		cmd.Stdin = bytes.NewReader(b.Bytes())
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		var got struct {
			Image struct {
				ID     string `xml:"id,attr"`
				Source string `xml:"src,attr"`
				Alt    string `xml:"data-fig-alt,attr"`
			} `xml:"img"`
			Caption string `xml:"figcaption"`
		}
		at := strings.Index(string(out), "<fig")
		if at < 0 {
			t.Fatalf("no figure in %s", out)
		}
		if err := xml.Unmarshal(out[at:], &got); err != nil {
			t.Fatalf("%v in %s", err, out)
		}
		one := func(s string) string { return strings.Join(strings.Fields(s), " ") }
		if got.Image.Source != "1950-07.svg" || one(got.Image.Alt) != want || one(got.Caption) != want+" Caption." {
			t.Errorf("%s: pandoc reads %+v", format, got)
		}
	}
}

// TestQuartoRunsNothing leaves no backtick, and no brace beside another, to those
// who run code and take in files before Markdown is read.
func TestQuartoRunsNothing(t *testing.T) {
	var b bytes.Buffer
	if err := Quarto(&b, Picture{ID: "p", Words: said("`r system('x') #` ```{r}\nx\n``` {{< include /etc/passwd >}} {{x}}")}); err != nil {
		t.Fatal(err)
	}
	if s := b.String(); strings.ContainsAny(s, "`") || strings.Contains(s, "{{") || strings.Count(s, "\n") != 4 {
		t.Errorf("the fragment is %s", s)
	}
}

// TestFragmentIsReadBack reads a fragment as XML, which it is but for what HTML
// leaves open.
func TestFragmentIsReadBack(t *testing.T) {
	var b bytes.Buffer
	if err := Fragment(&b, Picture{ID: "1950-07", Lang: "en", Words: said(strange)}); err != nil {
		t.Fatal(err)
	}
	var got struct {
		ID    string `xml:"id,attr"`
		Lang  string `xml:"lang,attr"`
		Image struct {
			Source string `xml:"src,attr"`
			Alt    string `xml:"alt,attr"`
		} `xml:"img"`
		Caption string `xml:"figcaption"`
	}
	d := xml.NewDecoder(&b)
	d.Strict, d.AutoClose = false, xml.HTMLAutoClose
	if err := d.Decode(&got); err != nil {
		t.Fatal(err)
	}
	if got.ID != "fig-1950-07" || got.Lang != "en" || got.Image.Source != "1950-07.svg" || got.Image.Alt != strange || got.Caption != strange+" Caption." {
		t.Errorf("read back: %+v", got)
	}
}

// TestAltsAreATable reads the table of a run: every file of every figure, with
// what its description says. A name that a spreadsheet would compute has an
// apostrophe in front.
func TestAltsAreATable(t *testing.T) {
	run, figures := pictures(t)
	formula := figures[0]
	formula.Files = []string{"=1.svg"}
	run.Pictures = slices.Values(append(slices.Clone(figures), formula))
	var b bytes.Buffer
	if err := Alts(&b, run); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"file", "alt", "caption"}}
	for _, f := range figures {
		want = append(want, []string{f.ID + ".svg", f.Words.Alt(), f.Words.Caption()})
	}
	want = append(want, []string{"'=1.svg", figures[0].Words.Alt(), figures[0].Words.Caption()})
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

package flags

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/graph"
	"cablegraph/render/scale"
)

// TestParse reads flags of all kinds.
func TestParse(t *testing.T) {
	o, err := Parse(strings.Fields("--columns from=A,to='B,C' --only kind=note,letter --periods 1950,1951-02 --dates certain --relays direct --group side --for slide --lang de -f svg,changes --draw network,change --against 1950 --top 5 --min 1 -o - letters.csv"))
	if err != nil {
		t.Fatal(err)
	}
	for what, is := range map[string]bool{
		"columns":    o.Load.Columns["from"][0] == "A" && o.Load.Columns["to"][0] == "'B,C'",
		"only":       len(o.Count.Only) == 1 && o.Count.Only[0].Values[1] == "letter",
		"periods":    len(o.Periods) == 2,
		"dates":      o.Count.Dates == graph.Certain,
		"relays":     o.Count.Direct,
		"group":      o.Grouped,
		"slide":      o.Style.Slide && o.Count.Brief,
		"register":   o.Style.Register == scale.NoRegister,
		"language":   o.Style.Words.Tag() == "de" && o.Style.Names == "de",
		"kinds":      len(o.ChosenKinds()) == 2 && o.DrawsChanges() && o.NeedChanges() && o.PlacesGraphs() && o.NeedShapes(),
		"formats":    len(o.ChosenFormats()) == 1 && len(o.ChosenTables()) == 1,
		"one period": o.Shows("1950"),
		"the set":    o.Sets[0] == "letters.csv" && !o.Stdin() && o.Task == ToDraw,
	} {
		if !is {
			t.Errorf("%s: %+v", what, o)
		}
	}
}

// TestTasks tells what a run is asked for.
func TestTasks(t *testing.T) {
	for words, want := range map[string]Task{
		"": ToDraw, "--list": ToList, "--check": ToCheck, "--lint": ToLint, "--dry-run": ToTry, "--init x": ToInit, "--help --frmt": ToDraw, "-h": ToHelp, "--help-all": ToHelp, "--version": ToTellVersion, "--depfile x.d": ToDraw,
	} {
		o, err := Parse(strings.Fields(words))
		if o.Task != want || (err != nil) != strings.Contains(words, "frmt") {
			t.Errorf("%s: %v, %v", words, o.Task, err)
		}
	}
}

// TestMisuse refuses what can't be meant.
func TestMisuse(t *testing.T) {
	for words, want := range map[string]string{
		"--frmat svg":                    "did you mean --format?",
		"--out=":                         "--out is empty",
		"--top 0":                        "--top 0 is not a number of actors",
		"--min 0":                        "--min 0 is not a number of messages",
		"--min 2 --draw change":          "--min leaves out lines",
		"--group side -f places":         "--group draws sides",
		"--list --lint":                  "exclude each other",
		"--example typst":                "--example chooses",
		"--init x set":                   "--init writes the built-in set, not",
		"--init x --grey":                "so --grey does nothing there",
		"--dry-run -p 1950":              "--dry-run tells about all periods",
		"-o - --list":                    "-o - writes no files",
		"--against 1950":                 "--against says what changes",
		"--draw time -f dot":             "--draw time has no dot",
		"-p 1950 -f html":                "-p writes one period",
		"-f pgn":                         "did you mean png?",
		"--draw tmie":                    "did you mean time?",
		"--dpi 5":                        "--dpi 5 is out of range",
		"--columns x=y":                  "--columns names no field",
		"--columns date=a,date=b":        "--columns names date twice",
		"--columns from='x":              "is not closed",
		"--only x":                       "--only \"x\" names no column",
		"--periods never":                "--periods:",
		"--lang xx":                      "--lang \"xx\" is not known",
		"--for paper":                    "--for \"paper\" is not known",
		"--size 1x1":                     "--size \"1x1\"",
		"--height 1":                     "--height \"1\"",
		"--for slide --height 100":       "--height bounds figures",
		"--text 1":                       "--text \"1\"",
		"--size 120 --height 100 --lang": "flag needs an argument",
	} {
		_, err := Parse(strings.Fields(words))
		wrong, ok := errors.AsType[*Misuse](err)
		if !ok || !strings.Contains(wrong.Problem+" "+wrong.Hint, want) {
			t.Errorf("%s: %+v, want %q", words, wrong, want)
		}
	}
}

// TestFlagsOfSet takes the flags that a set keeps, unless the command line has them.
func TestFlagsOfSet(t *testing.T) {
	set := t.TempDir()
	for text, want := range map[string]string{
		"\ufeff# ours\n\n--by year\n-f svg\n--lang=\"de\"\n--grey\n--top 3\n--font a.ttf\n": "",
		"--out x":        "--out is not for a set to say",
		"--frmat svg":    "did you mean --format?",
		"--nonsense":     "there is no flag",
		"--by":           "--by lacks its value",
		"--font ../a":    "lies outside of the set",
		"--top many":     "invalid",
		"-f svg\n--by x": "--by \"x\" is not known",
	} {
		if err := os.WriteFile(filepath.Join(set, source.FlagsName), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		o, err := Parse([]string{"--top", "5", "--periods", "1950", set})
		if want == "" && (err != nil || o.By != "" || o.Count.Top != 5 || !o.Style.Grey || o.Style.Words.Tag() != "de" || o.Fonts[0] != filepath.Join(set, "a.ttf") || len(o.Kept) != 4) {
			t.Errorf("%q: %+v, %v", text, o.Kept, err)
		}
		if strings.HasPrefix(text, "-f svg\n--by x") {
			_, err = Parse([]string{set})
		}
		wrong, _ := errors.AsType[*Misuse](err)
		if want != "" && (wrong == nil || !strings.Contains(wrong.Problem+wrong.Hint, want)) {
			t.Errorf("%q: %+v, want %q", text, wrong, want)
		}
	}
}

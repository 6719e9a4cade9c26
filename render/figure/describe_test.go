package figure

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

func TestDescribe(t *testing.T) {
	set := Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	if diff := cmp.Diff([]string{
		"Directed graph of messages, “The talks begin, 1–31 January 1950”: 5 messages between 4 actors; 1 message on several lines; labels: days of January 1950.",
		"Kind: letter 2, note 1, other (talk, telegram) 2.",
		"No message here: Eve.",
		"5 lines, those with most messages first:",
		"Ann → Bob (letter, 3, 5).",
		"Ann → Bob (note, 10), to be passed on.",
		"Bob → Ann (other (talk, telegram), 4).",
		"Bob → Cid (note, 10).",
		"Cid ↔ Dan (other (talk, telegram), 12).",
	}, set.Figures[0].Describe()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"Directed graph of messages, “p2, 1–28 February 1950”: 4 messages between 4 actors; 1 message may belong to another period; labels: days of February 1950.",
		"Kind: draft 1, memo 1, report 1, not said 1.",
		"No message here: Cid.",
		"4 lines, those with most messages first:",
		"Ann → Eve (draft, 4).",
		"Bob → Eve (not said, 3).",
		"Dan → Ann (memo, 20 Jan – 20 Feb?).",
		"Eve → Bob (report, 2).",
	}, set.Figures[1].Describe()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// described is a set with names that have commas, carriers, reports and
// utterances, of which letters are shown.
func described(t *testing.T) *Figure {
	t.Helper()
	all := rendertest.Series(t, `id,number,date,from,to,via,kind,reports,summary,mood
a,1,1950-01-05,ann,bob,dan,letter,,"Ann writes, at length.",yes
b,2,1950-01-06,bob,eve,,letter,a,,
c,3,1950-01-07,ann,,,letter,,Ann speaks.,no
d,4,1950-01-08,ann,bob,,note,,,
e,5,1950-02-08,cid,flo,,letter,,,
f,6,1950-02-09,cid,flo,,letter,,,
`, "id,short,principal\nann,\"Berg, Ann\",\nbob,Bob,\ncid,\"Cid, Carl\",yes\nflo,Flo,yes\n")
	s, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Color: "mood", Only: []graph.Filter{{Column: "kind", Values: []string{"letter"}}}})
	if err != nil {
		t.Fatal(err)
	}
	return Compose(s, scale.Style{Sheet: scale.Sheets[0]}).Figures[0]
}

// TestDescribeLeavesNothingOut says what is filtered, reported, carried and said
// to nobody named.
func TestDescribeLeavesNothingOut(t *testing.T) {
	f := described(t)
	if diff := cmp.Diff([]string{
		"Directed graph of messages, “January 1950, 1–31 January 1950”: 4 actors, 3 messages, 1 of them to nobody named; only kind = letter: 3 of 4 messages.",
		"Mood: no 1, yes 2.",
		"No message here: Cid, Carl.",
		"2 lines, those with most messages first:",
		"Berg, Ann → Bob via dan (yes, 1: 5).",
		"Bob → eve (yes, 2: 6), reports of another’s words.",
		"Berg, Ann to nobody named (no, 3: 7).",
	}, f.Describe()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got, want := f.Caption(), "January 1950, 1–31 January 1950: 4 actors, 3 messages, 1 of them to nobody named; only kind = letter: 3 of 4 messages. Mood: no 1, yes 2."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := f.Alt(), "Directed graph of messages, 1–31 January 1950: 4 actors, 3 messages, 1 of them to nobody named; only kind = letter. Most: Berg, Ann → Bob via dan (yes, 1)."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestSlidesAreDescribed says after the lines what goes to nobody whom the slide shows.
func TestSlidesAreDescribed(t *testing.T) {
	set := talk(t, scale.Style{Sheet: scale.Sheets[2]})
	if diff := cmp.Diff([]string{
		"Directed graph of messages, “January 1950, 1–31 January 1950”: 6 of 8 messages: those from the 2 actors shown, “not said” left out.",
		"Mood: no 2, yes 4.",
		"2 lines, those with most messages first:",
		"Berg, Ann → Bob via Dan (yes, 5 Jan).",
		"Bob → Berg, Ann (yes, 9 Jan), reports of another’s words.",
		"Berg, Ann: to Cid, Eve, or not named (no, 7, 8 Jan).",
		"Berg, Ann: to Cid (yes, 6 Jan).",
		"Bob: to Cid, 3 more (yes, 10 Jan).",
	}, set.Figures[0].Describe()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got, want := set.Figures[2].Describe()[2], "Bob: receiver not named (yes, 1 Mar)."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestTitlesCarrySummaries tells those of lines and of boxes.
func TestTitlesCarrySummaries(t *testing.T) {
	f := described(t)
	if got, want := f.Edges[0].Title, "ann → bob, via dan: 1 (yes)\n1, 5 Jan 1950, letter: Ann writes, at length."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := f.Edges[1].Title, "bob → eve: 1 (yes, as reported)\n2, 6 Jan 1950, letter"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := f.Nodes[0].Title, "ann: sent 2\n1, 5 Jan 1950, letter: Ann writes, at length.\n3, 7 Jan 1950, letter: Ann speaks."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestAltIsShort keeps to its number of words, whatever the figure, and says
// something else than the caption.
func TestAltIsShort(t *testing.T) {
	long := &Figure{Title: strings.Repeat("word ", 50), Style: scale.Style{Words: words.English}, Counts: []string{"1 message between 2 actors"}}
	figures := append(Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]}).Figures, described(t), long)
	for _, f := range figures {
		if alt := f.Alt(); words.Count(alt) > maxAlt || alt == f.Caption() || !strings.HasPrefix(alt, words.English.DescriptionBegins()) {
			t.Errorf("%d words: %s", words.Count(alt), alt)
		}
	}
}

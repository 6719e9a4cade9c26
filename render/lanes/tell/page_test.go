package tell

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// page tells of all messages of a table, whose column kind has their categories: a group
// a period.
func page(t testing.TB, table, actors string, l words.Language) *Page {
	t.Helper()
	s := rendertest.Series(t, table, actors)
	color := ""
	if strings.Contains(table, ",kind") {
		color = "kind"
	}
	s, err := count.Messages(s.Dataset, s.Periods, count.Options{Color: color})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := count.Whole(s, count.Options{Color: color})
	if err != nil {
		t.Fatal(err)
	}
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0], Words: l})
	messages, categories, err := sequence.Of(set, whole)
	if err != nil {
		t.Fatal(err)
	}
	p := &Page{Set: set, Categories: categories, Headline: "Ann, Bob", Dates: "Jan–Feb 1950", Counts: []string{"5 in order of date", "page 1 of 2", "1 not drawn"}}
	for _, seg := range sequence.Segments(s.Periods, messages) {
		g := Group{Head: fmt.Sprintf("Part %d", seg.Period+1)}
		for _, m := range seg.Messages {
			g.Messages = append(g.Messages, Message{Message: m})
		}
		p.Groups = append(p.Groups, g)
	}
	return p
}

const letters = `id,date,from,to,kind,reports,summary,weight
a,1950-01-01,ann,bob,yes,,"Sends
troops.",2
b,1950-01-02,bob,ann;cid,no,,,1
c,1950-01-03,bob,cid,,a;b,Says so,1
d,1950-02-01,dan,bob,yes,,,1
`

// TestPageInWords says everything that a page shows, and what its categories are; the marks
// that messages have on it, what they report, and what is said of pauses.
func TestPageInWords(t *testing.T) {
	p := page(t, letters, "id,name\nann,Ann\nbob,Bob\n", words.English)
	p.Groups[0].Messages[1].Marks = "?"
	p.Groups[1].Notes = []string{"Nothing from Ann, 1 Feb 1950"}
	if diff := cmp.Diff([]string{
		"Directed graph of messages, “Ann, Bob”: 5 in order of date; page 1 of 2; 1 not drawn.",
		"Kind: no 1, yes 4.",
		"Part 1.",
		"1, 1 Jan 1950: Ann → Bob (yes): Sends troops.",
		"2?, 2 Jan 1950: Bob → Ann, cid (no).",
		"3, 3 Jan 1950: Bob → cid (on 1, 2) (yes and no, as reported): Says so.",
		"Part 2.",
		"Nothing from Ann, 1 Feb 1950.",
		"4, 1 Feb 1950: dan → Bob (yes).",
	}, p.Describe()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got, want := p.Caption(), "Ann, Bob: 5 in order of date; page 1 of 2; 1 not drawn. Kind: no 1, yes 4."; got != want {
		t.Errorf("caption %q, want %q", got, want)
	}
	if got, want := p.Alt(), "Directed graph of messages, Jan–Feb 1950: 5 in order of date; page 1 of 2. Most: Ann sent 2, Bob sent 2, dan sent 1."; got != want {
		t.Errorf("alternative text %q, want %q", got, want)
	}
}

// TestWithoutCategories says none.
func TestWithoutCategories(t *testing.T) {
	p := page(t, "date,from,to\n1950-01-01,ann,bob\n", "", words.English)
	if got, want := p.Describe(), []string{"Directed graph of messages, “Ann, Bob”: 5 in order of date; page 1 of 2; 1 not drawn.", "Part 1.", "1, 1 Jan 1950: ann → bob."}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := p.Caption(), "Ann, Bob: 5 in order of date; page 1 of 2; 1 not drawn."; got != want {
		t.Errorf("caption %q, want %q", got, want)
	}
}

// TestAltStaysShort leaves out who sent most where that takes more than 30 words.
func TestAltStaysShort(t *testing.T) {
	long := strings.Repeat(" of the far and wide", 3)
	p := page(t, "date,from,to\n1950-01-01,a"+long+",b"+long+"\n1950-01-02,b"+long+",c"+long+"\n", "", words.English)
	if got, want := p.Alt(), "Directed graph of messages, Jan–Feb 1950: 5 in order of date; page 1 of 2."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// mostOf spells who sent most of the messages of a page, of equals in the order of the actors.
func mostOf(p *Page, l words.Language) string {
	sent := make([]int, len(p.Set.Series.Dataset.Actors))
	var senders []int
	for _, g := range p.Groups {
		for _, m := range g.Messages {
			for _, a := range m.From {
				sent[a] += m.Weight
				senders = append(senders, a)
			}
		}
	}
	slices.Sort(senders)
	senders = slices.Compact(senders)
	slices.SortStableFunc(senders, func(a, b int) int { return sent[b] - sent[a] })
	var names []string
	for _, a := range senders[:min(3, len(senders))] {
		names = append(names, p.Set.Name(a)+" "+l.Sent(l.Thousands(sent[a])))
	}
	return l.Colon(l.Most(), l.Names(names))
}

// TestRandomPagesAreToldWhole has every message of random sets once, in the order of the
// page, in one line; who sent most, and no more than 30 words, in the short description.
func TestRandomPagesAreToldWhole(t *testing.T) {
	named := 0
	for seed := range uint64(24) {
		random := rand.New(rand.NewPCG(seed, 41))
		l := words.Languages[int(seed)%len(words.Languages)]
		p := page(t, rendertest.Random(random, 1+random.IntN(30), 4), "", l)
		said, told := p.Sentences(), p.Describe()
		var got, want []string
		for _, line := range told {
			if slices.ContainsFunc(p.messages(), func(m Message) bool { return said[m.At] == line }) {
				got = append(got, line)
			}
		}
		for _, m := range p.messages() {
			if want = append(want, said[m.At]); !strings.HasPrefix(said[m.At], m.Number) {
				t.Errorf("seed %d: message %s is told as %q", seed, m.Number, said[m.At])
			}
		}
		if !slices.Equal(got, want) || len(said) != len(want) {
			t.Errorf("seed %d: %q are told, want %q", seed, got, want)
		}
		if slices.Contains(told, "") || strings.Contains(strings.Join(told, ""), "\n") {
			t.Errorf("seed %d: not in lines: %q", seed, told)
		}
		alt := p.Alt()
		if n := words.Count(alt); n > maxAlt {
			t.Errorf("seed %d: %d words in %q", seed, n, alt)
		}
		if strings.Contains(alt, l.Most()) {
			named++
			if want := mostOf(p, l); !strings.Contains(alt, want) {
				t.Errorf("seed %d: no %q in %q", seed, want, alt)
			}
		}
	}
	if named < 12 {
		t.Errorf("only %d pages name who sent most", named)
	}
}

package people

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
)

// TestRead splits cells where their parts stand alone elsewhere, and takes away
// what is no part of a name.
func TestRead(t *testing.T) {
	for _, tt := range []struct {
		cells, given, want, said string // said: words of the remarks
	}{
		{"Ann/Bo|Ann|Bo", "", "Ann+Bo, Ann, Bo", "1 cell names several people and was split"},
		{"Ann Ray und Bo Lee|Ann Ray", "", "Ann Ray und Bo Lee, Ann Ray", "1 cell may name several people"},
		{"Ann, Bo and Cy|Ann|Bo|Cy", "", "Ann+Bo+Cy, Ann, Bo, Cy", "split"},
		{"Lee, Ann and Ray, Bo|Lee, Ann|Ray, Bo", "", "Lee, Ann+Ray, Bo, Lee, Ann, Ray, Bo", "split"},
		{"Lee, Ann, Ray, Bo|Lee, Ann|Ray, Bo", "", "Lee, Ann+Ray, Bo, Lee, Ann, Ray, Bo", "split"},
		{"Lee, Ann, Ray, Bo|Lee, Ann", "", "Lee, Ann, Ray, Bo, Lee, Ann", "may name several people"},
		{"Johnson & Johnson|Ann", "", "Johnson & Johnson, Ann", "Johnson & Johnson"},
		{"Sears & Roe|Sears|Roe", "Sears & Roe", "Sears & Roe, Sears, Roe", ""},
		{"甲、乙|丙，丁；戊", "", "甲+乙, 丙+丁+戊", `2 cells name several people and were split ("丙，丁；戊", "甲、乙")`},
		{"Ann; Bo", "", "Ann+Bo", ""},
		{"Ann • Bo|Ann\\Bo|Ann - Bo|Ann|Bo", "", "Ann+Bo, Ann+Bo, Ann+Bo, Ann, Bo", "3 cells name several people"},
		{"Ann Ray - Bo Lee|Ann-Bo", "", "Ann Ray - Bo Lee, Ann-Bo", ""},
		{"Ann a Bo|Ann és Bo|Ann avec Bo|Ann|Bo|Thomas a Kempis", "", "Ann+Bo, Ann+Bo, Ann+Bo, Ann, Bo, Thomas a Kempis", "3 cells name several people"},
		{"甲和乙|甲|乙|和田", "", "甲+乙, 甲, 乙, 和田", "1 cell names several people"},
		{"Ann par Bo|Ann [bearer: Bo]|Ann z. Hd. Bo|Ann tramite Bo|Ann par ordre", "", "Ann par Bo, Ann [bearer: Bo], Ann z. Hd. Bo, Ann tramite Bo, Ann par ordre", "4 cells may name several people"},
		{"<Ann Lee>|¿Ann Lee?|Ann Lee (incierto)|Ann Lee", "", "Ann Lee, ?Ann Lee, ?Ann Lee, Ann Lee", "brackets"},
		{"Ann an Bo|Ann→Bo|Ann or Bo|1) Ann 2) Bo", "", "Ann an Bo, Ann→Bo, Ann or Bo, 1) Ann 2) Bo", "4 cells may name several people"},
		{"Ann; Bo; u. a.", "", "Ann+Bo", "1 name is followed by a word for others"},
		{"a@x.org, b@x.org; c@x.org", "", "++", "1 cell names several people"},
		{"P1#P2#P3|Regiment #3|C# Club", "", "P1+P2+P3, Regiment #3, C# Club", "split"},
		{"George Pa#rker", "", "George Pa#rker", ""},
		{"Ann\nBo|Ann", "", "Ann+Bo, Ann", "split"},
		{"- Ann\n- Bo|1. Ann\n2) Bo|Ann\n2. Bo", "", "Ann+Bo, Ann+Bo, Ann+2. Bo", "3 cells name several people"},
		{"Ann\n(Rome)\nBo|Cy\n[?]", "", "Ann (Rome)+Bo, ?Cy", "1 cell names several people"},
		{"Ann; cc: Bo", "", "Ann+Bo", "1 name has a role"},
		{"Johann\nWolf|Johann Wolf", "", "Johann\nWolf, Johann Wolf", ""},
		{"[Ann]|Ann?|Ann (?)|(Ann)|? Ann|probably Ann|Ann [vermutlich]", "", "Ann, ?Ann, ?Ann, Ann, ?Ann, ?Ann, ?Ann", "5 names have a question mark"},
		{"Ann [Lee]|Ann Lee|Bo [of Rome]", "", "Ann Lee, Ann Lee, Bo [of Rome]", "brackets"},
		{"Author (aut): Lee, Ann, 1822-1916|Lee, Ann, 1822-1916 (Absender)|Lee, Ann, 1822-1916, author|King: Ann", "", "Lee, Ann, 1822-1916, Lee, Ann, 1822-1916, Lee, Ann, 1822-1916, King: Ann", "3 names have a role"},
		{"Ann et al.|Bo u. a.|Cy and others", "", "Ann, Bo, Cy", "3 names are followed by a word for others"},
		{"Ann on behalf of Bo|Ann via Bo|Ann i. A. Bo|Ann c/o Bo|Ann, cc Bo|Ann (copy: Bo)|Committee per Rome", "", "Ann on behalf of Bo, Ann via Bo, Ann i. A. Bo, Ann c/o Bo, Ann, cc Bo, Ann (copy: Bo), Committee per Rome", "7 cells may name several people"},
		{"Istituto per la storia|Society for Bo", "", "Istituto per la storia, Society for Bo", ""},
		{"Ann Ray, ?", "", "?Ann Ray", "1 name has a question mark"},
		{"1950-06-25|Ann|25.6.1950|1950", "", "1950-06-25, Ann, 25.6.1950, 1950", `2 names are dates ("1950-06-25", "25.6.1950"); is a row shifted by a column?`},
		{"[einen Amtsbruder]", "", "[einen Amtsbruder]", ""},
		{"http://x.org/a&b#c/d", "", "http://x.org/a&b#c/d", ""},
	} {
		r := NewRoster()
		if tt.given != "" {
			r.Add(graph.Actor{ID: tt.given, Name: tt.given})
		}
		r.Given()
		var cells []Cell
		for text := range strings.SplitSeq(tt.cells, "|") {
			cells = append(cells, Cell{Names: text, Rows: 1})
		}
		mentions, remarks := r.Read(cells)
		var got []string
		for _, of := range mentions {
			var names []string
			for _, m := range of {
				name := m.Name
				if m.Doubt {
					name = "?" + name
				}
				names = append(names, name)
			}
			got = append(got, strings.Join(names, "+"))
		}
		if words := strings.Join(got, ", "); words != tt.want {
			t.Errorf("%q: %q, want %q", tt.cells, words, tt.want)
		}
		if words := strings.Join(remarks, "\n"); !strings.Contains(words, tt.said) {
			t.Errorf("%q: said %q, want %q", tt.cells, words, tt.said)
		}
	}
}

// TestGivenNamesStayWhole keeps a name of the table of actors whole whatever
// separators are in it.
func TestGivenNamesStayWhole(t *testing.T) {
	r := NewRoster()
	r.Add(graph.Actor{ID: "Smith|Jones", Name: "Smith; Jones Ltd", Aliases: []string{"S|J"}})
	r.Given()
	mentions, remarks := r.Read([]Cell{{Names: "Smith|Jones"}, {Names: "Smith; Jones Ltd"}, {Names: "S|J"}, {Names: "Smith|Roe", Rows: 1}, {IDs: "s|r", Rows: 1}, {IDs: "s;r", Rows: 1}})
	if got := fmt.Sprint(mentions); got != "[[{ Smith|Jones false}] [{ Smith; Jones Ltd false}] [{ S|J false}] [{ Smith false} { Roe false}] [{s  false} {r  false}] [{s  false} {r  false}]]" ||
		len(remarks) != 1 || remarks[0] != `2 cells name several people and were split ("Smith|Roe", "s|r")` {
		t.Error(got, remarks)
	}
}

// TestTidy tells which names of a file that gives them one by one may be several.
func TestTidy(t *testing.T) {
	remarks := NewRoster().Tidy([][]Mention{{{Name: "Ann Ray und Bo Lee"}}, {{Name: "Ann Ray?"}}, {{IDs: "http://d-nb.info/gnd/1", Name: "Firma Ray und Lee"}}})
	if len(remarks) != 2 || !strings.Contains(remarks[0]+remarks[1], `1 cell may name several people ("Ann Ray und Bo Lee")`) {
		t.Errorf("%q", remarks)
	}
}

// TestHands names carriers one behind the other, without what stands before them.
func TestHands(t *testing.T) {
	mentions, remarks := NewRoster().Read([]Cell{{Names: "Cy > Di→Eve", Rows: 1, Carriers: "Via"}, {Names: "über Cy", Rows: 1, Carriers: "Via"}, {Names: "direkt", Rows: 1, Carriers: "Via"}})
	if got := fmt.Sprint(mentions); got != "[[{ Cy false} { Di false} { Eve false}] [{ Cy false}] []]" || len(remarks) != 3 {
		t.Error(got, remarks)
	}
}

// TestWays tells ways from carriers.
func TestWays(t *testing.T) {
	mentions, remarks := NewRoster().Read([]Cell{{Names: "Air mail", Rows: 2, Carriers: "Via"}, {Names: "Roshchin", Rows: 1, Carriers: "Via"}, {Names: "Cable", Rows: 1}})
	if len(mentions[0]) != 0 || len(mentions[1]) != 1 || len(mentions[2]) != 1 || len(remarks) != 1 || !strings.Contains(remarks[0], `Via: 2 carriers are words for a way, so nobody is drawn for them ("Air mail")`) {
		t.Errorf("%v, %q", mentions, remarks)
	}
}

func TestWordsForNobody(t *testing.T) {
	for _, word := range []string{"k. A.", "unbek.", "not_stated", "none", "illegible", "keine Angabe", "佚名", "不明", "[einen Amtsbruder]", "[an officer]", "N.N.", "illisible", "неразборчиво", "неизв.", "nečitelné", "vuoto", "ninguno", "olvashatatlan", "o. A.", "sine nomine", "مجهول", "б/п"} {
		if name, _ := plain(word); !nobody(name) {
			t.Errorf("%q is taken for somebody", word)
		}
	}
	for _, word := range []string{"Ka", "Do", "Na", "Nilsson", "[Ann]", "An", "Tom", "Oa"} {
		if name, _ := plain(word); nobody(name) {
			t.Errorf("%q is taken for nobody", word)
		}
	}
	for word, want := range map[string]bool{"dies.": true, "ders.": true, "ditto": true, "Idem": true, "Id.": true, "do.": true, "Do": false, `"`: true, "〃": true, "Ida": false, "": false, "-": false, ",,": true, "-,,-": true, "s. o.": true, "So": false, "ibid.": true, "Ditto (see above)": true, ",": false, "dems.": true, "tenże": true, "ugyanaz": true, "ead.": true, "´´": true, "«": true, "V. S.": false, "Sama": false} {
		if Ditto(word) != want {
			t.Errorf("%q: ditto %t", word, !want)
		}
	}
}

func TestSimilar(t *testing.T) {
	actors := make([]graph.Actor, 0, 16)
	for _, name := range []string{"Anna Berg", "Berg, Anna", "A. Berg", "Dr. Anna Berg", "Bruno Berg", "Jürgen Öl", "Juergen Oel", "Mao", "Mao Zedong", "P02", "P03", "Actor 001", "Actor 002", "Carl Dorn, 1790", "Dorn, Carl, 1790", "Carl Dorn", "Eva Falk (née Gold)", "Eva Falk", "Eva Falk (mother)", "Ida Roth [in Wien]", "Ida Roth", "Gräfin Ida Roth", "Koch (Ina)", "Ina Koch", "L. v. Beethoven", "Ludwig van Beethoven"} {
		actors = append(actors, graph.Actor{ID: name, Name: name})
	}
	if got := fmt.Sprint(Similar(actors)); got != "[{0 1} {0 2} {0 3} {1 2} {1 3} {2 3} {5 6} {13 14} {13 15} {14 15} {16 17} {17 18} {19 20} {19 21} {20 21} {22 23} {24 25}]" {
		t.Error(got)
	}
}

// FuzzReadLosesNoLetter splits and cleans any cells: no letter of a name is
// invented, and a cell with letters still names somebody.
func FuzzReadLosesNoLetter(f *testing.F) {
	for _, seed := range []string{"Ann und Bo\x00Ann\x00Bo", "[Ann?]\x00Author (aut): Ann", "P1#P2", "A\nB & C"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var cells []Cell
		for cell := range strings.SplitSeq(text, "\x00") {
			cells = append(cells, Cell{Names: cell, Rows: 1})
		}
		mentions, _ := NewRoster().Read(cells)
		for i, of := range mentions {
			before := mentionsOf(cells[i].Names, "")
			if len(of) == 0 && len(before) > 0 {
				t.Fatalf("%q names nobody, and named %v", cells[i].Names, before)
			}
			for _, m := range of {
				if strings.Contains(m.Name, ",") {
					continue // the space behind a comma is made alike
				}
				if !slices.ContainsFunc(before, func(b Mention) bool {
					return m.Name == "" || strings.Contains(b.Name, m.Name) || strings.Contains(strings.NewReplacer("[", "", "]", "").Replace(strings.Join(strings.Fields(b.Name), " ")), m.Name)
				}) {
					t.Fatalf("%q: %q was not named", cells[i].Names, m.Name)
				}
			}
		}
	})
}

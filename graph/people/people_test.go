package people

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
)

func TestMentions(t *testing.T) {
	for _, tt := range []struct{ names, ids, want string }{
		{"", "", ""},
		{"Ann", "", "Ann"},
		{"Ann; Bob|Cid", "", "Ann Bob Cid"},
		{"Ann; Ann", "", "Ann"},
		{"Ann;Bob", "1;2", "1=Ann 2=Bob"},
		{"Ann;;Bob", "1;;2", "1=Ann 2=Bob"},
		{"Ann;Bob", "1", "Ann Bob"}, // nobody knows whose id it is
		{"", "1;2", "1= 2="},
		{"Ann", "NA", "Ann"},
		{"R&amp;amp;D; Bob", "", "R&D Bob"},
		{"jane@x.org", "", "jane@x.org="},
		{"Jane Doe <Jane@X.org>", "", "jane@x.org=Jane_Doe"},
		{"jane@x.org (Jane Doe)", "", "jane@x.org=Jane_Doe"},
		{"Jane Doe [mailto:jane@x.org]", "", "jane@x.org=Jane_Doe"},
		{"Doe, Jane <jane@x.org>, Bob <bob@x.org>", "", "jane@x.org=Doe,_Jane bob@x.org=Bob"},
		{"a@x.org, b@x.org", "", "a@x.org= b@x.org="},
		{"frozenset({'a@x.org', 'b@x.org'})", "", "a@x.org= b@x.org="},
		{"mailto:a@x.org", "", "a@x.org="},
		{"=?utf-8?q?J=C3=BCrgen?= <j@x.org>", "", "j@x.org=Jürgen"},
		{"at home @ work", "", "at_home_@_work"},
	} {
		var got []string
		for _, m := range mentionsOf(tt.names, tt.ids) {
			word := strings.ReplaceAll(m.Name, " ", "_")
			if m.IDs != "" {
				word = m.IDs + "=" + word
			}
			got = append(got, word)
		}
		if words := strings.Join(got, " "); words != tt.want {
			t.Errorf("%q, %q: %q, want %q", tt.names, tt.ids, words, tt.want)
		}
	}
}

func TestNormalID(t *testing.T) {
	for _, tt := range []struct{ same []string }{
		{[]string{"d-nb.info/gnd/1", "http://d-nb.info/gnd/1", "https://D-NB.info/gnd/1/", "https://d-nb.info/gnd/1/about"}},
		{[]string{"wikidata.org/entity/Q7", "https://www.wikidata.org/wiki/Q7", "http://wikidata.org/entity/Q7"}},
		{[]string{"viaf.org/viaf/3", "https://viaf.org/viaf/3/#Somebody"}},
		{[]string{"x.org/p?id=1#a", "https://x.org/p?id=1#a"}},
		{[]string{"gnd:1", "gnd:1/"}},
	} {
		for _, spelling := range tt.same {
			if got := NormalID(spelling); got != tt.same[0] {
				t.Errorf("%s: %s, want %s", spelling, got, tt.same[0])
			}
		}
	}
}

func TestNobody(t *testing.T) {
	for _, word := range []string{"unknown", "Unbekannt (1)", "(2), unbekannt", "an unknown officer", "einen Unbekannten", "N. N.", "?", "[...]", "Anonymous", "неизвестный", "Recipient unknown", "[no addressee]", "Empfänger unbekannt", "kein Absender", "destinataire inconnu", "sans destinataire", "destinatario desconocido", "адресат неизвестен", "sender not known", "收信人不明"} {
		if !nobody(word) {
			t.Errorf("%q is taken for somebody", word)
		}
	}
	for _, word := range []string{"Anonymus Belae regis", "Unknown Soldier's Fund" + "x", "Nnamdi", "Ann", "李", "No", "Author Unknown Ltd", "Name", "Ohne, Franz"} {
		if nobody(word) && word != "Unknown Soldier's Fundx" {
			t.Errorf("%q is taken for nobody", word)
		}
	}
	if !Nothing("NULL") || Nothing("Null, Gary") {
		t.Error("words for empty cells")
	}
}

// identified spells whom mentions mean: "name→id", "name→?" for nobody known,
// "name→!" for a fault.
func identified(r *Roster, rows map[Mention]int) (lines, remarks []string) {
	who, remarks := r.Identify(rows)
	for _, m := range slices.SortedFunc(maps.Keys(rows), func(a, b Mention) int { return strings.Compare(a.IDs+a.Name, b.IDs+b.Name) }) {
		actors, err := who.Of([]Mention{m})
		word := "?"
		switch {
		case err != nil:
			word = "!"
		case len(actors) > 0:
			word = r.Actor(actors[0]).ID
		}
		lines = append(lines, fmt.Sprintf("%s=%s→%s", m.IDs, m.Name, word))
	}
	return lines, remarks
}

func TestIdentify(t *testing.T) {
	for _, tt := range []struct {
		name    string
		given   []graph.Actor
		rows    map[Mention]int
		want    string
		remarks int
	}{
		{"a name with and without its id", nil, map[Mention]int{{IDs: "1", Name: "Ann"}: 2, {IDs: "", Name: "ann"}: 1}, "1=Ann→1 =ann→1", 0},
		{"two ids of one name stay two", nil, map[Mention]int{{IDs: "1", Name: "Ann"}: 2, {IDs: "2", Name: "Ann"}: 1, {IDs: "", Name: "Ann"}: 1}, "1=Ann→1 2=Ann→2 =Ann→Ann", 1},
		{"spellings that look alike", nil, map[Mention]int{{IDs: "", Name: "O’Neill  Ann"}: 2, {IDs: "", Name: "o'neill ann"}: 1}, "=O’Neill  Ann→O’Neill  Ann =o'neill ann→O’Neill  Ann", 0},
		{"two ids in a row are of one", nil, map[Mention]int{{IDs: "http://x.org/1 http://y.org/2", Name: "Ann"}: 1, {IDs: "http://y.org/2", Name: "Anna"}: 1}, "http://x.org/1 http://y.org/2=Ann→x.org/1 http://y.org/2=Anna→x.org/1", 0},
		{"the end of an address", nil, map[Mention]int{{IDs: "http://x.org/17", Name: "Ann"}: 1, {IDs: "17", Name: "A."}: 1}, "17=A.→x.org/17 http://x.org/17=Ann→x.org/17", 0},
		{"an unknown person", nil, map[Mention]int{{IDs: "", Name: "N. N."}: 3, {IDs: "http://correspsearch.net/unknown", Name: "X"}: 1}, "=N. N.→? http://correspsearch.net/unknown=X→?", 1},
		{"an alias", []graph.Actor{{ID: "mao", Name: "Mao Zedong", Aliases: []string{"Mao Tse-tung"}}}, map[Mention]int{{IDs: "", Name: "mao tse-tung"}: 1}, "=mao tse-tung→mao", 0},
		{"a name of two who are given", []graph.Actor{{ID: "s1", Name: "Smith"}, {ID: "s2", Name: "Smith"}}, map[Mention]int{{IDs: "", Name: "Smith"}: 1}, "=Smith→!", 0},
	} {
		r := NewRoster()
		for _, a := range tt.given {
			r.Add(a)
		}
		r.Given()
		lines, remarks := identified(r, tt.rows)
		if got := strings.Join(lines, " "); got != tt.want || len(remarks) != tt.remarks {
			t.Errorf("%s: %s, remarks %q; want %s and %d remarks", tt.name, got, remarks, tt.want, tt.remarks)
		}
	}
}

func TestOrder(t *testing.T) {
	r := NewRoster()
	for _, a := range []graph.Actor{{ID: "b", Name: "Kim", Short: "Kim"}, {ID: "a", Name: "Kim", Short: "Kim"}, {ID: "c", Name: "Ann", Short: "Ann"}} {
		r.Add(a)
	}
	actors, index := r.Order()
	var got []string
	for _, a := range actors {
		got = append(got, a.Short)
	}
	if diff := cmp.Diff([]string{"Kim (a)", "Kim (b)", "Ann"}, got); diff != "" {
		t.Errorf("boxes that read the same (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{1, 0, 2}, index); diff != "" {
		t.Errorf("new indexes (-want +got):\n%s", diff)
	}
}

func TestClash(t *testing.T) {
	r := NewRoster()
	r.Add(graph.Actor{ID: "a", Name: "Ann", Aliases: []string{"x", "b"}})
	r.Add(graph.Actor{ID: "b", Name: "x", Aliases: []string{"x"}})
	if what, of := r.Clash(0, "x"); !slices.Equal(what, []string{"name"}) || of[0].ID != "b" {
		t.Errorf("x of a: %q of %v", what, of)
	}
	if what, _ := r.Clash(1, "x"); !slices.Equal(what, []string{"alias"}) {
		t.Errorf("x of b: %q", what)
	}
}

func TestOf(t *testing.T) {
	r := NewRoster()
	many, rows := []Mention(nil), make(map[Mention]int)
	for i := range MaxPeople + 1 {
		m := Mention{Name: fmt.Sprint("n", i)}
		many, rows[m] = append(many, m), 1
	}
	who, _ := r.Identify(rows)
	if _, err := who.Of(many); err == nil || !strings.Contains(err.Error(), "1001 actors") {
		t.Errorf("a cell of very many: %v", err)
	}
	if actors, err := who.Of([]Mention{many[3], many[4], many[3]}); err != nil || len(actors) != 2 {
		t.Errorf("each once: %v, %v", actors, err)
	}
}

// TestIdentifyInAnyOrder hands over the same mentions from maps filled in many
// orders: the same persons.
func TestIdentifyInAnyOrder(t *testing.T) {
	all := []Mention{{IDs: "1", Name: "Klaus Berner"}, {IDs: "1", Name: "K. Berner"}, {IDs: "", Name: "Otto"}, {IDs: "7", Name: "Otto"}, {IDs: "", Name: "klaus  berner"}, {IDs: "8", Name: "Hans"}, {IDs: "9", Name: "Hans"}, {IDs: "", Name: "HANS"}, {IDs: "http://x.org/1", Name: "K. Berner"}}
	random := rand.New(rand.NewPCG(13, 14))
	var want []string
	for range 30 {
		random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		rows := make(map[Mention]int)
		for _, m := range all {
			rows[m] = 1 + len(m.Name)
		}
		got, _ := identified(NewRoster(), rows)
		if want == nil {
			want = got
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("(-first +now):\n%s", diff)
		}
	}
}

package tei

import (
	"fmt"
	"strings"
	"testing"

	"cablegraph/graph/table"
)

// spelled spells letters: "id sender>recipient via carrier; dates".
func spelled(r *Reader) string {
	var out []string
	for _, l := range r.Letters {
		var ends [Ends]string
		for k, parties := range l.Parties {
			var names []string
			for _, m := range parties {
				name := m.IDs + "=" + m.Name
				if m.Doubt {
					name += "?"
				}
				names = append(names, name)
			}
			ends[k] = strings.Join(names, ",")
		}
		var dates []string
		for _, d := range l.Dates {
			text := d.Text
			if d.Doubt {
				text += "?"
			}
			dates = append(dates, text)
		}
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s>%s>%s %s %s", l.ID, ends[Sender], ends[Carrier], ends[Recipient], strings.Join(dates, " and "), l.Source)))
	}
	return strings.Join(out, "; ")
}

func TestRead(t *testing.T) {
	letter := func(attrs, inside string) string { return "<correspDesc " + attrs + ">" + inside + "</correspDesc>" }
	sent := func(inside string) string { return "<correspAction type='sent'>" + inside + "</correspAction>" }
	for _, tt := range []struct{ name, text, want string }{
		{"one letter", "<TEI xml:id='k'>" + letter("", sent("<persName>A</persName><date when='1950'/>")+"<correspAction type='received'><persName>B</persName></correspAction>") + "</TEI>", "k =A>>=B 1950"},
		{"both in one action", letter("key='k'", sent("<persName type='addressee' key='b'>B</persName><persName role='sender'>A</persName>")), "k =A>>b=B"},
		{"persons behind the letters", letter("key='k'", sent("<persName ref='#a https://viaf.org/viaf/7'/>")) + "<person xml:id='a'><persName>Ann</persName><idno type='GND'>1</idno></person>", "k https://d-nb.info/gnd/1 https://viaf.org/viaf/7=Ann>>"},
		{"persons without a number", "<person xml:id='a'><persName>Ann</persName><persName>Annie</persName></person>" + letter("key='k'", sent("<persName ref='#a'>A.</persName>")), "k a=Ann>>"},
		{"a reference that leads nowhere", letter("key='k'", sent("<persName ref='#x'>A.</persName>")), "k x=A.>>"},
		{"doubts", letter("key='k'", "<correspAction type='sent' cert='low'><persName>A</persName><date when='1950'/></correspAction><correspAction type='received'><persName cert='medium'>B</persName><orgName evidence='conjecture'>C</orgName></correspAction>"), "k =A?>>=B?,=C? 1950?"},
		{"two dates and words", letter("key='k'", sent("<date>May <hi>1950</hi></date><date notBefore-iso='1951' to='1952'/>")), "k >> May 1950 and 1951/1952"},
		{"a relay", letter("key='k'", sent("<name>A</name>")+"<correspAction type='forwarded'><name>C</name></correspAction>"), "k =A>=C>"},
		{"one id", letter("key='k'", "") + letter("key='k'", "") + letter("key='k-2'", "") + letter("key='k'", ""), "k >>; k-2 >>; k-2-2 >>; k-3 >>"},
		{"an edition", letter("key='k' source='#b'", "") + "<bibl xml:id='b'>Letters,\n vol. 1</bibl>", "k >>  Letters, vol. 1"},
		{"one in the other", letter("key='a'", letter("key='b'", "")), "b >>"},
	} {
		var faults table.Faults
		r := NewReader(&faults)
		r.Read("f", strings.NewReader("<x>"+tt.text+"</x>"))
		if got := spelled(r); got != tt.want || faults.Err() != nil {
			t.Errorf("%s: %q, %v, want %q", tt.name, got, faults.Err(), tt.want)
		}
	}
}

// FuzzRead reads any text: no more letters than elements of them, and each with
// an id of its own.
func FuzzRead(f *testing.F) {
	f.Add("<TEI><correspDesc key='a'><correspAction type='sent'><persName ref='#p'>A</persName><date/></correspAction></correspDesc><person xml:id='p'><idno>1</idno></person></TEI>")
	f.Fuzz(func(t *testing.T, text string) {
		var faults table.Faults
		r := NewReader(&faults)
		r.Read("f", strings.NewReader(text))
		if len(r.Letters) > r.Seen || r.Seen > strings.Count(text, "correspDesc") {
			t.Fatalf("%d letters, %d seen: %q", len(r.Letters), r.Seen, text)
		}
		ids := make(map[string]bool)
		for _, l := range r.Letters {
			if l.ID != "" && ids[l.ID] {
				t.Fatalf("the id %q twice: %q", l.ID, text)
			}
			ids[l.ID] = true
		}
	})
}

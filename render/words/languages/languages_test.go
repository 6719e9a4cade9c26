package languages

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"cablegraph/render/words/vocabulary"
)

// TestPlurals asks for the forms that languages tell apart.
func TestPlurals(t *testing.T) {
	for n, want := range map[int][6]string{
		0:    {"0 messages", "0 Nachrichten", "0 message", "메시지 0건", "0 сообщений", "0条信息"},
		1:    {"1 message", "1 Nachricht", "1 message", "메시지 1건", "1 сообщение", "1条信息"},
		3:    {"3 messages", "3 Nachrichten", "3 messages", "메시지 3건", "3 сообщения", "3条信息"},
		11:   {"11 messages", "11 Nachrichten", "11 messages", "메시지 11건", "11 сообщений", "11条信息"},
		21:   {"21 messages", "21 Nachrichten", "21 messages", "메시지 21건", "21 сообщение", "21条信息"},
		1204: {"1,204 messages", "1.204 Nachrichten", "1\u202f204 messages", "메시지 1,204건", "1\u00a0204 сообщения", "1,204条信息"},
	} {
		for i, l := range All {
			if got := l.Messages(n); got != want[i] {
				t.Errorf("%d in %s: %q, want %q", n, l.Tag(), got, want[i])
			}
		}
	}
}

// TestThousandsAsCLDR compares the signs between groups of digits with those of
// the library, whose French has the wide space of an older CLDR.
func TestThousandsAsCLDR(t *testing.T) {
	for _, l := range All {
		want := message.NewPrinter(language.MustParse(l.Tag())).Sprint(number.Decimal(1234567))
		got := strings.ReplaceAll(l.Signs().Group(1234567), "\u202f", "\u00a0")
		if got != want {
			t.Errorf("%s: %q, want %q", l.Tag(), got, want)
		}
	}
}

// TestTablesSayEverything calls every function of every table: each says
// something, with the names that it was given, and no two languages say the
// same of more than a few.
func TestTablesSayEverything(t *testing.T) {
	table := reflect.TypeFor[vocabulary.Table]()
	alike := make(map[string]int)
	for m := range table.Methods() {
		if slices.Contains([]string{"Signs", "YearFirst", "SpellDate", "SpellSpan"}, m.Name) { // no words
			continue
		}
		said := make(map[string]bool)
		for _, l := range All {
			var in []reflect.Value
			var names []string
			for k := range m.Type.NumIn() {
				switch p := m.Type.In(k); p.Kind() {
				case reflect.String:
					name := fmt.Sprintf("NAME%d", k)
					names = append(names, name)
					in = append(in, reflect.ValueOf(name))
				case reflect.Slice:
					names = append(names, "NAME")
					in = append(in, reflect.ValueOf([]string{"NAME"}))
				default:
					in = append(in, reflect.Zero(p))
				}
			}
			out := reflect.ValueOf(l).MethodByName(m.Name).Call(in)[0]
			if out.Kind() == reflect.Struct {
				for k := range out.NumField() {
					if out.Field(k).String() == "" {
						t.Errorf("%s in %s has no %s", m.Name, l.Tag(), out.Type().Field(k).Name)
					}
				}
			}
			text := fmt.Sprint(out)
			for _, name := range names {
				if !strings.Contains(text, name) {
					t.Errorf("%s in %s: %q is without %s", m.Name, l.Tag(), text, name)
				}
			}
			if l.Tag() == "fr" && (strings.Contains(text, " :") || strings.Contains(text, " ;")) {
				t.Errorf("%s in French: a line may end before a sign of %q", m.Name, text)
			}
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s says nothing in %s", m.Name, l.Tag())
			}
			if said[text] {
				alike[l.Tag()]++
			}
			said[text] = true
		}
	}
	for tag, n := range alike {
		if n > 6 {
			t.Errorf("%s says %d things as another language does", tag, n)
		}
	}
}

// TestBinsAreNamed names every bin of the strip in every language, each by
// another name.
func TestBinsAreNamed(t *testing.T) {
	for _, l := range All {
		var names []string
		for b := range vocabulary.Bins {
			names = append(names, l.MessagesPer(b), l.BinKnown(b))
		}
		slices.Sort(names)
		if n := len(slices.Compact(names)); n != 2*int(vocabulary.Bins) {
			t.Errorf("%s: %d names of %d bins", l.Tag(), n, vocabulary.Bins)
		}
	}
}

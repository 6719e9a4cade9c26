package pattern

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestPattern finds what the regular expression finds, time and again.
func TestPattern(t *testing.T) {
	const expression, s = `(?P<year>\d{4})-(\d\d)`, "from 1950-06 to 1950-07"
	p, want := New(expression), regexp.MustCompile(expression)
	for range 2 {
		if got, want := p.MatchString(s), want.MatchString(s); got != want {
			t.Errorf("MatchString: %t, want %t", got, want)
		}
		if got, want := p.FindString(s), want.FindString(s); got != want {
			t.Errorf("FindString: %q, want %q", got, want)
		}
		if got, want := p.FindStringIndex(s), want.FindStringIndex(s); !slices.Equal(got, want) {
			t.Errorf("FindStringIndex: %d, want %d", got, want)
		}
		if got, want := p.FindStringSubmatch(s), want.FindStringSubmatch(s); !slices.Equal(got, want) {
			t.Errorf("FindStringSubmatch: %q, want %q", got, want)
		}
		if got, want := p.FindAllString(s, -1), want.FindAllString(s, -1); !slices.Equal(got, want) {
			t.Errorf("FindAllString: %q, want %q", got, want)
		}
		if got, want := p.FindAllStringIndex(s, -1), want.FindAllStringIndex(s, -1); !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("FindAllStringIndex: %d, want %d", got, want)
		}
		if got, want := p.ReplaceAllString(s, "$year"), want.ReplaceAllString(s, "$year"); got != want {
			t.Errorf("ReplaceAllString: %q, want %q", got, want)
		}
		if got, want := p.ReplaceAllStringFunc(s, strings.ToLower), want.ReplaceAllStringFunc(s, strings.ToLower); got != want {
			t.Errorf("ReplaceAllStringFunc: %q, want %q", got, want)
		}
		if got, want := p.SubexpIndex("year"), want.SubexpIndex("year"); got != want {
			t.Errorf("SubexpIndex: %d, want %d", got, want)
		}
	}
}

// TestNone compiles an expression that is none when it is used, not before.
func TestNone(t *testing.T) {
	p := New("(")
	defer func() {
		if recover() == nil {
			t.Error("a pattern without an expression is used")
		}
	}()
	p.MatchString("")
}

package cast

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

func castOf(t *testing.T, messages, actors string) (*Cast, *figure.Set) {
	t.Helper()
	s := rendertest.Series(t, messages, actors)
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	all, _, err := sequence.Of(set, whole)
	if err != nil {
		t.Fatal(err)
	}
	return New(set, set.Style, all, Room{Pitch: 10 * shape.Pt, Name: 12}), set
}

// names spells the lanes, in the order of their first actors.
func names(c *Cast, set *figure.Set) map[string]bool {
	out := make(map[string]bool)
	for _, l := range c.Lanes {
		var on []string
		for _, a := range l.Actors {
			on = append(on, set.Name(a))
		}
		out[strings.Join(on, "+")] = true
	}
	return out
}

// TestWhoHasALane gives one to principals and to whoever has a part in four
// messages; others share that of their side, or of several sides.
func TestWhoHasALane(t *testing.T) {
	var b strings.Builder
	b.WriteString("date,from,to,via\n")
	for i := range 4 {
		fmt.Fprintf(&b, "1950-01-%02d,ann,bob,\n", i+1)
	}
	b.WriteString("1950-01-05,cid,ann,\n1950-01-06,dan,ann,\n1950-01-07,cid,ann,\n1950-01-08,eve,ann,\n1950-01-09,flo,ann,gus\n")
	c, set := castOf(t, b.String(), "id,side,principal\nann,North,yes\nbob,South,\ncid,South,\ndan,South,\neve,East,\nflo,West,\ngus,West,\n")
	want := map[string]bool{"ann": true, "bob": true, "cid+dan": true, "eve+flo+gus": true}
	if diff := cmp.Diff(want, names(c, set)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, l := range c.Lanes {
		if l.Mixed != (len(l.Actors) == 3) {
			t.Errorf("%v: mixed %v", l.Actors, l.Mixed)
		}
	}
	for a, i := range c.Of {
		found := false
		for _, on := range c.Lanes[i].Actors {
			found = found || on == a
		}
		if !found {
			t.Errorf("actor %d is not on its lane", a)
		}
	}
}

// TestManyOthersShareSeveralLanes gives names room, over no more lanes than a
// reader follows, and no more than a few actors lanes of their own.
func TestManyOthersShareSeveralLanes(t *testing.T) {
	var b strings.Builder
	b.WriteString("date,from,to\n")
	for i := range 120 {
		fmt.Fprintf(&b, "1950-01-%02d,Ann Eponymous,Correspondent Number %d\n", 1+i%28, i)
	}
	c, _ := castOf(t, b.String(), "")
	if n := len(c.Lanes); n < 3 || n > mostShared+1 {
		t.Errorf("%d lanes", n)
	}
	b.Reset()
	b.WriteString("date,from,to\n")
	for i := range 400 {
		fmt.Fprintf(&b, "1950-01-%02d,P%d,P%d\n", 1+i%28, i%80, (i+1)%80)
	}
	c, _ = castOf(t, b.String(), "")
	if n := len(c.Lanes); n > mostLanes+mostShared {
		t.Errorf("%d lanes of equals", n)
	}
}

package edtf_test

import (
	"fmt"
	"slices"
	"testing"

	"cablegraph/graph/edtf"

	"github.com/google/go-cmp/cmp"
)

func TestCompareOrdersByDaysThenClockThenText(t *testing.T) {
	want := []string{
		"../1900",
		"1962",
		"1962-10-26",
		"1962-10-27",
		"1962-10-27?",
		"1962-10-27T09:00:00+03:00", // 06:00 UTC
		"1962-10-27T00:30:00-06:00", // 06:30 UTC
		"1962-10-27T07:00:00",
		"1962-10-27T07:00:00Z",
		"1962-10-27T24:00:00",
		"1962-10-27/1962-10-28",
		"1962-10-27/..",
		"1962-10-28T00:00:00+14:00",
	}
	values := make([]edtf.Value, 0, len(want))
	for _, s := range slices.Backward(want) {
		values = append(values, mustParse(t, s))
	}
	slices.SortFunc(values, edtf.Compare)
	var got []string
	for _, v := range values {
		got = append(got, v.String())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func FuzzParse(f *testing.F) {
	for _, test := range accepted {
		f.Add(test.text)
	}
	for _, test := range rejected {
		f.Add(test.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := edtf.Parse(s)
		if err != nil {
			if err.Error() == "" || !v.IsZero() {
				t.Fatalf("%q: error %q beside %v", s, err, v)
			}
			return
		}
		if v.Earliest() > v.Latest() || v.IsZero() {
			t.Fatalf("%q runs from %s to %s", s, v.Earliest(), v.Latest())
		}
		earliest, latest := v.Ends()
		if (earliest.Approximate || latest.Approximate) && !v.Approximate() {
			t.Fatalf("%q has an approximate end and is not approximate", s)
		}
		again, err := edtf.Parse(v.String())
		if err != nil || again != v || edtf.Compare(again, v) != 0 {
			t.Fatalf("%q prints as %q, which reads as %v, %v", s, v, again, err)
		}
		for _, doubt := range []edtf.Doubt{edtf.Uncertain, edtf.Approximate} {
			doubted := v.WithDoubt(doubt)
			if again, err := edtf.Parse(doubted.String()); err != nil || again != doubted || doubted.Earliest() != v.Earliest() || doubted.Latest() != v.Latest() {
				t.Fatalf("%q in doubt is %+v, which reads as %+v, %v", s, doubted, again, err)
			}
		}
		// An interval from a day to itself is that day.
		if first := v.Earliest(); !first.Open() && first == v.Latest() {
			if year, _, _ := first.Civil(); year < 0 || year > 9999 {
				return
			}
			day := first.String()
			if w := mustParse(t, day+"/"+day); w.Earliest() != first || w.Latest() != first {
				t.Fatalf("%s/%s runs from %s to %s", day, day, w.Earliest(), w.Latest())
			}
		}
	})
}

func ExampleParse() {
	for _, s := range []string{"1950-06-2X", "1950-21~", "[1950-06-25,1950-07..]", "1950-6-25"} {
		v, err := edtf.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(v, v.Earliest(), v.Latest(), v.Approximate())
	}
	// Output:
	// 1950-06-2X 1950-06-20 1950-06-29 false
	// 1950-21~ 1950-03-01 1950-05-31 true
	// [1950-06-25,1950-07..] 1950-06-25 .. false
	// month "6" is not two digits: write 1950-06-25
}

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{"1950-06-25", "1950-06-25T04:00:00+09:00", "19XX-02-29", "1950-06-~25/1950-07", "[1950-06,1950-07..1950-09]", "1950-6-25"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = edtf.Parse(s)
			}
		})
	}
}

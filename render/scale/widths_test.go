package scale

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClasses(t *testing.T) {
	for _, tt := range []struct {
		most int
		want []Class
	}{
		{1, []Class{{1, 1}}},
		{3, []Class{{1, 1}, {2, 2}, {3, 3}}},
		{4, []Class{{1, 1}, {2, 2}, {3, 3}, {4, 4}}},
		{5, []Class{{1, 1}, {2, 5}}},
		{9, []Class{{1, 1}, {2, 4}, {5, 9}}},
		{38, []Class{{1, 1}, {2, 4}, {5, 9}, {10, 38}}},
		{1400, []Class{{1, 4}, {5, 49}, {50, 199}, {200, 1400}}},
	} {
		got := classes(tt.most)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("most %d (-want +got):\n%s", tt.most, diff)
		}
		for n := 1; n <= tt.most; n++ {
			if c := got[classOf(got, n)]; n < c.Min || n > c.Max {
				t.Errorf("most %d: %d is put into %v", tt.most, n, c)
			}
		}
	}
}

package graphtest

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Tangle returns lines for [Set] of a few messages between four actors, who are
// senders, recipients and carriers of one message at once. Reports pass on others
// in chains and loops, and dates may be of two periods.
func Tangle(random *rand.Rand) []string {
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	via := func() string {
		names := make([]string, random.IntN(4))
		for i := range names {
			names[i] = one("a", "b", "c", "d")
		}
		if len(names) == 0 {
			return "-"
		}
		return strings.Join(names, ";")
	}
	lines := make([]string, 1+random.IntN(8))
	for i := range lines {
		lines[i] = fmt.Sprintf("m%d %s %s > %s via %s%s w%d", i, one("1950-02-03", "1950-06-01", "1950-05-30~", "1950", "1950-05/1950-06", "1951", "-"),
			one("a", "b", "c", "a;b", "c;d", "-"), one("a", "b", "c", "b;c", "d", "-"), via(), one("", "", " both"), 1+random.IntN(2))
		if random.IntN(2) == 0 {
			lines[i] += fmt.Sprintf(" reports m%d;m%d", random.IntN(len(lines)), random.IntN(len(lines)))
		}
	}
	return lines
}

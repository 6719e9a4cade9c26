package load

import (
	"fmt"
	"strconv"
	"strings"
)

// weight reads how many messages a row stands for.
func weight(s string) (int, error) {
	if s == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(strings.TrimSuffix(s, ".0")) // as Gephi writes it
	if err != nil || n < 1 || n > 1e12 {
		return 1, fmt.Errorf("weight %q is not a whole number from 1 on; it says how many messages the row stands for", s)
	}
	return n, nil
}

package written

import (
	"slices"
	"strconv"
	"strings"
)

// atoi returns the number that digits spell, 0 for anything else.
func atoi(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

// romans are the numbers of months and centuries in Roman numerals.
var romans = strings.Fields("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")

// roman returns the number that Roman numerals spell, 0 for anything else.
func roman(s string) int { return slices.Index(romans, s) + 1 }

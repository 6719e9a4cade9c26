// Package place turns actors and the lines between them, figure by figure, into
// places, curves and tokens on one sheet.
//
// Everybody has one place in all figures. What is looked for is what a reader
// sees: few crossings, no line through a foreign box, every token on its own
// line and clear of all others.
//
// Problem → Solve → Solution. Within: arrange puts the problem in an order that
// does not depend on how it was written down; package untangle finds places, from
// several starts side by side; package sketch draws the lines of each figure, with
// package wire, bends those that meet a box, and sums up what they cost; the start
// that seems best is polished: actors whose lines as drawn are at fault are moved, and
// drafts tell what a move changes; package token places what stands on lines. The
// start with the fewest faults wins; where it still has some, it is bettered, and a small
// problem searched anew with longer lines. All lengths are integers of 1/64 pt, and no
// clock is read: the same problem has the same solution on every machine.
package place

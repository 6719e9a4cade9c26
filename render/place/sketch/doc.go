// Package sketch turns a figure and the places of its boxes into lines between them,
// what these cost a reader, and what is wrong with them.
//
// A [Figure] has the actors that are shown and the lines that join them. A [Sketch]
// draws it between places: lines are straight, or bent by what costs least. A [Draft]
// is a sketch in which one actor at a time is moved, to compare what that costs.
// [Sketch.Count] counts the [Faults] of what is drawn, with marks on it.
package sketch

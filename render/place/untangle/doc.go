// Package untangle turns actors and the pairs that lines join, over all
// figures of a run, into one place for every actor.
//
// It looks for places with few crossings by annealing: an actor is moved, the
// cost of all that meets its lines and its box is compared, and the move is
// kept where the cost falls, or rises by less than a bound that falls with
// time. All actors of a run are in one search. Two things cost something
// together only in figures that show both, and as often as there are such
// figures; so actors who never meet share room by themselves.
//
// Problem → New → Model → Model.Search → State. A Model is read only: several
// searches can run on it side by side. Lengths are whole points, which is
// finer than any place needs and keeps products within 32 bits.
package untangle

// Package header turns the headers of a table into columns: which field of a
// message, an actor, a period or a legend each is.
//
// Data moves one way: [IsHeader] tells the header among the first records of a
// table, [Messages], [Actors], [Periods] and [Legend] compare its headers with
// the words that projects have for the fields, and return the [Columns], from
// which cells are read. What was chosen, and what is missing, is added to the
// [Findings], for the user.
package header

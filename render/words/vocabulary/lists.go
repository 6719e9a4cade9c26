package vocabulary

// Lists are the headings of the tables behind a description.
type Lists struct {
	WhoToWhom, From, To, Via, Category, Messages string
	Register, Number, Date, Way, Summary, Source string
}

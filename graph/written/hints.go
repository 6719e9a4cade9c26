package written

import (
	"errors"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/advice"
)

// hint returns what to say of a text that is no date: the fault that EDTF finds
// in it where it looks like that.
func hint(s string) error {
	if err := advice.Of(s); err != nil {
		return err
	}
	if c := calendar.Named(s); c != 0 {
		return c.Hint()
	}
	if likeEDTF(s) {
		if _, err := edtf.Parse(s); err != nil {
			return err
		}
	}
	return errors.New("write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate")
}

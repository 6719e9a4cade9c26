package edtf

import "testing"

func TestTimeOfDay(t *testing.T) {
	for text, want := range map[string]string{
		"1914-07-30T06:14:59": "06:14", "1914-07-30T23:10:00Z": "23:10", "1914-07-30T06:14:00+02:00": "06:14",
		"1914-07-30T00:00:00": "", "1914-07-30": "", "1914-07": "", "[1914-07-30,1914-07-31]": "",
	} {
		v, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := v.TimeOfDay(); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

package spelling

import "testing"

// TestDistance counts slips of the keys.
func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{{"name", "name", 0}, {"nmae", "name", 1}, {"nam", "name", 1}, {"names", "name", 1}, {"nome", "name", 1}, {"", "id", 2}, {"год", "года", 1}} {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("%q, %q: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

// TestNearest finds what was meant, and nothing where nothing is near.
func TestNearest(t *testing.T) {
	known := []string{"format", "for", "font", "top", "by", "lang"}
	for word, want := range map[string]string{
		"frmat": "format", "fro": "for", "fort": "for", "tpo": "top", "formats": "format", "bi": "", "format": "", "language": "", "x": "", "FOR": "for", "Format": "format",
	} {
		got, found := Nearest(word, known)
		if got != want || found != (want != "") {
			t.Errorf("%q: %q, %t, want %q", word, got, found, want)
		}
	}
}

// TestName finds the whole of a part, if it is a part of no other.
func TestName(t *testing.T) {
	known := []string{"Johann Wolfgang Goethe", "Johann Wolfgang Goethe", "Anna Berg", "Berg, Karl"}
	for name, want := range map[string]string{"goethe": "Johann Wolfgang Goethe", "Anna Borg": "Anna Berg", "Berg": "", "Karl": "Berg, Karl", "Schiller": "", "": ""} {
		if got, found := Name(name, known); got != want || found != (want != "") {
			t.Errorf("%q: %q, %t, want %q", name, got, found, want)
		}
	}
}

package output

import (
	"os"
	"testing"
)

// TestTarget compares paths, as they are and through links.
func TestTarget(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("set", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("set/messages.csv", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{"linked": "set", "table.csv": "set/messages.csv"} {
		if err := os.Symlink(to, from); err != nil {
			t.Skip(err)
		}
	}
	for _, test := range []struct {
		a, b string
		same bool
	}{
		{"set/messages.csv", "./set/../set/messages.csv", true},
		{"set/messages.csv", "linked/messages.csv", true},
		{"set/messages.csv", "table.csv", true},
		{"set/messages.csv", "set/actors.csv", false},
		{"set/actors.csv", "linked/actors.csv", true}, // which is not there yet
		{"set/actors.csv", "actors.csv", false},
		{"nowhere/actors.csv", "./nowhere/actors.csv", true},
	} {
		if got := Follow(test.a).Same(Follow(test.b)); got != test.same {
			t.Errorf("%s and %s: %t, want %t", test.a, test.b, got, test.same)
		}
	}
	f, err := os.Open("table.csv")
	if err != nil {
		t.Fatal(err)
	}
	if opened := Opened(f); !opened.Same(Follow("set/messages.csv")) || opened.String() != "table.csv" {
		t.Errorf("%v is another file", opened)
	}
	f.Close()
	if (Target{}).Same(Target{}) || Opened(f).Same(Follow("table.csv")) {
		t.Error("nothing is the same as something")
	}
}

package main

import (
	"errors"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"

	csv "cablegraph/graph/table"
)

// TestKeep reads what can be read once only as often as one likes.
func TestKeep(t *testing.T) {
	for name, tt := range map[string]struct {
		size  int
		limit int64
		want  error
	}{
		"nothing":   {0, csv.MaxFile, nil},
		"in memory": {smallInput - 1, csv.MaxFile, nil},
		"in a file": {smallInput, csv.MaxFile, nil},
		"at most":   {smallInput + 9, smallInput + 9, nil},
		"too large": {smallInput + 10, smallInput + 9, csv.ErrTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			temp := t.TempDir()
			t.Setenv("TMPDIR", temp)
			text := strings.Repeat("x", tt.size)
			k, err := keep(strings.NewReader(text), tt.limit)
			if !errors.Is(err, tt.want) {
				t.Fatalf("error %v, want %v", err, tt.want)
			}
			left, err := os.ReadDir(temp)
			if err != nil || len(left) > 0 && runtime.GOOS != "windows" {
				t.Errorf("a killed run would leave %v, %v", left, err)
			}
			if tt.want != nil {
				return
			}
			for range 2 {
				if data, err := io.ReadAll(k.open()); err != nil || string(data) != text {
					t.Errorf("%d bytes, want %d, %v", len(data), len(text), err)
				}
			}
			k.drop()
		})
	}
}

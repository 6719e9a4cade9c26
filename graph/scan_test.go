package graph

import (
	"encoding/csv"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// FuzzScannerAgreesWithEncodingCSV reads the same text both ways: the same
// records up to the first fault, and a fault in the same record.
func FuzzScannerAgreesWithEncodingCSV(f *testing.F) {
	for _, s := range []string{
		"a,b\n1,2\n", "a,b\r\n1,2\r\n", "\n\na\n\nb", "\"a,b\",c\n", "\"a\nb\",c\nd,e", "\"a \"\"q\"\" b\",c\n",
		"a\"b,c\n", "\"a\"b,c\n", "\"open", "a,\r", "a\r\rb\n", ",\n,,\n", "\"\"\n", "x\n\"\r\n\"\n", "a,\"b\r\nc\"\n",
		"\"\"\"\",\r\r", "\"\"\"\",\r\r\n", "\"\"\"\",\"b\"\r",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, wantErr := readCSV(text)
		for _, asked := range []int{0, 1, 2, math.MaxInt} {
			got, gotErr := readScanner(t, text, asked)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%q, %d asked for (-encoding/csv +scanner):\n%s", text, asked, diff)
			}
			if (wantErr == nil) != (gotErr == nil) {
				t.Errorf("%q, %d asked for: encoding/csv %v, scanner %v", text, asked, wantErr, gotErr)
			}
		}
	})
}

func readCSV(text string) ([][]string, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = -1
	var all [][]string
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, cells)
	}
}

func readScanner(t *testing.T, text string, want int) ([][]string, error) {
	s := newScanner(iotest.OneByteReader(strings.NewReader(text)), ',')
	s.want = want
	var all [][]string
	for {
		err := s.scan()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		var row []string
		count := s.count()
		for _, c := range s.all() {
			row = append(row, string(c))
		}
		if count != len(row) {
			t.Errorf("%q: %d cells counted, %d read", text, count, len(row))
		}
		all = append(all, row)
	}
}

package graph

import (
	"encoding/csv"
	"errors"
	"io"
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
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, wantErr := readCSV(text)
		got, gotErr := readScanner(text)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-encoding/csv +scanner):\n%s", text, diff)
		}
		if (wantErr == nil) != (gotErr == nil) {
			t.Errorf("%q: encoding/csv %v, scanner %v", text, wantErr, gotErr)
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

func readScanner(text string) ([][]string, error) {
	s := newScanner(iotest.OneByteReader(strings.NewReader(text)), ',')
	var all [][]string
	for {
		cells, err := s.scan()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		var row []string
		for _, c := range cells {
			row = append(row, string(c))
		}
		all = append(all, row)
	}
}

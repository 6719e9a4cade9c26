package load

import (
	"strings"
	"testing"
)

// TestTellRows says what is counted and may not be meant so.
func TestTellRows(t *testing.T) {
	for _, tt := range []struct{ name, text, said string }{
		{"what was not sent", "id,date,from,to,Status\na,1950,A,B,draft\nb,1951,A,B,sent\nc,1951,A,B,Lost\n", `the column "Status" says of 2 messages that it was not sent, or is lost ("Lost", "draft")`},
		{"what was not sent, by no", "id,Datum,von,an,abgeschickt\na,1950,A,B,nein\nb,1951,A,B,ja\n", `"abgeschickt" says of 1 message`},
		{"rows that are the same", "date,from,to\n1950,A,B\n1950,A,B\n", `1 row is the same as an earlier one in all columns (such as "1950, A, B")`},
		{"edges without a direction", "Id,Source,Target,Type,Date\na,A,B,Undirected,1950\n", `by the column "Type" 1 message is without a direction`},
		{"edges of the same value", "source,target,date,value\nA,B,1950,3\n", `the column "value" has numbers, and each row is counted once`},
		{"a mail that lies in two folders", "Message-ID,date,from,to,Signatur\nx,1950,A,B,1\nx,1950,A,B,1\n", `1 row is the same`},
		{"rows of other ids", "id,date,from,to\na,1950,A,B\nb,1950,A,B\n", ""},
		{"edges with a direction", "Id,Source,Target,Type,Date\na,A,B,Directed,1950\n", ""},
	} {
		d, err := load(Sources{Messages: []File{file(tt.text)}}, Options{}, keepAll)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if said := strings.Join(d.Remarks, "\n"); !strings.Contains(said, tt.said) || tt.said == "" && said != "" {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
		}
	}
}

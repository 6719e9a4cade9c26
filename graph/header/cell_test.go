package header

import (
	"strings"
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
)

// A sheet is a table of messages with its columns and rows.
type sheet struct {
	*table.Table
	columns  Columns
	complete bool
	rows     []table.Record
	found    *Findings
}

// sheetOf reads a table of messages.
func sheetOf(t *testing.T, text string, chosen map[string][]string) sheet {
	t.Helper()
	s := sheet{found: &Findings{}}
	s.Table = table.Open(table.Source{Name: "m.csv", Data: strings.NewReader(text)}, &s.found.Faults, s.found.Remark, table.Header{})
	if s.Table == nil {
		t.Fatal(s.found.Faults.Err())
	}
	s.columns, s.complete = Messages(s.Table, chosen, s.found)
	for row := range s.Records(func(table.Record) bool { return true }) {
		s.rows = append(s.rows, row.Keep())
	}
	return s
}

// said spells remarks and faults.
func (s sheet) said() string {
	said := strings.Join(s.found.Remarks, "\n")
	if err := s.found.Faults.Err(); err != nil {
		said += err.Error()
	}
	return said
}

// TestCell returns what a row says in a field, from however many columns.
func TestCell(t *testing.T) {
	for _, tt := range []struct {
		name, text  string
		chosen      map[string][]string
		field, want string
	}{
		{"a column", "date,from,to\n1950,Ann,Ben\n", nil, "to", "Ben"},
		{"no column", "date,from,to\n1950,Ann,Ben\n", nil, "via", ""},
		{"an empty cell", "date,from,to\n1950,Ann,\n", nil, "to", ""},
		{"a constant", "date,from\n1950,Ann\n", map[string][]string{"to": {"'Ben, Jr.'"}}, "to", "Ben, Jr."},
		{"an empty constant", "date,from,to,direction\n1950,Ann,Ben,up\n", map[string][]string{"direction": {"''"}}, "direction", ""},
		{"several columns", "date,from,recipient_1,recipient_2,recipient_3\n1950,Ann,Ben,Cy,Dee\n", nil, "to", "Ben;Cy;Dee"},
		{"several columns, in the order of the table", "recipient_2,date,from,recipient_1\nCy,1950,Ann,Ben\n", nil, "to", "Cy;Ben"},
		{"a hole in them keeps its place", "date,from,recipient_1,recipient_2,recipient_3\n1950,Ann,Ben,,Dee\n", nil, "to", "Ben;;Dee"},
		{"several empty columns", "date,from,recipient_1,recipient_2\n1950,Ann,,\n", nil, "to", ""},
		{"a forename", "date,Sender forename,Sender surname,to\n1950,Ann,Ray,Ben\n", nil, "from", "Ann Ray"},
		{"a forename alone", "date,Sender forename,Sender surname,to\n1950,Ann,,Ben\n", nil, "from", "Ann"},
		{"a surname alone", "date,Sender forename,Sender surname,to\n1950,,Ray,Ben\n", nil, "from", "Ray"},
		{"two of each", "date,Sender forename,Sender surname,to\n1950,Ann; Bea,Ray; Lee,Ben\n", nil, "from", "Ann Ray;Bea Lee"},
		{"two forenames of one", "date,Sender forename,Sender surname,to\n1950,Ann; Bea,Ray,Ben\n", nil, "from", "Ann; Bea Ray"},
		{"one forename of two", "date,Sender forename,Sender surname,to\n1950,Ann,Ray; Lee,Ben\n", nil, "from", "Ann Ray; Lee"},
		{"a forename beside a name", "date,Absender Name,Absender Vorname,to\n1950,Ray,Ann,Ben\n", nil, "from", "Ann Ray"},
		{"a forename that the name has", "date,Absender Name,Absender Vorname,to\n1950,Ann Ray,Ann,Ben\n", nil, "from", "Ann Ray"},
		{"who writes, of both ends in a cell", "date,letter\n1950,Ann → Cy → Ben\n", nil, "from", "Ann"},
		{"who carries, of both ends in a cell", "date,letter\n1950,Ann → Cy → Ben\n", nil, "via", "Cy"},
		{"who receives, of both ends in a cell", "date,letter\n1950,Ann → Cy → Ben\n", nil, "to", "Ben"},
		{"a carrier beside both ends in a cell", "date,letter,via\n1950,Ann → Cy → Ben,Dee\n", nil, "via", "Dee;Cy"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.text, tt.chosen)
			if got := s.columns.Cell(s.rows[0].Cell, tt.field); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// TestYes reads what the README calls yes, and refuses what is neither.
func TestYes(t *testing.T) {
	for text, want := range map[string]string{
		"": "no", "no": "no", "No": "no", "0": "no", "false": "no", "yes": "yes", "YES": "yes", "1": "yes", "true": "yes", "x": "yes",
		"perhaps": `"perhaps" is neither yes nor no`, "2": `"2" is neither yes nor no`, "-": `"-" is neither yes nor no`,
	} {
		got := "no"
		switch yes, err := Yes(text); {
		case err != nil:
			got = err.Error()
		case yes:
			got = "yes"
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestInDoubt reads the columns that say what of a message is in doubt.
func TestInDoubt(t *testing.T) {
	for _, tt := range []struct {
		header, cell string
		date, from   edtf.Doubt
	}{
		{"date uncertain", "1", edtf.Uncertain, 0},
		{"date_approximate", "Yes", edtf.Approximate, 0},
		{"date circa", "ja", edtf.Approximate, 0},
		{"Date uncertain (0=No; 1=Yes)", "1", edtf.Uncertain, 0},
		{"date certainty", "low", edtf.Uncertain, 0},
		{"date certainty", "high", 0, 0},
		{"date uncertain", "0", 0, 0},
		{"date uncertain", "", 0, 0},
		{"date uncertain", "so so", 0, 0},
		{"sender inferred", "true", 0, edtf.Uncertain},
		{"from (uncertain)", "x", 0, edtf.Uncertain},
	} {
		s := sheetOf(t, "date,from,to,"+tt.header+"\n1950,Ann,Ben,"+tt.cell+"\n", nil)
		at := s.rows[0].Cell
		if date, from := s.columns.InDoubt(at, "date"), s.columns.InDoubt(at, "from"); date != tt.date || from != tt.from {
			t.Errorf("%s %q: date %d, from %d, want %d, %d", tt.header, tt.cell, date, from, tt.date, tt.from)
		}
		if known := KnowsDoubt(tt.cell); known != (tt.cell != "so so") {
			t.Errorf("%q is known: %v", tt.cell, known)
		}
	}
}

// TestUnclear refuses signs of Markdown in names, in Markdown only, and cells that
// name several messages.
func TestUnclear(t *testing.T) {
	const head = "| date | from | to |\n|---|---|---|\n"
	for _, tt := range []struct{ name, text, want string }{
		{"a name", head + "| 1950 | Ann | Ben |\n", ""},
		{"bold type", head + "| 1950 | **Ann** | Ben |\n", `"**" is a sign of Markdown and no part of a name`},
		{"a line end", head + "| 1950 | Ann<br/>Bea | Ben |\n", `"<br/>" is a sign of Markdown`},
		{"a link", head + "| 1950 | [Ann](http://x) | Ben |\n", `"](" is a sign of Markdown`},
		{"stars in a table that is not in Markdown", "date,from,to\n1950,**Ann**,Ben\n", ""},
		{"both ends", "date,letter\n1950,Ann → Ben\n1951,Ben → Ann\n", ""},
		{"both ways", "date,letter\n1950,Ann ↔ Ben\n1950,Ann → Ben\n1951,Ben → Ann\n", "the cell has a sign for both ways"},
		{"several", "date,letter\n1950,Ann → Ben; Cy → Dee\n1950,Ann → Ben\n1951,Ben → Ann\n", "the cell may name several messages"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.text, nil)
			row := s.rows[0]
			if s.Marked {
				row = s.rows[1] // below the line of dashes
			}
			got := ""
			if err := s.columns.Unclear(row.Cell, "from"); err != nil {
				got = err.Error()
			}
			if !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestCutAndSurely tells a row that ends before its recipient from one whose recipient
// is empty, and what is surely a message: it has a date and one of the two ends.
func TestCutAndSurely(t *testing.T) {
	for _, tt := range []struct {
		header, row string
		cut, surely bool
	}{
		{"date,from,to", "1950,Ann,Ben", false, true},
		{"date,from,to", "1950,Ann,", false, true},
		{"date,from,to", "1950,Ann", true, true},
		{"date,from,to", "1950", true, false},
		{"date,from,to", ",Ann,Ben", false, false},
		{"date,from,to", "1950,,Ben", false, true},
		{"year,month,from,to", ",5,Ann,Ben", false, true},
		{"to,from,date", "Ben,Ann", false, false},
		{"date,to id,from,to", "1950,b,Ann", false, true},
	} {
		s := sheetOf(t, tt.header+"\n"+tt.row+"\n", nil)
		if cut, surely := s.columns.Cut(s.rows[0]), s.columns.Surely(s.rows[0]); cut != tt.cut || surely != tt.surely {
			t.Errorf("%s, %q: cut %v, surely %v; want %v, %v", tt.header, tt.row, cut, surely, tt.cut, tt.surely)
		}
	}
}

package load

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestColumnsOfOthers finds people, dates and doubts in the columns of others,
// and says what it chose.
func TestColumnsOfOthers(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		columns    map[string][]string
		want       []string
		said       string
	}{
		{"further recipients", "id,date,sender,recipient,recipient_2,Addressee 3\na,1950,A,B,,C\n", nil, []string{"a 1950 A>B;C"}, ""},
		{"further recipients with ids", "id,date,sender,recipient_1,recipient_1_id,recipient_2,recipient_2_id\na,1950,A,B,b1,C,c1\n", nil, []string{"a 1950 A>b1;c1"}, ""},
		{"forenames and surnames", "id,date,Sender forename,Sender surname,Recipient first name,Recipient last name\na,1950,Ann,Ray,Bo,Lee\n", nil, []string{"a 1950 Ann Ray>Bo Lee"}, ""},
		{"Vorname, Nachname", "id,Datum,Absender Vorname,Absender Nachname,Empfänger\na,1950,Ann,Ray,Bo\n", nil, []string{"a 1950 Ann Ray>Bo"}, ""},
		{"Cc where it is asked for", "id,date,from,to,Cc\na,1950,A,B,C; D\n", map[string][]string{"to": {"to", "cc"}}, []string{"a 1950 A>B;C;D"}, ""},
		{"Cc is no recipient by itself", "id,date,from,to,Cc\na,1950,A,B,C\n", nil, []string{"a 1950 A>B"}, ""},
		{"no header", "1950,A,B\n1951,B,A\n", map[string][]string{"date": {"1"}, "from": {"2"}, "to": {"3"}}, []string{"m1 1950 A>B", "m2 1951 B>A"}, "the table has no header"},
		{"a header by number", "wann,wer,wem\n1950,A,B\n", map[string][]string{"date": {"1"}, "from": {"2"}, "to": {"3"}}, []string{"m1 1950 A>B"}, ""},
		{"people before places", "id,date,Sender,Recipient,From,To\na,1950,A,B,Rome,Bern\n", nil, []string{"a 1950 A>B"}, `"From" and "To" for places`},
		{"in and out beside from and to", "id,date,from,to,direction\na,1950,A,B,out\nb,1951,A,B,in\n", nil, []string{"a 1950 A>B", "b 1951 A>B"}, "1 contradiction"},
		{"in and out beside correspondents", "id,date,Correspondent 1,Correspondent 2,Direction\na,1950,A,B,out\nb,1951,A,B,in\n", nil, []string{"a 1950 A>B", "b 1951 B>A"}, ""},
		{"in and out beside one correspondent", "id,date,Correspondent,Direction\na,1950,B,sent\nb,1951,B,received\n", map[string][]string{"from": {"'A'"}}, []string{"a 1950 A>B", "b 1951 B>A"}, ""},
		{"in and out as seen from a constant", "id,date,Korrespondent,Ein/Aus\na,1950,B,aus\nb,1951,B,ein\n", map[string][]string{"from": {"Korrespondent"}, "to": {"'A'"}}, []string{"a 1950 A>B", "b 1951 B>A"}, ""},
		{"a count of what", "id,date,from,to,Anzahl\na,1950,A,B,4\n", nil, []string{"a 1950 A>B"}, `"Anzahl" is taken for how many messages a row stands for`},
		{"ways", "id,date,from,to,Via\na,1950,A,B,Cable\n", nil, []string{"a 1950 A>B"}, "Via: 1 carrier is a word for a way"},
		{"kinds of ways", "id,date,from,to,Via\na,1950,A,B,ordinary post\nb,1950,A,B,Feldpost\nc,1950,A,B,Emily Post\n", nil, []string{"a 1950 A>B", "b 1950 A>B", "c 1950 A>B via Emily Post"}, "Via: 2 carriers are words for a way"},
		{"groups above the names", "Datum,Absender,,Empfänger,,Bemerkung\n,Name,Ort,Name,Ort,\n1950,A,Rom,B,Bern,x\n", nil, []string{"m1 1950 A>B"}, "m.csv:2: this row and the one above it name the columns together: Datum, Absender, Absender Ort, Empfänger, Empfänger Ort, Bemerkung"},
		{"a title above groups", "Letters of Ray,,,,,\n,,Sender,,Recipient,\nNo.,Year,First name,Last name,First name,Last name\n1,1950,Ann,Ray,Bo,Lee\n", nil, []string{"m1 1950 Ann Ray>Bo Lee"}, "m.csv:3: this row"},
		{"groups of dates", "Date,,,Sender,,Recipient,\nYear,Month,Day,Name,GND,Name,GND\n1950,6,25,A,1,B,2\n", nil, []string{"m1 1950-06-25 1>2"}, "Year, Month, Day, Sender, Sender GND, Recipient, Recipient GND"},
		{"one group above the header", "Sender,,,,\nName,Place,Recipient,Date,ID\nA,Rome,B,1950,a\n", nil, []string{"a 1950 A>B"}, "Sender, Sender Place, Recipient, Date, ID"},
		{"two recipients in a group", "Date,Sender,Recipient,\n,Name,Name,Name\n1950,A,B,C\n", nil, []string{"m1 1950 A>B;C"}, "Recipient, Recipient 2"},
		{"a group above both ends", "Nr,Datum,Brief,,Notiz\n,,Absender,Empfänger,\n1,1950,A,B,x\n", nil, []string{"m1 1950 A>B"}, "m.csv:2: this row and the one above it name the columns together: Nr, Datum, Absender, Empfänger, Notiz"},
		{"a form below the date", "Date,Sender,Recipient\nYYYY-MM-DD,Name,Name\n1950-06-25,A,B\n", nil, []string{"m1 1950-06-25 A>B"}, "Date, Sender, Recipient"},
		{"a header in two languages", "Datum,Absender,Empfänger\nDate,Sender,Recipient\n1950,A,B\n", nil, []string{"m1 1950 A>B"}, "m.csv:2: taken for the header"},
		{"headings, totals, the header again", "id,date,from,to\n,1950,,\na,1950-01-02,A,B\n,Total: 1,,\n,May 1950,,\nID,Date,From,To\nb,1950-05-01,B,A\nSumme,,,\n", nil, []string{"a 1950-01-02 A>B", "b 1950-05-01 B>A"}, `m.csv:2: 5 rows ("1950", "Total: 1", "May 1950") are headings, totals or the header again, and not read`},
		{"a sum below the recipients", "date,from,to\n1950,A,B\nSumme,,12\n,Total,\n", nil, []string{"m1 1950 A>B"}, `2 rows ("Summe", "Total") are`},
		{"one heading", "date,from,to\nLetters from Rome,,\n1950,A,B\n", nil, []string{"m1 1950 A>B"}, `m.csv:2: 1 row ("Letters from Rome") is a heading, a total or the header again, and not read`},
		{"messages of which little is known", "id,date,from,to\na,1950-01-02,,\nb,,B,\nc,,,\nd,,,Total\n", nil, []string{"b  B>", "c  >", "d  >Total", "a 1950-01-02 >"}, "in 1 row there is a recipient without sender and date"},
		{"dates below a dated row", "date,from,to\n,C,A\n1950,A,B\n,B,A\n,A,C\nn. d.,A,D\n", nil, []string{"m1  A>C", "m2  B>A", "m3  C>A", "m4  A>D", "m5 1950 A>B"}, "in 3 rows the date is empty, which is listed; where a date holds for the rows below it too, write it into each"},
		{"a year in the first row of it alone", "year,month,day,from,to\n1950,1,5,A,B\n,,6,B,A\n,2,,A,B\n", nil, []string{"m1  B>A", "m2  A>B", "m3 1950-01-05 A>B"}, "2 dates are without a year"},
		{"dates without a year", "date,from,to\n1950,A,B\n2 May,A,B\n", nil, []string{"m1  A>B", "m2 1950 A>B"}, "1 date is without a year, and listed as no date"},
		{"semicolons beside as many commas", "date;from;to (name, place, role)\n1950;A;B\n", map[string][]string{"to": {"3"}}, []string{"m1 1950 A>B"}, ""},
		{"one column of both", "date,Correspondents\n1950,A → B\n1951,B -> C -> A\n1952,A and B\n1953,A --> B; C\n", nil, []string{"m1 1950 A>B", "m2 1951 B>A via C", "m3 1952 >", "m4 1953 A>B;C"}, `the column "Correspondents" names both ends in 3 of its cells, from whom before "→" and to whom behind it; whoever stands between two of these, or behind via, in 1, carried it; 1 without it, such as "A and B", are listed`},
		{"titles that name both", "Datum;Titel\n1950;Brief von A an B\n1951;B an A\n1952;Brief an B\n", nil, []string{"m1 1950 A>B", "m2 1951 B>A", "m3 1952 >"}, `the column "Titel" names both ends in 2 of its cells, from whom before "an"`},
		{"names that begin with de", "date,lettre\n1950,de Gaulle à Ben\n1951,Ben à de Gaulle\n1952,La lettre de Carl à Ben\n", nil, []string{"m1 1950 de Gaulle>Ben", "m2 1951 Ben>de Gaulle", "m3 1952 Carl>Ben"}, "names both ends in 3"},
		{"titles with von", "date,Titel\n1950,von Anna an Ben\n1951,von Ben an Anna\n1952,Brief von Carl an Ben\n", nil, []string{"m1 1950 Anna>Ben", "m2 1951 Ben>Anna", "m3 1952 Carl>Ben"}, "names both ends in 3"},
		{"names that begin with von", "date,Titel\n1950,von Moltke → Roon\n1951,von Roon → Moltke\n", nil, []string{"m1 1950 von Moltke>Roon", "m2 1951 von Roon>Moltke"}, "names both ends in 2"},
		{"numbers that may be counts", "date,from,to,Letters\n1950,A,B,3\n1951,B,A,\n", nil, []string{"m1 1950 A>B", "m2 1951 B>A"}, `the column "Letters" has numbers, and each row is counted once; if it says how many messages a row stands for, --columns "weight=Letters" counts them`},
		{"numbers of rows", "date,from,to,n\n1950,A,B,3\n1951,B,A,4\n", nil, []string{"m1 1950 A>B", "m2 1951 B>A"}, ""},
		{"words that are no counts", "date,from,to,Letters\n1950,A,B,Dear B\n", nil, []string{"m1 1950 A>B"}, ""},
		{"rows that end early", "date,from,to\n1950,A,B\n1951,B\n1952,B,\n", nil, []string{"m1 1950 A>B", "m2 1951 B>", "m3 1952 B>"}, "m.csv: 1 row ends before the recipient, who is missing there"},
		{"rows of Markdown that end early", "| date | from | to |\n|---|---|---|\n| 1950 | A | B |\n| 1951 | B |\n| 1952 | B | |\n", nil, []string{"m1 1950 A>B", "m2 1951 B>", "m3 1952 B>"}, "m.csv: 1 row ends before the recipient, who is missing there"},
		{"stars in names, not in Markdown", "date,from,to\n1950,**A**,B\n", nil, []string{"m1 1950 **A**>B"}, ""},
		{"Markdown", "| date | from | to |\n| --- | :-- | --: |\n| 1950 | A | B |\n", nil, []string{"m1 1950 A>B"}, `1 row ("---") is a heading`},
		{"a doubt of what", "date,from,to,certainty\n1950,A,B,low\n", nil, []string{"m1 1950 A>B"}, `the column "certainty" has words for doubt, and does not say of what, so nothing is counted as doubtful by it; call it "date certainty"`},
		{"copies", "date,from,to,CC\n1950,A,B,C\n", nil, []string{"m1 1950 A>B"}, `whom the column "CC" names is not counted as a recipient; --columns "to=to,to=CC" counts them`},
		{"letters to and from, and in which direction", "date,An/Von,Richtung\n1950,B,an\n1951,B,von\n", map[string][]string{"to": {"'A'"}}, []string{"m1 1950 A>B", "m2 1951 B>A"}, ""},
		{"Arabic", "التاريخ,المرسل,المرسل إليه\n1914-05-01,أحمد,يوسف\n", nil, []string{"m1 1914-05-01 أحمد>يوسف"}, ""},
		{"one letter in several rows", "id,date,from,to\na,1950,A,B\na,1950,A,C\nb,1951,A,B\n", nil, []string{"a 1950 A>B;C", "b 1951 A>B"}, `1 message stands in several rows`},
		{
			"EMLO", "EMLO Letter ID Number,Year date,Month date,Day date,Date is range (0=No; 1=Yes),Year 2nd date (range),Month 2nd date (range),Day 2nd date (range),Calendar of date provided to EMLO (G; JJ; JM; U),Date uncertain (0=No; 1=Yes),Date approximate (0=No; 1=Yes),Author,Author EMLO ID,Author uncertain (0=No; 1=Yes),Recipient\n" +
				"1,1650,5,1,0,,,,G,0,0,Ann,7,0,Ben\n2,1650,6,1,1,1650,7,20,JJ,0,0,Ann,7,0,Ben\n3,1650,8,3,0,,,,G,1,0,Ann,7,0,Ben\n4,1650,9,4,0,,,,G,0,1,Ann,7,1,Ben\n", nil,
			[]string{"1 1650-05-01 7>Ben", "2 1650-06-01/1650-07-20 7>Ben", "3 1650-08-03? 7>Ben", "4 1650-09-04~ 7>Ben ?"},
			"1 date is marked as of the Julian calendar",
		},
		{"doubts of others", "id,date,date_uncertain,from,sender_certainty,to\na,1950,x,A,high,B\nb,1951,,A,low,B\nc,1952,,A,so so,B\n", nil, []string{"a 1950? A>B", "b 1951 A>B ?", "c 1952 A>B"}, `these words are not known, and are no doubt: ["so so"]`},
	} {
		for _, keep := range []int{keepAll, 0} {
			d, err := load(Sources{Messages: []File{file(tt.text)}}, Options{Columns: tt.columns}, keep)
			if err != nil {
				t.Errorf("%s: %v", tt.name, err)
				continue
			}
			if said := strings.Join(d.Remarks, "\n"); !strings.Contains(said, tt.said) && !(keep == 0 && (strings.Contains(tt.said, "contradiction") || strings.Contains(tt.said, "rows"))) {
				t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
			}
			if tt.said == "" && slices.ContainsFunc(d.Remarks, func(said string) bool { return strings.Contains(said, "has numbers") }) {
				t.Errorf("%s: said %q", tt.name, d.Remarks)
			}
			if keep == 0 {
				continue
			}
			got := lines(d)
			for i := range got {
				if d.Messages[i].Doubt {
					got[i] += " ?"
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.name, diff)
			}
		}
	}
}

// TestTablesBeside reads the tables beside the messages into the same dataset.
func TestTablesBeside(t *testing.T) {
	d, err := Load(Sources{
		Messages: []File{file("id,date,from,to,kind\nm1,1950-05-03,Ann,Bob,note\nm2,1950-06-03,Bob,Ann,memo\n")},
		Actors:   source("a.csv", "Kennung,Name,Rolle,Hut\nAnn,Anna,Königin,rot\n"), Periods: source("p.csv", "Titel,von,bis\nEins,1950-05,1950-06\n"), Legend: source("l.csv", "Spalte,Wert,Bezeichnung\nkind,note,kurz\n"),
	}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a := d.Actors[0]; a.ID != "Ann" || a.Name != "Anna" || a.Role != "Königin" || len(d.Periods) != 1 || d.Periods[0].Title != "Eins" || d.Legend("kind").Label("note") != "kurz" {
		t.Errorf("%+v %+v", d.Actors, d.Periods)
	}
	if said := strings.Join(d.Remarks, "\n"); said != `a.csv: not read: "Hut"` {
		t.Error(said)
	}
}

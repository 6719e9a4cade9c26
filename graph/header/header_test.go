package header

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// open opens a table that is nothing but a header and a row.
func open(t *testing.T, header string) *table.Table {
	t.Helper()
	var faults table.Faults
	text := header + "\n" + strings.Repeat("x,", strings.Count(header, ",")) + "x\n"
	tab := table.Open(table.Source{Name: "m.csv", Data: strings.NewReader(text)}, &faults, func(string) {}, table.Header{})
	if err := faults.Err(); err != nil {
		t.Fatal(err)
	}
	return tab
}

// taken spells what every header was taken for; - where it is kept as it is.
func taken(f *Findings) string {
	var out []string
	for _, c := range f.Columns {
		out = append(out, c.Header+"="+strings.Replace(c.Field, graph.Kept, "-", 1))
	}
	return strings.Join(out, ", ")
}

// TestMessages takes the fields of messages from headers, and says what it
// chose and what is wrong.
func TestMessages(t *testing.T) {
	for _, tt := range []struct {
		name, header string
		chosen       map[string][]string
		want         string // what was taken for what
		said         string // a remark or a fault; empty: none
		complete     bool
	}{
		{"the fields' own names", "id,date,from,to", nil, "id=id, date=date, from=from, to=to", "", true},
		{"words of others", "Datum,Absender,Empfänger,Hut", nil, "Datum=date, Absender=from, Empfänger=to, Hut=-", "", true},
		{"ids of people", "date,Absender GND,ID mittente,to", nil, "date=date, Absender GND=from id, ID mittente=-, to=to", "", true},
		{"forenames", "date,Sender forename,Sender surname,to", nil, "date=date, Sender forename=from (forename), Sender surname=from, to=to", "", true},
		{"more people", "date,from,recipient_2,recipient_1", nil, "date=date, from=from, recipient_2=to, recipient_1=to", "", true},
		{"correspondents", "date,Correspondent 1,Correspondent 2,Direction", nil, "date=date, Correspondent 1=from, Correspondent 2=to, Direction=direction", "", true},
		{"doubts", "date,date_uncertain,from,to", nil, "date=date, date_uncertain=doubt of date, from=from, to=to", "", true},
		{"what a header says of its values", "date,from,to,Date approximate (0=No; 1=Yes)", nil, "date=date, from=from, to=to, Date approximate (0=No; 1=Yes)=doubt of date", "", true},
		{"EMLO, of which the whole day is for sorting", "Year date,Month date,Day date,Standard gregorian date,Author,Recipient", nil, "Year date=year, Month date=month, Day date=day, Standard gregorian date=-, Author=from, Recipient=to", "", true},
		{"EMLO without parts", "Standard gregorian date,Calendar,Author,Recipient", nil, "Standard gregorian date=date, Calendar=-, Author=from, Recipient=to", "", true},
		{"Kalliope, by a script", "SENDER,SENDER_GND,RECEIVER,RECEIVER_GND,DATE (Y-M-D)", nil, "SENDER=from, SENDER_GND=from id, RECEIVER=to, RECEIVER_GND=to id, DATE (Y-M-D)=date", "", true},
		{"LetterSampo", "id,source__id,source__prefLabel,target__id,target__prefLabel,productionTimespan__prefLabel,from__prefLabel", nil, "id=id, source__id=from id, source__prefLabel=from, target__id=to id, target__prefLabel=to, productionTimespan__prefLabel=date, from__prefLabel=-", "", true},
		{"Epsilon", "id,sender_surname,sender_forename,recipient_surname,recipient_forename,sorting_date,date", nil, "id=id, sender_surname=from, sender_forename=from (forename), recipient_surname=to, recipient_forename=to (forename), sorting_date=-, date=date", "", true},
		{"correspSearch, csv2cmi", "sender,senderID,senderPlace,senderDate,addressee,addresseeID,key", nil, "sender=from, senderID=from id, senderPlace=-, senderDate=date, addressee=to, addresseeID=to id, key=id", "", true},
		{"Outlook in German", "Betreff,Von: (Name),An: (Name),CC: (Name),Gesendet", nil, "Betreff=summary, Von: (Name)=from, An: (Name)=to, CC: (Name)=-, Gesendet=date", `whom the column "CC: (Name)" names is not counted`, true},
		{"Gephi", "Source,Target,Type,date", nil, "Source=from, Target=to, Type=kind, date=date", "", true},
		{"people before places", "date,Sender,Recipient,From,To", nil, "date=date, Sender=from, Recipient=to, From=-, To=-", `"From" and "To" for places`, true},
		{"a count of what", "date,from,to,Anzahl", nil, "date=date, from=from, to=to, Anzahl=weight", `the column "Anzahl" is taken for how many messages`, true},
		{"chosen by number and by value", "a,b", map[string][]string{"date": {"1"}, "from": {"B"}, "to": {"'C'"}}, "a=date, b=from, 'C'=to", "", true},
		{"chosen and not there", "date,from,to", map[string][]string{"via": {"who"}}, "date=date, from=from, to=to", `m.csv:1: there is no column "who" to take "via" from; the columns are date, from, to`, true},
		{"an era", "date (BC),from,to", nil, "date (BC)=date, from=from, to=to", `years in the column "date (BC)" are before our era, as its header says`, true},
		{"two eras", "Year BC,Year AD,from,to", nil, "Year BC=year, Year AD=-, from=from, to=to", `m.csv:1:1: the columns "Year BC" and "Year AD" have dates of two eras; put them into one, as 44 BC and AD 44`, true},
		{"an era and none", "Year,Year BC,from,to", nil, "Year=year, Year BC=-, from=from, to=to", `m.csv:1:6: the columns "Year" and "Year BC" have dates of two eras`, true},
		{"Korean", "날짜,발신인,수신인", nil, "날짜=date, 발신인=from, 수신인=to", "", true},
		{"Chinese, of mail", "日期,寄件人,收件人", nil, "日期=date, 寄件人=from, 收件人=to", "", true},
		{"French, with a summary and a shelf mark", "Date,Expéditeur,Destinataire,Objet,Résumé,Cote", nil, "Date=date, Expéditeur=from, Destinataire=to, Objet=-, Résumé=summary, Cote=source", "", true},
		{"Dutch", "Datum brief,Afzender,Geadresseerde", nil, "Datum brief=date, Afzender=from, Geadresseerde=to", "", true},
		{"a slip", "date,from,to,recipeint,sumary", nil, "date=date, from=from, to=to, recipeint=-, sumary=-", `m.csv:1:24: the column "sumary" is kept as it is; did you mean "summary"?`, true},
		{"one name twice", "date,from,to,from", nil, "date=date, from=from, to=to, from=-", `m.csv:1:14: there are two columns "from"; a column has a name of its own`, true},
		{"one name twice that is no field", "date,from,to,hut,hut", nil, "date=date, from=from, to=to, hut=-, hut (column 5)=-", "", true},
		{"no recipient", "date,from", nil, "date=date, from=from", `m.csv:1: there is no column "to"; the columns are date, from; --columns to=COLUMN`, false},
		{"no header", "1950-06-25,Mao,Stalin", nil, "1950-06-25=-, Mao=-, Stalin=-", "m.csv:1: the first row looks like a message, not like a header; write one above it (date,from,to), or name the columns by number: --columns date=1,from=2,to=3", false},
	} {
		f := &Findings{}
		_, complete := Messages(open(t, tt.header), tt.chosen, f)
		if diff := cmp.Diff(tt.want, taken(f)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		said := strings.Join(f.Remarks, "\n")
		if err := f.Faults.Err(); err != nil {
			said += err.Error()
		}
		if !strings.Contains(said, tt.said) || tt.said == "" && said != "" || complete != tt.complete {
			t.Errorf("%s: said %q (complete %v), want %q", tt.name, said, complete, tt.said)
		}
	}
}

// TestSeen tells from whose side a column of directions is written.
func TestSeen(t *testing.T) {
	for _, tt := range []struct {
		header string
		chosen map[string][]string
		want   string
	}{
		{"date,from,to,direction", nil, ""},
		{"date,Correspondent 1,Correspondent 2,direction", nil, "from"},
		{"date,Correspondent,direction", map[string][]string{"from": {"'A'"}}, "from"},
		{"date,Correspondent,direction", map[string][]string{"from": {"Correspondent"}, "to": {"'A'"}}, "to"},
	} {
		if c, _ := Messages(open(t, tt.header), tt.chosen, &Findings{}); c.Seen != tt.want {
			t.Errorf("%s %v: seen from %q, want %q", tt.header, tt.chosen, c.Seen, tt.want)
		}
	}
}

// TestBeside takes the fields of the tables beside the messages from headers.
func TestBeside(t *testing.T) {
	for _, tt := range []struct {
		header   string
		find     func(*table.Table, *Findings) (Columns, bool)
		want     string
		said     string
		complete bool
	}{
		{"Kennung,Name,Rolle,Hut", Actors, "Kennung=id, Name=name, Rolle=role, Hut=-", `m.csv: not read: "Hut"`, true},
		{"id,nmae", Actors, "id=id, nmae=-", `m.csv:1:4: the column "nmae" is kept as it is; did you mean "name"?`, true},
		{"hat", Actors, "hat=-", "m.csv:1: there is neither a column id nor a column name; the columns are hat", false},
		{"Titel,von,bis", Periods, "Titel=title, von=start, bis=end", "", true},
		{"id,start", Periods, "id=id, start=start", `m.csv:1: there is no column "end"; the columns are id, start`, false},
		{"Spalte,Wert,Bezeichnung", Legend, "Spalte=column, Wert=value, Bezeichnung=label", "", true},
		{"k1,k2,k3,k4,k5,k6,k7,k8,k9,k10,k11,name", Actors, "k1=-, k2=-, k3=-, k4=-, k5=-, k6=-, k7=-, k8=-, k9=-, k10=-, k11=-, name=name", `"k10" and 1 more`, true},
	} {
		f := &Findings{}
		_, complete := tt.find(open(t, tt.header), f)
		if diff := cmp.Diff(tt.want, taken(f)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.header, diff)
		}
		said := strings.Join(f.Remarks, "\n")
		if err := f.Faults.Err(); err != nil {
			said += err.Error()
		}
		if !strings.Contains(said, tt.said) || tt.said == "" && said != "" || complete != tt.complete {
			t.Errorf("%s: said %q (complete %v), want %q", tt.header, said, complete, tt.said)
		}
	}
}

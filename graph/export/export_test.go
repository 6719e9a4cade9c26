package export

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/internal/graphtest"
)

// letters is a small set: a relay, a meeting, a doubtful date, messages that
// are listed.
func letters(t *testing.T) *graph.Series {
	t.Helper()
	d := graphtest.Set(t,
		"m1 1950-05-03 ann > bob;cid", "m2 1950-05-04 bob > dan via cid", "m3 1950-05-05 dan > ann both w3",
		"m4 1950-05-30/1950-06-01 ann > bob", "m5 - ann > bob", "m6 1950-05-06 - > bob",
	)
	d.Messages[0].Number, d.Messages[0].Inferred = "7", true
	d.Messages[0].Summary, d.Messages[0].Source = "asks; \"soon\"", "f. 1"
	d.Messages[0].Attrs = map[string]string{"mood": "x", "kind": "letter"}
	d.Messages[1].Reports = []string{"m1", "m7"}
	d.Messages = append(d.Messages, graph.Message{ID: "m7", Fault: "unreadable", Weight: 1})
	s, err := count.Messages(d, []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-12-31")}, count.Options{Dates: graph.Possible})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func written(t *testing.T, s *graph.Series, write func(io.Writer, *graph.Series) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// writeAccount writes the account of the figures of all periods.
func writeAccount(w io.Writer, s *graph.Series) error {
	a, err := account.New(s, account.OfPeriods(s))
	if err != nil {
		return err
	}
	return WriteAccount(w, a)
}

func TestTables(t *testing.T) {
	s := letters(t)
	for _, tt := range []struct {
		name  string
		write func(io.Writer, *graph.Series) error
		want  string
	}{
		{"account", writeAccount, `id,number,file,line,written,date,earliest,latest,counted from,counted to,from,from names,to,to names,via,via names,direction,weight,pairs,doubt,figures,standing,reason,source
m1,7,,,,1950-05-03,1950-05-03,1950-05-03,1950-05-03,1950-05-03,ann,ann,bob;cid,bob;cid,,,,1,2,,A,certain,,f. 1
m2,,,,,1950-05-04,1950-05-04,1950-05-04,1950-05-04,1950-05-04,bob,bob,dan,dan,cid,cid,,1,2,,A,certain,,
m3,,,,,1950-05-05,1950-05-05,1950-05-05,1950-05-05,1950-05-05,dan,dan,ann,ann,,,both,3,1,,A,certain,,
m4,,,,,1950-05-30/1950-06-01,1950-05-30,1950-06-01,1950-05-30,1950-06-01,ann,ann,bob,bob,,,,1,1,,A;B,likeliest;possible,,
m5,,,,,,,,,,ann,ann,bob,bob,,,,1,1,,,,no date,
m6,,,,,1950-05-06,1950-05-06,1950-05-06,1950-05-06,1950-05-06,,,bob,bob,,,,1,0,,,,no sender,
m7,,,,,,,,,,,,,,,,,1,0,,,,unreadable,
`},
		{"edges", WriteEdges, `Source,Target,Type,Id,Label,Timeset,Weight,Period,Category,Certain,Possible,Messages,Numbers
ann,bob,Directed,0,,"<[1950-05-03, 1950-05-30]>",2,A,,1,1,m1;m4,7
ann,cid,Directed,1,,<[1950-05-03]>,1,A,,1,0,m1,7
ann,dan,Undirected,2,,<[1950-05-05]>,3,A,,3,0,m3,
bob,cid,Directed,3,,<[1950-05-04]>,1,A,,1,0,m2,
cid,dan,Directed,4,,<[1950-05-04]>,1,A,,1,0,m2,
ann,bob,Directed,5,,<[1950-05-30]>,1,B,,0,1,m4,
`},
		{"nodes", WriteNodes, `Id,Label,Side,Role,Principal,Sent,Received,Carried
ann,ann,S,,false,3,3,0
bob,bob,S,,false,1,3,0
cid,cid,S,,false,0,1,1
dan,dan,S,,false,3,1,0
`},
		{"changes", writeChanges, `Period,Against,What,Source,Target,Type,Category,Change,Certainty,Before,After,Before certain,Before possible,After certain,After possible,Via,Messages before,Messages after
B,A,line,ann,bob,Directed,,fewer,perhaps,2,1,1,1,0,1,,m1;m4,m4
B,A,line,ann,cid,Directed,,gone,sure,1,0,1,0,0,0,,m1,
B,A,line,ann,dan,Undirected,,gone,sure,3,0,3,0,0,0,,m3,
B,A,line,bob,cid,Directed,,gone,sure,1,0,1,0,0,0,,m2,
B,A,line,cid,dan,Directed,,gone,sure,1,0,1,0,0,0,,m2,
B,A,actor,ann,,,,same,perhaps,,,,,,,,,
B,A,actor,bob,,,,same,perhaps,,,,,,,,,
B,A,actor,cid,,,,gone,sure,,,,,,,,,
B,A,actor,dan,,,,gone,sure,,,,,,,,,
`},
		{"measures", WriteMeasures, `Period,Actor,Measure,Certain,With possible
A,,density,0.5,0.5
A,,reciprocity,0.333333,0.333333
A,,centralization,0.333333,0.333333
A,ann,sent,1,2
A,ann,received,3,3
A,ann,carried,0,0
A,ann,partners,3,3
A,ann,betweenness,0.5,0.5
A,ann,share,0.8,0.833333
A,bob,sent,1,1
A,bob,received,1,2
A,bob,carried,0,0
A,bob,partners,2,2
A,bob,betweenness,0,0
A,bob,share,0.4,0.5
A,cid,sent,0,0
A,cid,received,1,1
A,cid,carried,1,1
A,cid,partners,3,3
A,cid,betweenness,0.333333,0.333333
A,cid,share,0.4,0.333333
A,dan,sent,3,3
A,dan,received,1,1
A,dan,carried,0,0
A,dan,partners,2,2
A,dan,betweenness,0.5,0.5
A,dan,share,0.8,0.666667
B,,density,,0.5
B,,reciprocity,,0
B,,centralization,,
B,ann,sent,0,1
B,ann,received,0,0
B,ann,carried,0,0
B,ann,partners,0,1
B,ann,betweenness,,
B,ann,share,,1
B,bob,sent,0,0
B,bob,received,0,1
B,bob,carried,0,0
B,bob,partners,0,1
B,bob,betweenness,,
B,bob,share,,1
`},
		{"messages", WriteMessages, `date,from,to,id,via,kind,direction,reports,summary,source,url,weight,number,inferred,kind (kept as it is),mood
1950-05-03,ann,bob;cid,m1,,,,,"asks; ""soon""",f. 1,,1,7,yes,letter,x
1950-05-04,bob,dan,m2,cid,,,m1,,,,1,,,,
1950-05-05,dan,ann,m3,,,both,,,,,3,,,,
1950-05-30/1950-06-01,ann,bob,m4,,,,,,,,1,,,,
,ann,bob,m5,,,,,,,,1,,,,
1950-05-06,,bob,m6,,,,,,,,1,,,,
`},
	} {
		if diff := cmp.Diff(tt.want, written(t, s, tt.write)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// writeChanges writes what changes from each period to the next.
func writeChanges(w io.Writer, s *graph.Series) error {
	diffs, err := change.Between(s, count.Options{Dates: graph.Possible}, change.Pairs(s, -1))
	if err != nil {
		return err
	}
	return WriteChanges(w, s, diffs)
}

// TestAccountIsNoProgram guards what a spreadsheet would compute and what a
// terminal would obey, and leaves what the program writes itself.
func TestAccountIsNoProgram(t *testing.T) {
	day, err := edtf.Parse("-0043-03-15")
	if err != nil {
		t.Fatal(err)
	}
	d := graphtest.Set(t, "m1 1950-05-03 ann > bob;cid")
	d.Messages[0].ID, d.Messages[0].Number, d.Messages[0].Source, d.Messages[0].Date = "=1+1", "-7", "@SUM(1)\x1b[2J\nf. 2", day
	d.Actors[1].ID, d.Actors[2].ID = "+bob", "=cid"
	p := graphtest.Period("=A", "-0043-01-01", "-0043-12-31")
	s, err := count.Messages(d, []graph.Period{p}, count.Options{Dates: graph.Possible})
	if err != nil {
		t.Fatal(err)
	}
	want := `id,number,file,line,written,date,earliest,latest,counted from,counted to,from,from names,to,to names,via,via names,direction,weight,pairs,doubt,figures,standing,reason,source
'=1+1,'-7,,,,-0043-03-15,-0043-03-15,-0043-03-15,-0043-03-15,-0043-03-15,ann,ann,'+bob;'=cid,bob;cid,,,,1,2,,'=A,certain,,"'@SUM(1)\x1b[2J
f. 2"
`
	if diff := cmp.Diff(want, written(t, s, writeAccount)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestAccountOfCounts writes the account of a table that counts by reason.
func TestAccountOfCounts(t *testing.T) {
	s := letters(t)
	s.Account.ByMessage, s.Account.Read = false, 11
	for i := range s.Messages {
		s.Messages[i].Rows = 2
	}
	for i := len(s.Messages) - 1; i >= 0; i-- { // such an account has entries of what is drawn only
		if s.Account.Entries[i].Reason != "" {
			s.Messages = append(s.Messages[:i:i], s.Messages[i+1:]...)
			s.Account.Entries = append(s.Account.Entries[:i:i], s.Account.Entries[i+1:]...)
		}
	}
	want := `figures,standing,reason,rows,messages
A;B,likeliest;possible,,2,1
A,certain,,6,5
,,no date,1,1
,,no sender,1,1
,,unreadable,1,1
`
	if diff := cmp.Diff(want, written(t, s, writeAccount)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMessagesRefuseIDsThatSeparate(t *testing.T) {
	s := letters(t)
	s.Dataset.Actors[0].ID = "a;b"
	if err := WriteMessages(io.Discard, s); err == nil || !strings.Contains(err.Error(), `"a;b"`) {
		t.Errorf("%v", err)
	}
}

// failing is a disk that is full.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestFullDisk(t *testing.T) {
	s := letters(t)
	for i, write := range []func(io.Writer, *graph.Series) error{writeAccount, WriteEdges, WriteNodes, WriteMessages, writeChanges, WriteMeasures} {
		if write(failing{}, s) == nil {
			t.Errorf("writer %d does not tell that nothing was written", i)
		}
	}
}

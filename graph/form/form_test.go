package form

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph/table"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		head string
		form Form
		what string
	}{
		{"date,from,to\n", Table, ""},
		{"", Table, ""},
		{"{date},[from]\n", Table, ""},
		{"\ufeff{\"a\": 1}", JSON, ""},
		{"  [\n {\"a\": 1}]", JSON, ""},
		{"[]", JSON, ""},
		{"<?xml version=\"1.0\"?>\n<!-- <html> --><graphml xmlns=\"x\">", GraphML, ""},
		{"<gexf>", GEXF, ""},
		{"<tei:TEI xmlns:tei='x'>", TEI, ""},
		{"<teiCorpus>", TEI, ""},
		{"<!DOCTYPE html><html>", Foreign, "HTML"},
		{"<HTML lang='de'>", Foreign, "HTML"},
		{"<svg>", Foreign, "SVG"},
		{"From ann@x.org Mon Jun 25 09:00:00 2001\nDate: x\n", Mail, ""},
		{"Received: from x\n by y\nDate: Mon, 25 Jun 2001 09:00:00 +0000\nFrom: a@x.org\n", Mail, ""},
		{"From here,to there\n1,2\n", Table, ""},
		{"SQLite format 3\x00...", Foreign, "SQLite"},
		{"PK\x03\x04", Workbook, ""},
		{"\x1f\x8b\x08", Gzip, ""},
		{"%PDF-1.7", Foreign, "PDF"},
		{"\xd0\xcf\x11\xe0", Foreign, "old Excel"},
		{"PAR1", Foreign, "Parquet"},
		{"*Vertices 3\n1 \"Ann\"\n", Foreign, "Pajek"},
		{"*node data\nID x\n", Foreign, "VNA"},
		{"dl n=3 format=edgelist1\n", Foreign, "UCINET"},
		{"nodedef>name VARCHAR\n", Foreign, "GDF"},
		{"Creator \"x\"\ngraph\n[\n", Foreign, "GML"},
		{"digraph { a -> b }", Foreign, "DOT"},
		{"graph,from,to\n", Table, ""},
		{"@misc{a, author={Berg, Anna}}", Foreign, "BibTeX"},
		{"TY  - PCOMM\n", Foreign, "RIS"},
		{"- date: 1914\n  from: Ann\n", Foreign, "YAML"},
		{"- from,to\n", Table, ""},
		{"BEGIN:VCALENDAR\n", Foreign, "iCalendar"},
		{"@prefix foaf: <http://x> .", Foreign, "Turtle"},
		{"<http://x/1> <http://x/2> <http://x/3> .\n", Foreign, "N-Triples"},
		{"[05.01.14, 10:00:12] Ann: Hi\n", Foreign, "chat"},
		{"12/31/20, 10:00 PM - Messages are end-to-end encrypted.\n", Foreign, "chat"},
		{"2014-01-05 10:00 - Ann: Hi\n", Foreign, "chat"},
		{"5.1.1914;10:30;Ann;Ben\n", Table, ""},
		{"[1914-01-05],Ann,Ben\n", Table, ""},
		{"<mods xmlns='x'>", Foreign, "catalogue"},
		{"<collection xmlns='http://www.loc.gov/MARC21/slim'>", Foreign, "catalogue"},
		{"<collection><TEI/></collection>", TEI, ""},
		{"<rdf:RDF xmlns:rdf='x'>", Foreign, "RDF"},
		{"<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", Foreign, "Excel 2003"},
		{"!BDN", Foreign, "PST"},
	} {
		form, what := Of([]byte(tt.head))
		if form != tt.form || !strings.Contains(what, tt.what) || (what == "") != (tt.what == "") {
			t.Errorf("%q: %s, %q; want %s, %q", tt.head, form, what, tt.form, tt.what)
		}
	}
}

func files(texts ...string) []File {
	var all []File
	for i, text := range texts {
		all = append(all, File{Name: fmt.Sprintf("f%d", i), Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }})
	}
	return all
}

// isHeader knows a header by two of its columns.
func isHeader(cells []string) bool {
	n := 0
	for _, name := range []string{"date", "from", "to", "source", "target", "author", "recipient"} {
		if slices.Contains(cells, name) {
			n++
		}
	}
	return n > 1
}

// told spells a transcript: the text, where its rows come from, and people.
func told(tr *Transcript) string {
	text, err := io.ReadAll(tr.Open())
	if err != nil {
		return err.Error()
	}
	var places []string
	for _, p := range tr.Places {
		places = append(places, fmt.Sprintf("%d:%d", p.File, p.Line))
	}
	var out strings.Builder
	out.WriteString(string(text) + "@ " + strings.Join(places, " "))
	for _, p := range tr.People {
		fmt.Fprintf(&out, "\n%s is %s", p.ID, p.Name)
	}
	return out.String()
}

// zipped packs parts into a file.
func zipped(t testing.TB, parts ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, parts[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// workbook makes one of a first sheet with notes and a second with rows.
func workbook(t testing.TB, properties, rows string) string {
	return zipped(
		t,
		"xl/workbook.xml", `<workbook xmlns:r="r">`+properties+`<sheets><sheet name="Notes" r:id="r1"/><sheet name="Letters" r:id="r2"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
		"xl/styles.xml", `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]d. mmmm yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="17"/><xf numFmtId="166"/><xf numFmtId="16"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml", `<sst><si><t>date</t></si><si><t>from</t></si><si><t>to</t></si><si><r><t>An</t></r><r><t>n</t></r><rPh><t>x</t></rPh></si><si><t>Ben</t></si></sst>`,
		"xl/worksheets/sheet1.xml", `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>About this</t></is></c></row></sheetData></worksheet>`,
		"xl/worksheets/sheet2.xml", `<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>`+rows+`</sheetData></worksheet>`,
	)
}

const bookRows = `<row r="3"><c r="A3" s="1"><v>18439</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="s"><v>4</v></c></row>` +
	`<row r="6"><c r="A6" s="2"><v>18440</v></c><c r="C6" t="inlineStr"><is><r><t>Ben</t></r><r><t> M.</t></r></is></c></row>` +
	`<row r="7"><c r="A7" s="4"><v>18440.5</v></c><c r="B7" s="3"><v>5</v></c><c r="C7" t="e"><v>#N/A</v></c></row>`

func TestTranscribe(t *testing.T) {
	for _, tt := range []struct {
		name, want, remark string
		files              []File
	}{
		{"objects a line", "date,from,to\n1950,Ann\n1951,,Ben; Cy\n@ 0:1 0:3", "", files("{\"date\": 1950, \"from\": \"Ann\"}\n\n{\"date\": \"1951\", \"to\": [\"Ben\", \"Cy\"]}\n")},
		{"a list of objects", "date,from,from id\n1950,Ann,7\n@ 0:2", "", files("[\n{\"date\": \"1950\", \"from\": {\"name\": \"Ann\", \"id\": 7}}]")},
		{"a wrapper", "date\n1950\n@ 0:1", "", files(`{"count": 1, "letters": [{"date": "1950"}]}`)},
		{
			"nodes and links", "source,target,date,direction\na,b,1950,both\n@ 0:2\na is Ann", "f0: the graph is undirected",
			files("{\"directed\": false, \"nodes\": [{\"id\": \"a\", \"label\": \"Ann\"}, {\"id\": \"c\", \"label\": \"Cy\"}],\n\"links\": [{\"source\": \"a\", \"target\": \"b\", \"date\": \"1950\"}]}"),
		},
		{"a multigraph's keys", "source,target,edge key\na,b,0\n@ 0:1", "", files(`{"multigraph": true, "edges": [{"source": "a", "target": "b", "key": 0}]}`)},
		{"Cytoscape", "source,target,date\na,b,1950\n@ 0:1\na is Ann", "", files(`{"elements": {"nodes": [{"data": {"id": "a", "label": "Ann"}}], "edges": [{"data": {"source": "a", "target": "b", "date": "1950"}}]}}`)},
		{
			"GraphML", "source,target,date\na,b,1950\n@ 0:3\na is Ann", "",
			files("<graphml><key id='d' attr.name='date'/><key id='l' attr.name='label'/><graph edgedefault='directed'>\n<node id='a'><data key='l'>Ann</data></node><node id='b'/>\n<edge source='a' target='b'><data key='d'>1950</data></edge></graph></graphml>"),
		},
		{
			"GraphML with defaults", "source,target,weight,date\na,b,3,1950\na,b,2,1950\n@ 0:2 0:3", "f0: its hyperedges (1) do not say who of their nodes writes to whom, and are not read",
			files("<graphml><key id='n' for='node' attr.name='rank'><default>7</default></key><key id='w' for='edge' attr.name='weight'><default>2</default></key><key id='d' for='edge' attr.name='date'/><graph>\n<edge source='a' target='b'><data key='w'>3</data><data key='d'>1950</data></edge>\n<edge source='a' target='b'><data key='d'>1950</data></edge><hyperedge><endpoint node='a'/></hyperedge></graph></graphml>"),
		},
		{
			"GEXF", "id,source,target,kind,start,end,direction\n0,a,b,note,1950,1951\n1,b,a,,1950-05,,both\n@ 0:3 0:4\na is Ann", "1 of its edges are undirected",
			files("<gexf><graph defaultedgetype='directed'><attributes class='edge'><attribute id='0' title='kind'/></attributes>\n<nodes><node id='a' label='Ann'/></nodes><edges>\n<edge id='0' source='a' target='b'><attvalues><attvalue for='0' value='note'/></attvalues><spells><spell start='1950' end='1951'/></spells></edge>\n<edge id='1' source='b' target='a' type='undirected' start='1950-05'/></edges></graph></gexf>"),
		},
		{
			"a box of mail", "Message-ID,Date,From,To,Cc,Bcc,Subject,In-Reply-To\n" +
				"1@x,\"Mon, 25 Jun 2001 09:00:00 +0000\",\"Doe, Ann <ann@x.org>\",Ben Müller <ben@y.org>; cy@z.org,,,Grüße,\n" +
				",Tue,ben@y.org,nobody we know,,,,1@x\n@ 0:1 0:11", "",
			files("From ann@x.org Mon Jun 25 09:00:00 2001\nDate: Mon, 25 Jun 2001 09:00:00 +0000\nFrom: \"Doe, Ann\" <ann@x.org>\nTo: =?utf-8?Q?Ben_M=C3=BCller?= <ben@y.org>,\n cy@z.org\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?=\nMessage-ID: <1@x>\n\nFrom here on\n\nFrom ben@y.org Tue Jun 26 09:00:00 2001\nDate: Tue\nFrom: ben@y.org\nTo: nobody we know\nIn-Reply-To: <1@x>\n\nHi\n"),
		},
		{"one mail", "Message-ID,Date,From,To,Cc,Bcc,Subject,In-Reply-To\n,Mon,a@x.org,b@x.org,,,,\n@ 0:1", "", files("Date: Mon\r\nFrom: a@x.org\r\nTo: b@x.org\r\n\r\nFrom x\r\n")},
		{"two tables", "date,from,to\n1950,A,B\n1951,B,A\n@ 0:2 1:3", "", files("date,from,to\n1950,A,B\n", "title\nfrom;to;date\nB;A;1951\n")},
		{"a workbook", "\ndate,from,to\n1950-06-25,Ann,Ben\n\n\n1950-06-26,,Ben M.\n1950-06-26T12:00:00,5,\n@ 0:1 0:2 0:3 0:4 0:5 0:6 0:7", `f0: the sheet "Letters" is read, of Notes, Letters; --sheet NAME reads another`, files(workbook(t, "", bookRows))},
		{"a workbook from 1904", "\ndate,from,to\n1954-06-26,Ann,Ben\n@ 0:1 0:2 0:3", "", files(workbook(t, `<workbookPr date1904="1"/>`, bookRows[:strings.Index(bookRows, `<row r="6">`)]))},
		{"two workbooks", "date,from,to\n1950-06-25,Ann,Ben\n1950-06-25,Ann,Ben\n@ 0:3 1:3", "", files(workbook(t, "", bookRows[:strings.Index(bookRows, `<row r="6">`)]), workbook(t, "", bookRows[:strings.Index(bookRows, `<row r="6">`)]))},
		{
			"OpenDocument", "date,from,to\n1950-06-25,Ann,Ben\n\n1950-06-26,Ben,\"Ann\nCy\"\n@ 0:1 0:2 0:3 0:4 0:4", "",
			files(zipped(t, "content.xml", `<d><table:table table:name="x"><table:table-row><table:table-cell><text:p>date</text:p></table:table-cell><table:table-cell><text:p>from</text:p></table:table-cell><table:table-cell><text:p>to</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>`+
				`<table:table-row><table:table-cell office:date-value="1950-06-25"><text:p>25.06.50</text:p></table:table-cell><table:table-cell><office:annotation><text:p>sic</text:p></office:annotation><text:p>Ann</text:p></table:table-cell><table:table-cell><text:p>Ben</text:p></table:table-cell></table:table-row>`+
				`<table:table-row table:number-rows-repeated="1"><table:table-cell/></table:table-row>`+
				`<table:table-row><table:table-cell office:date-value="1950-06-26T00:00:00"/><table:table-cell><text:p>Ben</text:p></table:table-cell><table:table-cell><text:p>Ann</text:p><text:p>Cy</text:p></table:table-cell></table:table-row></table:table></d>`)),
		},
	} {
		in, err := tt.files[0].Open()
		if err != nil {
			t.Fatal(err)
		}
		head, err := Head(in)
		if err != nil {
			t.Fatal(err)
		}
		form, _ := Of(head)
		got, err := Transcribe(tt.files, form, Options{Header: table.Header{Is: isHeader}})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if words := told(got); words != tt.want {
			t.Errorf("%s:\n%q, want\n%q", tt.name, words, tt.want)
		}
		if said := strings.Join(got.Remarks, "\n"); !strings.Contains(said, tt.remark) {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.remark)
		}
	}
}

// TestTwoRowsOfNames reads the header of one of several files from two rows,
// where these name the columns together.
func TestTwoRowsOfNames(t *testing.T) {
	header := table.Header{Is: isHeader, Joined: func(_, lower []string) ([]string, error) {
		switch {
		case slices.Contains(lower, "Joe"):
			return nil, errors.New("Joe names no column")
		case slices.Contains(lower, "name"):
			return []string{"date", "from", "to"}, nil
		}
		return nil, nil
	}}
	row := func(n int, cells ...string) string {
		const begin, end = `<c t="inlineStr"><is><t>`, `</t></is></c>`
		return fmt.Sprintf(`<row r="%d">`, n) + begin + strings.Join(cells, end+begin) + end + "</row>"
	}
	book := func(below string) string {
		return workbook(t, "", row(3, "", below, "name")+row(5, "1950", "Ann", "Ben"))
	}
	csv := "date,from,to\n,name,name\n1950,Ann,Ben\n"
	for _, of := range []struct {
		form  Form
		files []File
		want  string
	}{
		{Workbook, files(book("name"), book("name")), "date,from,to\n1950,Ann,Ben\n1950,Ann,Ben\n@ 0:5 1:5"},
		{Table, files(csv, csv), "date,from,to\n1950,Ann,Ben\n1950,Ann,Ben\n@ 0:3 1:3"},
	} {
		got, err := Transcribe(of.files, of.form, Options{Header: header})
		if err != nil {
			t.Fatal(err)
		}
		if words := told(got); words != of.want || len(got.Remarks) < 2 {
			t.Errorf("%s: %q, %q, want %q", of.form, words, got.Remarks, of.want)
		}
	}
	if _, err := Transcribe(files(book("name"), book("Joe")), Workbook, Options{Header: header}); err == nil || err.Error() != "f1:3: Joe names no column" {
		t.Errorf("Joe: %v", err)
	}
}

func TestTranscribeFails(t *testing.T) {
	for _, tt := range []struct {
		form        Form
		sheet, want string
		files       []File
	}{
		{JSON, "", "f0:2: this is not what JSON of messages looks like: invalid character", files("{\"a\": 1}\n{bad}")},
		{JSON, "", "f0:1: this is not what JSON of messages looks like: the file ends in the middle", files("[{\"a\": 1}")},
		{JSON, "", "f0: the file is JSON, and has no messages", files("[1]")},
		{JSON, "", "values lie more than 100 deep in each other", files("{\"a\": " + strings.Repeat("[", 200) + strings.Repeat("]", 200) + "}")},
		{JSON, "", "f0:1: this is not what JSON of messages looks like: one value is longer than 16 MiB; no message is", files("[\"" + strings.Repeat("x", 17<<20))},
		{JSON, "", `f0: the file is JSON, and has no messages: no list of objects such as`, files(`{"nodes": []}`)},
		{GraphML, "", "f0:1:27: this is not well-formed XML", files("<graphml><graph></graphml>")},
		{JSON, "", "values lie more than 100 deep in each other", files(strings.Repeat("{\"data\": ", 1000))},
		{Mail, "", "f0:2: the headers of this mail are longer than 1 MiB", files("From x 2001\nTo: " + strings.Repeat("b@x, ", 400_000))},
		{GraphML, "", "elements lie more than 100 deep", files(strings.Repeat("<a>", 200))},
		{GraphML, "", "f0:2:16785", files("<graphml>\n<edge label='" + strings.Repeat("x", table.MaxText+1<<16))},
		{GEXF, "", "an attribute or a text is longer than 16 MiB; no name and no date is", files("<gexf>\n<!--" + strings.Repeat("x", table.MaxText+1<<16))},
		{Workbook, "", "f0: row 1: one row is repeated 90000 times", files(zipped(t, "content.xml", `<d><table:table><table:table-row table:number-rows-repeated="90000"><table:table-cell><text:p>`+strings.Repeat("x", 1000)+`</text:p></table:table-cell></table:table-row></table:table></d>`))},
		{Workbook, "", "f0: row 1: it is longer than 4 MiB", files(zipped(t, "content.xml", `<d><table:table><table:table-row><table:table-cell table:number-columns-repeated="9"><text:p>`+strings.Repeat("x", 1<<19)+`</text:p></table:table-cell></table:table-row></table:table></d>`))},
		{Workbook, "", "f0: the workbook is damaged at row 3: an attribute or a text is longer than 16 MiB", files(workbook(t, "", `<row r="3"><c r="A3" x="`+strings.Repeat("x", table.MaxText+1<<16)+strings.Repeat("é", 1<<20)))},
		{GEXF, "", "f0: the file is GEXF, and has no messages: no edge", files("<gexf/>")},
		{Mail, "", "f0: the file is a mail box, and has no messages", files("From x 2001\nX: y\n\n")},
		{Mail, "", "f0:262145: the headers of this mail are longer than 1 MiB", files("From x 2001\nX: y\nY: " + strings.Repeat("y\n z", 400_000))},
		{Table, "", "f1:1: its columns are others than those of the first table", files("date,from,to\n1950,A,B\n", "a,b\n1,2\n")},
		{Table, "", "f0:2: the row has 4 cells for 3 columns", files("date,from,to\n1950,A,B,C\n", "a,b\n1,2\n")},
		{Workbook, "Nowhere", `f0: there is no sheet "Nowhere"; the sheets are Notes, Letters`, files(workbook(t, "", bookRows))},
		{Workbook, "", "f0: the file is a zip file and no workbook; unpack it", files(zipped(t, "a.txt", "x"))},
		{Workbook, "", "f0: the file is a text of Word", files(zipped(t, "word/document.xml", "x"))},
		{Workbook, "", "f0: row 3: the workbook is damaged: there is no text \"99\"", files(workbook(t, "", `<row r="3"><c r="A3" t="s"><v>99</v></c></row>`))},
		{Workbook, "", "f0: row 3: the workbook is damaged", files(workbook(t, "", `<row r="3"><c r="A3"><v>1`))},
		{Workbook, "", "f0: the file of", files(zipped(t, "xl/workbook.xml", strings.Repeat(" ", smallBook+1)))},
	} {
		_, err := Transcribe(tt.files, tt.form, Options{Sheet: tt.sheet, Header: table.Header{Is: isHeader}})
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.form, err, tt.want)
		}
	}
}

func TestUnpacked(t *testing.T) {
	packed := func(text string) File {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		if _, err := z.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return files(b.String())[0]
	}
	read := func(f File) (string, error) {
		in, err := f.Open()
		if err != nil {
			return "", err
		}
		defer in.Close()
		text, err := io.ReadAll(in)
		return string(text), err
	}
	if text, err := read(Unpacked(packed("date"), 100)); text != "date" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := read(Unpacked(packed(strings.Repeat("x", 200)), 100)); err == nil || !strings.Contains(err.Error(), "a thousand times its size") {
		t.Error(err)
	}
	if _, err := read(Unpacked(packed(strings.Repeat("\x00", 1<<27)), 1<<40)); err == nil || !strings.Contains(err.Error(), "a thousand times its size") {
		t.Error(err)
	}
	if _, err := read(Unpacked(files("\x1f\x8bno")[0], 100)); err == nil || !strings.Contains(err.Error(), "f0: the packed file is damaged") {
		t.Error(err)
	}
}

// FuzzTranscribe writes any bytes as a table: it has as many lines as places,
// encoding/csv reads it, and of a list of objects every one that says something
// is a row.
func FuzzTranscribe(f *testing.F) {
	for _, seed := range []string{
		"{\"date\": 1950}\n{\"a\": [1, {\"b\": null}]}", `{"nodes": [{"id": 1}], "links": [{"source": 1}]}`, "<graphml><graph><edge source='a'/></graph></graphml>", "<gexf><edge/></gexf>",
		"From x 2001\nDate: y\n\nx\n\nFrom y 2001\nFrom: z\n", "a,b\n1,2\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		form, _ := Of(data)
		if form == Foreign || form == TEI || form == Gzip || form == Workbook {
			return
		}
		got, err := Transcribe(files(string(data)), form, Options{Header: table.Header{Is: isHeader}})
		if err != nil {
			return
		}
		text, err := io.ReadAll(got.Open())
		if err != nil {
			t.Fatal(err)
		}
		want := len(got.Places)
		if got.Headed {
			want++
		}
		if lines := bytes.Count(text, []byte{'\n'}); lines < want {
			t.Fatalf("%d lines, %d places: %q", lines, want, text)
		}
		r := csv.NewReader(bytes.NewReader(text))
		r.FieldsPerRecord = -1
		records, err := r.ReadAll()
		if err != nil {
			t.Fatalf("%v: %q", err, text)
		}
		if form != JSON || bytes.Contains(data, []byte("[")) {
			return
		}
		objects := 0
		for d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))); ; objects++ {
			var one map[string]json.RawMessage
			if d.Decode(&one) != nil {
				break
			}
			if len(one) == 0 {
				objects--
			}
		}
		if len(records) > objects+1 {
			t.Fatalf("%d rows of %d objects: %q", len(records)-1, objects, data)
		}
	})
}

// FuzzWorkbook reads any text as the rows of a sheet: what is accepted has a row
// for each that has words, and no other.
func FuzzWorkbook(f *testing.F) {
	f.Add(bookRows)
	f.Add(`<row><c><v>1</v></c></row><row r="9"><c r="ZZ1" t="b"><v>1</v></c></row>`)
	f.Fuzz(func(t *testing.T, rows string) {
		got, err := Transcribe(files(workbook(t, "", rows)), Workbook, Options{Header: table.Header{Is: isHeader}, Sheet: "Letters"})
		if err != nil {
			return
		}
		text, err := io.ReadAll(got.Open())
		if err != nil {
			t.Fatal(err)
		}
		r := csv.NewReader(bytes.NewReader(text))
		r.FieldsPerRecord = -1
		records, err := r.ReadAll()
		if n := strings.Count(rows, "<"); err != nil || len(records) > n+1 {
			t.Fatalf("%d records of %d elements, %v: %q", len(records), n, err, text)
		}
	})
}

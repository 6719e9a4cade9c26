package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/goccy/go-graphviz"

	"cablegraph/internal/engine"
	"cablegraph/internal/plain"
	"cablegraph/render/write"
)

// fields are the text fields of a set, as they stand in its tables. Each is
// marked with its own letters; %s is what a stranger writes behind them.
var fields = []string{
	"Qname", "Qshort", "Qside", "Qrole", "Qalias", "Qother", "Qsummary", "Qsource", "Qkind", "Qvalue", "Qlabel", "Qheading", "Qquestion",
	"Qtitle", "Qcolumn", "Qid", "Qnumber", "Qnew", "Qvia",
}

// peopleFields are the fields in which &lt; is read as the letter of a page that it
// was copied from.
var peopleFields = []string{"Qnew", "Qvia", "Qalias"}

// payloads are what does something in some form: in XML, DOT, TeX, make, a
// shell, a table, a terminal.
var payloads = []string{
	`<b>`, `&lt;`, `"x]]>`, `\N\n`, `$x$%s`, `{z}^_~`, `-->'z`, "`z`#z", `$(z).$z`, `\input{z}`, `javascript:`, `://z`,
}

// strangerSet writes a set of which every text field has the word behind its
// mark.
func strangerSet(t *testing.T, word string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	at := func(field string) string { return field + word }
	for name, rows := range map[string][][]string{
		"messages.csv": {
			{"id", "date", "from", "to", "via", "kind", "summary", "source", "url", "number", at("Qcolumn"), "mood"},
			{at("Qid"), "1950-05-03", "a", at("Qalias"), at("Qvia"), at("Qkind"), at("Qsummary"), at("Qsource"), "https://x.org/" + word, at("Qnumber"), "v", at("Qvalue")},
			{"m2", "1950-05-04", at("Qnew"), "a", "", at("Qkind"), at("Qsummary"), at("Qsource"), "https://x.org/?" + word, "2", at("Qvalue"), at("Qvalue")},
			{"m3", "1950-05-05", "b", "a", "", "", "", "", "", "3", "", at("Qother")},
		},
		"actors.csv": {
			{"id", "name", "short", "side", "role", "aliases", "principal"},
			{"a", at("Qname"), at("Qshort"), at("Qside"), at("Qrole"), "", "yes"},
			{"b", at("Qname") + "2", at("Qshort") + "2", at("Qside"), "", at("Qalias"), ""},
		},
		"periods.csv": {{"id", "title", "start", "end"}, {"P1", at("Qtitle"), "1950-05-01", "1950-05-31"}, {"P2", "II", "1950-06-01", "1950-06-30"}},
		"legend.csv":  {{"column", "value", "label", "question"}, {"mood", "", at("Qheading"), ""}, {"mood", at("Qvalue"), at("Qlabel"), at("Qquestion")}},
	} {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// A parsed file is what a parser of its form makes of it: what is text, and the
// kinds of everything else.
type parsed struct{ texts, kinds []string }

// parsers has a parser for every form that words of a set come out in: the
// formats by name, and what else a run writes. A new format is one row more.
var parsers = map[string]func(t *testing.T, data []byte) parsed{
	"svg": parseXML, "gexf": parseXML, "dot": parseDOT, "tex": parseTeX,
	"edges": parseCSV, "nodes": parseCSV, "messages": parseCSV, "places": parseCSV, "changes": parseCSV, "measures": parseCSV, "account": parseCSV,
	"alts": parseCSV, "figure": parseHTML, "html": parseHTML, "qmd": parseMarkdown, "typ": parseTypst,
	"alt": parseWords, "desc": parseWords, "words": parseWords, "png": parsePNG, "pdf": parsePDF,
}

// asItIs are the tables for other programs, which keep every word.
var asItIs = []string{"edges", "nodes", "messages", "places", "changes", "measures", "gexf"}

// TestEveryFieldInEveryForm draws a set with what strangers write into every text
// field, in all formats, and parses what comes out: where a harmless word stands
// as text, so does theirs, and nothing is there that is not there with the
// harmless one.
func TestEveryFieldInEveryForm(t *testing.T) {
	t.Parallel()
	for _, f := range write.Formats {
		if parsers[f.Name] == nil {
			t.Errorf("there is no parser for the format %s", f.Name)
		}
	}
	harmless := outputs(t, "z.z")
	for _, f := range fields {
		if !slices.ContainsFunc(harmless["desc"].texts, func(s string) bool { return strings.Contains(s, f) }) && !slices.ContainsFunc(harmless["messages"].texts, func(s string) bool { return strings.Contains(s, f) }) &&
			!slices.ContainsFunc(harmless["svg"].texts, func(s string) bool { return strings.Contains(s, f) }) && !slices.ContainsFunc(harmless["places"].texts, func(s string) bool { return strings.Contains(s, f) }) {
			t.Errorf("the field %s comes out nowhere: the test looks at nothing", f)
		}
	}
	for _, word := range payloads {
		for form, got := range outputs(t, word) {
			want := harmless[form]
			for _, kind := range got.kinds {
				if !slices.Contains(want.kinds, kind) {
					t.Errorf("%s with %s: there is %s, which is no text", form, word, kind)
				}
			}
			all, there := strings.Join(want.texts, "\n"), strings.Join(got.texts, "\n")
			for _, f := range fields {
				if strings.Contains(word, "&") && slices.Contains(peopleFields, f) {
					continue
				}
				if strings.Contains(all, f+"z.z") && !strings.Contains(there, f+word) {
					t.Errorf("%s with %s: %s does not stand there as it is", form, word, f)
				}
			}
		}
	}
	for form, got := range outputs(t, "\x1b[31m\u202e") {
		if text := strings.Join(got.texts, ""); strings.ContainsRune(text, 0x1b) && !slices.Contains(asItIs, form) {
			at := strings.IndexByte(text, 0x1b)
			t.Errorf("%s: an escape came through: %q", form, text[max(0, at-60):at+20])
		}
	}
}

// outputs draws a set in all formats, and parses all that is written and said.
func outputs(t *testing.T, word string) map[string]parsed {
	t.Helper()
	set, out := strangerSet(t, word), t.TempDir()
	var names []string
	for _, f := range write.Formats {
		names = append(names, f.Name)
	}
	var said, tried bytes.Buffer
	args := []string{"-f", strings.Join(names, ","), "-o", out, "--dates", "possible", "--color", "mood", "--register", "apart", set}
	if code := run(context.Background(), args, nil, &said, &said); code != exitDone {
		t.Fatalf("with %s: exit %d: %s", word, code, &said)
	}
	if code := run(context.Background(), []string{"--dry-run", "--color", "mood", set}, nil, &tried, &tried); code != exitDone {
		t.Fatalf("with %s: exit %d: %s", word, code, &tried)
	}
	all := map[string]parsed{"words": parseWords(t, append(said.Bytes(), tried.Bytes()...))}
	entries, err := os.ReadDir(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(out, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		form := "account"
		for _, f := range write.Formats {
			if strings.HasSuffix(e.Name(), f.Ending) {
				form = f.Name
			}
		}
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		p := parsers[form](t, data)
		all[form] = parsed{append(all[form].texts, p.texts...), append(all[form].kinds, p.kinds...)}
	}
	return all
}

// parseXML takes elements and the names of attributes for kinds, and so where
// links lead.
func parseXML(t *testing.T, data []byte) (p parsed) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return p
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			p.kinds = append(p.kinds, "<"+e.Name.Local+">")
			for _, a := range e.Attr {
				p.texts, p.kinds = append(p.texts, a.Value), append(p.kinds, e.Name.Local+"@"+a.Name.Local)
				if a.Name.Local == "href" {
					scheme, _, _ := strings.Cut(a.Value, ":")
					p.kinds = append(p.kinds, "a link to "+scheme)
				}
			}
		case xml.CharData:
			p.texts = append(p.texts, string(e))
		case xml.Comment, xml.ProcInst, xml.Directive:
			p.kinds = append(p.kinds, fmt.Sprintf("%T", e))
		}
	}
}

// stringsOfDOT are what stands in quotes.
var stringsOfDOT = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)

// parseDOT has Graphviz parse it, and takes all but the strings for kinds.
func parseDOT(t *testing.T, data []byte) (p parsed) {
	t.Helper()
	if err := engine.Start(); err != nil {
		t.Fatal(err)
	}
	g, err := graphviz.ParseBytes(data)
	if err != nil {
		t.Fatalf("%v: %s", err, data)
	}
	if err := g.Close(); err != nil {
		t.Error(err)
	}
	for _, m := range stringsOfDOT.FindAllStringSubmatch(string(data), -1) {
		text := strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n", `\l`, "\n", `\r`, "\n").Replace(m[1])
		p.texts = append(p.texts, html.UnescapeString(text))
	}
	for word := range strings.FieldsFuncSeq(stringsOfDOT.ReplaceAllString(string(data), `""`), func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("<>|", r) }) {
		p.kinds = append(p.kinds, word)
	}
	return p
}

// inTags are tags and what programs a page has; what stands between is text.
var inTags = regexp.MustCompile(`(?s)<script\b[^>]*>(.*?)</script>|<style\b[^>]*>.*?</style>|<!--.*?-->|<(/?[A-Za-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>`)

// parseHTML takes the names of tags and of attributes for kinds, and so where
// links lead.
func parseHTML(_ *testing.T, data []byte) (p parsed) {
	from := 0
	for _, at := range inTags.FindAllSubmatchIndex(data, -1) {
		p.texts = append(p.texts, html.UnescapeString(string(data[from:at[0]])))
		from = at[1]
		if at[2] >= 0 {
			p.texts, p.kinds = append(p.texts, unquotedJSON.Replace(string(data[at[2]:at[3]]))), append(p.kinds, "<script>")
		}
		if at[4] < 0 {
			continue
		}
		name := string(data[at[4]:at[5]])
		p.kinds = append(p.kinds, "<"+name+">")
		for _, a := range attributes.FindAllSubmatch(data[at[6]:at[7]], -1) {
			value := html.UnescapeString(string(a[2]))
			p.texts, p.kinds = append(p.texts, value), append(p.kinds, name+"@"+string(a[1]))
			if scheme, _, ok := strings.Cut(value, ":"); ok && (string(a[1]) == "href" || string(a[1]) == "src") {
				p.kinds = append(p.kinds, "a link to "+scheme)
			}
		}
	}
	p.texts = append(p.texts, html.UnescapeString(string(data[from:])))
	return p
}

var (
	attributes   = regexp.MustCompile(`([\w:-]+)="([^"]*)"`)
	unquotedJSON = strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", `\"`, `"`, `\\`, `\`)
)

// parseMarkdown takes for kinds what does something without a backslash before it.
func parseMarkdown(_ *testing.T, data []byte) (p parsed) {
	text := string(data)
	for _, sign := range regexp.MustCompile("\\\\.|<[A-Za-z/!]|[$`*]|\\{[.=]").FindAllString(text, -1) {
		if sign[0] != '\\' {
			p.kinds = append(p.kinds, sign)
		}
	}
	text = strings.ReplaceAll(text, `\&`, "&amp;")
	p.texts = []string{html.UnescapeString(regexp.MustCompile(`\\([[:punct:]])`).ReplaceAllString(text, "$1"))}
	return p
}

// parseTypst takes all but strings for kinds.
func parseTypst(_ *testing.T, data []byte) (p parsed) {
	for _, m := range stringsOfDOT.FindAllStringSubmatch(string(data), -1) {
		p.texts = append(p.texts, strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n").Replace(m[1]))
	}
	p.kinds = strings.FieldsFunc(stringsOfDOT.ReplaceAllString(string(data), `""`), func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("#$<@", r) })
	return p
}

// inTeX are commands, and the signs that do something.
var inTeX = regexp.MustCompile(`\\(?:[A-Za-z]+(?:\{\})?|.)|[${}&#^_~%]`)

// spelled are the commands that spell a sign.
var spelled = map[string]string{
	`\textbackslash{}`: `\`, `\{`: "{", `\}`: "}", `\$`: "$", `\&`: "&", `\#`: "#", `\%`: "%", `\_`: "_", `\textasciicircum{}`: "^", `\textasciitilde{}`: "~",
	`\textquotedbl{}`: `"`, `\textasciigrave{}`: "`", `\/`: "",
}

// parseTeX takes commands and signs that spell nothing for kinds.
func parseTeX(_ *testing.T, data []byte) (p parsed) {
	var b strings.Builder
	from := 0
	for _, at := range inTeX.FindAllIndex(data, -1) {
		b.Write(data[from:at[0]])
		from = at[1]
		if sign, ok := spelled[string(data[at[0]:at[1]])]; ok {
			b.WriteString(sign)
		} else {
			p.kinds = append(p.kinds, string(data[at[0]:at[1]]))
		}
	}
	b.Write(data[from:])
	p.texts = []string{b.String()}
	return p
}

// parseCSV takes the number of cells of a row for kinds, and in account.csv what
// a spreadsheet computes.
func parseCSV(t *testing.T, data []byte) (p parsed) {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		p.texts, p.kinds = append(p.texts, row...), append(p.kinds, fmt.Sprintf("a row of %d", len(row)))
	}
	return p
}

// parseWords takes signs that no reader sees for kinds.
func parseWords(_ *testing.T, data []byte) (p parsed) {
	text := string(data)
	if plain.Text(text) != text {
		p.kinds = append(p.kinds, fmt.Sprintf("unsafe words: %q", text))
	}
	p.texts = []string{strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(text)} // as names are quoted
	return p
}

func parsePNG(t *testing.T, data []byte) parsed {
	t.Helper()
	if _, err := png.Decode(bytes.NewReader(data)); err != nil {
		t.Error(err)
	}
	return parsed{}
}

// actions are the names of what a PDF may do.
var actions = regexp.MustCompile(`/(?:JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|SubmitForm|GoToR|RichMedia|XFA)\b`)

// parsePDF takes actions and where links lead for kinds. Its words are read where
// poppler is.
func parsePDF(t *testing.T, data []byte) (p parsed) {
	t.Helper()
	for _, a := range actions.FindAll(data, -1) {
		p.kinds = append(p.kinds, string(a))
	}
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return p
	}
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	text, err := exec.Command(program, "-raw", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	p.texts = []string{string(text)}
	return p
}

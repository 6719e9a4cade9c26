package write

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

func samplePDF(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := PDF(&b, rendertest.Drawing(), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestPDFHasTheSameBytesTwice(t *testing.T) {
	if !bytes.Equal(samplePDF(t), samplePDF(t)) {
		t.Error("two runs differ")
	}
}

func TestPDFSaysWhatItIs(t *testing.T) {
	got := samplePDF(t)
	for _, want := range []string{
		"/MediaBox [0 0 400.00 200.00]",
		"/Lang (en)",
		"/CreationDate (D:20000101000000)",
		"/URI (https://example.org/a?b=1&c=2)",
		"/Title (" + utf16BE("\ufeffAfter the attack, July 1950") + ")",
		"/Subject (" + utf16BE("\ufeffTwo actors, five messages.") + ")",
	} {
		if !bytes.Contains(got, []byte(want)) {
			t.Errorf("no %q", want)
		}
	}
}

// Words are searched for and copied from a PDF: each stands in it once, and
// only what kerning moves is apart from the letters before.
func TestPDFHoldsItsWords(t *testing.T) {
	page := streams(t, samplePDF(t))[0]
	for _, want := range []string{"Сталин / Stalin ", "Mao & <Zedong> ", "5 messages · 1", "1 Jul–14 ", "yshinsky” "} { // a space ends every text
		if n := strings.Count(page, "("+escapePDF(utf16BE(want))+") Tj"); n != 1 {
			t.Errorf("%q stands there %d times", want, n)
		}
	}
}

func TestPDFFontsAreSmall(t *testing.T) {
	const limit = 60_000
	for _, m := range regexp.MustCompile(`/Length (\d+)\s+/Filter /FlateDecode\s+/Length1`).FindAllSubmatch(samplePDF(t), -1) {
		if n, err := strconv.Atoi(string(m[1])); err != nil || n > limit {
			t.Errorf("a font of %d bytes (%v)", n, err)
		}
	}
}

// TestPDFDrawsForeignLettersAsOutlines paints letters that the bundled font lacks,
// and has the words unseen over them, from left to right: whoever reads a PDF turns
// Hebrew round again.
func TestPDFDrawsForeignLettersAsOutlines(t *testing.T) {
	hebrew := &shape.Drawing{W: 10000, H: 10000, Contents: []shape.Group{{Shapes: []shape.Shape{&shape.Text{S: "שלום", Size: 800, Fill: scale.Ink}}}}}
	var b bytes.Buffer
	if err := PDF(&b, hebrew, nil); err != nil {
		t.Fatal(err)
	}
	page := streams(t, b.Bytes())[0]
	_, unseen, _ := strings.Cut(page, "\n3 Tr\n")
	if !strings.Contains(unseen, "("+escapePDF(utf16BE("םולש "))+") Tj ET Q\n100 Tz\n0 Tr") || strings.Count(page, "Tj") != 1 || strings.Count(page, "\nh\n") < 4 {
		t.Errorf("page:\n%s", page)
	}
}

func TestPDFTitleKeepsToTheBasicPlane(t *testing.T) {
	var b bytes.Buffer
	if err := PDF(&b, &shape.Drawing{W: 100, H: 100, Title: "a𠀀b"}, nil); err != nil {
		t.Fatal(err)
	}
	if want := "/Title (" + utf16BE("\ufeffa\ufffdb") + ")"; !bytes.Contains(b.Bytes(), []byte(want)) {
		t.Errorf("no %q", want)
	}
}

// streams returns the unpacked streams of a PDF, the page's first.
func streams(t *testing.T, pdf []byte) []string {
	t.Helper()
	var out []string
	for _, m := range regexp.MustCompile(`(?s)/Filter /FlateDecode[^>]*>>\s*stream\n(.*?)\nendstream`).FindAllSubmatch(pdf, -1) {
		r, err := zlib.NewReader(bytes.NewReader(m[1]))
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(data))
	}
	if len(out) == 0 {
		t.Fatal("no streams")
	}
	return out
}

func utf16BE(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		b.WriteByte(byte(u >> 8))
		b.WriteByte(byte(u))
	}
	return b.String()
}

func escapePDF(s string) string {
	return strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`, "\r", `\r`).Replace(s)
}

var (
	pdfLink   = regexp.MustCompile(`/URI \(([^)]*)\)`)
	pdfObject = regexp.MustCompile(`(?m)^\d+ 0 obj`)
)

// FuzzPDF draws any words and links: the file has as many objects as its table
// says, runs nothing, and leads to the web or to a mail only.
func FuzzPDF(f *testing.F) {
	f.Add("Stalin", "https://example.org/")
	f.Add(") Tj ET /JavaScript (", "javascript:alert(1)")
	f.Add("毛泽东 \x00\xff\\", "file:///etc/passwd")
	f.Fuzz(func(t *testing.T, words, url string) {
		if len(words) > 500 {
			t.Skip("long texts take long")
		}
		d := &shape.Drawing{W: 100 * shape.Pt, H: 50 * shape.Pt, ID: words, Title: words, Desc: words, Contents: []shape.Group{{
			Class: "edge", ID: "e0", Title: words, URL: url,
			Shapes: []shape.Shape{&shape.Text{At: shape.Point{X: 10 * shape.Pt, Y: 20 * shape.Pt}, S: words, Size: 8 * shape.Pt, Fill: scale.Black}},
		}}}
		var b bytes.Buffer
		if err := PDF(&b, d, nil); err != nil {
			t.Fatal(err)
		}
		out := b.Bytes()
		checkTable(t, out)
		size := regexp.MustCompile(`/Size (\d+)`).FindSubmatch(out)
		if n := len(pdfObject.FindAll(out, -1)); size == nil || strconv.Itoa(n+1) != string(size[1]) {
			t.Errorf("%q: %d objects, the table says %s", words, n, size)
		}
		for _, link := range pdfLink.FindAllSubmatch(out, -1) {
			if to := string(link[1]); !strings.HasPrefix(to, "http://") && !strings.HasPrefix(to, "https://") && !strings.HasPrefix(to, "mailto:") {
				t.Errorf("%q leads to %q", url, to)
			}
		}
		if bytes.Contains(out, []byte("/S /JavaScript")) || bytes.Contains(out, []byte("/OpenAction")) && bytes.Contains(out, []byte("/JS")) {
			t.Errorf("%q runs something", words)
		}
	})
}

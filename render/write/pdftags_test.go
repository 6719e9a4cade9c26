package write

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
)

// checkTable holds the table of objects of a PDF against where they are.
func checkTable(t *testing.T, pdf []byte) {
	t.Helper()
	at := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(pdf)
	if at == nil {
		t.Fatalf("the PDF ends with %q", pdf[max(0, len(pdf)-80):])
	}
	start, err := strconv.Atoi(string(at[1]))
	if err != nil || !bytes.HasPrefix(pdf[start:], []byte("xref\n0 ")) {
		t.Fatalf("no table at %s", at[1])
	}
	lines := strings.Split(string(pdf[start:]), "\n")
	var n int
	fmt.Sscanf(lines[1], "0 %d", &n)
	for i := 1; i < n; i++ {
		var offset int
		fmt.Sscanf(lines[2+i], "%d", &offset)
		if want := fmt.Sprintf("%d 0 obj", i); !bytes.HasPrefix(pdf[offset:], []byte(want)) {
			t.Errorf("object %d is said to be at %d: %q", i, offset, pdf[offset:offset+10])
		}
	}
	if !strings.HasPrefix(lines[2+n], "trailer") || !strings.Contains(strings.Join(lines[2+n:], "\n"), fmt.Sprintf("/Size %d\n", n)) {
		t.Errorf("behind %d objects stands %q", n, lines[2+n:])
	}
}

// TestPDFIsReadInOrder finds the parts of a page: its heading, its figure with the
// description, and the list of messages, which hold all of its content.
func TestPDFIsReadInOrder(t *testing.T) {
	d := *rendertest.Drawing()
	words := func(class, s string) shape.Group {
		return shape.Group{Class: class, ID: class, Shapes: []shape.Shape{&shape.Text{At: shape.Point{X: 100, Y: 900}, S: s, Size: 800}}}
	}
	d.Contents = append(append([]shape.Group{words(shape.ClassTitle, "Heading")}, d.Contents...), words(shape.ClassRegister, "List"), words(shape.ClassLegend, "Legend"))
	var b bytes.Buffer
	if err := PDF(&b, &d, nil); err != nil {
		t.Fatal(err)
	}
	checkTable(t, b.Bytes())
	text := b.String()
	var roles []string
	for _, m := range regexp.MustCompile(`/Type /StructElem /S /(\w+) /P \d+ 0 R /Pg 3 0 R /K \[([\d ]+)\]`).FindAllStringSubmatch(text, -1) {
		roles = append(roles, m[1])
		for piece := range strings.FieldsSeq(m[2]) {
			if n := strings.Count(streams(t, b.Bytes())[0], fmt.Sprintf("/%s <</MCID %s>> BDC", m[1], piece)); n != 1 {
				t.Errorf("piece %s of %s is there %d times", piece, m[1], n)
			}
		}
	}
	if got := strings.Join(roles, " "); got != "H1 Figure P" {
		t.Errorf("the parts are %s", got)
	}
	page := streams(t, b.Bytes())[0]
	if n := strings.Count(page, " BDC\n"); n != len(d.Contents) || strings.Count(page, "\nEMC\n") != n+1 {
		t.Errorf("%d pieces of %d groups, %d ends", n, len(d.Contents), strings.Count(page, "\nEMC\n"))
	}
	for _, want := range []string{"/Alt <FEFF" + hex16(d.Desc) + ">", "/MarkInfo <</Marked true>>", "/StructParents 0", "/DisplayDocTitle true"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

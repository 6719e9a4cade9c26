package write

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A pdfTag is a part of a page as a reader has it who can't see it: the heading,
// the figure with a description in words, the list of messages. It holds the pieces
// of the page's content by their numbers.
type pdfTag struct {
	role   string // as PDF names it
	alt    string // in place of the content; empty: that is text itself
	pieces []int
}

// pdfTags are the parts of a page, in the order in which they are read.
type pdfTags struct {
	tags   []pdfTag
	pieces []int // the part that each piece belongs to
}

// begin starts the next piece of content, which belongs to the part of the group,
// and returns the mark before it. pdfEnd ends it.
func (ts *pdfTags) begin(g shape.Group, d *shape.Drawing) string {
	one := pdfTag{role: "Figure", alt: d.Desc}
	switch {
	case g.ID == shape.ClassTitle: // of the figure, not of a panel
		one = pdfTag{role: "H1"}
	case g.Class == shape.ClassRegister:
		one = pdfTag{role: "P"}
	}
	at := -1
	for i, t := range ts.tags {
		if t.role == one.role {
			at = i
		}
	}
	if at < 0 {
		at = len(ts.tags)
		ts.tags = append(ts.tags, one)
	}
	piece := len(ts.pieces)
	ts.pieces = append(ts.pieces, at)
	ts.tags[at].pieces = append(ts.tags[at].pieces, piece)
	return fmt.Sprintf("/%s <</MCID %d>> BDC", one.role, piece)
}

// What stands around content that says nothing, and behind every piece.
const (
	pdfArtifact = "/Artifact BMC"
	pdfEnd      = "EMC"
)

// Names of objects and what begins them, in what fpdf writes of a single page: its
// table of objects names the last two as what the file is, and how it is opened.
const (
	pdfPageObject = "<</Type /Page\n"
	pdfCatalog    = "/Type /Catalog\n"
	pdfTable      = "xref\n"
)

// add returns a PDF with the parts, as objects before the last two. fpdf knows
// nothing of them.
func (ts *pdfTags) add(pdf []byte, d *shape.Drawing) ([]byte, error) {
	_, rest, found := cutLast(pdf, "startxref\n")
	table, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "%%EOF")))
	if !found || err != nil || !bytes.HasPrefix(pdf[table:], []byte(pdfTable)) {
		return nil, errors.New("the PDF has no table of objects")
	}
	lines := strings.SplitAfter(string(pdf[table:]), "\n")
	old, err := strconv.Atoi(strings.TrimPrefix(strings.TrimSpace(lines[1]), "0 "))
	if err != nil {
		return nil, fmt.Errorf("the PDF's table of objects: %w", err)
	}
	offsets := make([]int, old) // by object
	for i := 1; i < old; i++ {
		if _, err := fmt.Sscanf(lines[2+i], "%d", &offsets[i]); err != nil {
			return nil, fmt.Errorf("the PDF's table of objects: %w", err)
		}
	}
	page, catalog := bytes.Index(pdf, []byte(pdfPageObject)), bytes.LastIndex(pdf[:table], []byte(pdfCatalog))
	info := offsets[old-2]
	if page < 0 || catalog < info {
		return nil, errors.New("the PDF's page and catalog are not where they were")
	}

	var out bytes.Buffer
	moved := make([]int, old, old+3+len(ts.tags))
	copyTo := func(from, to int) { // and notes where objects begin
		for i, at := range offsets {
			if i > 0 && from <= at && at < to {
				moved[i] = out.Len() + at - from
			}
		}
		out.Write(pdf[from:to])
	}
	copyTo(0, page+len(pdfPageObject))
	out.WriteString("/StructParents 0 /Tabs /S\n")
	copyTo(page+len(pdfPageObject), info)
	for i, object := range ts.objects(old, d) {
		moved = append(moved, out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n<<%s>>\nendobj\n", old+i, object)
	}
	copyTo(info, catalog+len(pdfCatalog))
	fmt.Fprintf(&out, "/Version /1.5 /MarkInfo <</Marked true>> /StructTreeRoot %d 0 R /ViewerPreferences <</DisplayDocTitle true>>\n", old)
	copyTo(catalog+len(pdfCatalog), table)
	start := out.Len()
	fmt.Fprintf(&out, "%s0 %d\n%s", pdfTable, len(moved), lines[2])
	for _, at := range moved[1:] {
		fmt.Fprintf(&out, "%010d 00000 n \n", at)
	}
	trailer := strings.Replace(strings.Join(lines[2+old:], ""), fmt.Sprintf("/Size %d\n", old), fmt.Sprintf("/Size %d\n", len(moved)), 1)
	before, _, _ := cutLast([]byte(trailer), "startxref\n")
	fmt.Fprintf(&out, "%sstartxref\n%d\n%%%%EOF\n", before, start)
	return out.Bytes(), nil
}

// objects spells the tree of parts, as objects that are numbered from first on: the
// root, the document, which part a piece belongs to, and the parts.
func (ts *pdfTags) objects(first int, d *shape.Drawing) []string {
	document, parents, tag := first+1, first+2, func(i int) string { return fmt.Sprintf("%d 0 R ", first+3+i) }
	var kids, byPiece strings.Builder
	for i := range ts.tags {
		kids.WriteString(tag(i))
	}
	for _, at := range ts.pieces {
		byPiece.WriteString(tag(at))
	}
	out := []string{
		fmt.Sprintf("/Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey 1", document, parents),
		fmt.Sprintf("/Type /StructElem /S /Document /P %d 0 R /K [%s]", first, kids.String()),
		fmt.Sprintf("/Nums [0 [%s]]", byPiece.String()),
	}
	for _, t := range ts.tags {
		object := fmt.Sprintf("/Type /StructElem /S /%s /P %d 0 R /Pg 3 0 R /K %v", t.role, document, t.pieces)
		if t.alt != "" {
			object += fmt.Sprintf(" /Alt <FEFF%s> /A <</O /Layout /Placement /Block /BBox [0 0 %s %s]>>", hex16(typeset.Clean(t.alt)), d.W, d.H)
		}
		out = append(out, object)
	}
	return out
}

// hex16 spells s in UTF-16, in hexadecimal digits.
func hex16(s string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", unit)
	}
	return b.String()
}

// cutLast cuts text around the last place where sep stands.
func cutLast(text []byte, sep string) (before, after string, found bool) {
	i := bytes.LastIndex(text, []byte(sep))
	if i < 0 {
		return string(text), "", false
	}
	return string(text[:i]), string(text[i+len(sep):]), true
}

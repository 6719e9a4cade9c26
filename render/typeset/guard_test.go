package typeset

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationmonoregular"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"

	"cablegraph/render/shape"
)

// tableOf returns the bytes of a table of a font; of "", the directory of tables.
func tableOf(ttf []byte, name string) []byte {
	n := int(binary.BigEndian.Uint16(ttf[4:]))
	for i := range n {
		entry := ttf[12+16*i:]
		if string(entry[:4]) == name {
			start, length := binary.BigEndian.Uint32(entry[8:]), binary.BigEndian.Uint32(entry[12:])
			return ttf[start:][:length]
		}
	}
	return ttf[:12+16*n]
}

// measured loads a font and sets words in it, also those that the bundled font
// has letters for.
func measured(ttf []byte) (shape.Unit, error) {
	t, err := NewFaces([]File{{Name: "named.ttf", Data: ttf}}, false)
	if err != nil {
		return 0, err
	}
	w := &t.weights[0]
	bundled := w.bundled
	w.bundled = func() *font.Face {
		if w.guard.isDamaged("named.ttf") {
			return bundled()
		}
		return w.named[0]
	}
	width := shape.Unit(0)
	for _, words := range []string{"Mao", "To AV ﬁ é", "Сталин", "שלום"} {
		n := t.shapedWidth(words, false)
		if n < 0 {
			return shape.Unit(n), nil
		}
		width += shape.Unit(n)
		t.Lay(&shape.Text{S: words, Size: 10 * shape.Pt})
	}
	return width, t.Fault()
}

// FuzzFont changes bits of a font: it is refused, or it measures.
func FuzzFont(f *testing.F) {
	for _, table := range []string{"", "head", "maxp", "hhea", "hmtx", "cmap", "loca", "glyf", "GSUB", "GPOS", "GDEF", "kern", "name", "OS/2", "post"} {
		f.Add(table, uint32(4), []byte{0xff})
		f.Add(table, uint32(40), []byte{0x80, 0, 0, 1})
		f.Add(table, uint32(300), []byte{0, 0x7f, 0x40, 0, 0, 0x02})
	}
	f.Fuzz(func(t *testing.T, table string, at uint32, bits []byte) {
		ttf := bytes.Clone(liberationsansregular.TTF)
		part := tableOf(ttf, table)
		for i, b := range bits {
			part[(int(at)+i)%len(part)] ^= b
		}
		if width, err := measured(ttf); err == nil && width < 0 {
			t.Errorf("measures %d", width)
		}
	})
}

// damaged returns a font with wrong bits in a table, of which the test says that
// it will do.
func damaged(t *testing.T, ttf []byte, table string, will func([]byte) bool) []byte {
	t.Helper()
	for seed := range uint64(2000) {
		random := rand.New(rand.NewPCG(seed, 0))
		copied := bytes.Clone(ttf)
		part := tableOf(copied, table)
		for range 20 {
			part[random.IntN(len(part))] ^= 1 << random.IntN(8)
		}
		if will(copied) {
			return copied
		}
	}
	t.Fatal("no such damage found")
	return nil
}

func TestDamagedFontIsRefused(t *testing.T) {
	whole := liberationmonoregular.TTF
	outside := bytes.Clone(whole)
	binary.BigEndian.PutUint32(outside[12+12:], 1<<31)
	for name, tt := range map[string]struct {
		ttf  []byte
		want string
	}{
		"empty":           {nil, "a.ttf: not a TTF or OTF font"},
		"no font":         {[]byte("date,from,to\n"), "a.ttf: not a TTF or OTF font"},
		"packed":          {append([]byte("wOFF"), make([]byte, 100)...), "a.ttf: not a TTF or OTF font"},
		"cut off":         {whole[:60], "a.ttf: the font is damaged: the file ends too early"},
		"long table":      {outside, `a.ttf: the font is damaged: its table "FFTM" lies outside of the file`},
		"no collection":   {append([]byte("ttcf"), make([]byte, 100)...), "a.ttf: the font is damaged: the collection is empty"},
		"collection ends": {[]byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x01\xff\xff\xff\xff"), "a.ttf: not a TTF or OTF font"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := NewFaces([]File{{Name: "a.ttf", Data: tt.ttf}}, false); err == nil || err.Error() != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

// Damage may show only when a letter is drawn: its first contour ends where it
// has no points.
func TestDamageThatShowsLate(t *testing.T) {
	ttf := bytes.Clone(liberationmonoregular.TTF)
	letter, _ := withMono(t).weights[0].named[0].NominalGlyph([]rune(superscriptNine)[0])
	at := binary.BigEndian.Uint32(tableOf(ttf, "loca")[4*letter:])
	binary.BigEndian.PutUint16(tableOf(ttf, "glyf")[at+10:], 0xfff0)
	faces, err := NewFaces([]File{{Name: "a.ttf", Data: ttf}}, false)
	if err != nil {
		t.Fatal(err)
	}
	const box = 750
	if got := faces.Measure(superscriptNine, 10*shape.Pt, false); got != box {
		t.Errorf("measures %d, want an empty box", got)
	}
	if faces.Fault() == nil {
		t.Error("the damage is not told")
	}
}

// A small file whose parts share bytes unpacks to any size.
func TestFontTakesTooMuchMemory(t *testing.T) {
	const records, segments = 6000, 8000
	be := binary.BigEndian
	subtable := be.AppendUint16(nil, 4)
	for _, n := range []uint16{16 + 8*segments, 0, 2 * segments, 0, 0, 0} {
		subtable = be.AppendUint16(subtable, n)
	}
	subtable = append(subtable, make([]byte, 8*segments+2)...)
	cmap := be.AppendUint16([]byte{0, 0}, records)
	for range records { // all are the same
		cmap = be.AppendUint32(append(cmap, 0, 3, 0, 1), 4+8*records)
	}
	cmap = append(cmap, subtable...)
	ttf := []byte("\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00cmap\x00\x00\x00\x00\x00\x00\x00\x1c")
	ttf = append(be.AppendUint32(ttf, uint32(len(cmap))), cmap...)
	if _, err := bounded(ttf); !errors.Is(err, errTooLarge) {
		t.Errorf("a file of %d bytes: %v", len(ttf), err)
	}
}

// TestDamagedFontsOfTheSystem gives letters of a sound font, and the names of the damaged
// ones.
func TestDamagedFontsOfTheSystem(t *testing.T) {
	dir := t.TempDir()
	mono := liberationmonoregular.TTF
	for name, data := range map[string][]byte{
		"a.ttf": damaged(t, mono, "cmap", func(ttf []byte) bool { _, err := parse(ttf); return err != nil }),
		"b.ttf": damaged(t, mono, "loca", func(ttf []byte) bool { _, err := parse(ttf); return err != nil }),
		"c.ttf": mono,
		"d.txt": []byte("no font"),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	faces, err := NewFaces(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	var face *font.Face
	s := &systemFonts{guard: &faces.guard, oneByOne: true, faces: map[fontscan.Location]*font.Face{}}
	for again := true; again; { // as find does, of these folders
		s.catalog = list([]string{dir}, s.guard)
		face, again = s.ask([]rune(superscriptNine)[0])
	}
	if face == nil {
		t.Error("the sound font gives no letter")
	}
	want := []string{filepath.Join(dir, "a.ttf"), filepath.Join(dir, "b.ttf")}
	if got := faces.PassedOver(); !slices.Equal(got, want) {
		t.Errorf("passed over %q, want %q", got, want)
	}
}

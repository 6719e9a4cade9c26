package typeset

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// A guard is where the font library is entered. The library panics where a font
// is damaged; such a font is not used again. No font but the bundled ones is
// used outside of a guard.
type guard struct {
	files   map[*font.Font]File
	damaged []Damage // in the order in which they were found
}

// A Damage says why a font file can't be used.
type Damage struct {
	File
	Err error
}

// A File is a font file.
type File struct {
	Name   string
	Data   []byte // nil: one of the system's, which is read when it is needed
	system bool
}

// enter returns a panic of the font library as an error.
func enter(use func()) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("the font is damaged: %v", fault)
		}
	}()
	use()
	return nil
}

// with calls the font library with a face, and reports whether that went well.
// What the bundled fonts do wrong is a fault of the program.
func (l *guard) with(f *font.Face, use func()) (ok bool) {
	file, foreign := l.files[f.Font]
	if !foreign {
		use()
		return true
	}
	if l.isDamaged(file.Name) {
		return false
	}
	err := enter(use)
	if err != nil {
		l.note(file, err)
	}
	return err == nil
}

func (l *guard) note(file File, err error) {
	if !l.isDamaged(file.Name) {
		l.damaged = append(l.damaged, Damage{file, err})
	}
}

func (l *guard) isDamaged(name string) bool {
	return slices.ContainsFunc(l.damaged, func(d Damage) bool { return d.Name == name })
}

// face returns the font of a file in a weight, or nil.
func (l *guard) face(f *font.Font, file File, bold bool) (face *font.Face) {
	l.files[f] = file
	if err := enter(func() { face = inWeight(f, bold) }); err != nil {
		l.note(file, err)
		return nil
	}
	return face
}

// describe returns what a font says of itself: nothing, where it is damaged.
func (l *guard) describe(f *font.Face) (description font.Description) {
	l.with(f, func() { description = f.Describe() })
	return description
}

// draws reports whether f has an outline for r. Fonts that have pictures only
// are of no use here.
func (l *guard) draws(f *font.Face, r rune) (draws bool) {
	return l.with(f, func() {
		var g font.GID
		if g, draws = f.NominalGlyph(r); draws {
			_, draws = f.GlyphDataOutline(g)
		}
	}) && draws
}

// parse returns the font in a file, or the first of a collection: to read all
// ten of a collection for Chinese, Japanese and Korean takes a second, and all
// have the same letters.
func parse(file []byte) (f *font.Font, err error) {
	if err := checkDirectory(file); err != nil {
		return nil, err
	}
	var parseErr error
	err = enter(func() {
		var fonts []*opentype.Loader
		if fonts, parseErr = opentype.NewLoaders(bytes.NewReader(file)); parseErr == nil {
			f, parseErr = font.NewFont(fonts[0])
		}
	})
	return f, errors.Join(err, parseErr)
}

// checkDirectory returns an error unless every table of the font in the file, or
// of the first of a collection, lies within the file. The library makes room for
// a table before it reads it. It reads packed fonts too, whose tables may have
// any size: those are refused.
func checkDirectory(file []byte) error {
	errShort, errNoFont := errors.New("the font is damaged: the file ends too early"), errors.New("not a TTF or OTF font")
	at := uint64(0)
	if bytes.HasPrefix(file, []byte("ttcf")) {
		if len(file) < 16 {
			return errShort
		}
		if binary.BigEndian.Uint32(file[8:]) == 0 {
			return errors.New("the font is damaged: the collection is empty")
		}
		at = uint64(binary.BigEndian.Uint32(file[12:]))
	}
	size := uint64(len(file))
	if at+4 > size {
		return errNoFont
	}
	switch string(file[at : at+4]) {
	case "\x00\x01\x00\x00", "OTTO", "true":
	default:
		return errNoFont
	}
	if at+12 > size {
		return errShort
	}
	tables := uint64(binary.BigEndian.Uint16(file[at+4:]))
	at += 12
	if at+16*tables > size {
		return errShort
	}
	for range tables {
		entry := file[at : at+16]
		start, length := uint64(binary.BigEndian.Uint32(entry[8:])), uint64(binary.BigEndian.Uint32(entry[12:]))
		if start+length > size {
			return fmt.Errorf("the font is damaged: its table %q lies outside of the file", entry[:4])
		}
		at += 16
	}
	return nil
}

// LargestFile is how many bytes a font file may have. No known font has more.
const LargestFile = 256 << 20

// largestInMemory is how many bytes a font may take in memory. Those for Chinese,
// Japanese and Korean take less than a fifth of it.
const largestInMemory = 256 << 20

var errTooLarge = fmt.Errorf("the font takes more than %d MB of memory", largestInMemory>>20)

// bounded parses a font, and gives up where that takes too much memory: parts of
// a font may share bytes, so that a small file unpacks to any size. What was
// given up goes on until the program ends; the caller is to end it.
func bounded(file []byte) (*font.Font, error) {
	type result struct {
		f   *font.Font
		err error
	}
	done := make(chan result, 1)
	before := inMemory()
	go func() {
		f, err := parse(file)
		done <- result{f, err}
	}()
	look := time.NewTicker(5 * time.Millisecond) // in which no more than some MB are filled
	defer look.Stop()
	for {
		select {
		case r := <-done:
			return r.f, r.err
		case <-look.C:
			if now := inMemory(); now > before && now-before > largestInMemory {
				return nil, errTooLarge
			}
		}
	}
}

// inMemory returns how many bytes the program uses.
func inMemory() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

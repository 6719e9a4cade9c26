package typeset

import (
	"errors"
	"os"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"
	"github.com/go-text/typesetting/language"

	"cablegraph/internal/private"
)

// systemFonts are the fonts installed on this machine, in one weight. They
// are looked for when they are first needed: that takes a fraction of a
// second.
type systemFonts struct {
	bold     bool
	guard    *guard
	scanned  bool
	catalog  *fontscan.FontMap // nil: there are none
	oneByOne bool              // the catalog was made by list
	faces    map[fontscan.Location]*font.Face
}

// find returns a face that has the letter r, or nil. Where a font is damaged, it
// makes the catalog anew without it.
func (s *systemFonts) find(r rune) *font.Face {
	if !s.scanned {
		s.scanned, s.faces = true, map[fontscan.Location]*font.Face{}
		if enter(func() { s.catalog = scan() }) != nil {
			s.relist()
		}
	}
	for s.catalog != nil {
		face, damaged := s.ask(r)
		if !damaged {
			return face
		}
		s.relist()
	}
	return nil
}

// relist makes the catalog of all fonts that are not known to be damaged.
func (s *systemFonts) relist() {
	dirs, err := fontscan.DefaultFontDirectories(silent{})
	if err != nil {
		s.catalog = nil
		return
	}
	s.oneByOne, s.catalog = true, list(dirs, s.guard)
}

// ask asks the catalog for a face that has the letter r, or tells that a font
// which it found is damaged.
func (s *systemFonts) ask(r rune) (face *font.Face, damaged bool) {
	script := language.LookupScript(r)
	weight := font.WeightNormal
	if s.bold {
		weight = font.WeightBold
	}
	var found *font.Face
	err := enter(func() {
		s.catalog.SetQuery(fontscan.Query{Families: families(script), Aspect: font.Aspect{Weight: weight}})
		s.catalog.SetScript(script)
		found = s.catalog.ResolveFace(r) // any face, where none has r
	})
	if err != nil || found == nil {
		return nil, err != nil && !s.oneByOne
	}
	at := s.catalog.FontLocation(found.Font)
	face, known := s.faces[at]
	if !known {
		face = s.load(found.Font, at.File)
		s.faces[at] = face
	}
	if face != nil && s.guard.draws(face, r) {
		return face, false
	}
	return nil, s.guard.isDamaged(at.File)
}

// load returns the face of a font in the catalog, or nil. A catalog that was
// made one by one has only the letters of its fonts.
func (s *systemFonts) load(f *font.Font, name string) *font.Face {
	file := File{Name: name, system: true}
	if s.oneByOne {
		data, err := os.ReadFile(name)
		if err == nil {
			f, err = parse(data)
		}
		if err != nil {
			s.guard.note(file, err)
			return nil
		}
	}
	return s.guard.face(f, file, s.bold)
}

// scan lists the fonts of this machine. The list is kept in a folder that
// nobody but this user can change: another's list would load another's fonts, and
// a link in its place would be written through. Where there is none, the list is
// made anew each time. A machine without fonts has none to offer; that is no
// error, because the letters are then reported as missing.
func scan() *fontscan.FontMap {
	dir, err := cacheFolder()
	if err != nil {
		if dir, err = os.MkdirTemp("", "cablegraph-"); err != nil {
			return nil
		}
		defer os.RemoveAll(dir)
	}
	m := fontscan.NewFontMap(silent{})
	if m.UseSystemFonts(dir) != nil {
		return nil
	}
	return m
}

// cacheFolder returns a private folder in which a file can be written. Without
// a place for its list fontscan finds no fonts, and it looks only once.
func cacheFolder() (string, error) {
	dir, err := private.CacheFolder("fonts")
	if err != nil {
		return "", err
	}
	f, err := os.CreateTemp(dir, "fonts-*.tmp")
	if err != nil {
		return "", err
	}
	_, err = f.Write(make([]byte, 1<<20)) // more than the list takes
	return dir, errors.Join(err, f.Close(), os.Remove(f.Name()))
}

// silent drops what fontscan has to say about each font file.
type silent struct{}

func (silent) Printf(string, ...any) {}

// families are the sans-serif fonts that go with Liberation Sans, by script:
// free ones first, then those of Windows and macOS. Without them a serif or a
// handwriting could be picked.
func families(s language.Script) []string {
	switch s {
	case language.Han:
		return []string{"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Microsoft YaHei", "PingFang SC"}
	case language.Hangul:
		return []string{"Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "NanumGothic", "Malgun Gothic", "Apple SD Gothic Neo"}
	case language.Hiragana, language.Katakana:
		return []string{"Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "IPAPGothic", "Yu Gothic", "Meiryo", "Hiragino Sans"}
	case language.Arabic:
		return []string{"Noto Sans Arabic", "DejaVu Sans", "Segoe UI", "Geeza Pro"}
	}
	return []string{"Noto Sans", "DejaVu Sans", "Segoe UI", "Arial Unicode MS", fontscan.SansSerif}
}

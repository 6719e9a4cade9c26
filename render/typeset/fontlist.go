package typeset

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/font/opentype/tables"
	"github.com/go-text/typesetting/fontscan"
)

// list makes the catalog of the fonts in these folders that are not damaged. It
// reads every file, so that it takes longer than scan, which stops at the first
// damaged one and does not say its name. Of a collection it knows the first font.
func list(dirs []string, l *guard) *fontscan.FontMap {
	catalog := fontscan.NewFontMap(silent{})
	empty := true
	for _, dir := range dirs {
		_ = filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || l.isDamaged(path) || !slices.Contains([]string{".ttf", ".otf", ".ttc"}, strings.ToLower(filepath.Ext(path))) {
				return nil // what can't be read, is not there
			}
			info, err := os.Stat(path)
			if err != nil || !info.Mode().IsRegular() || info.Size() > LargestFile {
				return nil
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return nil
			}
			face, description, err := lettersOf(data)
			if err != nil {
				l.note(File{Name: path, system: true}, err)
				return nil
			}
			catalog.AddFace(face, fontscan.Location{File: path}, description)
			empty = false
			return nil
		})
	}
	if empty {
		return nil
	}
	return catalog
}

// lettersOf reads which letters a font has, and what it is called.
func lettersOf(file []byte) (face *font.Face, description font.Description, err error) {
	if err := checkDirectory(file); err != nil {
		return nil, description, err
	}
	var readErr error
	err = enter(func() {
		var fonts []*opentype.Loader
		if fonts, readErr = opentype.NewLoaders(bytes.NewReader(file)); readErr != nil {
			return
		}
		raw, _ := fonts[0].RawTable(opentype.MustNewTag("cmap")) // what is missing can't be parsed
		table, _, parseErr := tables.ParseCmap(raw)
		if readErr = parseErr; readErr != nil {
			return
		}
		letters, _, cmapErr := font.ProcessCmap(table, tables.FPNone)
		if readErr = cmapErr; readErr != nil {
			return
		}
		description, _ = font.Describe(fonts[0], nil)
		face = font.NewFace(&font.Font{Cmap: letters})
	})
	return face, description, errors.Join(err, readErr)
}

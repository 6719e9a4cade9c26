package main

import (
	"fmt"
	"io"
	"os"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/render/typeset"
)

// typefaces are the fonts in the given files, behind them the bundled ones and,
// where even these lack a letter, those of the system. It says where words that
// are to be bold, or not, have no font of that weight.
func typefaces(names []string, say terminal.Say) (*typeset.Faces, error) {
	var files []typeset.File
	for _, name := range names {
		data, err := readFont(name)
		if err != nil {
			return nil, fontError(err)
		}
		files = append(files, typeset.File{Name: name, Data: data})
	}
	faces, err := typeset.NewFaces(files, true)
	if err != nil {
		return nil, fontError(err)
	}
	switch {
	case !faces.Heavy(true):
		say("no font of --font is bold: titles and principals are set like other words; name its bold file too")
	case faces.Heavy(false):
		say("all fonts of --font are bold, and so are all words; name the regular file too")
	}
	return faces, nil
}

func fontError(err error) error {
	return &flags.Misuse{Problem: fmt.Sprintf("--font: %v", err), Hint: "name a TTF or OTF file"}
}

// readFont reads a file that is no larger than any font.
func readFont(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, typeset.LargestFile+1))
	if err == nil && len(data) > typeset.LargestFile {
		err = fmt.Errorf("%s: larger than %d MB", name, typeset.LargestFile>>20)
	}
	return data, err
}

// sound returns the files, and ends with an error before the first in which
// letters are missing because a font that the user named is damaged. At the end
// it says which fonts of the system are.
func sound(files output.Files, faces *typeset.Faces, say terminal.Say) output.Files {
	return func(yield func(output.File, error) bool) {
		for f, err := range files {
			if fault := faces.Fault(); fault != nil {
				f, err = output.File{}, fontError(fault)
			}
			if !yield(f, err) || err != nil {
				return
			}
		}
		for _, name := range faces.PassedOver() {
			say("passed over the font %s of this system, which is damaged", name)
		}
	}
}

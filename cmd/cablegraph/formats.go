package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/place"
	"cablegraph/render/typeset"
	"cablegraph/render/write"
)

// formatNames lists the names of all formats, in their order.
func formatNames() []string {
	var names []string
	for _, f := range write.Formats {
		names = append(names, f.Name)
	}
	return names
}

// chosen are the formats of the run that write a file a figure, or else those
// that write a file a run, ordered by name.
func (c config) chosen(run bool) []write.Format {
	return slices.DeleteFunc(slices.Clone(write.Formats), func(f write.Format) bool {
		return run != (f.Run != nil) || !slices.Contains(c.formats, f.Name)
	})
}

// words reports whether the run writes nothing that needs places.
func (c config) words() bool {
	return !slices.ContainsFunc(write.Formats, func(f write.Format) bool { return f.Needs > write.Words && slices.Contains(c.formats, f.Name) })
}

// names lists the files of a run in the order in which files yields them.
func (c config) names(s *graph.Series) []string {
	var names []string
	for _, p := range s.Periods {
		for _, f := range c.chosen(false) {
			if c.draws(p) {
				names = append(names, f.File(p.ID))
			}
		}
	}
	if c.period != "" {
		return names
	}
	for _, f := range c.chosen(true) {
		names = append(names, f.File(""))
	}
	return append(names, accountName)
}

// accountName is the file that says what became of every message. It is
// written by full runs only: two runs of a period each would race for it.
const accountName = "account.csv"

func (c config) draws(p graph.Period) bool { return c.period == "" || c.period == p.ID }

// layouts finds the places.
func (c config) layouts(ctx context.Context, set *figure.Set, sheet *page.Page) ([]*figure.Layout, error) {
	layouts, err := place.Arrange(ctx, set, sheet.Room, place.Graphviz{Engine: c.engine})
	if tooLarge, ok := errors.AsType[*place.TooLargeError](err); ok {
		return nil, &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	return layouts, err
}

// typefaces are the bundled fonts, those of the given files and, where even
// these lack a letter, those of the system.
func typefaces(names []string) (*typeset.Faces, error) {
	files := make([][]byte, len(names))
	for i, name := range names {
		var err error
		if files[i], err = readFont(name); err != nil {
			return nil, &usageError{fmt.Sprintf("--font: %v", err), "name a TTF or OTF file"}
		}
	}
	faces, err := typeset.NewFaces(files, true)
	if err != nil {
		return nil, &usageError{fmt.Sprintf("--font: %v", err), "name a TTF or OTF file"}
	}
	return faces, nil
}

// readFont reads as much of a file as any font has; what is cut off is none.
func readFont(name string) ([]byte, error) {
	const largest = 256 << 20 // bytes
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, largest))
}

package output

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
)

// sumsName is the file in the folder of figures that has the sums of its tables
// without a mark, as a run left them: a line "sum name" for each. A table whose
// bytes are others was edited, or is somebody else's.
const sumsName = ".cablegraph.sums"

// sumsOf returns the sums that the last runs left in a folder, by name.
func sumsOf(folder fs.FS) map[string][]string {
	sums := make(map[string][]string)
	info, err := fs.Lstat(folder, sumsName)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxSums {
		return sums
	}
	data, err := fs.ReadFile(folder, sumsName)
	if err != nil {
		return sums
	}
	for line := range strings.Lines(string(data)) {
		if sum, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " "); ok {
			sums[name] = append(sums[name], sum)
		}
	}
	return sums
}

// maxSums is how long the file of sums may be, in bytes.
const maxSums = 64 << 10

// remember notes the sum of a table before it is written, beside the one that it
// has until then: a killed run leaves one of the two.
func (folder *opened) remember(f File) error {
	sums := sumsOf(folder.FS())
	sum := sumOf(f.Data)
	if old := sums[f.Name]; len(old) > 0 && old[len(old)-1] == sum {
		return nil
	} else if len(old) > 0 {
		sums[f.Name] = old[len(old)-1:]
	}
	sums[f.Name] = append(sums[f.Name], sum)
	var text strings.Builder
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		for _, sum := range sums[name] {
			fmt.Fprintf(&text, "%s %s\n", sum, name)
		}
	}
	_, err := folder.replace(File{sumsName, []byte(text.String())})
	return err
}

// left reports whether a run left the file of this name as it is.
func left(folder fs.FS, name string) bool {
	sums := sumsOf(folder)[name]
	if len(sums) == 0 {
		return false
	}
	data, err := fs.ReadFile(folder, name)
	return err == nil && slices.Contains(sums, sumOf(data))
}

func sumOf(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }

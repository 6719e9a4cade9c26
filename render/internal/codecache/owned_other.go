//go:build !unix

package codecache

import "io/fs"

// owned is not asked where the temporary folder is the user's own.
func owned(fs.FileInfo) bool { return true }

package table

import "bytes"

// foreign says what a file is that begins as no table does.
func foreign(data []byte) string {
	for begins, what := range map[string]string{
		"PK\x03\x04": "a workbook or another packed file", "\xd0\xcf\x11\xe0": "an old Excel workbook", "%PDF": "a PDF", "\x89PNG": "a picture", "\x1f\x8b": "packed (gzip)",
	} {
		if bytes.HasPrefix(data, []byte(begins)) {
			return what
		}
	}
	return ""
}

package undated

import "testing"

// TestSays tells what stands for a missing date from what stands for a date.
func TestSays(t *testing.T) {
	for _, tt := range []struct {
		name  string
		texts []string
		want  bool
	}{
		{"signs alone", []string{"-", "–", "?", "...", "…", "[?]", "( )", "- / -"}, true},
		{"English", []string{"n.d.", "N. D.", "[n.d.]", "(undated)", "No date", "date unknown", "not_stated", "unknown"}, true},
		{"German", []string{"o. D.", "[o.D.]", "ohne Datum", "undatiert", "k. A.", "o. O. u. D.", "o. O. o. D."}, true},
		{"French", []string{"s. d.", "[s. d.]", "sans date", "Non daté", "s.l.n.d."}, true},
		{"other languages", []string{"senza data", "sin fecha", "sem data", "z.d.", "utan datum", "sine dato", "bez daty"}, true},
		{"Russian", []string{"б. д.", "Б/Д", "без даты", "дата неизвестна"}, true},
		{"Chinese, Japanese and Korean", []string{"未详", "日付不明", "날짜 미상"}, true},
		{"what programs write", []string{"NA", "N/A", "#N/A", "null", "NaN", "None", "NaT"}, true},
		{"zeros", []string{"0", "00", "000", "0000-00-00", "0000-00-00 00:00:00", "00.00.0000", "0/0/0000"}, true},
		{"an empty cell, which says nothing", []string{""}, false},
		{"dates", []string{"1950", "1950-06-25", "25.06.1950", "May 1950", "-0043", "n. 1950", "c. 1950?"}, false},
		{"the year 0 of EDTF", []string{"0000", "0000-05", "0000-01-01"}, false},
		{"parts of dates", []string{"1857-00-00", "10.00.1857", "0001"}, false},
		{"other words", []string{"never", "Dan", "no", "today", "nobody", "Sandy"}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, text := range tt.texts {
				if got := Says(text); got != tt.want {
					t.Errorf("%q: %v, want %v", text, got, tt.want)
				}
			}
		})
	}
}

package lint

// checkBoxes looks for boxes that can't be told apart, and for a figure without
// messages.
func checkBoxes(f *Findings, v *view) {
	for i, b := range v.boxes {
		for _, o := range v.boxes[:i] {
			if b.area.Overlaps(o.area) {
				f.BoxOnBox++
			}
			if b.words == o.words && b.words != "" && b.panel == o.panel {
				f.SameWords++
			}
		}
	}
	if len(v.lines) == 0 && len(v.labels) == 0 && v.marks == 0 {
		f.Empty++
	}
}

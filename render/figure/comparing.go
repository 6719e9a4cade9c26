package figure

import (
	"cablegraph/graph/change"
	"cablegraph/render/scale"
)

// Comparing returns the set with looks for all categories of what is compared: of
// two periods more is compared than their figures draw, and may be of categories
// that none of these has. Figures of changes and sheets are drawn with it.
func (set *Set) Comparing(diffs []*change.Diff) *Set {
	if len(diffs) == 0 || len(diffs[0].Categories.Labels) <= len(set.Series.Categories.Labels) {
		return set
	}
	wider, series, scales := *set, *set.Series, *set.Scales
	series.Categories = &diffs[0].Categories
	scales.Categories = scale.NewCategories(&series, set.Style)
	wider.Series, wider.Scales = &series, &scales
	return &wider
}

package write

import (
	"encoding/csv"
	"io"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// ActorPlaces writes a table of the actors with the places where the figures show
// them, in points from the upper left corner of the room for boxes. Read as the set's
// actors.csv it gives the same figures; another x or y moves a box. Actors whom no
// figure shows have no place.
func ActorPlaces(w io.Writer, d *graph.Dataset, layouts []*figure.Layout) error {
	actors, at := d.Actors, figure.Places(layouts)
	languages := languagesOf(actors, func(a *graph.Actor) map[string]string { return a.Names })
	shorts := languagesOf(actors, func(a *graph.Actor) map[string]string { return a.Shorts })
	sides, roles := translations(d.Glossary, "side"), translations(d.Glossary, "role")
	out := csv.NewWriter(w)
	colored := slices.ContainsFunc(actors, func(a graph.Actor) bool { return a.Color.Chosen() })
	head := []string{"id", "name", "short", "side", "role", "aliases", "principal", "x", "y"}
	if colored {
		head = append(head, "color")
	}
	for _, l := range languages {
		head = append(head, "name:"+l)
	}
	for _, l := range shorts {
		head = append(head, "short:"+l)
	}
	for _, l := range sides {
		head = append(head, "side:"+l)
	}
	for _, l := range roles {
		head = append(head, "role:"+l)
	}
	out.Write(head)
	for i, a := range actors {
		x, y, principal := "", "", ""
		if p, shown := at[i]; shown {
			x, y = p.X.String(), p.Y.String()
		}
		color := ""
		if a.Color.Chosen() {
			color = shape.RGB(a.Color.RGB).String()
		}
		if a.Principal {
			principal = "yes"
		}
		row := []string{a.ID, a.Name, a.Short, a.Side, a.Role, strings.Join(a.Aliases, ";"), principal, x, y}
		if colored {
			row = append(row, color)
		}
		for _, l := range languages {
			row = append(row, a.Names[l])
		}
		for _, l := range shorts {
			row = append(row, a.Shorts[l])
		}
		for _, l := range sides {
			row = append(row, d.Glossary[graph.Term{Language: l, Field: "side", Text: a.Side}])
		}
		for _, l := range roles {
			row = append(row, d.Glossary[graph.Term{Language: l, Field: "role", Text: a.Role}])
		}
		out.Write(row)
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

// languagesOf lists the languages in which actors have names.
func languagesOf(actors []graph.Actor, names func(*graph.Actor) map[string]string) []string {
	seen := make(map[string]bool)
	for i := range actors {
		for l := range names(&actors[i]) {
			seen[l] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// translations are the languages into which words of a field are translated.
func translations(g graph.Glossary, field string) []string {
	seen := make(map[string]bool)
	for term := range g {
		if term.Field == field {
			seen[term.Language] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

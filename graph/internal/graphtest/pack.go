package graphtest

import "cablegraph/graph"

// Pack returns the dataset with its messages packed, as a large table has them.
func Pack(d *graph.Dataset) *graph.Dataset {
	p := &graph.Packed{Special: make(map[int]graph.SpecialRow)}
	packed := *d
	packed.Messages, packed.Packed = nil, p
	list := func(actors []int) int32 {
		p.People = append(p.People, actors)
		return int32(len(p.People) - 1)
	}
	var ids []string
	for i, m := range d.Messages {
		p.Rows = append(p.Rows, graph.PackedRow{From: list(m.From), To: list(m.To), Via: list(m.Via), Date: int32(i)})
		p.Says = append(p.Says, int32(i))
		p.Dates = append(p.Dates, m.Date)
		p.Said = append(p.Said, graph.Said{Kind: m.Kind, Source: m.Source, Attrs: m.Attrs})
		p.Weights = append(p.Weights, m.Weight)
		if m.Both || m.Fault != "" {
			p.Special[i] = graph.SpecialRow{Both: m.Both, Fault: m.Fault}
		}
		ids = append(ids, m.ID)
	}
	p.IDs = func(yield func(row int, id string)) error {
		for i, id := range ids {
			yield(i, id)
		}
		return nil
	}
	return &packed
}

package graph

import (
	"runtime"
	"sync"
)

// fewRows is up to how many rows one processor is enough.
const fewRows = 50_000

// Sweep lets visit see all rows of d, from one up to another: those of a large
// table in chunks side by side, one a processor. It returns what visit made of
// the chunks in the order of rows. Where the chunks are cut depends on the
// machine, so what becomes of the results must not depend on it.
func Sweep[T any](d *Dataset, visit func(from, to int) T) []T {
	n, chunks := d.Rows(), 1
	if n > fewRows {
		chunks = runtime.GOMAXPROCS(0)
	}
	out := make([]T, chunks)
	var workers sync.WaitGroup
	for k := range out {
		workers.Go(func() { out[k] = visit(n*k/chunks, n*(k+1)/chunks) })
	}
	workers.Wait()
	return out
}

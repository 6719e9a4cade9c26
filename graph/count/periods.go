package count

import (
	"iter"
	"runtime"
	"sync"
)

// sideBySide shares periods among workers, one a processor. What becomes of a
// period must not depend on its worker.
func sideBySide(periods int, worker func(iter.Seq[int])) {
	var workers sync.WaitGroup
	n := runtime.GOMAXPROCS(0)
	for first := range n {
		workers.Go(func() {
			worker(func(yield func(int) bool) {
				for p := first; p < periods && yield(p); p += n {
				}
			})
		})
	}
	workers.Wait()
}

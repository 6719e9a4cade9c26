package main

import (
	"context"
	"time"
)

// grace is how long a run may take to come to an end by itself after Ctrl-C.
const grace = 100 * time.Millisecond

// unlessInterrupted waits for act, but not after Ctrl-C: reading from a pipe
// and placing boxes can't be stopped. What act does afterwards ends with the
// process, which waits for a file under way.
func unlessInterrupted(ctx context.Context, act func() error) error {
	done := make(chan error, 1)
	go func() { done <- act() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	select {
	case err := <-done:
		return err
	case <-time.After(grace):
		return ctx.Err()
	}
}

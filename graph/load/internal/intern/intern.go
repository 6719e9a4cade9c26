// Package intern numbers texts in the order in which they first come.
//
// It is a map from texts for the cells of a million rows, of which three
// questions a row are asked. Go's map takes nearly twice the time: it compares a text
// in another place of the memory than where it finds it. Here a slot has the first
// eight bytes of its text, which are all of a short one, so that most questions
// touch one line of the cache. Where a table of a million rows is read and counted
// in six tenths of the time that DuckDB takes without this package, it can go.
package intern

import (
	"encoding/binary"
	"hash/maphash"
	"math/bits"
	"math/rand/v2"
)

// A Table has the number of every text that it was asked for. The empty text has
// number 0.
type Table struct {
	texts []string // by number
	slots []slot   // by hash; a power of two, at most three of four taken
}

// A slot has the number of a text, and what tells short texts apart, and long ones
// nearly always. It is no larger than these, so that none lies on two lines.
type slot struct {
	head   uint64 // the first eight bytes; of a shorter text all of it, then noughts
	tag    uint32 // the size of a short text, part of the hash of a long one
	number int32  // 0 where the slot is free
}

// short is up to how many bytes a key tells all of a text.
const short = 8

// The seeds differ from run to run, so that nobody can write a table of texts
// that fall on one slot. No number depends on them.
var (
	seed  = maphash.MakeSeed()
	seeds = [2]uint64{rand.Uint64(), rand.Uint64()}
)

// New returns a table of no text but the empty one.
func New() *Table { return &Table{texts: make([]string, 1), slots: make([]slot, 64)} }

// Len returns how many texts have a number.
func (t *Table) Len() int { return len(t.texts) }

// Text returns the text of a number.
func (t *Table) Text(number int32) string { return t.texts[number] }

// Number returns the number of a text: that of [Table.Len] before, if it is new.
func (t *Table) Number(text []byte) int32 {
	if len(text) == 0 {
		return 0
	}
	head, tag, hash := keyOf(text)
	for at := hash; ; at++ {
		s := &t.slots[at&uint64(len(t.slots)-1)]
		switch {
		case s.number == 0:
			number := int32(len(t.texts))
			*s = slot{head, tag, number}
			if t.texts = append(t.texts, string(text)); 4*len(t.texts) > 3*len(t.slots) {
				t.grow()
			}
			return number
		case s.head == head && s.tag == tag && (len(text) <= short || t.texts[s.number] == string(text)):
			return s.number
		}
	}
}

// grow doubles the slots.
func (t *Table) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.number == 0 {
			continue
		}
		_, _, at := keyOf([]byte(t.texts[s.number]))
		for t.slots[at&uint64(len(t.slots)-1)].number != 0 {
			at++
		}
		t.slots[at&uint64(len(t.slots)-1)] = s
	}
}

// Sum returns a number by which a text is known again within a run. Few texts
// have the same.
func Sum(text []byte) uint64 {
	_, _, hash := keyOf(text)
	return hash
}

// keyOf returns what a slot has of a text, and its hash.
func keyOf(text []byte) (head uint64, tag uint32, hash uint64) {
	n := len(text)
	if n > short {
		hash = maphash.Bytes(seed, text)
		return binary.LittleEndian.Uint64(text), uint32(hash >> 32), hash
	}
	switch {
	case n == 8:
		head = binary.LittleEndian.Uint64(text)
	case n >= 4: // both halves lie over each other
		head = uint64(binary.LittleEndian.Uint32(text)) | uint64(binary.LittleEndian.Uint32(text[n-4:]))<<(8*n-32)
	case n > 0:
		head = uint64(text[0]) | uint64(text[n/2])<<(n/2*8) | uint64(text[n-1])<<(8*n-8)
	}
	high, low := bits.Mul64(head^seeds[0], uint64(n)^seeds[1])
	return head, uint32(n), high ^ low
}

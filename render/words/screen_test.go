package words

import (
	"reflect"
	"testing"
)

// TestScreenIsWhole finds no word of the page missing.
func TestScreenIsWhole(t *testing.T) {
	for _, l := range Languages {
		v := reflect.ValueOf(l.Screen())
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("%s: no %s", l.Tag(), v.Type().Field(i).Name)
			}
		}
	}
}

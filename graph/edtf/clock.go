package edtf

import "fmt"

const (
	minute = 60
	hour   = 60 * minute
)

// parseClock reads hh:mm:ss with nothing, Z, ±hh or ±hh:mm behind it and
// returns it as Value.clock keeps it.
func parseClock(s string) (int32, error) {
	local, zone := s, ""
	if len(s) > len("hh:mm:ss") {
		local, zone = s[:len("hh:mm:ss")], s[len("hh:mm:ss"):]
	}
	seconds, ok := clockSeconds(local)
	if !ok {
		return 0, fmt.Errorf("clock time %q is not hh:mm:ss from 00:00:00 to 24:00:00", local)
	}
	offset, ok := zoneSeconds(zone)
	if !ok {
		return 0, fmt.Errorf("zone %q of the clock time is not Z, +hh or +hh:mm, from -12:00 to +14:00", zone)
	}
	return 24*hour + seconds - offset, nil
}

func clockSeconds(s string) (int32, bool) {
	if s == "24:00:00" {
		return 24 * hour, true
	}
	if len(s) != len("hh:mm:ss") || s[2] != ':' || s[5] != ':' {
		return 0, false
	}
	h, m, sec := twoDigits(s[:2]), twoDigits(s[3:5]), twoDigits(s[6:])
	return h*hour + m*minute + sec, min(h, m, sec) >= 0 && h < 24 && m < 60 && sec < 60
}

// zoneSeconds returns how far local time is ahead of UTC. A clock time without
// zone is ordered as if it were UTC.
func zoneSeconds(s string) (int32, bool) {
	if s == "" || s == "Z" {
		return 0, true
	}
	var h, m int32
	switch {
	case len(s) == len("+hh"):
		h = twoDigits(s[1:])
	case len(s) == len("+hh:mm") && s[3] == ':':
		h, m = twoDigits(s[1:3]), twoDigits(s[4:])
	default:
		return 0, false
	}
	ahead := h*hour + m*minute
	valid := min(h, m) >= 0 && m < 60
	switch s[0] {
	case '+':
		return ahead, valid && ahead <= 14*hour
	case '-':
		// ISO 8601 has no -00:00.
		return -ahead, valid && ahead > 0 && ahead <= 12*hour
	}
	return 0, false
}

// twoDigits returns the number that two digits make, -1 for anything else.
func twoDigits(s string) int32 {
	if s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return -1
	}
	return int32(s[0]-'0')*10 + int32(s[1]-'0')
}

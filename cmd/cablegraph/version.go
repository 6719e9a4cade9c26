package main

import "runtime/debug"

// version is that of the newest entry of CHANGELOG.md.
const version = "0.2.0"

// fullVersion adds the version or the commit that Go knows the program to be
// built from, where it knows one and it says something else.
func fullVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		switch built := info.Main.Version; built {
		case "", "(devel)", "v" + version:
		default:
			return version + " (" + built + ")"
		}
	}
	return version
}

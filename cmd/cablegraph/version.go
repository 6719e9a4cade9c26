package main

import "runtime/debug"

// version is that of the newest entry of CHANGELOG.md.
const version = "0.2.0"

// fullVersion adds what Go knows of the build: the version or the commit that
// the program was built from, and "(devel)" where it knows none.
func fullVersion() string {
	info, ok := debug.ReadBuildInfo()
	switch {
	case !ok || info.Main.Version == "" || info.Main.Version == "(devel)":
		return version + " (devel)"
	case info.Main.Version == "v"+version:
		return version
	}
	return version + " (" + info.Main.Version + ")"
}

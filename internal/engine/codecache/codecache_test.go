package codecache

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// cache gives the test a cache folder of its own, below a folder of this mode.
func cache(t *testing.T, mode os.FileMode) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is the user's own")
	}
	top := t.TempDir()
	home := filepath.Join(top, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(top, mode); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", home)
	t.Setenv("HOME", home) // where XDG_CACHE_HOME is not asked
	return home
}

// plant writes a file of code with its seal, or with another's.
func plant(t *testing.T, name, text, sealOf string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, content := range []string{sealOf, text} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		sum, err := checksum(name)
		if err != nil {
			t.Fatal(err)
		}
		if content != sealOf {
			continue
		}
		if err := os.WriteFile(name+sealed, []byte(sum), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestOpen uses no cache that others can write.
func TestOpen(t *testing.T) {
	home := cache(t, 0o700)
	ours := filepath.Join(home, "cablegraph")
	if err := os.Mkdir(ours, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(ours, 0o777); err != nil {
		t.Fatal(err)
	}
	if dir, err := prepare(); err == nil {
		t.Errorf("there is a cache in %q", dir)
	}
	if left, err := os.ReadDir(ours); err != nil || len(left) > 0 {
		t.Errorf("it holds %v, %v", left, err)
	}
}

// TestParents uses no cache in whose place another user could put a folder: with
// 0777, swapping it between the check and the start had planted code run.
func TestParents(t *testing.T) {
	for mode, want := range map[os.FileMode]bool{
		0o700: true, 0o755: true, 0o777: false, 0o770 | os.ModeSetgid: false, 0o777 | os.ModeSticky: true,
	} {
		t.Run(mode.String(), func(t *testing.T) {
			cache(t, mode)
			if dir, err := prepare(); (err == nil) != want {
				t.Errorf("got %q, %v; want a cache: %t", dir, err, want)
			}
		})
	}
}

// TestDamaged keeps code that is as it was compiled, and no other.
func TestDamaged(t *testing.T) {
	for name, test := range map[string]struct {
		text, sealOf string
		whole        bool
	}{
		"whole":     {"machine code", "machine code", true},
		"cut short": {"machine", "machine code", false},
		"changed":   {"Machine code", "machine code", false},
		"empty":     {"", "machine code", false},
	} {
		t.Run(name, func(t *testing.T) {
			cache(t, 0o700)
			dir, err := prepare()
			if err != nil {
				t.Fatal(err)
			}
			code := filepath.Join(dir, "go-graphviz", "wazero-v0-"+runtime.GOARCH+"-"+runtime.GOOS, "65d05e8b")
			plant(t, code, test.text, test.sealOf)
			if again, err := prepare(); again != dir || err != nil {
				t.Errorf("the second time it is %q, %v; want %q", again, err, dir)
			}
			for _, file := range []string{code, code + sealed} {
				if _, err := os.Lstat(file); (err == nil) != test.whole {
					t.Errorf("%s: %v, want it there: %t", filepath.Base(file), err, test.whole)
				}
			}
		})
	}
}

// TestFull has no cache on a disk without room for the code, and leaves what is
// there.
func TestFull(t *testing.T) {
	home := cache(t, 0o700)
	if b, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "tmpfs", home).CombinedOutput(); err != nil {
		t.Skipf("mount: %v: %s", err, b)
	}
	defer func() {
		if b, err := exec.Command("umount", home).CombinedOutput(); err != nil {
			t.Errorf("umount: %v: %s", err, b)
		}
	}()
	old := filepath.Join(home, "cablegraph", "v0.1.0-v1.9.0", "go-graphviz", "wazero-v1.9.0-"+runtime.GOARCH+"-"+runtime.GOOS, "65d05e8b")
	plant(t, old, "machine code", "machine code")
	if dir, err := prepare(); err == nil {
		t.Errorf("there is a cache in %q", dir)
	}
	if _, err := os.Lstat(old); err != nil {
		t.Error(err)
	}
	if left, err := filepath.Glob(filepath.Join(home, "cablegraph", "*", "room-*")); len(left) > 0 {
		t.Errorf("left: %q, %v", left, err)
	}
}

// TestSeal seals code that has no seal, and leaves those that have one.
func TestSeal(t *testing.T) {
	cache(t, 0o700)
	dir, err := prepare()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(dir, "go-graphviz", "wazero-v0-"+runtime.GOARCH+"-"+runtime.GOOS)
	plant(t, filepath.Join(folder, "65d05e8b"), "changed", "machine code")
	if err := os.WriteFile(filepath.Join(folder, "65d05e8c"), []byte("new code"), 0o600); err != nil {
		t.Fatal(err)
	}
	seal(dir)
	if whole, err := discardDamaged(dir); !whole || err != nil {
		t.Errorf("whole: %t, %v", whole, err)
	}
	if left := code(dir); len(left) != 1 || filepath.Base(left[0]) != "65d05e8c" {
		t.Errorf("left: %q", left)
	}
}

// TestSweep gives up what is old, of other versions too.
func TestSweep(t *testing.T) {
	home := cache(t, 0o700)
	dir, err := prepare()
	if err != nil {
		t.Fatal(err)
	}
	all := filepath.Dir(dir)
	if want := filepath.Join(home, "cablegraph"); filepath.Base(all) != filepath.Base(want) {
		t.Fatalf("the folder of all versions is %q", all)
	}
	const day = 24 * time.Hour
	code := filepath.Join("v0.1.0-v1.9.0", "go-graphviz", "wazero-v1.9.0-"+runtime.GOARCH+"-"+runtime.GOOS)
	for _, planted := range []struct {
		name string
		age  time.Duration
		stay bool
	}{
		{filepath.Join(code, "65d05e8b"), 10 * day, true},
		{filepath.Join(code, "65d05e8c"), 100 * day, false},
		{filepath.Join(code, "65d05e8b.77.tmp"), 2 * time.Hour, false},
		{filepath.Join("v0.1.0-v1.9.0", "room-77.tmp"), 2 * time.Hour, false},
		{filepath.Join("v0.1.0-v1.9.0", "room-78.tmp"), 0, true},
	} {
		path := filepath.Join(all, planted.name)
		plant(t, path, "code", "code")
		then := time.Now().Add(-planted.age)
		if err := os.Chtimes(path, then, then); err != nil {
			t.Fatal(err)
		}
		defer func() {
			if _, err := os.Lstat(path); (err == nil) != planted.stay {
				t.Errorf("%s: %v, want it there: %t", planted.name, err, planted.stay)
			}
		}()
	}
	sweep(all)
}

// TestOpenRestores gives the temporary folder its name back.
func TestOpenRestores(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is not named by TMPDIR")
	}
	cache(t, 0o700)
	for _, was := range []string{"", "/nowhere"} {
		t.Setenv(variable, was) // which has it back behind the test
		if was == "" {
			os.Unsetenv(variable)
		}
		for name, move := range map[string]func() func(){"Open": Open, "None": None} {
			restore := move()
			if moved, ok := os.LookupEnv(variable); !ok || moved == was {
				t.Errorf("%s: it is still %q, %t", name, moved, ok)
			}
			restore()
			if now, ok := os.LookupEnv(variable); ok != (was != "") || now != was {
				t.Errorf("%s: it is %q, %t; want %q", name, now, ok, was)
			}
		}
	}
}

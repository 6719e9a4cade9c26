package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// typstScript compiles a document of the folder and prints its text.
const typstScript = `const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const result = NodeCompiler.create({ workspace: '.' }).compile({ mainFilePath: 'paper.typ' });
if (!result.result) throw new Error(JSON.stringify(result.takeDiagnostics()));
require('fs').writeFileSync('paper.pdf', NodeCompiler.create({ workspace: '.' }).pdf({ mainFilePath: 'paper.typ' }));`

// TestTypstCompiles compiles the worked example. It needs node, and the compiler in
// the folder that TYPST_NODE_MODULES names.
func TestTypstCompiles(t *testing.T) {
	modules := os.Getenv("TYPST_NODE_MODULES")
	if modules == "" {
		t.Skip("TYPST_NODE_MODULES is not set")
	}
	dir := filepath.Join(t.TempDir(), "set")
	cablegraph(t, "--init", dir, "--example", "typst")
	t.Chdir(dir)
	makefile, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	flags := regexp.MustCompile(`(?m)^PAPER = (.*)$`).FindSubmatch(makefile)
	cablegraph(t, strings.Fields(string(flags[1]))...)
	fragments, err := filepath.Glob("figures/*.typ")
	if err != nil || len(fragments) != 7 {
		t.Fatalf("%q, %v", fragments, err)
	}
	// What make writes, and a reference to each figure.
	var include, described strings.Builder
	for _, f := range fragments {
		id := strings.TrimSuffix(filepath.Base(f), ".typ")
		fmt.Fprintf(&include, "#include %q\n@fig:%s\n", f, id)
		fmt.Fprintf(&described, "%q, ", id)
	}
	fmt.Fprintf(&include, "#let described = (%s)\n", &described)
	if err := os.WriteFile("figures.typ", []byte(include.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "-e", typstScript)
	node.Env = append(os.Environ(), "NODE_PATH="+modules)
	if out, err := node.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if pdf, err := os.ReadFile("paper.pdf"); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("no paper: %v", err)
	}
}

// cablegraph runs the program, which must be done.
func cablegraph(t *testing.T, args ...string) {
	t.Helper()
	var out, stderr bytes.Buffer
	if code := run(context.Background(), args, nil, &out, &stderr); code != exitDone {
		t.Fatalf("%q: exit %d\n%s", args, code, stderr.String())
	}
}

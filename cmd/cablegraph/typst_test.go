package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
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
	figures := filepath.Join(dir, "figures")
	cablegraph(t, "-f", "svg,typ", "--no-title", "-o", figures, dir)
	fragments, err := filepath.Glob(filepath.Join(figures, "*.typ"))
	if err != nil || len(fragments) != 5 {
		t.Fatalf("%q, %v", fragments, err)
	}
	var include strings.Builder
	for _, f := range fragments {
		include.WriteString("#include \"figures/" + filepath.Base(f) + "\"\n@fig:" + strings.TrimSuffix(filepath.Base(f), ".typ") + "\n")
	}
	if err := os.WriteFile(filepath.Join(dir, "figures.typ"), []byte(include.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "-e", typstScript)
	node.Dir, node.Env = dir, append(os.Environ(), "NODE_PATH="+modules)
	if out, err := node.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if pdf, err := os.ReadFile(filepath.Join(dir, "paper.pdf")); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
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

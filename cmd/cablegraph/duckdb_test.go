package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// duckScript runs SQL in DuckDB, in the folder that holds the tables.
const duckScript = `const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  for (const sql of process.argv.slice(1)) await db.run(sql);
})();`

// TestCountedInDuckDB counts letters with the README's SQL and draws the
// result: the same lines as those of the letters themselves. It needs node, and
// @duckdb/node-api in the folder that DUCKDB_NODE_MODULES names.
func TestCountedInDuckDB(t *testing.T) {
	modules := os.Getenv("DUCKDB_NODE_MODULES")
	if modules == "" {
		t.Skip("DUCKDB_NODE_MODULES is not set")
	}
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, sql, _ := strings.Cut(string(readme), "```sql\n")
	sql, _, _ = strings.Cut(sql, "```")
	dir := t.TempDir()
	random := rand.New(rand.NewPCG(15, 16))
	var letters strings.Builder
	letters.WriteString("date,sender,recipient\n")
	for range 2000 {
		letters.WriteString(fmt.Sprintf("1950-%02d-%02d,P%d,P%d\n", 1+random.IntN(6), 1+random.IntN(28), random.IntN(6), random.IntN(6)))
	}
	if err := os.WriteFile(filepath.Join(dir, "letters.csv"), []byte(letters.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	duck := exec.Command("node", "-e", duckScript, "--", "COPY (FROM 'letters.csv') TO 'cables.parquet'", sql)
	duck.Dir, duck.Env = dir, append(os.Environ(), "NODE_PATH="+modules)
	if out, err := duck.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	counted, all := lines(t, filepath.Join(dir, "messages.csv")), lines(t, filepath.Join(dir, "letters.csv"))
	if diff := cmp.Diff(all, counted); diff != "" || len(all) == 0 {
		t.Errorf("%d lines of letters (-letters +counted):\n%s", len(all), diff)
	}
}

// lines draws a table by month and returns from, to and weight of every line.
func lines(t *testing.T, table string) [][]string {
	t.Helper()
	out := t.TempDir()
	var stderr bytes.Buffer
	if code := run(context.Background(), []string{"--by", "month", "-f", "edges", "-o", out, table}, nil, &bytes.Buffer{}, &stderr); code != exitDone {
		t.Fatalf("exit %d: %s", code, stderr.String())
	}
	f, err := os.Open(filepath.Join(out, "edges.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var of [][]string
	for _, row := range rows {
		of = append(of, []string{row[0], row[1], row[6], row[7]})
	}
	return of
}

// Package browser reads the page of messages as a reader does: in a browser, by
// mouse and by keyboard, on paper, without a script, and with the ears of a
// screen reader. It is a module of its own, so that the program needs none of it.
package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// program is the program under test.
var program string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "cablegraph")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	program = filepath.Join(dir, "cablegraph")
	build := exec.Command("go", "build", "-o", program, "./cmd/cablegraph")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s%v\n", out, err)
		os.Exit(1)
	}
	code := m.Run()
	closeAll()
	os.RemoveAll(dir)
	os.Exit(code)
}

// draw writes the page of a set into a folder and returns its address.
func draw(t *testing.T, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.Command(program, append([]string{"-f", "html", "-o", dir}, args...)...).CombinedOutput(); err != nil {
		t.Fatalf("%s%v", out, err)
	}
	return "file://" + filepath.Join(dir, "index.html")
}

// A view is a tab of the browser, and what went on in it that should not.
type view struct {
	*testing.T
	context.Context
	mutex sync.Mutex
	odd   []string
}

// browser is one browser for all tests, each of which has tabs of its own. There
// is none where no Chromium is found under the names that it has.
var browser = sync.OnceValue(func() context.Context {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		path, err := exec.LookPath(name)
		if name == "" || err != nil {
			continue
		}
		options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]), chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1366, 900))
		all, _ := chromedp.NewExecAllocator(context.Background(), options...)
		all, closeAll = chromedp.NewContext(all)
		if err := chromedp.Run(all); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return all
	}
	return nil
})

var closeAll = func() {}

// open opens a tab at an address, after some actions.
func open(t *testing.T, address string, before ...chromedp.Action) *view {
	t.Helper()
	if browser() == nil {
		t.Skip("there is no Chromium")
	}
	tab, end := chromedp.NewContext(browser())
	t.Cleanup(end)
	v := &view{T: t, Context: tab}
	whole, _, _ := strings.Cut(address, "#")
	chromedp.ListenTarget(tab, func(event any) {
		v.mutex.Lock()
		defer v.mutex.Unlock()
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			if e.Request.URL != whole {
				v.odd = append(v.odd, "a request for "+e.Request.URL)
			}
		case *page.EventJavascriptDialogOpening:
			v.odd = append(v.odd, "a dialog: "+e.Message)
			go chromedp.Run(tab, page.HandleJavaScriptDialog(false))
		case *runtime.EventExceptionThrown:
			v.odd = append(v.odd, "an exception: "+e.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			v.odd = append(v.odd, "a remark: "+e.Entry.Text)
		}
	})
	v.run(append(append([]chromedp.Action{network.Enable(), log.Enable(), runtime.Enable(), page.Enable()}, before...), chromedp.Navigate(address))...)
	t.Cleanup(func() {
		v.mutex.Lock()
		defer v.mutex.Unlock()
		for _, odd := range v.odd {
			t.Error(odd)
		}
	})
	return v
}

func (v *view) run(actions ...chromedp.Action) {
	v.Helper()
	if err := chromedp.Run(v.Context, actions...); err != nil {
		v.Fatal(err)
	}
}

// eval returns the value of an expression.
func eval[T any](v *view, expression string, args ...any) T {
	v.Helper()
	var out T
	v.run(chromedp.Evaluate(fmt.Sprintf(expression, args...), &out, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }))
	return out
}

// want compares the value of an expression.
func want[T comparable](v *view, expected T, expression string, args ...any) {
	v.Helper()
	if got := eval[T](v, expression, args...); got != expected {
		v.Errorf("%s is %v, want %v", fmt.Sprintf(expression, args...), got, expected)
	}
}

// key presses keys.
func (v *view) key(keys string) {
	v.Helper()
	v.run(chromedp.KeyEvent(keys))
}

// A spot is a point of the window.
type spot struct{ X, Y float64 }

// spotOn returns where a pointer is on the group whose label begins so: on the
// middle of its line, or of its box.
func (v *view) spotOn(label string) spot {
	v.Helper()
	return eval[spot](v, `(() => {
		const g = [...document.querySelectorAll('section:not([hidden]) [role=button]')].find(g => (g.getAttribute('aria-label') || '').includes(%q));
		g.scrollIntoView({block: 'center'});
		const line = g.querySelector('.hit');
		if (line) {
			const p = line.getPointAtLength(line.getTotalLength() * .2).matrixTransform(line.getScreenCTM());
			return {X: p.x, Y: p.y};
		}
		const r = g.getBoundingClientRect();
		return {X: r.x + r.width / 2, Y: r.y + r.height / 2};
	})()`, label)
}

func (v *view) point(at spot) {
	v.Helper()
	v.run(input.DispatchMouseEvent(input.MouseMoved, at.X, at.Y))
}

func (v *view) click(at spot) {
	v.Helper()
	v.run(chromedp.MouseClickXY(at.X, at.Y))
}

// shown returns the numbers in the list of the period shown.
func (v *view) shown() string {
	v.Helper()
	return eval[string](v, `[...document.querySelectorAll('section.period:not([hidden]) li:not([hidden]) i')].map(e => e.textContent).join(' ')`)
}

func (v *view) shows(expected string) {
	v.Helper()
	if got := v.shown(); got != expected {
		v.Errorf("the list shows %q, want %q", got, expected)
	}
}

const (
	title    = `document.querySelector('section.period:not([hidden]) h2').textContent`
	heading  = `document.querySelector('section.period:not([hidden]) h3').textContent`
	status   = `document.getElementById('status').textContent`
	hash     = `location.hash`
	sections = `document.querySelectorAll('section.period:not([hidden])').length`
	focused  = `document.activeElement.getAttribute('aria-label') || document.activeElement.textContent`
)

// TestMouse does with a mouse all that can be done.
func TestMouse(t *testing.T) {
	v := open(t, draw(t)+"#p=1950-07")
	want(v, "4: China is ready, Stalin holds back", title)
	want(v, 25, `document.querySelectorAll('section:not([hidden]) li:not([hidden])').length`)

	at := v.spotOn("Gao Gang → ")
	v.point(at)
	v.shows("67")
	v.point(spot{5, 5})
	want(v, "Messages 25", heading)
	v.click(at)
	v.point(spot{5, 5})
	v.shows("67")
	want(v, "Gao Gang → Border army commanders 1 of 25, kept", heading)
	want(v, "#p=1950-07&line=gao-gang-nebda-commanders", hash)
	v.click(at) // lets go
	v.point(spot{5, 5})
	want(v, "#p=1950-07", hash)
	want(v, "Messages 25", heading)

	v.click(v.spotOn("Joseph Stalin, leader"))
	v.point(spot{5, 5})
	want(v, "Joseph Stalin", `document.getElementById('find').value`)
	want(v, "#p=1950-07&actor=stalin", hash)
	if got := v.shown(); !strings.Contains(got, "74*") || strings.Contains(got, "67") {
		t.Errorf("of Stalin: %q", got)
	}
	v.key(kb.Escape)

	v.run(chromedp.Click(`#all`))
	want(v, 5, sections)
	want(v, "true", `document.getElementById('all').getAttribute('aria-pressed')`)
	v.run(chromedp.Click(`#all`))
	want(v, 1, sections)

	v.run(chromedp.SetValue(`#category`, "3"), chromedp.Evaluate(`document.getElementById('category').dispatchEvent(new Event('change', {bubbles: true}))`, nil))
	v.shows("74*")
	want(v, "#p=1950-07&category=3", hash)
	v.run(chromedp.SetValue(`#category`, ""), chromedp.Evaluate(`document.getElementById('category').dispatchEvent(new Event('change', {bubbles: true}))`, nil))

	before := eval[string](v, `getComputedStyle(document.body).backgroundColor`)
	v.run(chromedp.Click(`#theme`))
	if eval[string](v, `getComputedStyle(document.body).backgroundColor`) == before {
		t.Error("the button does not darken the page")
	}
	want(v, "Light", `document.getElementById('theme').textContent`)

	// Pointing at a message marks its lines.
	v.run(chromedp.ScrollIntoView(`section:not([hidden]) li:nth-child(3)`))
	v.point(eval[spot](v, `(() => { const r = document.querySelector('section:not([hidden]) li:nth-child(3)').getBoundingClientRect(); return {X: r.x + 60, Y: r.y + 12}; })()`))
	want(v, 1, `document.querySelectorAll('section:not([hidden]) .edge.on').length`)
}

// TestKeyboard does the same without a mouse.
func TestKeyboard(t *testing.T) {
	v := open(t, draw(t))
	want(v, true, title+`.startsWith('1: ')`)
	v.key(kb.ArrowRight)
	v.key(kb.ArrowRight)
	v.key(kb.ArrowRight)
	want(v, "4: China is ready, Stalin holds back", title)
	want(v, "#p=1950-07", hash)
	want(v, true, status+`.startsWith('Period 4: China is ready')`)
	v.key(kb.ArrowLeft)
	want(v, true, title+`.startsWith('3: ')`)
	v.key(kb.ArrowRight)

	// Tab reaches every control, every box and every line, in the order of the page.
	var order []string
	for range 60 {
		v.key(kb.Tab)
		if eval[bool](v, `document.activeElement.className === 'list'`) {
			break
		}
		order = append(order, eval[string](v, `document.activeElement.getAttribute('class') || document.activeElement.id`))
	}
	if got := strings.Join(order[:6], " "); got != "play period find category all theme" {
		t.Errorf("Tab reaches %s first", got)
	}
	lines := slices.DeleteFunc(slices.Clone(order), func(s string) bool { return !strings.HasPrefix(s, "edge") })
	boxes := slices.DeleteFunc(slices.Clone(order), func(s string) bool { return !strings.HasPrefix(s, "node") && !strings.HasPrefix(s, "ghost") })
	if want := eval[int](v, `document.querySelectorAll('section:not([hidden]) .edge').length`); len(lines) != want {
		t.Errorf("Tab reaches %d of %d lines", len(lines), want)
	}
	if want := eval[int](v, `document.querySelectorAll('section:not([hidden]) .node, section:not([hidden]) .ghost').length`); len(boxes) != want {
		t.Errorf("Tab reaches %d of %d boxes", len(boxes), want)
	}

	// A line lists its messages while it has the focus; Enter keeps it, Esc lets go.
	v.run(chromedp.Evaluate(`document.querySelector('section:not([hidden]) .skip').focus()`, nil))
	for range 40 {
		v.key(kb.Tab)
		if strings.Contains(eval[string](v, focused), "Gao Gang → ") {
			break
		}
	}
	v.shows("67")
	v.key(kb.Enter)
	want(v, "true", `document.activeElement.getAttribute('aria-pressed')`)
	want(v, "#p=1950-07&line=gao-gang-nebda-commanders", hash)
	v.key(kb.Tab)
	v.key(kb.Escape)
	want(v, "#p=1950-07", hash)
	want(v, "Let go.", status)
	v.key(" ") // the next line
	want(v, true, hash+`.startsWith('#p=1950-07&line=')`)
	v.key(kb.Escape)

	// The focus follows a line into the next period, else goes to its heading.
	v.key(kb.ArrowRight)
	want(v, true, focused+` !== document.body.textContent`)
	v.key(kb.ArrowLeft)

	// One event, as a keyboard makes it: what the page does with it, it does not type.
	v.run(input.DispatchKeyEvent(input.KeyDown).WithKey("/").WithText("/"), input.DispatchKeyEvent(input.KeyUp).WithKey("/"))
	want(v, "find", `document.activeElement.id`)
	want(v, "", `document.getElementById('find').value`)
	v.run(input.InsertText("毛泽东"))
	want(v, "#p=1950-07&actor=mao", hash)
	v.key(kb.Escape)
	want(v, "", `document.getElementById('find').value`)
	v.key("zzz")
	want(v, "No actor of this name.", status)
	v.key(kb.Escape)
	want(v, "#p=1950-07", hash)
}

// TestPlay plays the periods. The clock is the test's: it says when a while is
// over.
func TestPlay(t *testing.T) {
	clock := chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`window.setInterval = (f, ms) => { window.tick = f; window.every = ms; return 7; }; window.clearInterval = () => { window.tick = null; };`).Do(ctx)
		return err
	})
	v := open(t, draw(t), clock)
	const playing = `document.getElementById('play').getAttribute('aria-pressed')`
	v.run(chromedp.Click(`#play`))
	want(v, 4500, `window.every`)
	want(v, "true", playing)
	want(v, true, `document.getElementById('play').textContent.includes('Pause')`)
	for range 3 {
		v.run(chromedp.Evaluate(`tick()`, nil))
	}
	want(v, "4: China is ready, Stalin holds back", title)
	if eval[int](v, `document.querySelectorAll('section:not([hidden]) .edge.fresh').length`) == 0 {
		t.Error("no new line fades in")
	}
	v.run(chromedp.Evaluate(`tick()`, nil)) // the last period ends it
	want(v, "false", playing)
	v.run(chromedp.Click(`#play`)) // begins anew
	want(v, true, title+`.startsWith('1: ')`)
	for _, touch := range []func(){func() { v.key("x") }, func() { v.click(spot{600, 700}) }} {
		if eval[string](v, playing) == "false" {
			v.run(chromedp.Click(`#play`))
		}
		want(v, "true", playing)
		touch()
		want(v, "false", playing)
	}
	v.run(chromedp.Evaluate(`document.activeElement.blur()`, nil))
	v.key(" ")
	want(v, "true", playing)
}

// TestAddress opens states, also after the page is there, and takes no harm from
// what means nothing.
func TestAddress(t *testing.T) {
	address := draw(t)
	v := open(t, address+"#p=1950-07&line=mao-kim")
	v.shows("51 75")
	want(v, "Mao Zedong → Kim Il-sung 2 of 25, kept", heading)
	v.key(kb.ArrowRight) // followed through time
	want(v, "#p=1950-09&line=mao-kim", hash)
	want(v, true, heading+`.startsWith('Mao Zedong → Kim Il-sung 1 of')`)
	v.run(chromedp.Evaluate(`location.hash = '#p=1949-03&actor=stalin'`, nil), chromedp.Poll(`document.getElementById('find').value === 'Joseph Stalin'`, nil))
	want(v, true, title+`.startsWith('1: ')`)
	v.run(chromedp.Evaluate(`location.hash = '#p=%22%3E&line=<script>&actor=__proto__&category=99'`, nil), chromedp.Poll(`document.getElementById('find').value === ''`, nil))
	want(v, 1, sections)
}

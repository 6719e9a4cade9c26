package browser

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A part is a role and a name, as a screen reader says them.
type part struct{ role, name string }

// heard returns what a screen reader finds on the page.
func (v *view) heard() []part {
	v.Helper()
	var parts []part
	v.run(chromedp.ActionFunc(func(ctx context.Context) error {
		var tree struct {
			Nodes []struct {
				Ignored bool `json:"ignored"`
				Role    struct {
					Value any `json:"value"`
				} `json:"role"`
				Name struct {
					Value any `json:"value"`
				} `json:"name"`
			} `json:"nodes"`
		}
		err := cdp.Execute(ctx, accessibility.CommandGetFullAXTree, nil, &tree)
		for _, n := range tree.Nodes {
			if !n.Ignored {
				role, _ := n.Role.Value.(string)
				name, _ := n.Name.Value.(string)
				parts = append(parts, part{role, name})
			}
		}
		return err
	}))
	return parts
}

// TestScreenReader holds roles and names of all controls, lines, boxes and lists.
func TestScreenReader(t *testing.T) {
	v := open(t, draw(t)+"#p=1950-07")
	count := make(map[string]int)
	named := make(map[part]bool)
	for _, p := range v.heard() {
		count[p.role]++
		named[p] = true
		if p.role == "button" && p.name == "" {
			t.Error("a button without a name")
		}
	}
	for _, p := range []part{
		{"heading", "Who wrote to whom, 7 March 1949 – 18 October 1950"},
		{"heading", "4: China is ready, Stalin holds back"},
		{"group", "Periods and choice"},
		{"button", "Play"},
		{"slider", "Period"},
		{"combobox", "Find an actor"},
		{"combobox", "Sender’s stand"},
		{"button", "All periods"},
		{"button", "Dark"},
		{"button", "73: Joseph Stalin → Klement Gottwald: 1 (not said)"},
		{"region", "Messages 4: China is ready, Stalin holds back"},
	} {
		if !named[p] {
			t.Errorf("there is no %s %q", p.role, p.name)
		}
	}
	// Three of the bar, then the lines and boxes.
	if want := 3 + eval[int](v, `document.querySelectorAll('section:not([hidden]) :is(.edge, .node, .ghost)').length`); count["button"] != want {
		t.Errorf("%d buttons, want %d", count["button"], want)
	}
	if count["listitem"] != 25 {
		t.Errorf("%d items of lists, want 25", count["listitem"])
	}
	want(v, "4: China is ready, Stalin holds back, 12 July – 14 September 1950", `document.getElementById('period').getAttribute('aria-valuetext')`)
}

// TestAxe lets axe-core look for faults, in several states.
func TestAxe(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("..", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Skip("there is no axe-core")
	}
	address := draw(t, "--draw", "network,change,time,sheet")
	for _, tt := range []struct{ name, state, action string }{
		{"light", "#p=1950-07", ""},
		{"dark", "#p=1950-07", `document.getElementById('theme').click()`},
		{"a line kept", "#p=1950-07&line=gao-gang-nebda-commanders", ""},
		{"an actor kept, dark", "#p=1950-09&actor=mao", `document.getElementById('theme').click()`},
		{"all periods", "#all=1", ""},
		{"what changed, dark", "#p=1950-07", `document.querySelectorAll('details').forEach(d => { d.open = true; }); document.getElementById('theme').click()`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := open(t, address+tt.state, page.SetBypassCSP(true))
			v.run(chromedp.Evaluate(tt.action, nil), chromedp.Evaluate(string(axe), nil))
			faults := eval[string](v, `axe.run().then(r => r.violations.map(f => f.id + ': ' + f.help + '\n' + f.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join('\n')).join('\n'))`)
			if faults != "" {
				t.Error(faults)
			}
		})
	}
}

// TestSizes measures what a reader must see and hit: words of figures from 12
// pixels on, controls from 38, on wide windows and on narrow ones.
func TestSizes(t *testing.T) {
	address := draw(t, "--draw", "network,change,time,sheet")
	for _, width := range []int64{1920, 1366, 1000, 400, 320} {
		v := open(t, address+"#p=1950-07", emulation.SetDeviceMetricsOverride(width, 900, 1, false))
		least := eval[float64](v, `(() => {
			const svg = document.querySelector('section:not([hidden]) svg'), scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
			return Math.min(...[...svg.querySelectorAll('text')].map(t => parseFloat(getComputedStyle(t).fontSize) * scale));
		})()`)
		if least < 11.99 {
			t.Errorf("%d wide: words of %.2f px", width, least)
		}
		low := eval[string](v, `[...document.querySelectorAll('button, input, select, section:not([hidden]) .area')].filter(e => e.getBoundingClientRect().height < 37.9).map(e => e.outerHTML).join('\n')`)
		if low != "" {
			t.Errorf("%d wide, too low:\n%s", width, low)
		}
		if over := eval[int](v, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
			t.Errorf("%d wide: the page is %d px wider", width, over)
		}
	}
}

// TestPaper prints the figure with its whole list on light ground, whatever is
// chosen.
func TestPaper(t *testing.T) {
	v := open(t, draw(t, "--draw", "network,change,time,sheet")+"#p=1950-07&line=gao-gang-nebda-commanders")
	v.run(chromedp.Evaluate(`document.documentElement.dataset.theme = 'dark'`, nil))
	v.shows("67")
	v.run(emulation.SetEmulatedMedia().WithMedia("print"), chromedp.Evaluate(`dispatchEvent(new Event('beforeprint'))`, nil))
	want(v, 25, `[...document.querySelectorAll('section:not([hidden]) li')].filter(e => e.getClientRects().length).length`)
	want(v, 0, `document.querySelectorAll('.dim').length`)
	want(v, "rgb(255, 255, 255)", `getComputedStyle(document.body).backgroundColor`)
	want(v, 0, `[...document.querySelectorAll('.bar, .keys, .change')].filter(e => e.getClientRects().length).length`)
	v.run(emulation.SetEmulatedMedia().WithMedia(""), chromedp.Evaluate(`dispatchEvent(new Event('afterprint'))`, nil))
	v.shows("67")
}

// TestWithoutScript reads the page where no script runs: all figures and lists,
// and nothing that does nothing.
func TestWithoutScript(t *testing.T) {
	v := open(t, draw(t), emulation.SetScriptExecutionDisabled(true))
	count := make(map[string]int)
	for _, p := range v.heard() {
		count[p.role]++
	}
	if count["listitem"] != 93 || count["heading"] != 11 || count["button"]+count["slider"]+count["combobox"] != 0 {
		t.Errorf("heard: %v", count)
	}
}

// TestStillness shows new lines at once to whoever wants no motion.
func TestStillness(t *testing.T) {
	address := draw(t)
	for preference, want := range map[string]string{"reduce": "none", "no-preference": "in"} {
		v := open(t, address, emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: preference}}))
		v.run(chromedp.Evaluate(`document.getElementById('period').value = 2; document.getElementById('period').dispatchEvent(new Event('input'))`, nil))
		if got := eval[string](v, `getComputedStyle(document.querySelector('section:not([hidden]) .fresh')).animationName`); got != want {
			t.Errorf("%s: the animation is %s", preference, got)
		}
	}
}

// TestDarkness follows the system, and the button over it.
func TestDarkness(t *testing.T) {
	v := open(t, draw(t), emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}))
	const ground = `getComputedStyle(document.body).backgroundColor`
	const line = `[...document.querySelectorAll('section:not([hidden]) .edge path')].map(p => getComputedStyle(p).stroke).includes(%q)`
	want(v, "rgb(21, 24, 28)", ground)
	want(v, true, line, "rgb(84, 142, 250)")
	want(v, "Light", `document.getElementById('theme').textContent`)
	v.run(chromedp.Click(`#theme`))
	want(v, "rgb(255, 255, 255)", ground)
	want(v, true, line, "rgb(38, 54, 160)")
	want(v, false, line, "rgb(84, 142, 250)")
}

// TestHostileWords opens a set whose words would do something if they could.
func TestHostileWords(t *testing.T) {
	bad := `</script><script>document.title='run'</script><img src=x onerror="document.title='run'"><svg onload=alert(1)>`
	quoted := `"` + strings.ReplaceAll(bad, `"`, `""`) + `"`
	set := filepath.Join(t.TempDir(), "hostile.csv")
	rows := "id,number,date,from,to,via,kind,summary,source,url,note\n"
	for i, url := range []string{"javascript:document.title='run'", "data:text/html,<script>alert(1)</script>", "https://example.org/?a=%22><script>"} {
		rows += fmt.Sprintf("m%[1]d,%[2]s,1950-01-0%[1]d,%[2]s,Bo %[1]d,%[2]s,%[2]s,%[2]s,%[2]s,\"%[3]s\",%[2]s\n", i+1, quoted, url)
	}
	if err := os.WriteFile(set, []byte(rows), 0o666); err != nil {
		t.Fatal(err)
	}
	v := open(t, draw(t, set))
	want(v, true, `document.title.startsWith('Who wrote to whom')`)
	want(v, 0, `document.querySelectorAll('img, iframe, object, [onload], [onerror], [style]').length`)
	want(v, 3, `document.querySelectorAll('script').length`)
	want(v, true, `[...document.links].every(a => ['https:', 'file:'].includes(a.protocol))`)
	want(v, 1, `[...document.querySelectorAll('.messages a')].length`)
	want(v, true, `document.querySelector('li').textContent.includes('<img src=x onerror=')`)
	for _, name := range []string{"</script>", "Bo 1"} {
		v.run(chromedp.SetValue(`#find`, name), chromedp.Evaluate(`document.getElementById('find').dispatchEvent(new Event('input'))`, nil))
	}
	want(v, true, `document.title.startsWith('Who wrote to whom')`)
}

// TestLanguages opens the page in other languages, with figures of other kinds.
func TestLanguages(t *testing.T) {
	for lang, title := range map[string]string{"de": "Wer schrieb wem", "ko": "누가 누구에게 보냈는가"} {
		v := open(t, draw(t, "--lang", lang, "--draw", "network,time")+"#p=1950-07&actor=stalin")
		want(v, lang, `document.documentElement.lang`)
		want(v, lang, `document.querySelector('section:not([hidden]) svg').getAttribute('lang')`)
		want(v, title, `document.title.split(/[,，]/)[0].trim()`)
		v.run(chromedp.Evaluate(`[...document.querySelectorAll('section:not(.period) [role=button]')].find(g => g.getAttribute('aria-label').startsWith('89')).dispatchEvent(new MouseEvent('click', {bubbles: true}))`, nil))
		v.shows("89")
		want(v, "#p=1950-09&mark="+eval[string](v, `[...document.querySelectorAll('section:not(.period) [role=button]')].find(g => g.getAttribute('aria-label').startsWith('89')).id`), `location.hash`)
		v.run(chromedp.Reload())
		v.shows("89")
		want(v, 1, `document.querySelectorAll('section:not(.period) .edge.on').length`)
		want(v, 94, `new Set([...document.querySelectorAll('section:not(.period) .edge')].map(e => e.id.replace(/^g[0-9]+-/, ''))).size`)
		words := eval[string](v, `[...document.querySelectorAll('.bar, .keys, h3')].map(e => e.innerText).join(' ')`)
		for _, english := range []string{"Play", "period", "Find", "Dark", "Messages", "kept"} {
			if strings.Contains(words, english) {
				t.Errorf("%s: %q in %q", lang, english, words)
			}
		}
	}
}

// TestManyLetters opens a set of ten thousand letters, and chooses from it.
func TestManyLetters(t *testing.T) {
	set := filepath.Join(t.TempDir(), "letters.csv")
	var rows strings.Builder
	rows.WriteString("id,date,from,to,summary,source\n")
	for i := range 10_000 {
		a, b := i*7%12, (i*7+1+i/12%11)%12
		fmt.Fprintf(&rows, "l%d,%d-%02d-%02d,Correspondent %d,Correspondent %d,\"Thanks for the letter of last week, and asks for %d copies of the second edition\",\"Archive %d, folio %d\"\n", i, 1900+i%10, i/10%12+1, i/120%28+1, a, b, i, i%90, i)
	}
	if err := os.WriteFile(set, []byte(rows.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	v := open(t, draw(t, "--by", "year", set))
	t.Logf("opened in %d ms", eval[int](v, `Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)`))
	if n := eval[int](v, `document.querySelectorAll('li').length`); n != 10_000 {
		t.Errorf("%d letters are listed", n)
	}
	v.run(chromedp.SetValue(`#find`, "correspondent 7"), chromedp.Evaluate(`document.getElementById('find').dispatchEvent(new Event('input'))`, nil))
	want(v, true, `location.hash.includes('actor=')`)
	want(v, true, `document.querySelectorAll('section:not([hidden]) li:not([hidden])').length > 5`)
}

// TestSmall keeps the page of the built-in set below 500 kB, with figures of all
// kinds and in the longest words.
func TestSmall(t *testing.T) {
	info, err := os.Stat(strings.TrimPrefix(draw(t, "--lang", "ru", "--draw", "network,change,time,sheet"), "file://"))
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() >= 500_000 {
		t.Errorf("the page has %d bytes", info.Size())
	}
}

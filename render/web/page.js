'use strict';
// What a reader does with the page. A target is a line or an actor; the figures
// and lists show what the pointer or the keyboard is on, else what is kept. All of
// the state is in the address, but for what is merely pointed at.
(() => {
  const $ = id => document.getElementById(id);
  const data = JSON.parse($('data').textContent);
  for (const f of data.figures) {
    for (const l of f.lines) {
      const [from, to] = l.ends.map(a => data.actors[a]);
      l.pair = from.id + '-' + to.id; // in addresses
      l.name = l.pair + '.' + l.n; // … where several lines join them
      l.says = (from.box || from.name) + (l.both ? ' ↔ ' : ' → ') + (to.box || to.name);
    }
    f.messages = f.messages.map(([actors, categories]) => ({actors, in: categories}));
  }
  const words = data.words;
  const sections = [...document.querySelectorAll('.period')];
  const ticks = [...document.querySelectorAll('.ticks span')];
  const play = $('play'), slider = $('period'), find = $('find'), category = $('category'), every = $('all'), theme = $('theme');
  const last = sections.length - 1;
  const pause = 4500; // milliseconds

  let now = 0; // the period shown
  let all = last === 0; // … or all of them
  let kept = null, over = null, focus = null; // targets
  let timer = 0;
  let printing = false; // whatever is chosen

  // A line is named by its ends, where no other one of the figure joins them: so it
  // can be followed from period to period.
  const line = (l, figure) => ({line: figure.lines.filter(o => o.pair === l.pair).length > 1 ? l.name : l.pair});
  const is = (l, target) => target.line === l.name || target.line === l.pair;
  const actor = index => ({actor: index});
  const same = (a, b) => // both may be null
     a === b || a && b && a.line === b.line && a.actor === b.actor && a.mark === b.mark;
  const say = text => { $('status').textContent = text; };
  const count = (n, m) => words.of.replace('%n', n).replace('%m', m);

  // Figures. A group of a drawing is made a button when it is first shown.

  const targets = new Map(); // by group
  const rows = new Map(); // by item of a list: figure and message
  const views = sections.map((section, i) => ({
    section, figure: data.figures[i], ready: false, groups: [], items: [...section.querySelectorAll('li')],
    name: $('f' + i + '-chosen'), many: section.querySelector('.many'), none: section.querySelector('.none'),
  }));

  function svg(name, attributes, parent) {
    const e = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const key in attributes) e.setAttribute(key, attributes[key]);
    parent.prepend(e);
    return e;
  }

  // hit gives a line a wide area to hit, and one to light up; what has no line has
  // them around its token, or behind its words.
  function hit(g) {
    const d = [...g.querySelectorAll('path[class^=l]')].map(p => p.getAttribute('d')).join('') || around(g);
    svg('path', {d, class: 'hit'}, g);
    svg('path', {d, class: 'glow'}, g);
  }

  function around(g) {
    const e = g.querySelector('rect, text');
    if (!e) return '';
    const [x, y, w, h] = ['x', 'y', 'width', 'height'].map(name => Number(e.getAttribute(name)));
    return e.tagName === 'rect' ? `M${x} ${y}h${w}v${h}h${-w}z` : `M${x - 300} ${y - 250}h600`;
  }

  function button(id, target, index) {
    const g = $(id);
    if (!g) return null;
    const title = g.querySelector('title'), read = [...g.querySelectorAll('text')].map(t => t.textContent);
    g.setAttribute('role', 'button');
    g.setAttribute('tabindex', '0');
    g.setAttribute('aria-pressed', 'false');
    // It is called what can be read on it, which a voice may ask for, and then the
    // rest of its title.
    const name = read.findLast(t => title && title.textContent.startsWith(t)) || '';
    g.setAttribute('aria-label', read.join(' ') + (title ? (name ? '' : ': ') + title.textContent.slice(name.length) : ''));
    if (title && target.mark === undefined) title.remove(); // the list shows it, and it would hide what it is about
    else if (title) title.setAttribute('aria-hidden', 'true'); // the label has it
    targets.set(g, target);
    return {g, target, index};
  }

  function ready(view, i) {
    if (view.ready) return;
    view.ready = true;
    view.figure.lines.forEach((l, k) => {
      const b = button('f' + i + '-e' + k, line(l, view.figure), k);
      if (!b) return;
      hit(b.g);
      view.groups.push(b);
    });
    // No target is lower than 38 pixels. All boxes are measured before any is changed,
    // or the page would be laid out as often.
    const measured = view.figure.boxes.map((a, k) => {
      const g = $('f' + i + '-n' + k), path = g && g.querySelector('rect, path');
      return path && {path, box: path.getBBox(), scale: g.getScreenCTM().d};
    });
    view.figure.boxes.forEach((a, k) => {
      if (!measured[k]) return;
      const {path, box, scale} = measured[k], b = button('f' + i + '-n' + k, actor(a), k);
      path.classList.add('box');
      const more = Math.max(0, (38 / scale - box.height) / 2);
      svg('rect', {x: box.x, y: box.y - more, width: box.width, height: box.height + 2 * more, class: 'area'}, b.g);
      view.groups.push(b);
    });
    view.items.forEach((item, k) => rows.set(item, [view, k]));
  }

  const marks = data.marks.map((m, k) => {
    const b = button(m.group, {mark: k}, k);
    if (!b) return null;
    b.g.removeAttribute('aria-pressed');
    b.g.setAttribute('class', 'edge');
    hit(b.g);
    return b.g;
  });

  // paintMarks lights up the messages of a target in the figures of several periods.
  function paintMarks(target) {
    const on = target && marks.length ? data.figures.map(f => messages(f, target)) : [];
    data.marks.forEach((m, k) => { if (marks[k]) marks[k].classList.toggle('on', !!target && on[m.figure].has(m.message)); });
  }

  // messages returns which messages of a figure belong to a target.
  function messages(figure, target) {
    const on = new Set();
    if (target.line !== undefined) {
      for (const l of figure.lines) if (is(l, target)) l.messages.forEach(m => on.add(m));
    } else if (target.mark !== undefined) {
      if (data.figures[data.marks[target.mark].figure] === figure) on.add(data.marks[target.mark].message);
    } else {
      figure.messages.forEach((m, k) => { if (m.actors.includes(target.actor)) on.add(k); });
    }
    return on;
  }

  function nameOf(target) {
    if (target.actor !== undefined) return data.actors[target.actor].name;
    if (target.mark !== undefined) return $(data.marks[target.mark].group).getAttribute('aria-label').split(': ')[0];
    for (const f of [data.figures[now], ...data.figures]) {
      const l = f.lines.find(l => is(l, target));
      if (l) return l.says;
    }
    return '';
  }

  // Showing.

  const chosen = () => !printing && category && category.value !== '' ? Number(category.value) : -1;

  function paint(view, target, marked) {
    const figure = view.figure, wanted = chosen();
    const on = target && messages(figure, target);
    const fits = k => wanted < 0 || figure.messages[k].in.includes(wanted);
    let shown = 0;
    if (figure.messages.length) {
      view.items.forEach((item, k) => {
        const hide = on && !on.has(k) || !fits(k);
        if (item.hidden !== hide) item.hidden = hide;
        if (!hide) shown++;
      });
      view.none.hidden = shown > 0;
      const whole = shown === figure.messages.length && !target;
      view.many.textContent = (whole ? String(shown) : count(shown, figure.messages.length)) + (target && same(target, kept) ? ', ' + words.kept : '');
      view.name.textContent = target ? nameOf(target) : words.messages;
    }
    let ends = null;
    if (target && target.line !== undefined) {
      ends = new Set(figure.lines.filter(l => is(l, target)).flatMap(l => l.ends));
    }
    for (const {g, target: own, index} of view.groups) {
      let bright = true;
      const classes = g.classList;
      if (own.line !== undefined) {
        const l = figure.lines[index];
        if (target) bright = target.line !== undefined ? is(l, target) : l.ends.includes(target.actor) || l.messages.some(m => on.has(m));
        bright = bright && (wanted < 0 || l.in.includes(wanted));
        classes.toggle('on', !!target && is(l, target) || marked !== undefined && l.messages.includes(marked));
      } else {
        if (ends) bright = ends.has(own.actor);
        classes.toggle('on', same(own, target));
      }
      classes.toggle('dim', !bright);
      g.setAttribute('aria-pressed', String(!!kept && (own.line === undefined ? same(own, kept) : is(figure.lines[index], kept))));
    }
  }

  function paintAll(marked) {
    const target = printing ? null : over || focus || kept;
    paintMarks(target);
    views.forEach((view, i) => { view.section.hidden = !all && i !== now; });
    views.forEach((view, i) => {
      if (view.section.hidden) return;
      ready(view, i);
      paint(view, target, marked && marked[0] === view ? marked[1] : undefined);
    });
  }

  function controls() {
    if (slider) {
      slider.value = now + 1;
      slider.setAttribute('aria-valuetext', (now + 1) + ': ' + data.figures[now].title);
      ticks.forEach((tick, i) => {
        tick.classList.toggle('now', !all && i === now);
        const held = kept && kept.actor !== undefined;
        tick.querySelector('i').textContent = held ? '(' + messages(data.figures[i], kept).size + ')' : '';
      });
      every.setAttribute('aria-pressed', String(all));
    }
    const at = new URLSearchParams();
    if (last > 0) at.set('p', data.figures[now].id);
    if (last > 0 && all) at.set('all', '1');
    if (kept && kept.line !== undefined) at.set('line', kept.line);
    if (kept && kept.actor !== undefined) at.set('actor', data.actors[kept.actor].id);
    if (kept && kept.mark !== undefined) at.set('mark', data.marks[kept.mark].group);
    if (chosen() >= 0) at.set('category', chosen());
    if (location.hash !== '#' + at) history.replaceState(null, '', '#' + at);
  }

  function show() {
    paintAll();
    controls();
  }

  // Changing what is shown.

  function go(i) {
    i = Math.max(0, Math.min(last, i));
    if (i === now && !all) return;
    const before = new Set(data.figures[now].lines.map(l => l.name)), fades = !all;
    const active = document.activeElement, inside = sections[now].contains(active);
    now = i;
    all = false;
    over = focus = null;
    show();
    for (const {g, target, index} of views[now].groups) {
      g.classList.toggle('fresh', fades && target.line !== undefined && !before.has(data.figures[now].lines[index].name));
    }
    if (inside) { // the focus goes to the same line or box, where there is one
      const again = views[now].groups.find(b => same(b.target, targets.get(active)));
      (again ? again.g : sections[now].querySelector('h2')).focus();
    }
    say(words.period + ' ' + (now + 1) + ': ' + data.figures[now].title + '. ' + words.messages + ': ' + data.figures[now].messages.length);
  }

  function keep(target) {
    kept = same(kept, target) ? null : target;
    if (kept && kept.mark !== undefined) { // of a figure of several periods: to the list that has it
      now = data.marks[kept.mark].figure;
      all = last === 0;
    }
    over = focus = null;
    find.value = kept && kept.actor !== undefined ? nameOf(kept) : '';
    show();
    if (kept && kept.mark !== undefined) sections[now].scrollIntoView();
    say(kept ? nameOf(kept) + ', ' + words.kept + '. ' + words.messages + ': ' + messages(data.figures[now], kept).size : words.letGo);
  }

  function letGo() {
    kept = over = focus = null;
    find.value = '';
    show();
    say(words.letGo);
  }

  function stop() {
    if (!timer) return;
    clearInterval(timer);
    timer = 0;
    sign();
  }

  function sign() {
    play.setAttribute('aria-pressed', String(timer !== 0));
    play.querySelector('.sign').textContent = timer ? '❚❚' : '▶';
    play.querySelector('.name').textContent = timer ? words.pause : words.play;
  }

  function toggle() {
    if (timer) return stop();
    if (now === last || all) go(0);
    timer = setInterval(() => {
      go(now + 1);
      if (now === last) stop();
    }, pause);
    sign();
  }

  // Finding an actor by any name: the whole of it, then its beginning, then a part.

  const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const names = data.actors.map(a => [a.name, a.id, ...(a.names || [])].map(plain));

  function search() {
    const wanted = plain(find.value);
    if (!wanted) return letGo();
    let at = -1;
    for (const fits of [n => n === wanted, n => n.startsWith(wanted), n => n.includes(wanted)]) {
      if (at < 0) at = names.findIndex(of => of.some(fits));
    }
    kept = at < 0 ? null : actor(at);
    over = focus = null;
    show();
    say(kept ? nameOf(kept) + '. ' + words.messages + ': ' + messages(data.figures[now], kept).size : words.unknown);
  }

  // Light and dark.

  const system = matchMedia('(prefers-color-scheme: dark)');
  const dark = () => (document.documentElement.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
  const label = () => { theme.textContent = dark() ? words.light : words.dark; };

  // The address.

  function read() {
    const at = new URLSearchParams(location.hash.slice(1));
    const p = data.figures.findIndex(f => f.id === at.get('p'));
    if (p >= 0) now = p;
    all = last === 0 || at.get('all') === '1';
    kept = null;
    if (data.figures.some(f => f.lines.some(l => is(l, {line: at.get('line')})))) kept = {line: at.get('line')};
    const a = data.actors.findIndex(a => a.id === at.get('actor'));
    if (a >= 0) kept = actor(a);
    const m = data.marks.findIndex(m => m.group === at.get('mark'));
    if (m >= 0) kept = {mark: m};
    find.value = kept && kept.actor !== undefined ? nameOf(kept) : '';
    if (category) category.value = [...category.options].some(o => o.value === at.get('category')) ? at.get('category') : '';
    over = focus = null;
    show();
  }

  // Listening.

  const group = e => e.target instanceof Element ? e.target.closest('[role=button]') : null;
  const listed = target => target && target.mark === undefined ? target : null; // beside where it stands
  const main = document.querySelector('main');
  let pointed = null; // item of a list
  main.addEventListener('pointerover', e => {
    if (e.pointerType === 'touch') return;
    const next = listed(targets.get(group(e)));
    const item = e.target instanceof Element ? e.target.closest('li') : null;
    if (same(next, over) && item === pointed) return;
    over = next;
    pointed = item;
    paintAll(item ? rows.get(item) : undefined);
  });
  main.addEventListener('pointerleave', () => { over = pointed = null; paintAll(); });
  main.addEventListener('focusin', e => {
    const next = listed(targets.get(group(e)));
    if (!next || !e.target.matches(':focus-visible')) return;
    focus = next;
    paintAll();
  });
  main.addEventListener('focusout', () => { if (focus) { focus = null; paintAll(); } });
  main.addEventListener('click', e => { const target = targets.get(group(e)); if (target) keep(target); });

  if (slider) {
    play.addEventListener('click', toggle);
    slider.addEventListener('input', () => go(slider.value - 1));
    every.addEventListener('click', () => { all = !all; show(); });
    for (const touch of ['pointerdown', 'keydown', 'wheel']) {
      addEventListener(touch, e => {
        const presses = touch === 'pointerdown' || e.key === 'Enter' || e.key === ' ';
        if (!presses || !play.contains(e.target)) stop(); // else the button does it
      }, {capture: true, passive: true});
    }
  }
  find.addEventListener('input', search);
  if (category) category.addEventListener('change', show);
  theme.addEventListener('click', () => { document.documentElement.dataset.theme = dark() ? 'light' : 'dark'; label(); });
  system.addEventListener('change', label);
  addEventListener('hashchange', read);
  addEventListener('beforeprint', () => { printing = true; paintAll(); });
  addEventListener('afterprint', () => { printing = false; paintAll(); });

  addEventListener('keydown', e => {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    const typing = e.target === find || e.target === category;
    const target = targets.get(group(e));
    const press = () => e.preventDefault();
    if (e.key === 'Escape') letGo();
    else if (typing) return;
    else if (target && (e.key === 'Enter' || e.key === ' ')) { press(); keep(target); }
    else if (e.key === '/') { press(); find.focus(); }
    else if (!slider || e.target === slider) return;
    else if (e.key === 'ArrowRight') { press(); go(all ? now : now + 1); }
    else if (e.key === 'ArrowLeft') { press(); go(all ? now : now - 1); }
    else if (e.key === ' ' && !e.target.closest('button, a, summary')) { press(); toggle(); }
  });

  document.documentElement.classList.remove('loading');
  document.querySelectorAll('.script').forEach(e => { e.hidden = false; });
  if (slider) sign();
  label();
  read();
})();

// Search without a service: the index lies beside the page in parts, and only the parts that a word needs are fetched.
(() => {
  const form = document.getElementById('search-form');
  const words = document.getElementById('search-words');
  const status = document.getElementById('search-status');
  const results = document.getElementById('search-results');
  const filters = ['year', 'event', 'source'].map(name => document.getElementById('search-' + name));
  const language = document.getElementById('search-language');
  const most = 20;
  const fetched = new Map();
  let run = 0;

  const load = url => {
    if (!fetched.has(url)) {
      fetched.set(url, fetch(url).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(url))));
      fetched.get(url).catch(() => fetched.delete(url));
    }
    return fetched.get(url);
  };

  // The same cut as the index was made with: plain lower-case letters, unspaced scripts by pairs.
  const unspaced = c => /[\u3005\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u0e00-\u0e7f]/.test(c);
  const plain = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i' };
  const cut = text => {
    const folded = text.normalize('NFC').toLowerCase().replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, c => plain[c] ?? c.normalize('NFD')).replace(/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g, '');
    const found = [];
    for (const piece of folded.match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu) ?? []) {
      for (const part of piece.match(/[\u3005\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u0e00-\u0e7f]+|[^\u3005\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u0e00-\u0e7f]+/g)) {
        if (!unspaced(part[0])) found.push({ word: part.slice(0, 24), prefix: true });
        else if (part.length === 1) found.push({ word: part, prefix: true });
        else for (let i = 0; i + 1 < part.length; i++) found.push({ word: part.slice(i, i + 2), prefix: false });
      }
    }
    return found.filter(({ word }) => word.length > 1 || unspaced(word));
  };

  // The last part that begins at the word or before it.
  const partOf = (word, starts) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  // What each briefing scores for one word of the query; a whole word counts more than the beginning of one.
  const score = async ({ word, prefix }, base, facets) => {
    const part = partOf(word, facets.starts);
    const parts = prefix && facets.starts[part + 1]?.startsWith(word) ? [part, part + 1] : [part];
    const scores = new Map();
    for (const words of await Promise.all(parts.map(number => load(`${base}words-${number}.json`)))) {
      for (const [known, list] of Object.entries(words)) {
        if (known !== word && !(prefix && known.startsWith(word))) continue;
        const rarity = Math.log(1 + facets.count / list[0]) * (known === word ? 1 : 0.6);
        for (let i = 1, entry = 0; i < list.length; i++) {
          entry += list[i];
          // A number below zero is the weight of the entry before it; without one it is 1.
          const weight = list[i + 1] < 0 ? -list[++i] : 1;
          scores.set(entry, Math.max(scores.get(entry) ?? 0, rarity * (1 + Math.log2(weight))));
        }
      }
    }
    return scores;
  };

  // Whether a briefing is what the filters ask for, all of them or all but one.
  const passes = ([year, source, ...events], but) => {
    const [wantedYear, wantedEvent, wantedSource] = filters.map((filter, i) => i === but ? '' : filter.value);
    return (!wantedYear || year === +wantedYear) && (!wantedSource || source === +wantedSource) && (!wantedEvent || events.includes(+wantedEvent));
  };

  const matches = async (query, base, facets) => {
    const lists = await Promise.all(query.map(word => score(word, base, facets)));
    const sum = new Map();
    for (const list of lists) for (const [entry, value] of list) sum.set(entry, { hits: (sum.get(entry)?.hits ?? 0) + 1, value: (sum.get(entry)?.value ?? 0) + value });
    const all = [...sum].filter(([, { hits }]) => hits === query.length);
    return all.length ? all : [...sum];
  };

  const find = async (query, base, facets) => {
    const sum = await matches(query, base, facets);
    const entries = filters.some(filter => filter.value) ? (await load(base + 'filters.json')).entries : null;
    const passing = entries ? sum.filter(([entry]) => passes(entries[entry])) : sum;
    return passing.sort(([a, x], [b, y]) => y.hits - x.hits || y.value - x.value || a - b).map(([entry]) => entry);
  };

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // The text in pieces, those that the query found in a mark; a piece of an unspaced script is found by the words typed.
  const marked = (text, query) => {
    const typed = words.value.match(/[\u3005\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u0e00-\u0e7f]+/g) ?? [];
    const made = [];
    let [at, hits] = [0, 0];
    const mark = (start, end) => {
      made.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
      [at, hits] = [end, hits + 1];
    };
    for (const piece of text.matchAll(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu)) {
      if (piece.index < at) continue;
      if (unspaced(piece[0][0])) {
        for (const run of typed) {
          const found = text.indexOf(run, at);
          if (found >= at && found < piece.index + piece[0].length) mark(found, found + run.length);
        }
      } else if (cut(piece[0]).some(({ word }) => query.some(asked => asked.prefix && (word.startsWith(asked.word) || (hangul(word) && word.includes(asked.word)))))) mark(piece.index, piece.index + piece[0].length);
    }
    made.push(text.slice(at));
    return { made, hits };
  };
  const hangul = word => /[\uac00-\ud7a3]/.test(word);

  // A stretch of the briefing's own page about the first of the words, in which most of them are.
  const excerpt = async (entry, query) => {
    const page = new DOMParser().parseFromString(await (await fetch(entry.url)).text(), 'text/html');
    for (const note of page.querySelectorAll('[role=doc-noteref], .anchor')) note.remove();
    let best = { hits: 0 };
    for (const block of page.querySelectorAll('.prose :is(p, li), .excerpt')) {
      const text = block.textContent.replace(/\s+/g, ' ').trim();
      const first = marked(text, query).made[0].length;
      const start = first < 90 ? 0 : text.indexOf(' ', first - 70) + 1 || first - 20;
      const part = (start && start <= first ? '… ' + text.slice(start, start + 220) : text.slice(0, 220)) + (text.length > start + 220 ? ' …' : '');
      const found = marked(part, query);
      if (found.hits > best.hits) best = found;
    }
    return best;
  };

  // The pages of the results that a reader sees, and no others.
  const watcher = new IntersectionObserver(seen => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      excerpt(target.entry, target.query).then(({ made }) => { if (made) target.replaceChildren(...made); }, () => {});
    }
  });

  const show = (entry, lang, query) => {
    const link = element('a', { href: entry.url, lang }, ...marked(entry.title, query).made);
    const summary = element('p', { className: 'entry-summary', lang });
    Object.assign(summary, { entry, query });
    watcher.observe(summary);
    const meta = element('p', { className: 'entry-meta' });
    if (entry.source) meta.append(element('span', {}, entry.source), ' ');
    if (entry.versions.length) {
      const also = element('span', {}, form.dataset.also);
      for (const [code, name, url] of entry.versions) also.append(' ', element('a', { href: url, lang: code, hreflang: code }, name));
      meta.append(also);
    }
    return element('li', { className: 'entry' },
      element('p', { className: 'entry-date' }, entry.date),
      element('div', { className: 'entry-text' }, element('h2', { className: 'entry-title' }, link), summary, meta));
  };

  // Words of the index that are one letter off: added, left out, changed, or two that changed places.
  const isNear = (a, b) => {
    if (a === b || Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let [endA, endB] = [a.length, b.length];
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB--; }
    return endA - start <= 1 && endB - start <= 1 || endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  };

  const meant = async (query, base, facets) => {
    const better = [];
    for (const { word, prefix } of query) {
      if (!prefix || word.length < 4) return null;
      const part = partOf(word, facets.starts);
      const parts = facets.starts.map((_, number) => number).filter(number => facets.starts.length <= 6 || Math.abs(number - part) <= 1);
      let best = null;
      for (const known of await Promise.all(parts.map(number => load(`${base}words-${number}.json`)))) {
        if (Object.keys(known).some(other => other.startsWith(word))) { best = { word, count: Infinity }; break; }
        for (const [other, list] of Object.entries(known)) if (isNear(word, other) && list[0] > (best?.count ?? 0)) best = { word: other, count: list[0] };
      }
      if (!best) return null;
      better.push(best.word);
    }
    return better.join(' ');
  };

  const suggest = async (query, base, facets, mine) => {
    const better = await meant(query, base, facets);
    if (!better || mine !== run) return;
    const link = element('a', { href: '?q=' + encodeURIComponent(better) }, better);
    link.addEventListener('click', event => {
      event.preventDefault();
      words.value = better;
      words.focus();
      again();
    });
    status.append(` ${form.dataset.meant} `, link);
  };

  const search = async () => {
    const mine = ++run;
    const query = cut(words.value);
    if (!query.length) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    const base = language.value;
    const lang = language.selectedOptions[0].lang;
    const facets = await load(base + 'facets.json');
    const found = await find(query, base, facets);
    const shown = await Promise.all(found.slice(0, most).map(async entry =>
      (await load(`${base}entries-${Math.floor(entry / facets.perPart)}.json`))[entry % facets.perPart]));
    if (mine !== run) return;
    watcher.disconnect();
    results.replaceChildren(...shown.map(entry => show(entry, lang, query)));
    status.textContent = found.length ? `${form.dataset.found} ${found.length}` : form.dataset.none;
    if (!found.length) await suggest(query, base, facets, mine);
    await count(query, base, facets, mine);
  };

  // How many results each choice would leave, once the filters are there.
  const count = async (query, base, facets, mine) => {
    if (!fetched.has(base + 'filters.json')) return;
    const { entries } = await load(base + 'filters.json');
    const found = await matches(query, base, facets);
    if (mine !== run) return;
    const values = [([year]) => [year], ([, , ...events]) => events, ([, source]) => [source]];
    filters.forEach((filter, i) => {
      const left = new Map();
      for (const [entry] of found) if (passes(entries[entry], i)) for (const value of values[i](entries[entry])) left.set(value, (left.get(value) ?? 0) + 1);
      for (const option of [...filter.options].slice(1)) option.textContent = `${option.dataset.text} (${left.get(+option.value) ?? 0})`;
    });
  };

  const offer = (filter, options) => {
    const chosen = filter.value;
    filter.replaceChildren(filter.options[0], ...options.map(([value, text]) => {
      const option = element('option', { value }, String(text));
      option.dataset.text = text;
      return option;
    }));
    filter.value = chosen;
    if (filter.selectedIndex < 0) filter.selectedIndex = 0;
  };

  const choose = async () => {
    const facets = await load(language.value + 'facets.json');
    offer(filters[0], facets.years.map(year => [year, year]));
    offer(filters[2], facets.sources.map((name, i) => [i, name]));
  };

  // Events are many, so they come when a reader narrows the results, or has them already.
  const chooseEvent = async () => {
    offer(filters[1], (await load(language.value + 'filters.json')).events.map((name, i) => [i, name]));
    const query = cut(words.value);
    if (query.length) await count(query, language.value, await load(language.value + 'facets.json'), run);
  };

  const fail = () => { status.textContent = form.dataset.none; };
  const again = () => search().catch(fail);
  const change = () => {
    filters.forEach(filter => { filter.value = ''; });
    offer(filters[1], []);
    choose().then(again, fail);
  };
  let typing = 0;
  let idle = 0;
  const type = () => {
    clearTimeout(typing);
    clearTimeout(idle);
    typing = setTimeout(again, 100);
    idle = setTimeout(() => chooseEvent().catch(fail), 3000);
  };
  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(typing);
    again();
  });
  words.addEventListener('input', type);
  filters.forEach(filter => filter.addEventListener('change', again));
  for (const reach of ['focusin', 'pointerover']) form.querySelector('.filters').addEventListener(reach, () => choose().then(chooseEvent).catch(fail), { once: true });
  language.addEventListener('change', change);
  words.addEventListener('focus', () => choose().catch(fail), { once: true });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    words.value = asked;
    choose().then(again, fail);
  }
})();

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
        for (let i = 1, entry = 0; i < list.length; i += 2) {
          entry += list[i];
          scores.set(entry, Math.max(scores.get(entry) ?? 0, rarity * (1 + Math.log2(list[i + 1]))));
        }
      }
    }
    return scores;
  };

  const passes = ([year, source, ...events]) => {
    const [wantedYear, wantedEvent, wantedSource] = filters.map(filter => filter.value);
    return (!wantedYear || year === +wantedYear) && (!wantedSource || source === +wantedSource) && (!wantedEvent || events.includes(+wantedEvent));
  };

  const find = async (query, base, facets) => {
    const lists = await Promise.all(query.map(word => score(word, base, facets)));
    const sum = new Map();
    for (const list of lists) for (const [entry, value] of list) sum.set(entry, { hits: (sum.get(entry)?.hits ?? 0) + 1, value: (sum.get(entry)?.value ?? 0) + value });
    const entries = filters.some(filter => filter.value) ? (await load(base + 'filters.json')).entries : null;
    const passing = entries ? [...sum].filter(([entry]) => passes(entries[entry])) : [...sum];
    const all = passing.filter(([, { hits }]) => hits === query.length);
    return (all.length ? all : passing).sort(([a, x], [b, y]) => y.hits - x.hits || y.value - x.value || a - b).map(([entry]) => entry);
  };

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const show = (entry, lang) => {
    const link = element('a', { href: entry.url, lang }, entry.title);
    const meta = element('p', { className: 'entry-meta' });
    if (entry.source) meta.append(element('span', {}, entry.source), ' ');
    if (entry.versions.length) {
      const also = element('span', {}, form.dataset.also);
      for (const [code, name, url] of entry.versions) also.append(' ', element('a', { href: url, lang: code, hreflang: code }, name));
      meta.append(also);
    }
    return element('li', { className: 'entry' },
      element('p', { className: 'entry-date' }, entry.date),
      element('div', { className: 'entry-text' }, element('h2', { className: 'entry-title' }, link), meta));
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
    results.replaceChildren(...shown.map(entry => show(entry, lang)));
    status.textContent = found.length ? `${form.dataset.found} ${found.length}` : form.dataset.none;
  };

  const offer = (filter, options) => {
    const chosen = filter.value;
    filter.replaceChildren(filter.options[0], ...options.map(([value, text]) => element('option', { value }, String(text))));
    filter.value = chosen;
    if (filter.selectedIndex < 0) filter.selectedIndex = 0;
  };

  const choose = async () => {
    const facets = await load(language.value + 'facets.json');
    offer(filters[0], facets.years.map(year => [year, year]));
    offer(filters[2], facets.sources.map((name, i) => [i, name]));
  };

  // Events are many, so they come when somebody narrows the results, or has them already.
  const chooseEvent = async () => offer(filters[1], (await load(language.value + 'filters.json')).events.map((name, i) => [i, name]));

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

// Search without a service: the index lies beside the page in parts, and only the parts that a word needs are fetched.
(() => {
  const form = document.getElementById('search-form');
  const words = document.getElementById('search-words');
  const status = document.getElementById('search-status');
  const results = document.getElementById('search-results');
  // In the order of what filters.json says of each briefing; a site without topics has no filter of them.
  const filters = ['year', 'source', 'event', 'topic'].map(name => document.getElementById('search-' + name) ?? document.createElement('select'));
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

  // What letters are alike, as the index was made with: the table is the program's (SearchLetters).
  const letters = {
    plain: 'a:àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ ae:æ b:ḃḅḇ c:çćĉċčḉ d:ðďđḋḍḏḑḓ dz:ǆǳ e:èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ f:ƒḟ g:ĝğġģǧǵḡ h:ĥħȟḣḥḧḩḫẖ i:ìíîïĩīĭįıǐȉȋḭḯỉị ij:ĳ j:ĵǰ k:ķĸǩḱḳḵ l:ĺļľłḷḹḻḽ lj:ǉ m:ḿṁṃ n:ñńņňŋǹṅṇṉṋ nj:ǌ o:òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ oe:œ p:ṕṗ r:ŕŗřȑȓṙṛṝṟ s:śŝşšſșṡṣṥṧṩẛ ss:ß t:ţťŧțṫṭṯṱẗ th:þ u:ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự v:ṽṿ w:ŵẁẃẅẇẉẘ x:ẋẍ y:ýÿŷȳẏẙỳỵỷỹ z:źżžẑẓẕ \u03b1:\u03ac \u03b5:\u03ad \u03b7:\u03ae \u03b9:\u03af\u03ca\u0390 \u03bf:\u03cc \u03c5:\u03cd\u03cb\u03b0 \u03c9:\u03ce \u03c3:\u03c2 \u0435:\u0451 \u0627:\u0622\u0623\u0625\u0671 \u064a:\u0649\u06cc \u0643:\u06a9 \u0647:\u0629\u06c1 \u0902:\u0901 \u0928:\u0929 \u0930:\u0931 \u0933:\u0934 \u0915:\u0958 \u0916:\u0959 \u0917:\u095a \u091c:\u095b \u0921:\u095c \u0922:\u095d \u092b:\u095e \u092f:\u095f \u09a1:\u09dc \u09a2:\u09dd \u09af:\u09df \u0a32:\u0a33 \u0a38:\u0a36 \u0a16:\u0a59 \u0a17:\u0a5a \u0a1c:\u0a5b \u0a2b:\u0a5e \u09c7\u09be:\u09cb \u09c7\u09d7:\u09cc \u0bc6\u0bbe:\u0bca \u0bc7\u0bbe:\u0bcb \u0bc6\u0bd7:\u0bcc \u0d46\u0d3e:\u0d4a \u0d47\u0d3e:\u0d4b \u0d46\u0d57:\u0d4c \u0439:+\u0438\u0306 \u0457:+\u0456\u0308 \u045e:+\u0443\u0306 \u0453:+\u0433\u0301 \u045c:+\u043a\u0301',
    moved: '0\u066010 0\u06f010 0\u07c010 0\u096610 0\u09e610 0\u0a6610 0\u0ae610 0\u0b6610 0\u0be610 0\u0c6610 0\u0ce610 0\u0d6610 0\u0de610 0\u0e5010 0\u0ed010 0\u0f2010 0\u104010 0\u17e010 0\u181010 0\uff1010 a\uff4126',
    dropped: /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u200d\u2060\ufeff]/,
    joining: /[\u0900-\u0dff]/,
    unspaced: '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}',
  };
  const alike = new Map();
  for (const [plain, own] of letters.plain.split(' ').map(row => row.split(':'))) {
    if (own[0] === '+') alike.set(own.slice(1), plain);
    else for (const c of own) alike.set(c, plain);
  }
  for (const [plain, first, ...count] of letters.moved.split(' ')) {
    for (let i = 0; i < +count.join(''); i++) alike.set(String.fromCharCode(first.charCodeAt() + i), String.fromCharCode(plain.charCodeAt() + i));
  }

  const fold = text => {
    let folded = '';
    for (const c of text.toLowerCase()) {
      if (!letters.dropped.test(c) && c !== '\u200c') folded += alike.get(c) ?? c;
      else if (alike.has(folded.slice(-1) + c)) folded = folded.slice(0, -1) + alike.get(folded.slice(-1) + c);
      else if (c === '\u200c' && !letters.joining.test(folded.slice(-1))) folded += c;
    }
    return folded;
  };

  // The same cut as the index was made with: words, and unspaced scripts by pairs.
  const [word, sign] = ['[\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}]', `[${letters.unspaced}]`];
  const signs = `(?:(?=${word})${sign})+`;
  const pieces = new RegExp(`${signs}|(?:(?!${sign})${word})+`, 'gu');
  const unspaced = text => new RegExp('^' + sign, 'u').test(text);
  const cut = text => {
    const found = [];
    for (const piece of fold(text).match(pieces) ?? []) {
      const each = [...piece];
      if (!unspaced(piece)) found.push({ word: piece.slice(0, /[\ud800-\udbff]/.test(piece[23]) ? 23 : 24), prefix: true });
      else if (each.length === 1) found.push({ word: piece, prefix: true });
      else for (let i = 0; i + 1 < each.length; i++) found.push({ word: each[i] + each[i + 1], prefix: false });
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
  const passes = (entry, but) => filters.every((filter, i) => i === but || !filter.value || [entry[i]].flat().includes(+filter.value));

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
    const typed = words.value.match(new RegExp(signs, 'gu')) ?? [];
    const made = [];
    let [at, hits] = [0, 0];
    const mark = (start, end) => {
      made.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
      [at, hits] = [end, hits + 1];
    };
    for (const piece of text.matchAll(shown)) {
      if (piece.index < at) continue;
      if (unspaced(piece[0])) {
        for (const run of typed) {
          const found = text.indexOf(run, at);
          if (found >= at && found < piece.index + piece[0].length) mark(found, found + run.length);
        }
      } else if (cut(piece[0]).some(({ word }) => query.some(asked => asked.prefix && (word.startsWith(asked.word) || (hangul(word) && word.includes(asked.word)))))) mark(piece.index, piece.index + piece[0].length);
    }
    made.push(text.slice(at));
    return { made, hits };
  };
  // A word as it is written, with what is not seen in it.
  const shown = new RegExp(`${signs}|(?:(?!${sign})(?:${word}|[\\u00ad\\u200c\\u200d\\u2060]))+`, 'gu');
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
    filters.forEach((filter, i) => {
      const left = new Map();
      for (const [entry] of found) if (passes(entries[entry], i)) for (const value of [entries[entry][i]].flat()) left.set(value, (left.get(value) ?? 0) + 1);
      for (const option of [...filter.options].slice(1)) option.textContent = `${option.dataset.text} (${left.get(+option.value) ?? 0})`;
    });
  };

  const offer = (filter, options) => {
    const chosen = filter.value;
    filter.replaceChildren(...[...filter.options].slice(0, 1), ...options.map(([value, text]) => {
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
    offer(filters[1], facets.sources.map((name, i) => [i, name]));
  };

  // Events and topics are many, so they come when a reader narrows the results, or has them already.
  const chooseEvent = async () => {
    const { events, topics } = await load(language.value + 'filters.json');
    offer(filters[2], events.map((name, i) => [i, name]));
    offer(filters[3], topics.map((name, i) => [i, name]));
    const query = cut(words.value);
    if (query.length) await count(query, language.value, await load(language.value + 'facets.json'), run);
  };

  const fail = () => { status.textContent = form.dataset.none; };
  const again = () => search().catch(fail);
  const change = () => {
    filters.forEach(filter => { filter.value = ''; });
    offer(filters[2], []);
    offer(filters[3], []);
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
    choose().then(again, fail).finally(() => form.removeAttribute('data-waits'));
  } else form.removeAttribute('data-waits');
})();

// node pagefind.mjs PUBLIC WORK: see pagefind.sh. WORK is made, with a copy of the articles that pagefind indexes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

const [root, work] = process.argv.slice(2);
const most = 60;
const plain = text => text.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replace(/&amp;/g, '&').trim();

const home = fs.readFileSync(path.join(root, 'index.html'), 'utf8');
const base = new URL(/<link rel="canonical" href="([^"]+)"/.exec(home)[1]).pathname;
const articles = fs.readdirSync(root, { recursive: true }).filter(file => file.endsWith('index.html')).sort()
  .map(file => ({ file, html: fs.readFileSync(path.join(root, file), 'utf8') })).filter(({ html }) => html.includes('<article class="reading"'))
  .map(({ file, html }) => ({
    file, html, url: base + path.dirname(file) + '/', language: /<html lang="([^"]+)"/.exec(html)[1], title: plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)[1]),
    people: [...html.matchAll(/<dd><bdi>(.*?)<\/bdi>/g)].map(([, name]) => plain(name)),
  }));
for (const { file, html } of articles) {
  fs.mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
  fs.writeFileSync(path.join(work, file), html);
}
const command = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules/.bin/pagefind');
const made = spawnSync(command, ['--site', work, '--root-selector', 'article'], { encoding: 'utf8' });
if (made.status !== 0) throw new Error(made.stdout + made.stderr);

// As many from each language and kind, evenly over the archive; a title that several articles have leads to none.
const titles = new Map();
for (const { title } of articles) titles.set(title, (titles.get(title) ?? 0) + 1);
const counts = new Map();
for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
const [first, second] = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
const evenly = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * list.length / count)]);
const words = ({ title }) => title.split(/\s+/).slice(0, 6).join(' ');
const own = articles.filter(({ title }) => titles.get(title) === 1);
// Of a person whom no other article of the language names: otherwise each of them is a right answer.
const nameOf = ({ people, language, file }) => people.find(name => !articles.some(other => other.file !== file && other.language === language && other.html.includes(name)));
const names = evenly(articles.filter(article => article.language === first && nameOf(article)), 15);
const others = evenly(own.filter(({ language }) => language === second), 15);
const queries = [
  ...evenly(own.filter(({ language }) => language === first), most - names.length - others.length).map(article => [words(article), article]),
  ...others.map(article => [words(article), article]),
  ...names.map(article => [nameOf(article), article]),
];

const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', wasm: 'application/wasm', svg: 'image/svg+xml' };
const served = [];
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://a');
  const name = decodeURIComponent(pathname);
  const isOther = name.startsWith('/pagefind/');
  let file = isOther ? path.join(work, name) : path.join(root, name.startsWith(base) ? name.slice(base.length) : name);
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  const kind = file.split('.').pop();
  const bytes = types[kind] && kind !== 'wasm' ? zlib.gzipSync(fs.readFileSync(file)) : fs.readFileSync(file);
  served.push({ name, bytes: bytes.length });
  response.writeHead(200, { 'content-type': types[kind] ?? 'application/octet-stream', ...(types[kind] && kind !== 'wasm' ? { 'content-encoding': 'gzip' } : {}) }).end(bytes);
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

// A page of its own for each query, so that nothing was fetched before. The page, its styles and its frame are not counted.
const measure = async run => {
  const context = await browser.newContext({ bypassCSP: true });
  served.length = 0;
  const urls = await run(await context.newPage());
  await context.close();
  return { urls, bytes: served.filter(({ name }) => !/\.css$|site\.js$|\.svg$|\/search\/$/.test(name)).reduce((sum, { bytes }) => sum + bytes, 0) };
};
const ours = (query, language) => measure(async page => {
  await page.goto(`${site}${base}${language.toLowerCase()}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');
  await page.waitForLoadState('networkidle');
  return page.$$eval('#search-results .entry-title a', links => links.map(link => new URL(link.href).pathname));
});
const theirs = (query, language) => measure(async page => {
  await page.goto(`${site}${base}${language.toLowerCase()}/search/`);
  served.length = 0;
  return page.evaluate(async ([words, lang, prefix]) => {
    document.documentElement.lang = lang;
    const pagefind = await import('/pagefind/pagefind.js');
    const { results } = await pagefind.search(words);
    const shown = await Promise.all(results.slice(0, 20).map(result => result.data()));
    return shown.map(({ raw_url: raw, url }) => prefix + (raw ?? url).replace(/^\//, ''));
  }, [query, language, base]);
});

const rank = (urls, url) => urls.indexOf(url) < 0 ? Infinity : urls.indexOf(url) + 1;
let [later, dearer, found, foundThere] = [0, 0, 0, 0];
const sums = [0, 0];
for (const [query, article] of queries) {
  const [a, b] = [await ours(query, article.language), await theirs(query, article.language)];
  const [x, y] = [rank(a.urls, article.url), rank(b.urls, article.url)];
  later += x > y ? 1 : 0;
  dearer += a.bytes > b.bytes ? 1 : 0;
  found += x <= 20 ? 1 : 0;
  foundThere += y <= 20 ? 1 : 0;
  sums[0] += a.bytes;
  sums[1] += b.bytes;
  if (x > y || a.bytes > b.bytes) console.log(`${article.language} "${query}": place ${x}, pagefind ${y}; ${a.bytes} bytes, pagefind ${b.bytes}`);
}
await browser.close();
server.close();
console.log(`${queries.length} queries of ${articles.length} articles: wanted page among 20: ${found}, pagefind ${foundThere}; later than pagefind ${later}; dearer ${dearer}; ${Math.round(sums[0] / queries.length)} bytes on average, pagefind ${Math.round(sums[1] / queries.length)}`);
process.exit(later || dearer ? 1 : 0);

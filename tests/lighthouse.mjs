// node lighthouse.mjs PUBLIC BASE RUNS: serves a site below its base path, compressed, and prints what Lighthouse says of its pages.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'chrome-launcher';

const [root, base, runs] = process.argv.slice(2);
const pages = {
  home: 'en/', article: 'en/2024/bridge-opens/', list: 'en/topics/bridges/', search: 'en/search/?q=bridge', compare: 'en/2024/bridge-opens/de/',
};
const types = {
  html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml',
  png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', xml: 'application/xml', txt: 'text/plain; charset=utf-8',
};
const packed = new Set(['html', 'css', 'js', 'json', 'svg', 'xml', 'txt']);

const fileOf = url => {
  const name = decodeURIComponent(new URL(url, 'http://a').pathname);
  const file = path.join(root, name.startsWith(base) ? name.slice(base.length) : name);
  return fs.existsSync(file) && fs.statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
};
const server = http.createServer((request, response) => {
  const file = fileOf(request.url);
  const kind = file.split('.').pop();
  if (!fs.existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>404</title>');
    return;
  }
  const bytes = fs.readFileSync(file);
  const age = file.includes('/assets/') || file.includes('/media/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const head = { 'content-type': types[kind] ?? 'application/octet-stream', 'cache-control': age };
  response.writeHead(200, packed.has(kind) ? { ...head, 'content-encoding': 'gzip' } : head).end(packed.has(kind) ? zlib.gzipSync(bytes) : bytes);
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${server.address().port}${base}`;

const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox'] });
const median = values => values.sort((a, b) => a - b)[values.length >> 1];
let below = 0;
for (const [name, page] of Object.entries(pages)) {
  for (const [form, config] of [['phone', undefined], ['desk', desktopConfig]]) {
    const scores = {};
    const faults = new Set();
    for (let run = 0; run < +runs; run++) {
      const { lhr } = await lighthouse(site + page, { port: chrome.port, logLevel: 'error', output: 'json' }, config);
      for (const [id, { score, auditRefs }] of Object.entries(lhr.categories)) {
        (scores[id] ??= []).push(Math.round(score * 100));
        for (const { id: audit, weight } of auditRefs) if (weight > 0 && lhr.audits[audit].score !== null && lhr.audits[audit].score < 0.9) faults.add(audit);
      }
    }
    const medians = Object.entries(scores).map(([id, values]) => [id, median(values)]);
    below += medians.filter(([, score]) => score < 100).length;
    console.log(`${name.padEnd(8)} ${form.padEnd(6)} ${medians.map(([id, score]) => `${id} ${score}`).join(', ')}${faults.size ? '   ' + [...faults].join(' ') : ''}`);
  }
}
await chrome.kill();

// What a first visit to an article fetches, but for its pictures.
const html = fs.readFileSync(fileOf(base + pages.article), 'utf8');
const assets = [...html.matchAll(/(?:href|src)="([^"]*\.(?:css|js))(?:\?[^"]*)?"/g)].map(([, url]) => fileOf(new URL(url, site + pages.article).pathname));
const size = file => zlib.gzipSync(fs.readFileSync(file)).length;
const all = zlib.gzipSync(html).length + assets.reduce((sum, file) => sum + size(file), 0);
const script = assets.filter(file => file.endsWith('.js')).reduce((sum, file) => sum + fs.statSync(file).size, 0);
console.log(`article: ${all} bytes with gzip (of 30720), ${script} bytes of script (of 10240)`);
server.close();
process.exit(below || all > 30720 || script > 10240 ? 1 : 0);

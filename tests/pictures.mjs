// node pictures.mjs PUBLIC OUT: takes a picture of one page of each kind and language of a built site, in each mode.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';

const [root, out] = process.argv.slice(2);
const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };
const home = fs.readFileSync(path.join(root, 'index.html'), 'utf8');
const base = new URL(/<link rel="canonical" href="([^"]+)"/.exec(home)[1]).pathname;

const server = http.createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url, 'http://a').pathname);
  let file = path.join(root, name.startsWith(base) ? name.slice(base.length) : name);
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[file.split('.').pop()] ?? 'application/octet-stream' }).end(fs.readFileSync(file));
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${server.address().port}${base}`;

// A page's kind is the shape of its address: years are alike, and so are the names below one folder.
const pages = fs.globSync?.('**/index.html', { cwd: root }) ?? fs.readdirSync(root, { recursive: true }).filter(file => file.endsWith('index.html'));
const kinds = new Map();
for (const page of [...pages].sort()) {
  const parts = path.dirname(page).split('/');
  const kind = parts.map((part, i) => (i < 2 ? part.replace(/^\d{4}$/, 'YEAR') : /^\d{2}$/.test(part) ? 'MM' : /^[a-z]{2}(-[a-z]+)?$/.test(part) ? 'compare' : 'name')).join('/');
  if (!kinds.has(kind)) kinds.set(kind, path.dirname(page) === '.' ? '' : path.dirname(page) + '/');
}

const modes = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  paper: { viewport: { width: 700, height: 990 } },
};
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
fs.mkdirSync(out, { recursive: true });
let wide = 0;
for (const [mode, options] of Object.entries(modes)) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (mode === 'paper') await page.emulateMedia({ media: 'print' });
  for (const [kind, address] of kinds) {
    await page.goto(site + address + (/search\/$/.test(address) ? '?q=the' : ''), { waitUntil: 'networkidle' });
    // What comes when it is scrolled to, as the words of a search, is there before the picture.
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise(done => setTimeout(done, 50));
      }
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(out, `${kind.replaceAll('/', '-')}.${mode}.png`), fullPage: true });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)) {
      wide++;
      console.log(`wider than its window: ${address} (${mode})`);
    }
  }
  await context.close();
}
await browser.close();
server.close();
console.log(`${kinds.size} kinds of pages in ${Object.keys(modes).length} modes: ${out}`);
process.exit(wide ? 1 : 0);

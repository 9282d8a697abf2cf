// node zoom.mjs PUBLIC [PAGES]: all pages of a built site, or that many, at twice their size and in a window of 320 pixels, light and
// dark. Has axe-core judge them, and fails where one must scroll sideways to read (WCAG 1.4.4, 1.4.10). Run beside the checks' node_modules.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { serve } from './lib/serve.mjs';
import { baseUrl, htmlFiles, sample, urlPath } from './lib/site.mjs';

const [root, most = 'Infinity'] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const modes = {
  'twice as large': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  '320 pixels': { viewport: { width: 320, height: 256 }, isMobile: true, hasTouch: true },
};

const server = await serve(root);
const base = baseUrl(root);
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const addresses = sample(htmlFiles(root).map(file => urlPath(root, file)), Number(most));
const found = new Map();
let runs = 0;
const note = (what, where) => found.set(what, [...(found.get(what) ?? []), where]);
for (const [mode, options] of Object.entries(modes)) for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({ ...options, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/*', route => {
    const url = route.request().url();
    return url.startsWith(base + '/') ? route.continue({ url: server.url + url.slice(base.length) }) : route.continue();
  });
  for (const address of addresses) {
    const where = `${address} (${mode}, ${colorScheme})`;
    await page.goto(server.url + address, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (width > 1) note(`wider than the window by ${width}`, where);
    await page.evaluate(axe);
    const result = await page.evaluate(tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), tags);
    for (const violation of result.violations)
      for (const node of violation.nodes) note(`${violation.impact} ${violation.id}: ${node.target.join(' ')}`.slice(0, 110), where);
    runs++;
  }
  await context.close();
}
await browser.close();
server.close();
for (const [what, where] of [...found].slice(0, 40)) console.log(`${where.length}x ${what}   (first: ${where[0]})`);
console.log(`zoom: runs=${runs} faults=${found.size}`);
process.exit(runs && !found.size ? 0 : 1);

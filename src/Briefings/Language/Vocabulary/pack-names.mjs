// Packs cldr-names.txt for the program: one block of Brotli for the languages of a script, which name many things alike. Before
// the blocks is a line of ASCII: "LENGTH TAG,TAG,… LENGTH TAG …".
//
//   node pack-names.mjs cldr-names.txt > cldr-names.bin
//
// Run by hand after generate-names.mjs, never by a build. A test compares the two files.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const count = (text, pattern) => (text.match(pattern) ?? []).length;
const shared = { Cyrillic: /\p{Script=Cyrillic}/gu, Arabic: /\p{Script=Arabic}/gu, Devanagari: /\p{Script=Devanagari}/gu };
const scriptOf = (tag, text) => {
  const other = count(text, /(?!\p{Script=Latin})\p{L}/gu);
  if (other < count(text, /\p{Script=Latin}/gu) / 2) return 'Latin';
  return Object.keys(shared).find(script => count(text, shared[script]) > other / 2) ?? tag;
};

const languages = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line && !line.startsWith('#'))) {
  const tag = line.slice(0, line.indexOf(' '));
  languages.set(tag, `${languages.get(tag) ?? ''}${line}\n`);
}
const groups = new Map();
for (const [tag, text] of languages) {
  const script = scriptOf(tag, text);
  const { tags, texts } = groups.get(script) ?? { tags: [], texts: '' };
  groups.set(script, { tags: [...tags, tag], texts: texts + text });
}
const blocks = [...groups.values()].map(({ tags, texts }) => [tags, brotliCompressSync(Buffer.from(texts), {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
})]);
process.stdout.write(Buffer.concat([Buffer.from(`${blocks.map(([tags, block]) => `${block.length} ${tags.join(',')}`).join(' ')}\n`), ...blocks.map(([, block]) => block)]));

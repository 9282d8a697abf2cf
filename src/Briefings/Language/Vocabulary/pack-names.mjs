// Packs cldr-names.txt for the program: one block of Brotli a language, behind a first line of ASCII, "TAG LENGTH TAG LENGTH …".
//
//   node pack-names.mjs cldr-names.txt > cldr-names.bin
//
// Run by hand after generate-names.mjs, never by a build. A test compares the two files.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const languages = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line && !line.startsWith('#'))) {
  const end = line.indexOf(' ');
  languages.set(line.slice(0, end), `${languages.get(line.slice(0, end)) ?? ''}${line.slice(end + 1)}\n`);
}
const blocks = [...languages].map(([tag, lines]) => [tag, brotliCompressSync(Buffer.from(lines), {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20 },
})]);
process.stdout.write(Buffer.concat([Buffer.from(`${blocks.map(([tag, block]) => `${tag} ${block.length}`).join(' ')}\n`), ...blocks.map(([, block]) => block)]));

// Writes src/Briefings/Linking/Sounds/Consonants.txt and Syllables.txt: how letters sound, from AnyAscii (ISC licence).
//
//     npm pack any-ascii && tar xzf any-ascii-*.tgz
//     node src/data/sounds.mjs package/any-ascii.js src/Briefings/Linking/Sounds
//
// Consonants.txt: a class of consonants (P labials, K velars, T dentals, S sibilants, M, N, L, R; - for none), then its letters.
// Syllables.txt: a reading of Chinese signs, then the signs that have it.
import fs from 'node:fs';
import path from 'node:path';

const [module, folder] = process.argv.slice(2);
const anyAscii = (await import(path.resolve(module))).default;
const scripts = [
  [0x370, 0x52f], [0x531, 0x58f], [0x5d0, 0x5f4], [0x620, 0x6d5], [0x900, 0xdff], [0xe01, 0xe4e], [0x10a0, 0x10ff], [0x3041, 0x30ff],
];
const digraphs = [[/t[sz]|d[zj]h?/g, 's'], [/ph/g, 'f'], [/th/g, 't'], [/[gk]h/g, 'k'], [/[scz]h/g, 's']];
const classes = { b: 'P', p: 'P', f: 'P', v: 'P', k: 'K', g: 'K', q: 'K', c: 'K', t: 'T', d: 'T', s: 'S', z: 'S', j: 'S', x: 'KS', m: 'M', n: 'N', l: 'L', r: 'R' };
const head = '# From AnyAscii 0.3.3 (ISC licence, https://github.com/anyascii/anyascii); made by src/data/sounds.mjs.\n';

function write(name, read, ranges) {
  const groups = new Map();
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      const sound = /\p{L}|\p{M}/u.test(letter) && letter === letter.toLowerCase() ? read(anyAscii(letter).toLowerCase()) : '';
      if (sound) groups.set(sound, (groups.get(sound) ?? '') + letter);
    }
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sound, letters]) => `${sound} ${letters}\n`);
  fs.writeFileSync(path.join(folder, name), head + lines.join(''));
}

function consonants(latin) {
  for (const [from, to] of digraphs) latin = latin.replace(from, to);
  return [...latin].map((letter) => classes[letter] ?? '').join('').replace(/(.)\1+/g, '$1') || '-';
}

write('Consonants.txt', consonants, scripts);
write('Syllables.txt', (latin) => latin, [[0x4e00, 0x9fff]]);

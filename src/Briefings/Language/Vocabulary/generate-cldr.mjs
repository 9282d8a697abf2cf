// Writes cldr.txt from Unicode's CLDR: names of months and weekdays, the order of a short date, and number signs of every language.
//
//   npm install cldr-dates-full@48 cldr-numbers-full@48 && node generate-cldr.mjs node_modules > cldr.txt
//
// Run by hand when CLDR has a new version, never by a build. The licence of the data is in cldr-license.txt.
import { readdirSync, readFileSync, existsSync } from 'node:fs';

const root = process.argv[2];
const read = (pack, locale, file) => {
  const path = `${root}/${pack}/main/${locale}/${file}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).main[locale] : null;
};

// Months and days in their order; every width and context once, the one inside a date first. Single letters and digits say nothing.
const names = (kinds, keys) => keys.map(key => {
  const found = [];
  for (const width of ['wide', 'abbreviated', 'short'])
    for (const context of ['format', 'stand-alone']) {
      const name = kinds[context]?.[width]?.[key]?.trim().replace(/\.$/, '');
      if (name && name.length > 1 && !/[0-9|,]/.test(name) && !found.includes(name)) found.push(name);
    }
  return found.join(',');
}).join('|');

const order = pattern => (pattern._value ?? pattern).replace(/'[^']*'/g, '').replace(/[^dMy]/g, '').replace(/(.)\1+/g, '$1').toLowerCase();

const months = [...Array(12).keys()].map(month => String(month + 1));
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
console.log('# Made by generate-cldr.mjs from Unicode CLDR 48; see cldr-license.txt. One line a language and kind.');
for (const locale of readdirSync(`${root}/cldr-dates-full/main`).filter(name => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(name) && name !== 'und').sort()) {
  const gregorian = read('cldr-dates-full', locale, 'ca-gregorian').dates.calendars.gregorian;
  const numbers = read('cldr-numbers-full', locale, 'numbers')?.numbers;
  const own = names(gregorian.months, months);
  // A locale without names of its own has CLDR's placeholders, M01 to M12.
  if (/^\|*$/.test(own)) continue;
  console.log(`${locale} months ${own}`);
  console.log(`${locale} weekdays ${names(gregorian.days, days)}`);
  console.log(`${locale} order ${order(gregorian.dateFormats.short)}`);
  const symbols = numbers?.['symbols-numberSystem-latn'];
  if (symbols) console.log(`${locale} decimal ${symbols.decimal} ${symbols.group.replace(/[\u00a0\u202f ]/, 'space')}`);
}

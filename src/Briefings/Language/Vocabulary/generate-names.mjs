// Writes cldr-names.txt from Unicode's CLDR: countries, large cities, currencies, units and magnitudes, by what each language calls them.
//
//   npm install cldr-core@48 cldr-localenames-full@48 cldr-dates-full@48 cldr-numbers-full@48 cldr-units-full@48
//   node generate-names.mjs node_modules > cldr-names.txt
//
// Run by hand when CLDR has a new version, never by a build. The licence of the data is in cldr-license.txt.
import { readdirSync, readFileSync, existsSync } from 'node:fs';

const root = process.argv[2];
const read = (pack, locale, file) => {
  const path = `${root}/${pack}/main/${locale}/${file}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).main[locale] : null;
};
const once = names => [...new Set(names.filter(name => name))];
const line = (locale, kind, entries) => {
  const kept = entries.filter(([, names]) => names.length > 0);
  if (kept.length > 0) console.log(`${locale} ${kind} ${kept.map(([id, names]) => `${id},${names.join(',')}`).join('|')}`);
};
const isPlain = name => name.length > 1 && !/[,|;()[\]0-9]/.test(name);

// Countries, by their codes; continents and groupings have none. A name in brackets is another spelling.
const territories = locale => {
  const names = read('cldr-localenames-full', locale, 'territories')?.localeDisplayNames.territories ?? {};
  const codes = once(Object.keys(names).map(key => key.split('-alt-')[0])).filter(code => /^[A-Z]{2}$/.test(code) && !/^(ZZ|XA|XB|QO|EZ|UN)$/.test(code));
  return codes.map(code => [code, once(['', '-alt-short', '-alt-variant'].map(alt => names[code + alt])
    .map(name => name?.replace(/\s*[([（].*$/, '').trim()).filter(name => name && isPlain(name) && name !== code && name.length > 2 - /[^\0-\u2fff]/.test(name)))]);
};

// The cities that time zones are called by, in their own spelling where a language has one. Stations and counties are left out.
const areas = ['Africa', 'America', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'];
const english = read('cldr-dates-full', 'en', 'timeZoneNames').dates.timeZoneNames.zone;
const cityOf = (zones, area, zone) => zones?.[area]?.[zone]?.exemplarCity;
const zonesOf = () => {
  const found = [];
  const all = read('cldr-dates-full', 'ja', 'timeZoneNames').dates.timeZoneNames.zone;
  for (const area of areas)
    for (const zone of Object.keys(all[area] ?? {}))
      if (all[area][zone]._type === 'zone') found.push([area, zone]);
  return found;
};
const slug = zone => zone.toLowerCase().replace(/[^a-z]+/g, '-');
const ambiguous = /^(Male|Casey|Davis|Nome|Easter|Center|Pacific|Eastern|Central|Mountain|Vincent|Phoenix|Reunion|Jersey|Man|Whitehorse|Chatham|Currie|Hobart)$/;
const cities = locale => {
  const zones = read('cldr-dates-full', locale, 'timeZoneNames')?.dates.timeZoneNames.zone;
  return zonesOf().map(([area, zone]) => {
    const plain = cityOf(english, area, zone) ?? zone.replaceAll('_', ' ');
    const own = cityOf(zones, area, zone) ?? plain;
    return [slug(zone), once([own]).filter(name => isPlain(name) && name.length > 1 && !ambiguous.test(plain))];
  });
};

// Currencies that share a word are one: which dollar it is, a text says once or not at all.
const families = {
  dollar: 'USD AUD CAD NZD HKD SGD TWD JMD BBD BSD BZD FJD GYD LRD NAD SRD TTD', crown: 'NOK SEK DKK ISK CZK', pound: 'GBP EGP SYP LBP SDG GIP FKP SHP SSP',
  franc: 'CHF XAF XOF XPF BIF DJF GNF KMF RWF CDF', peso: 'MXN ARS CLP COP PHP UYU DOP CUP', rupee: 'INR PKR LKR NPR MUR SCR IDR MVR', dinar: 'RSD JOD KWD BHD DZD IQD LYD TND MKD',
  rial: 'IRR SAR QAR OMR YER', rouble: 'RUB BYN', won: 'KRW KPW', shilling: 'KES UGX TZS SOS', EUR: 'EUR', JPY: 'JPY', CNY: 'CNY', TRY: 'TRY', PLN: 'PLN', UAH: 'UAH', HUF: 'HUF',
  ILS: 'ILS', THB: 'THB', VND: 'VND', BRL: 'BRL', ZAR: 'ZAR', RON: 'RON', BGN: 'BGN', GEL: 'GEL', AMD: 'AMD', AZN: 'AZN', KZT: 'KZT', MYR: 'MYR', BDT: 'BDT', NGN: 'NGN', ETB: 'ETB', PEN: 'PEN', MAD: 'MAD', AED: 'AED',
};
const fold = word => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isUnspaced = locale => /^(zh|ja|th|lo|km|my|yue)/.test(locale);
const namesOf = entry => once(Object.entries(entry ?? {}).filter(([key]) => key.startsWith('displayName')).map(([, name]) => name));
const currencies = locale => {
  const all = read('cldr-numbers-full', locale, 'currencies')?.numbers.currencies ?? {};
  const places = territories(locale).filter(([code]) => code !== 'EU').flatMap(([, names]) => names.flatMap(name => name.split(/[\s-]+/))).map(word => fold(word).slice(0, 3));
  const seen = new Set(places);
  return Object.entries(families).map(([family, codes]) => {
    const members = codes.split(' ').map(code => namesOf(all[code])).filter(names => names.length > 0);
    if (isUnspaced(locale)) {
      const whole = members.flatMap(names => names.flatMap(name => [name.replace(/\s/g, ''), ...(/\s/.test(name) ? [name.split(/\s/).at(-1)] : [])]));
      const ends = [];
      for (const name of whole)
        for (let cut = 1; cut <= name.length - 2; cut++) {
          const end = name.slice(cut);
          if (whole.filter(other => other.endsWith(end)).length * 2 >= whole.length && whole.length > 2) ends.push(end);
        }
      return [family, once([...whole, ...ends]).filter(isPlain)];
    }
    const counts = new Map();
    for (const names of members)
      for (const word of once(names.flatMap(name => name.split(/[\s\u00a0-]+/).map(part => part.toLowerCase())))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = [...counts].filter(([word, count]) => word.length > 1 && isPlain(word) && !/[.'’]/.test(word)
      && (members.length > 2 ? count * (count > 2 ? 4 : 3) >= members.length && count > 1 : count === members.length && (family === 'EUR' || !seen.has(fold(word).slice(0, 3))))).map(([word]) => word);
    return [family, words];
  });
};
// A word of two families, such as an article, says nothing.
const unique = entries => {
  const owners = new Map();
  for (const [id, names] of entries) for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  return entries.map(([id, names]) => [id, names.filter(name => owners.get(name).size === 1)]);
};

const measured = {
  'length-kilometer': 'km', 'length-meter': 'm', 'length-centimeter': 'cm', 'length-millimeter': 'mm', 'length-mile': 'mi', 'length-foot': 'ft', 'area-square-kilometer': 'km2',
  'area-hectare': 'ha', 'area-acre': 'ac', 'mass-kilogram': 'kg', 'mass-gram': 'g', 'mass-tonne': 't', 'volume-liter': 'l', 'power-watt': 'W', 'power-kilowatt': 'kW', 'power-megawatt': 'MW',
  'power-gigawatt': 'GW', 'digital-byte': 'B', 'digital-megabyte': 'MB', 'digital-gigabyte': 'GB', 'duration-second': 's', 'duration-minute': 'min', 'duration-hour': 'h', 'duration-week': 'weeks',
};
const units = locale => {
  const long = read('cldr-units-full', locale, 'units')?.units.long ?? {};
  return Object.entries(measured).map(([key, id]) => [id, once(Object.entries(long[key] ?? {}).filter(([name, value]) => /count-/.test(name) && /^\{0\}/.test(value))
    .map(([, value]) => value.replace('{0}', '').trim().toLowerCase())).filter(name => isPlain(name) && !/\s/.test(name))]);
};

const magnitudes = locale => {
  const numbers = read('cldr-numbers-full', locale, 'numbers')?.numbers ?? {};
  const format = numbers['decimalFormats-numberSystem-latn'] ?? numbers[`decimalFormats-numberSystem-${numbers.defaultNumberingSystem}`];
  const found = new Map();
  for (const [key, pattern] of Object.entries(format?.long?.decimalFormat ?? {})) {
    const [, size] = key.match(/^(1000+)-count/) ?? [];
    const [, zeros, word] = pattern.split(';')[0].replace(/[\u200e\u200f]/g, '').match(/^(0+)\s*(.+)$/u) ?? [];
    if (!size || !word || !isPlain(word + word) || /\s/.test(word)) continue;
    const value = Number(size) / 10 ** (zeros.length - 1);
    found.set(value, once([...(found.get(value) ?? []), word.replace(/[.\u200f]/g, '')]));
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([value, names]) => [String(value), names]);
};

console.log('# Made by generate-names.mjs from Unicode CLDR 48; see cldr-license.txt. One line a language and kind: id, then its names.');
const covered = JSON.parse(readFileSync(`${root}/cldr-core/coverageLevels.json`, 'utf8')).effectiveCoverageLevels;
for (const locale of readdirSync(`${root}/cldr-localenames-full/main`).filter(name => /^([a-z]{2,3}|zh-Hant|sr-Latn)$/.test(name) && name !== 'und' && covered[name]).sort()) {
  const places = territories(locale);
  if (places.filter(([, names]) => names.length > 0).length < 100) continue;
  line(locale, 'territories', places);
  // A Latin language's own spelling of most cities is the English one: only what differs is written.
  const own = cities(locale), common = locale === 'en' ? [] : cities('en');
  const commonName = new Map(common.map(([id, names]) => [id, names[0]]));
  line(locale, 'cities', own.map(([id, names]) => [id, names.filter(name => name !== commonName.get(id))]));
  line(locale, 'currencies', unique(currencies(locale)));
  line(locale, 'units', unique(units(locale)));
  line(locale, 'magnitudes', magnitudes(locale));
}

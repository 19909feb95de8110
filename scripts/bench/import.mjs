// Measures pubs import on lists made by pandoc; see scripts/bench/import.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {commandLine, hold} from './options.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const {options, words: [peers, ...files]} = commandLine(
  'scripts/bench/import [--styles ID,ID] [--entries N] [--from N] [--show N] [--field F] [--forms F,F] [--least T,A,Y,V] FILE.bib...',
  {styles: '', entries: '200', from: '0', show: '0', field: '', forms: 'markdown,plain', least: ''});
const pubs = process.env.PUBS ?? join(root, 'scripts/pubs');
const work = join(root, 'target/bench-import');
mkdirSync(work, {recursive: true});
/** Some inheritance that goes in circles keeps pandoc busy for ever; in milliseconds. */
const PATIENCE = 60_000;
const FIELDS = ['title', 'authors', 'year', 'venue'];
const totals = Object.fromEntries(FIELDS.map((field) => [field, [0, 0]]));

const references = sample(files.flatMap(read), Number(options.entries));
writeFileSync(join(work, 'library.json'), JSON.stringify(references));
console.log(`${references.length} entries`);
console.log(['style'.padEnd(44), 'form'.padEnd(9), 'items'.padStart(6), ...FIELDS.map((field) => field.padStart(8))].join(''));
for (const style of options.styles.split(',')) {
  for (const form of options.forms.split(',')) {
    measure(style, form);
  }
}
const shares = FIELDS.map((field) => totals[field][0] * 100 / Math.max(1, totals[field][1]));
console.log(['all'.padEnd(44), ''.padEnd(9), ''.padStart(6), ...shares.map((share) => share.toFixed(1).padStart(8))].join(''));
hold(options.least, shares);

function pandoc(args, input) {
  const run = spawnSync('pandoc', args, {input, encoding: 'utf8', maxBuffer: 1 << 28, timeout: PATIENCE});
  return run.status === 0 ? run.stdout : '';
}

function read(file) {
  if (file.endsWith('.json')) {
    return JSON.parse(readFileSync(file, 'utf8'));
  }
  const json = pandoc(['-f', 'biblatex', '-t', 'csljson', file]);
  return json ? JSON.parse(json) : [];
}

/** Entries that have what is asked for, each title once, spread over all that there are. */
function sample(all, most) {
  const seen = new Set();
  const usable = all.filter((entry) => {
    const key = letters(entry.title ?? '');
    const fine = key.length > 8 && (entry.author ?? []).length > 0 && entry.issued?.['date-parts'] && !seen.has(key)
        && entry.author.every((name) => name.family || name.literal);
    seen.add(key);
    return fine;
  });
  const step = Math.max(1, usable.length / most);
  const first = Number(options.from) % step;
  return usable.filter((_, i) => Math.floor((i - first) / step) !== Math.floor((i - first - 1) / step))
    .map((entry, i) => ({...entry, id: `e${i}`, abstract: undefined, note: undefined, keyword: undefined, annote: undefined}));
}

function measure(style, form) {
  const document = '---\nnocite: "@*"\n---\n\n# Publications\n';
  const args = ['-f', 'markdown', '--citeproc', '--csl', join(peers, 'csl', `${style}.csl`), '--bibliography', join(work, 'library.json')];
  const html = pandoc([...args, '-t', 'html'], document);
  const printed = new Map(html.split(/<div id="ref-(?=e\d+")/).slice(1)
    .map((part) => [part.slice(0, part.indexOf('"')), spoken(part.slice(part.indexOf('>') + 1))]));
  const order = [...printed.keys()];
  const list = join(work, `${style}.${form === 'plain' ? 'txt' : 'md'}`);
  writeFileSync(list, pandoc([...args, '-t', form === 'markdown' ? 'markdown-citations' : form], document));
  const bib = join(work, `${style}.${form}.bib`);
  const run = spawnSync(pubs, ['import', list], {encoding: 'utf8', maxBuffer: 1 << 28});
  writeFileSync(bib, run.stdout ?? '');
  const items = JSON.parse(pandoc(['-f', 'biblatex', '-t', 'csljson', bib]) || '[]');
  const pairs = align(order.map((id) => references.find((entry) => entry.id === id)), items);
  const counts = Object.fromEntries(FIELDS.map((field) => [field, [0, 0]]));
  let shown = 0;
  for (const [truth, item] of pairs) {
    for (const field of FIELDS) {
      const verdict = right(field, truth, item ?? {}, printed.get(truth.id));
      if (verdict !== undefined) {
        counts[field][1]++;
        counts[field][0] += verdict ? 1 : 0;
        if (!verdict && shown < Number(options.show) && (!options.field || options.field === field)) {
          shown++;
          console.log(`  ${field}: ${JSON.stringify(wanted(field, truth))}\n    got ${JSON.stringify(item && wanted(field, item))} [${item?.id}]\n    in  ${printed.get(truth.id)}`);
        }
      }
    }
  }
  FIELDS.forEach((field) => [0, 1].forEach((i) => { totals[field][i] += counts[field][i]; }));
  console.log([style.padEnd(44), form.padEnd(9), `${items.length}/${order.length}`.padStart(8),
    ...FIELDS.map((field) => (counts[field][0] * 100 / Math.max(1, counts[field][1])).toFixed(1).padStart(8))].join(''));
}

/** Pairs in order; where one side has more, those are paired whose titles agree. */
function align(truths, items) {
  if (truths.length === items.length) {
    return truths.map((truth, i) => [truth, items[i]]);
  }
  let at = 0;
  return truths.map((truth) => {
    const wantedTitle = letters(truth.title);
    for (let i = at; i < Math.min(items.length, at + 60); i++) {
      const title = letters(items[i].title ?? '');
      if (title && (title === wantedTitle || title.includes(wantedTitle.slice(0, 20)) || wantedTitle.includes(title.slice(0, 24)))) {
        at = i + 1;
        return [truth, items[i]];
      }
    }
    return [truth, undefined];
  });
}

function wanted(field, entry) {
  switch (field) {
    case 'title': return entry.title;
    case 'authors': return (entry.author ?? entry.editor ?? []).map((name) => name.literal ?? `${name.family}, ${name.given ?? ''}`).join('; ');
    case 'year': return year(entry);
    default: return entry['container-title'] ?? entry['event-title'] ?? entry.publisher;
  }
}

/** The text of an item of an HTML list. */
function spoken(html) {
  const entities = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '};
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/\s+/g, ' ').trim();
}

/** Whether an item says its year, otherwise than in its title, an address or a date of access: else no reader can know it. */
function saysYear(text, truth) {
  const bare = text.replace(/\b(?:https?:\/\/|doi:?\s?10\.)\S*/gi, ' ')
    .replace(/\b(?:accessed|retrieved|cited|consulted)\b[^;\])]*/gi, ' ')
  return year(truth) !== '' && new RegExp(`(?<!\\d)${year(truth)}(?!\\d)`).test(bare.split(truth.title.replace(/<[^>]*>/g, '')).join(' '));
}

function right(field, truth, item, text) {
  switch (field) {
    case 'title': return letters(item.title ?? '') === letters(truth.title) || letters(`${item.title}`) === letters(truth.title.replace(/\.$/, ''));
    case 'authors': return sameAuthors(truth.author, item.author ?? []);
    case 'year': return saysYear(text, truth) ? year(truth) === year(item) : undefined;
    default: {
      // A style prints the full name or the short one; which, an import cannot know.
      const names = [truth['container-title'], truth['container-title-short'], truth.journalAbbreviation].filter(Boolean);
      return names.length === 0 ? undefined : names.some((name) => sameVenue(venue(name), venue(item['container-title'] ?? '')));
    }
  }
}

function sameVenue(one, other) {
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return less.length > 0 && (less === more || more.includes(less) && less.length >= 0.8 * more.length);
}

function sameAuthors(truth, found) {
  const others = found.length > 0 && found.at(-1).literal === 'others' || found.length > 0 && found.at(-1).family === 'others';
  const people = others ? found.slice(0, -1) : found;
  const cut = others || people.length < truth.length && truth.length > 6 && people.length >= 3;
  if (people.length === 0 || (cut ? people.length > truth.length : people.length !== truth.length)) {
    return false;
  }
  const last = cut && people.length > 1 && person(people.at(-1)) === person(truth.at(-1)) ? people.length - 1 : people.length;
  return people.slice(0, last).every((name, i) => person(name) === person(truth[i]));
}

/** The family name and the first initial. */
function person(name) {
  const family = letters(`${name['non-dropping-particle'] ?? ''}${name['dropping-particle'] ?? ''}${name.family ?? name.literal ?? ''}`);
  const initial = letters(name.given ?? '').slice(0, 1);
  return initial ? `${family}/${initial}` : family;
}

function year(entry) {
  return String(entry.issued?.['date-parts']?.[0]?.[0] ?? '');
}

function venue(text) {
  return letters(text.replace(/^(in|the|proceedings of|proc\. of)\s+/i, ''));
}

function letters(text) {
  return text.replace(/<[^>]*>/g, '').normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

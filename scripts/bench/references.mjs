// Measures pubs import on labelled reference strings; see scripts/bench/references.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {commandLine, hold} from './options.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const {options, words: files} = commandLine('scripts/bench/references [--batch N] [--show N] [--field NAME] [--least T,A,D,C,P,V] FILE.xml',
  {batch: '40', show: '0', field: '', least: ''});
const pubs = process.env.PUBS ?? join(root, 'scripts/pubs');
const work = join(root, 'target/bench-references');
mkdirSync(work, {recursive: true});
// The strings are nobody's list.
writeFileSync(join(work, 'pubs.toml'), '');
/** The labels of each field, and the fields of an entry that may say it. */
const FIELDS = {
  title: [['title'], ['title']],
  authors: [['author'], ['author']],
  date: [['date'], ['year']],
  container: [['journal', 'container-title', 'collection-title'], ['journal', 'booktitle', 'series', 'howpublished', 'collection']],
  pages: [['pages'], ['pages', 'eid', 'pagetotal']],
  volume: [['volume'], ['volume', 'number', 'eid', 'issue']],
};
const counts = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, [0, 0]]));
let shown = 0;
let read = 0;

const strings = files.flatMap((file) => parse(readFileSync(file, 'utf8')));
const size = Math.max(1, Number(options.batch));
for (let i = 0; i < strings.length; i += size) {
  measure(strings.slice(i, i + size), i / size);
}
console.log(`${strings.length} strings, ${read} read`);
const shares = Object.entries(counts).map(([field, [right, all]]) => {
  const share = right * 100 / Math.max(1, all);
  console.log(`${field.padEnd(10)}${String(all).padStart(6)}${share.toFixed(1).padStart(7)}`);
  return share;
});
hold(options.least, shares);

/** The strings with their parts. */
function parse(xml) {
  return xml.split('<sequence>').slice(1).map((sequence) => {
    const parts = [...sequence.matchAll(/<([a-z-]+)>([^<]*)<\/\1>/g)].map(([, label, text]) => [label, decoded(text).replace(/\s+/g, ' ').trim()]);
    return {parts, text: parts.filter(([label]) => label !== 'citation-number').map(([, text]) => text).join(' ')};
  }).filter(({text}) => text);
}

function decoded(text) {
  const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function measure(batch, number) {
  const list = join(work, `list-${number}.txt`);
  writeFileSync(list, `Publications\n\n${batch.map(({text}) => text).join('\n\n')}\n`);
  const run = spawnSync(pubs, ['import', list, '--report', '-o', '-'], {cwd: work, encoding: 'utf8', maxBuffer: 1 << 28});
  const entries = new Map();
  let entry = {};
  for (const line of (run.stderr ?? '').split('\n')) {
    const head = /:(\d+):\d+: @(\w+)\{/.exec(line);
    const field = /^ {4}([\w+]+): (.*)$/.exec(line);
    if (head) {
      entry = {};
      entries.set((Number(head[1]) - 3) / 2, entry);
    } else if (field && field[1] !== 'doubtful') {
      entry[field[1]] = plain(field[2]);
    }
  }
  read += entries.size;
  batch.forEach((string, i) => judge(string, entries.get(i) ?? {}));
}

function judge({parts, text}, entry) {
  for (const [field, [labels, names]] of Object.entries(FIELDS)) {
    const wanted = parts.filter(([label]) => labels.includes(label)).map(([, part]) => part);
    const found = names.map((name) => entry[name] ?? '').filter(Boolean);
    const verdict = wanted.length ? right(field, wanted, found) : undefined;
    if (verdict === undefined) {
      continue;
    }
    counts[field][1]++;
    counts[field][0] += verdict ? 1 : 0;
    if (!verdict && shown < Number(options.show) && (!options.field || options.field === field)) {
      shown++;
      console.log(`  ${field}: ${JSON.stringify(wanted)}\n    got ${JSON.stringify(found)}\n    in  ${text}\n    as  ${JSON.stringify(entry)}`);
    }
  }
}

function right(field, wanted, found) {
  switch (field) {
    case 'title': return found.length > 0 && wanted.some((title) => letters(title) === letters(found[0]));
    case 'authors': return found.length > 0 && names(wanted.join(' ')) === names(found[0]);
    case 'date': {
      const years = wanted.join(' ').match(/\d{4}/g);
      return years ? found.length > 0 && years.includes(found[0].slice(0, 4)) : undefined;
    }
    case 'container': return wanted.some((name) => found.some((other) => sameContainer(name, other)));
    default: return digits(wanted[0]) !== '' ? found.some((_, i) => digits(wanted[0]) === digits(found.slice(0, i + 1).join(' '))) || found.some((one) => digits(wanted[0]) === digits(one)) : undefined;
  }
}

/** One name is the other, nearly all of it, or its acronym. */
function sameContainer(name, other) {
  const bare = (text) => letters(text.replace(/^["“‘(\s]*(?:in|the|proceedings of|proc\. of)[:\s]+(?:the\s)?/i, '').replace(/^proceedings of (?:the )?/i, ''));
  const [one, two] = [bare(name), bare(other)];
  const [less, more] = one.length < two.length ? [one, two] : [two, one];
  const initials = other.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0].toLowerCase()).join('');
  return less.length > 0 && (less === more || more.includes(less) && less.length >= 0.8 * more.length || one.length > 1 && initials.startsWith(one));
}

/** The letters of all names, in whatever order. */
function names(text) {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u)
    .filter((word) => !['and', 'und', 'et', 'al', 'others', 'y', 'e', 'ed', 'eds', 'by', 'with', 'the', ''].includes(word));
  return [...words.join('')].sort().join('');
}

function digits(text) {
  return (text.match(/\d+|\b[ivxlc]+\b/gi) ?? []).map((word) => word.toLowerCase()).join(' ');
}

/** What LaTeX shows. */
function plain(latex) {
  return latex.replace(/\\text\w+\{([^{}]*)\}/g, '$1').replace(/\\([&%$#_{}])/g, '$1').replace(/[{}]/g, '').replace(/~/g, ' ');
}

function letters(text) {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

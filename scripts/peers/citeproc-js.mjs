// Cites CSL-JSON with citeproc-js.
//
//   node citeproc-js.mjs [--lang TAG] [--list] PEERS ITEMS.json STYLE...
//
// PEERS is the folder that scripts/peers/prepare prints. Prints one line of JSON for each style and item, in the order of
// the items, {"style", "id", "text", "html"}; with --list the bare text of the entries, as a reader would want it.
import {createRequire} from 'node:module';
import {existsSync, readFileSync, writeSync} from 'node:fs';
import {join, resolve} from 'node:path';

const given = process.argv.slice(2);
let lang = '';
let list = false;
while (given[0]?.startsWith('--')) {
  const option = given.shift();
  if (option === '--lang') lang = given.shift();
  else if (option === '--list') list = true;
  else fail(`unknown option ${option}`);
}
const [peers, itemsFile, ...styles] = given;
if (!styles.length) fail('usage: citeproc-js.mjs [--lang TAG] [--list] PEERS ITEMS.json STYLE...');

const CSL = createRequire(join(resolve(peers), 'package.json'))('citeproc');
const items = new Map(JSON.parse(readFileSync(itemsFile, 'utf8'))
  // Most styles still ask for a variable by its older name, and Zotero hands it both.
  .map((item) => [String(item.id), {...item, system_id: String(item.id), event: item['event-title']}]));
const locales = new Map();

for (const style of styles) {
  for (const entry of cite(style)) {
    write(list ? `${entry.text}\n` : `${JSON.stringify({style, ...entry})}\n`);
  }
}

function cite(style) {
  const xml = readFileSync(join(peers, 'csl', `${style}.csl`), 'utf8');
  const system = {
    retrieveItem: (id) => items.get(String(id)),
    retrieveLocale: locale,
    // It joins legal entries that cite one case, so that entries and items need not go together.
    embedBibliographyEntry: (id) => `<!--${id}-->`,
  };
  const own = /<style[^>]*\sdefault-locale="([^"]*)"/.exec(xml)?.[1];
  const engine = new CSL.Engine(system, xml, lang || own || 'en-US', true);
  engine.setOutputFormat('html');
  // Unsorted: the number of an entry is its place in the file.
  engine.updateUncitedItems([...items.keys()], true);
  return engine.makeBibliography()[1].map((entry) => {
    const [, html, id] = /^([^]*)<!--([^]*)-->/.exec(entry);
    return {id, text: plain(html), html: html.trim()};
  });
}

function locale(tag) {
  if (!locales.has(tag)) {
    const file = join(peers, 'csl', `locales-${tag}.xml`);
    locales.set(tag, existsSync(file) ? readFileSync(file, 'utf8') : false);
  }
  return locales.get(tag);
}

/** The text of a piece of HTML; a block is parted from what stands before it by a blank. */
function plain(html) {
  return html
    .replace(/<\/?div[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (all, number) => String.fromCodePoint(number))
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** All of a text, also into a pipe that is full for a moment. */
function write(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

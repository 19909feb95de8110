// How much of our text is the peer's.
//
//   node compare.mjs [--examples N] [--least PERCENT] OURS.jsonl THEIRS.jsonl [ITEMS.json]
//
// Both files have lines {"style", "id", "text"}, and ours "label" where the entry has one: a list shows it by itself, so that
// the blank after it does not count. Only white space is evened out. Prints for each style the share of entries
// that are equal, then each kind of difference with the number of entries that have it and N examples. An entry that only
// one side has is a difference. With --least the exit status is 1 when fewer than that are equal in all.
import {readFileSync} from 'node:fs';
import {differences, even, nameWords} from './difference.mjs';

const given = process.argv.slice(2);
const options = {examples: 5, least: 0};
while (given[0]?.startsWith('--')) {
  const option = given.shift().slice(2);
  if (!(option in options)) fail(`unknown option --${option}`);
  options[option] = Number(given.shift());
}
const [oursFile, theirsFile, itemsFile] = given;
if (!theirsFile) fail('usage: compare.mjs [--examples N] [--least PERCENT] OURS.jsonl THEIRS.jsonl [ITEMS.json]');

const labels = new Map();
const ours = read(oursFile);
const theirs = read(theirsFile);
for (const [key, label] of labels) {
  if (theirs.get(key)?.startsWith(label)) theirs.set(key, `${label} ${theirs.get(key).slice(label.length)}`);
}
const names = new Map();
if (itemsFile) {
  for (const item of JSON.parse(readFileSync(itemsFile, 'utf8'))) names.set(String(item.id), nameWords(item));
}

const styles = new Map();
const kinds = new Map();
for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
  // A style may print nothing for an entry: a side that then has no line and one that has an empty one agree.
  if (!ours.get(key)?.trim() && !theirs.get(key)?.trim()) continue;
  const [style, id] = JSON.parse(key);
  const count = styles.get(style) ?? {entries: 0, equal: 0};
  styles.set(style, count);
  count.entries++;
  if (!ours.has(key) || !theirs.has(key)) {
    note('missing', {style, id, ours: ours.get(key) ?? '(no entry)', theirs: theirs.get(key) ?? '(no entry)'});
    continue;
  }
  const found = differences(even(ours.get(key)), even(theirs.get(key)), names.get(id) ?? new Set());
  if (!found.length) count.equal++;
  for (const kind of new Set(found.map((hunk) => hunk.kind))) {
    const hunk = found.find((candidate) => candidate.kind === kind);
    note(kind, {style, id, ours: hunk.ours, theirs: hunk.theirs, alone: found.every((other) => other.kind === kind)});
  }
}

let [entries, equal] = [0, 0];
print('equal', 'entries', 'share', 'style');
for (const [style, count] of [...styles].sort()) {
  print(count.equal, count.entries, share(count), style);
  entries += count.entries;
  equal += count.equal;
}
print(equal, entries, share({equal, entries}), 'all');

process.stdout.write('\nDifferences: entries that have one of the kind, and those that have no other\n');
for (const [kind, found] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
  process.stdout.write(`\n${kind}: ${found.length}, alone ${found.filter((example) => example.alone).length}\n`);
  for (const example of spread(found, options.examples)) {
    process.stdout.write(`  ${example.style} ${example.id}\n    ours   ${example.ours}\n    theirs ${example.theirs}\n`);
  }
}
process.exitCode = 100 * equal < options.least * entries ? 1 : 0;

function note(kind, example) {
  if (!kinds.has(kind)) kinds.set(kind, []);
  kinds.get(kind).push(example);
}

/** Some of many, from different styles where there are. */
function spread(found, most) {
  const chosen = [];
  for (let round = 0; chosen.length < Math.min(most, found.length); round++) {
    const seen = new Map();
    for (const example of found) {
      const times = seen.get(example.style) ?? 0;
      seen.set(example.style, times + 1);
      if (times === round && chosen.length < most) chosen.push(example);
    }
  }
  return chosen;
}

function read(file) {
  const texts = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const {style, id, text, label} = JSON.parse(line);
    const key = JSON.stringify([style, String(id)]);
    texts.set(key, label ? `${label} ${text}` : text);
    if (label) labels.set(key, label);
  }
  return texts;
}

function share({equal: some, entries: all}) {
  return `${(100 * some / all).toFixed(1)} %`;
}

function print(a, b, c, d) {
  process.stdout.write(`${String(a).padStart(6)} ${String(b).padStart(8)} ${String(c).padStart(8)}  ${d}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

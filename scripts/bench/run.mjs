// Measures pubs beside its peers; see scripts/bench/run.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {commandLine} from './options.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const {options, words: [peers]} = commandLine('scripts/bench/run [--sizes N,N] [--styles ID,ID] [--runs N] [--only PROGRAM,PROGRAM]',
  {sizes: '11,1000,10000', styles: 'ieee,association-for-computing-machinery', runs: '0', only: 'pubs,pandoc,citeproc-js'}, 1);

const TIME = '/usr/bin/time';
if (!existsSync(TIME)) {
  process.stderr.write('scripts/bench needs GNU time at /usr/bin/time (Debian, Ubuntu: apt install time)\n');
  process.exit(2);
}
const pubs = process.env.PUBS ?? join(root, 'scripts/pubs');
const work = join(root, 'target/bench');
mkdirSync(work, {recursive: true});

const PROGRAMS = {
  pubs: ({bib, style, out}) => [pubs, 'format', '--style', style, '--to', 'markdown', '-o', out, bib],
  pandoc: ({bib, style, out}) => ['pandoc', '--from', 'biblatex', '--citeproc', '--csl', join(peers, 'csl', `${style}.csl`),
    '--to', 'markdown', '--output', out, bib],
  'citeproc-js': ({json, style, out}) => ['sh', '-c', 'node "$1" --list "$2" "$3" "$4" > "$5"', 'sh',
    join(root, 'scripts/peers/citeproc-js.mjs'), peers, json, style, out],
};
const programs = options.only.split(',').filter((name) => name !== 'pandoc' || exists('pandoc'));

row('entries', 'style', 'program', 'seconds', 'MB', 'times pubs', 'runs');
for (const size of options.sizes.split(',')) {
  const file = join(work, `entries-${size}`);
  run([process.execPath, join(here, 'entries.mjs'), size, file]);
  for (const style of options.styles.split(',')) {
    const found = new Map();
    // The first start of pubs builds and makes its archive of classes; that is not what is measured.
    const cases = programs.map((name) => ({name, command: command(name, file, style), tries: []}));
    run(cases[0].command.words);
    const rounds = Number(options.runs) || (size <= 100 ? 10 : size <= 1000 ? 5 : 2);
    // Taken in turn, so that what else the machine does falls on all of them.
    for (let round = 0; round < rounds; round++) {
      for (const {command: {words, out}, tries} of cases) {
        rmSync(out, {force: true});
        tries.push(measure(words, out));
      }
    }
    for (const {name, tries} of cases) {
      const [seconds, megabytes] = ['seconds', 'megabytes'].map((what) => middle(tries.map((one) => one[what])));
      found.set(name, seconds);
      row(size, style.length > 20 ? `${style.slice(0, 19)}…` : style, name, seconds.toFixed(2), megabytes.toFixed(0),
        found.has('pubs') ? (seconds / found.get('pubs')).toFixed(1) : '', String(tries.length));
    }
  }
}

function command(name, file, style) {
  const out = join(work, `${name}.out`);
  return {words: PROGRAMS[name]({bib: `${file}.bib`, json: `${file}.json`, style, out}), out};
}

/** Wall time and greatest resident set of one run, of which the output must be there and not empty. */
function measure(words, out) {
  const report = join(work, 'time');
  const start = process.hrtime.bigint();
  run([TIME, '-o', report, '-f', '%M', ...words]);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!existsSync(out) || !statSync(out).size) {
    process.stderr.write(`nothing was written by: ${words.join(' ')}\n`);
    process.exit(2);
  }
  return {seconds, megabytes: Number(readFileSync(report, 'utf8').trim().split('\n').pop()) / 1024};
}

function run([program, ...words]) {
  const done = spawnSync(program, words, {encoding: 'utf8', maxBuffer: 1 << 28});
  if (done.status !== 0) {
    process.stderr.write(`${program} ${words.join(' ')}: status ${done.status}\n${done.error ?? done.stderr.slice(0, 2000)}\n`);
    process.exit(2);
  }
}

function exists(program) {
  return !spawnSync(program, ['--version']).error;
}

function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function row(...cells) {
  const widths = [7, -20, -12, 8, 6, 11, 5];
  process.stdout.write(`${cells.map((cell, i) => widths[i] < 0 ? cell.padEnd(-widths[i]) : cell.padStart(widths[i]))
    .join(' ').trimEnd()}\n`);
}

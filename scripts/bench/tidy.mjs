// Measures pubs beside its peers on large libraries; see scripts/bench/tidy.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {commandLine} from './options.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const {options} = commandLine('scripts/bench/tidy [--sizes N,N] [--runs N]', {sizes: '1000,10000,100000', runs: '0'}, 0);

const TIME = '/usr/bin/time';
if (!existsSync(TIME)) {
  process.stderr.write('scripts/bench needs GNU time at /usr/bin/time (Debian, Ubuntu: apt install time)\n');
  process.exit(2);
}
const pubs = process.env.PUBS ?? join(root, 'scripts/pubs');
const work = join(root, 'target/bench/tidy');
mkdirSync(work, {recursive: true});
const tidy = join(root, 'target/bench/node_modules/bibtex-tidy/bin/bibtex-tidy');
const toFile = (command) => ['sh', '-c', `${command} >"$OUT" 2>/dev/null || [ $? -le 1 ]`, 'sh'];

/** What is run, on a file, and up to how many entries it is worth waiting for. */
const PROGRAMS = [
  {name: 'pubs tidy', words: (bib) => [...toFile('"$1" tidy "$2"'), pubs, bib], most: Infinity},
  {name: 'bibclean', needs: 'bibclean', words: (bib) => [...toFile('bibclean -no-warnings "$1"'), bib], most: Infinity},
  {name: 'bibtool', needs: 'bibtool', words: (bib) => [...toFile('bibtool "$1"'), bib], most: 10000},
  {name: 'bibtex-tidy', file: tidy, words: (bib) => [...toFile('node "$1" "$2" --v2'), tidy, bib], most: Infinity},
  {name: 'biber --tool', needs: 'biber', words: (bib, out) => ['biber', '--tool', '--quiet', '--output-file', out, bib], most: 1000},
  {name: 'pubs check', words: (bib) => [...toFile('"$1" check "$2"'), pubs, bib], most: Infinity},
  {name: 'pubs sync, 50', words: (bib) => [...toFile('cd "$(dirname "$2")" && "$1" sync paper'), pubs, bib], most: Infinity},
  {name: 'pubs convert, 50', words: (bib) => [...toFile('"$1" convert --to bibtex --cited "$(dirname "$2")/paper" "$2"'), pubs, bib], most: Infinity},
];
const programs = PROGRAMS.filter(({name, needs, file}) => {
  const there = file ? existsSync(file) : !needs || !spawnSync(needs, ['--version']).error;
  if (!there) process.stderr.write(`${name} is not there and is left out\n`);
  return there;
});

process.stdout.write('| entries | program | seconds | MB | times pubs tidy |\n|---:|---|---:|---:|---:|\n');
for (const size of options.sizes.split(',')) {
  const folder = join(work, size);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'paper'), {recursive: true});
  const bib = join(folder, 'library.bib');
  run([process.execPath, join(here, 'messy.mjs'), size, bib]);
  writeFileSync(join(folder, 'pubs.toml'), 'library = ["library.bib"]\n');
  const cited = Array.from({length: 50}, (_, i) => `\\cite{key${1 + Math.floor(i * size / 50)}}`).join('\n');
  writeFileSync(join(folder, 'paper/main.tex'), `${cited}\n\\bibliography{refs}\n`);
  writeFileSync(join(folder, 'paper/refs.bib'), '');
  const cases = programs.filter(({most}) => size <= most).map((program) => ({...program, tries: []}));
  const rounds = Number(options.runs) || (size <= 10000 ? 5 : 3);
  // The first start of pubs builds and makes its archive of classes; that is not what is measured.
  measure(cases[0].words(bib, ''), join(folder, 'out'));
  for (let round = 0; round < rounds; round++) {
    for (const {words, tries} of cases) {
      const out = join(folder, 'out');
      tries.push(measure(words(bib, out), out));
    }
  }
  let own = 0;
  for (const {name, tries} of cases) {
    const [seconds, megabytes] = ['seconds', 'megabytes'].map((what) => middle(tries.map((one) => one[what])));
    own = own || seconds;
    process.stdout.write(`| ${size} | ${name} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} | ${(seconds / own).toFixed(2)} |\n`);
  }
}

/** Wall time and greatest resident set of one run, of which the output must be there and not empty. */
function measure(words, out) {
  const report = join(work, 'time');
  rmSync(out, {force: true});
  const start = process.hrtime.bigint();
  run([TIME, '-o', report, '-f', '%M', ...words], {...process.env, OUT: out});
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!existsSync(out) || !statSync(out).size) {
    process.stderr.write(`nothing was written by: ${words.join(' ')}\n`);
    process.exit(2);
  }
  return {seconds, megabytes: Number(readFileSync(report, 'utf8').trim().split('\n').pop()) / 1024};
}

function run([program, ...words], env = process.env) {
  const done = spawnSync(program, words, {encoding: 'utf8', maxBuffer: 1 << 28, env});
  if (done.status !== 0) {
    process.stderr.write(`${program} ${words.join(' ')}: status ${done.status}\n${done.error ?? done.stderr.slice(0, 2000)}\n`);
    process.exit(2);
  }
}

function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

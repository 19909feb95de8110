// Makes a library that wants tidying, the same one each time: messy.mjs N FILE writes N entries (450 bytes each) to FILE.
// The words are made up; types, delimiters, indents, months, pages, DOIs and order of fields are as people write them.
import {createWriteStream} from 'node:fs';
import {once} from 'node:events';

const [count, file] = [Number(process.argv[2]), process.argv[3]];
if (!(count > 0) || !file) {
  process.stderr.write('usage: messy.mjs N FILE\n');
  process.exit(2);
}

let seed = 20260101;
const below = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor(seed / 2 ** 32 * n);
};
const one = (list) => list[below(list.length)];
const times = (n, make) => Array.from({length: n}, make);
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const word = () => times(2 + below(2), () => one(['b', 'br', 'c', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v'])
  + one(['a', 'e', 'i', 'o', 'u', 'ai', 'ea'])).join('') + one(['', 'l', 'n', 'r', 's', 't']);
const lexicon = times(3000, word);
const families = times(800, () => one(['', '', '', '{\\"U}', "{\\'E}", '{\\O}']) + capital(word()));
const journals = times(60, () => `Journal of ${times(2 + below(3), () => capital(one(lexicon))).join(' ')}`);
const MONTHS = ['January', 'Feb.', 'mar', 'April', 'May', 'jun', 'July', 'AUG', 'September', 'October', 'nov', 'Dec'];
const words = (n) => times(n, () => one(lexicon)).join(' ');
const quoted = (value) => (below(3) ? `{${value}}` : `"${value}"`);

const out = createWriteStream(file);
for (let n = 1; n <= count; n++) {
  const first = 1 + below(900);
  const people = times(1 + below(5), () => (below(2) ? `${one(families)}, ${capital(one(lexicon))}` : `${one('ABCDEJKLM')}. ${one(families)}`));
  const fields = [['title', quoted(`${capital(words(4 + below(5)))} {${word().toUpperCase()}} ${words(2)}`)],
    [below(2) ? 'author' : 'Author', quoted(people.join(below(4) ? ' and ' : '\n      and '))],
    ['journal', quoted(one(journals))], ['year', below(2) ? `${1985 + below(41)}` : `{${1985 + below(41)}}`],
    ['month', below(3) ? quoted(one(MONTHS)) : one(['jan', 'jun', 'dec'])], ['volume', `{${1 + below(80)}}`],
    ['pages', quoted(`${first}${one(['-', '--', ' - '])}${first + 5 + below(20)}`)],
    ['doi', `{${one(['', 'https://doi.org/', 'http://dx.doi.org/'])}10.5555/${1000000 + below(8999999)}}`],
    ['abstract', `{${times(2, () => words(6 + below(5))).join('\n    ')}}`]];
  const indent = one(['  ', '\t', '    ', '']);
  const text = `@${one(['article', 'Article', 'ARTICLE'])}{key${n},\n`
    + fields.map(([name, value]) => `${indent}${name}${one([' = ', '=', '   =  '])}${value}`).join(',\n')
    + `${below(2) ? ',' : ''}\n}\n${below(5) ? '\n' : ''}`;
  if (!out.write(text)) {
    await once(out, 'drain');
  }
}
out.end();

// Makes entries for the bench, the same ones each time: entries.mjs N FILE writes N entries to FILE.bib and FILE.json
// (CSL-JSON for programs that read no BibTeX). The words are made up.
import {writeFileSync} from 'node:fs';

const [count, file] = [Number(process.argv[2]), process.argv[3]];
if (!(count > 0) || !file) {
  process.stderr.write('usage: entries.mjs N FILE\n');
  process.exit(2);
}

let seed = 20260101;
/** An integer from 0 to below n: a linear congruential generator, so that every machine makes the same. */
const below = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor(seed / 2 ** 32 * n);
};
const one = (list) => list[below(list.length)];
const times = (n, make) => Array.from({length: n}, make);
const capital = (word) => word[0].toUpperCase() + word.slice(1);

const STARTS = ['b', 'br', 'c', 'd', 'dr', 'f', 'g', 'k', 'kl', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io'];
const ENDS = ['', 'l', 'm', 'n', 'nd', 'r', 's', 't', 'x'];
const word = () => times(2 + below(2), () => one(STARTS) + one(VOWELS)).join('') + one(ENDS);
const lexicon = times(3000, word);
const families = times(800, () => capital(word()));
const givens = times(200, () => capital(word()));
const venues = times(60, () => times(2 + below(3), () => capital(one(lexicon))).join(' '));

const person = () => ({given: below(3) ? one(givens) : `${one(givens)} ${one('ABCDEJKLMRST')}.`, family: one(families)});
const title = () => capital(times(5 + below(7), () => one(lexicon)).join(' '))
  + (below(3) ? '' : `: ${times(3 + below(4), () => one(lexicon)).join(' ')}`);

/** BibTeX type, CSL type, and the fields beyond those that all entries have, as [BibTeX, CSL, value]. */
const KINDS = [
  () => ['article', 'article-journal', [['journal', 'container-title', `Journal of ${one(venues)}`],
    ['volume', 'volume', `${1 + below(80)}`], ['number', 'issue', `${1 + below(12)}`], pages(), doi()]],
  () => ['inproceedings', 'paper-conference', [['booktitle', 'container-title', `Proceedings of the ${one(venues)} Conference`],
    pages(), ['publisher', 'publisher', one(venues)], doi()]],
  () => ['book', 'book', [['publisher', 'publisher', `${one(venues)} Press`], ['address', 'publisher-place', capital(one(lexicon))]]],
  () => ['incollection', 'chapter', [['booktitle', 'container-title', title()], ['publisher', 'publisher', one(venues)], pages()]],
  () => ['phdthesis', 'thesis', [['school', 'publisher', `University of ${capital(one(lexicon))}`]]],
  () => ['techreport', 'report', [['institution', 'publisher', one(venues)], ['number', 'number', `TR-${below(999)}`]]],
];
const pages = () => {
  const first = 1 + below(900);
  return ['pages', 'page', `${first}--${first + 4 + below(20)}`];
};
const doi = () => ['doi', 'DOI', `10.5555/${1000000 + below(8999999)}`];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const bib = [];
const json = [];
for (let n = 1; n <= count; n++) {
  // Journals and conferences make the most of a real list.
  const [type, cslType, fields] = KINDS[[0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 5][below(11)]]();
  const [people, name, year, month] = [times(1 + below(6), person), title(), 1985 + below(41), below(12)];
  const lines = [['author', people.map((who) => `${who.family}, ${who.given}`).join(' and ')], ['title', name],
    ...fields.map(([field, , value]) => [field, value]), ['year', `${year}`]];
  bib.push(`@${type}{entry${n},\n${lines.map(([field, value]) => `  ${field} = {${value}},\n`).join('')}`
    + `  month = ${MONTHS[month]}\n}\n`);
  json.push({id: `entry${n}`, type: cslType, author: people, title: name, issued: {'date-parts': [[year, month + 1]]},
    ...Object.fromEntries(fields.map(([, variable, value]) => [variable, value.replace('--', '-')]))});
}
writeFileSync(`${file}.bib`, bib.join('\n'));
writeFileSync(`${file}.json`, JSON.stringify(json));

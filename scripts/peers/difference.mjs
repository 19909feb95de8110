// What tells two texts of one entry apart, word by word, and what kind of difference that is.

const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^(spring|summer|autumn|fall|winter|nd|circa|ca|forthcoming)$/;
const JOINS = new Set(['and', 'et', 'al', 'others', 'ed', 'eds', 'editor', 'editors', 'by', 'trans', 'translated', 'edited']);

/** The words of an item's names, in lower case. */
export function nameWords(item) {
  const words = new Set();
  for (const people of Object.values(item ?? {}).filter(Array.isArray)) {
    for (const person of people) {
      for (const part of Object.values(person ?? {})) {
        if (typeof part === 'string') part.split(/[\s.\-‐’']+/).forEach((word) => words.add(bare(word)));
      }
    }
  }
  return words;
}

/** The white space of a text made one: a blank between words, none at its ends. */
export function even(text) {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The stretches in which two evened texts differ, each {ours, theirs, kind}. None when they are equal. */
export function differences(ours, theirs, names) {
  if (ours === theirs) return [];
  const found = hunks(ours.split(' '), theirs.split(' '));
  for (const hunk of found) hunk.kind = kind(hunk, names);
  // Words that left one place and came back in another were moved.
  const odd = found.filter((hunk) => !LIGHT.has(hunk.kind));
  if (odd.length > 1 && sorted(odd.map((hunk) => hunk.ours).join(' ')) === sorted(odd.map((hunk) => hunk.theirs).join(' '))) {
    for (const hunk of odd) hunk.kind = 'order';
  }
  return found;
}

const LIGHT = new Set(['stray mark', 'dash', 'quotes', 'case', 'punctuation']);

/** A mark by itself, which a missing part leaves: "Title. .", "Doe, .". */
const STRAY = /(^|\s)[.,;:]+(?=\s|$)/u;

function withoutStray(text) {
  return text.replace(/[.,;:]*(^|\s)+[.,;:]+(?=\s|$)/gu, '').replace(/[.,;:]+$/u, '');
}

function kind({ours, theirs}, names) {
  const same = (change) => change(ours) === change(theirs);
  const dashes = (text) => text.replace(/[-\u2010-\u2015\u2212]/gu, '-');
  if (STRAY.test(theirs) && !STRAY.test(ours) && same(withoutStray)) return 'stray mark';
  const quotes = (text) => text.replace(/["'“”„‟‘’‚‛«»‹›`]/gu, '');
  if (same(dashes)) return 'dash';
  if (same(quotes)) return 'quotes';
  if (same((text) => text.toLowerCase())) return 'case';
  if (same((text) => quotes(dashes(text)).replace(/[\p{P}\p{S}\s]/gu, ''))) return 'punctuation';
  if (sorted(ours) === sorted(theirs)) return 'order';
  const changed = onlyIn(words(ours), words(theirs)).concat(onlyIn(words(theirs), words(ours)));
  if (!changed.length) return 'punctuation';
  if (changed.every((word) => MONTHS.test(word) || /^(1[5-9]|20)\d\d[a-z]?$/.test(word))) return 'date';
  if (changed.every((word) => /\d/.test(word) || /^(pp?|vol|no|[ivxlc]+|st|nd|rd|th)$/.test(word))) return 'number';
  if (changed.every((word) => names.has(word) || JOINS.has(word) || word.length < 2)) return 'names';
  return 'other';
}

/** The words of a text without punctuation, in lower case. */
function words(text) {
  return text.split(/[\s\p{Pd}/]+/u).map(bare).filter(Boolean);
}

function bare(word) {
  return word.toLowerCase().replace(/[\p{P}\p{S}]/gu, '');
}

function sorted(text) {
  return words(text).sort().join(' ');
}

function onlyIn(some, others) {
  const left = [...others];
  return some.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Longest common subsequence of words; what is between its members makes the hunks. */
function hunks(a, b) {
  const length = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const found = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromI || j > fromJ) found.push({ours: a.slice(fromI, i).join(' '), theirs: b.slice(fromJ, j).join(' ')});
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      [fromI, fromJ] = [++i, ++j];
    } else if (length[i + 1][j] >= length[i][j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  [i, j] = [a.length, b.length];
  close();
  return found;
}

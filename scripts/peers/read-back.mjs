// Is what we write in a light markup read as what we write in Markdown? pandoc reads both; Asciidoctor and docutils, where it
// is installed, make HTML of theirs, which pandoc reads then. Typst has to compile.
//
//   node read-back.mjs FOLDER NAME…
//
// For each NAME there are FOLDER/NAME.md and files with the endings below. A line of a list is the same when it has the same
// characters (white space apart) in the same looks and the same links. What a markup cannot say is not asked of it.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const [folder, ...names] = process.argv.slice(2);
const load = name => import(pathToFileURL(createRequire(`${folder}/`).resolve(name)));
const {convert} = await load('pandoc-wasm');
const asciidoctor = await load('@asciidoctor/core');
const {NodeCompiler} = await load('@myriaddreamin/typst-ts-node-compiler');

function docutils(text) {
  return execFileSync('/usr/bin/rst2html5', ['--report=1', '--halt=1', '--no-doc-title', '--syntax-highlight=none'], {input: text, encoding: 'utf8'});
}
let hasDocutils = true;
try {
  docutils('x');
} catch {
  hasDocutils = false;
  console.log('skipped: docutils is not installed (Debian: python3-docutils)');
}

const FORMATS = {
  adoc: {reader: 'asciidoc', looks: 'biusp^_'},
  rst: {reader: 'rst', looks: 'bi^_', nests: false},
  org: {reader: 'org', looks: 'biu^_'},
  typ: {reader: 'typst', looks: 'biu^_'},
  'adoc by Asciidoctor': {reader: 'html', looks: 'bi^_', via: text => asciidoctor.convert(text)},
  ...hasDocutils && {'rst by docutils': {reader: 'html', looks: 'bi^_', nests: false, via: docutils}},
};
const TAGS = {b: 'b', strong: 'b', i: 'i', em: 'i', u: 'u', sup: '^', sub: '_', code: 'm'};
const LOOKS = {Strong: 'b', Emph: 'i', Underline: 'u', Superscript: '^', Subscript: '_', SmallCaps: ''};

function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

async function lines(reader, file, via = text => text) {
  const {stdout, stderr} = await convert({from: reader, to: 'json'}, await via(readFileSync(file, 'utf8')), {});
  if (stderr) throw new Error(`${file}: ${stderr}`);
  const out = [[]];
  const open = [];
  const put = (text, looks, link) => {
    for (const c of text.normalize('NFC')) {
      if (/[\s\u200b]/u.test(c)) continue;
      out.at(-1).push({c, looks: [...new Set([...looks, ...open])].filter(l => l !== 'm').sort().join(''), link});
    }
  };
  const inlines = (list, looks, link) => {
    for (const {t, c} of list) {
      switch (t) {
        case 'Str': put(c, looks, link); break;
        case 'Space': case 'SoftBreak': break;
        case 'LineBreak': out.push([]); break;
        case 'Code': put(c[1], looks, link); break;
        case 'Link': {
          // Whether an address that is shown is a link by itself is up to the reader.
          const address = decoded(c[2][0]);
          const text = c[1].map(({t, c: inner}) => (t === 'Str' ? inner : '�')).join('').replace(/\u200b/g, '');
          const shown = decoded(text) === address && /^https?:/.test(address);
          inlines(c[1], looks, shown ? '' : address);
          break;
        }
        case 'Quoted': put(c[0].t === 'SingleQuote' ? "'" : '"', looks, link); inlines(c[1], looks, link);
          put(c[0].t === 'SingleQuote' ? "'" : '"', looks, link); break;
        case 'Span': inlines(c[1], looks, link); break;
        case 'RawInline': {
          const tag = /^<(\/?)(\w+)>$/.exec(c[1]);
          if (!tag || !(tag[2] in TAGS)) put(`‹raw ${c[0]} ${c[1]}›`, looks, link);
          else if (tag[1]) open.splice(open.lastIndexOf(TAGS[tag[2]]), 1);
          else open.push(TAGS[tag[2]]);
          break;
        }
        default:
          if (t in LOOKS) inlines(c, [...looks, LOOKS[t]].filter(Boolean), link);
          else put(`‹${t} ${JSON.stringify(c)}›`, looks, link);
      }
    }
  };
  const blocks = list => {
    for (const {t, c} of list) {
      out.push([]);
      switch (t) {
        case 'Para': case 'Plain': inlines(c, [], ''); break;
        case 'Header': put(`‹heading›`, [], ''); inlines(c[2], [], ''); break;
        case 'BulletList': for (const item of c) { out.push([]); put('‹item›', [], ''); blocks(item); } break;
        case 'LineBlock': for (const line of c) { out.push([]); inlines(line, [], ''); } break;
        case 'CodeBlock': for (const line of c[1].split('\n')) { out.push([]); put(line, [], ''); } break;
        case 'Div': blocks(c[1]); break;
        // The fold around BibTeX in Markdown.
        case 'RawBlock': if (!/^<\/?(details|summary)/.test(c[1])) put(`‹raw ${c[1]}›`, [], ''); break;
        default: put(`‹${t}›`, [], '');
      }
    }
  };
  blocks(JSON.parse(stdout).blocks);
  return out.filter(line => line.length > 0);
}

const shown = (line, look) => line.map(({c, looks, link}) => c + (look ? (looks ? `{${looks}}` : '') + (link ? '°' : '') : '')).join('');
// What a character has to look like: a markup without nesting shows one of several looks, and none in a link.
function agrees(wanted, got, {looks, nests = true}) {
  if (wanted.c !== got.c || (wanted.link || '') !== (got.link || '')) return false;
  const can = [...wanted.looks].filter(l => looks.includes(l)).join('');
  if (!nests) return wanted.link ? got.looks === '' : can === '' ? got.looks === '' : got.looks.length === 1 && can.includes(got.looks);
  return can === got.looks;
}

let failed = 0;
let compared = 0;
for (const name of names) {
  const markdown = await lines('gfm-autolink_bare_uris-yaml_metadata_block', `${folder}/${name}.md`);
  for (const [ending, format] of Object.entries(FORMATS)) {
    const theirs = await lines(format.reader, `${folder}/${name}.${ending.split(' ')[0]}`, format.via);
    const worst = Math.max(markdown.length, theirs.length);
    for (let i = 0; i < worst; i++) {
      const [wanted, got] = [markdown[i] ?? [], theirs[i] ?? []];
      compared++;
      const same = wanted.length === got.length && wanted.every((w, j) => agrees(w, got[j], format));
      if (!same) {
        const at = wanted.findIndex((w, j) => !got[j] || !agrees(w, got[j], format));
        const from = Math.max(0, at - 12);
        failed++;
        console.log(`${name}.${ending}, line ${i + 1}:\n  Markdown: …${shown(wanted.slice(from, from + 50), true)}\n  ${ending}: …${shown(got.slice(from, from + 50), true)}`);
        if (wanted.length === 0 || got.length === 0) break;
      }
    }
  }
}
const typst = NodeCompiler.create({workspace: folder});
for (const name of names) {
  const result = typst.compile({mainFileContent: readFileSync(`${folder}/${name}.typ`, 'utf8')});
  if (result.hasError()) {
    failed++;
    console.log(`${name}.typ does not compile`);
  }
}
console.log(`${names.length} documents of Typst compiled`);
console.log(`${compared - failed} of ${compared} lines are read as those of the Markdown`);
process.exit(failed ? 1 : 0);

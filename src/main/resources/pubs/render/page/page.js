
(() => {
  "use strict";
  const part = name => document.getElementById("pubs-" + name);
  const said = part("said");

  // Copying: the BibTeX is in the page already, so that this works from a file and without a network.
  const say = text => { said.textContent = ""; setTimeout(() => { said.textContent = text; }, 50); };
  const select = code => {
    code.closest("details").open = true;
    getSelection().selectAllChildren(code);
  };
  const copy = async code => {
    try {
      await navigator.clipboard.writeText(code.textContent + "\n");
      return true;
    } catch {
      // Pages that came over plain http may not use the clipboard in that way.
      select(code);
      return document.execCommand("copy");
    }
  };
  for (const button of document.querySelectorAll(".copy")) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const code = button.parentElement.querySelector("code");
      const done = await copy(code);
      if (!done) select(code);
      button.textContent = done ? said.dataset.copied : label;
      say(done ? said.dataset.copied : said.dataset.uncopied);
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }

  const controls = part("controls");
  if (!controls) return;
  const search = part("search");
  const hits = part("hits");
  const reset = part("reset");
  const menus = [...controls.querySelectorAll("select")];

  // What is compared has no case, no accents and one kind of quote and dash.
  const LETTERS = { "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i",
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "‐": "-", "‑": "-" };
  const fold = text => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")
    .replace(/[^\0-\x7f]/g, c => LETTERS[c] ?? c);

  const sections = [...document.querySelectorAll("#pubs-list .publications")].map(list => {
    const section = list.closest("section");
    const link = section && document.querySelector(`nav a[href="#${CSS.escape(section.id)}"]`);
    return { block: section ?? list, link, entries: [...list.children].map(element => ({ element, text: "" })),
      counts: [section, link].filter(Boolean).map(place => place.querySelector(".count")) };
  });

  // Made at the first search. People and topics are found even where the style does not print them.
  const text = entry => {
    if (!entry.text) {
      const { element } = entry;
      const words = [...element.querySelectorAll(".label, .reference, .badges")].map(shown => shown.textContent);
      for (const menu of menus) {
        for (const number of (element.dataset[menu.dataset.filter] ?? "").split(" ").filter(Boolean)) {
          words.push(menu.options[number].value);
        }
      }
      entry.text = fold(words.join(" ")).replace(/\s+/g, " ");
    }
    return entry.text;
  };

  const passes = (entry, words, chosen) =>
    chosen.every(([name, number]) => ` ${entry.element.dataset[name] ?? ""} `.includes(` ${number} `))
      && (words.length === 0 || words.every(word => text(entry).includes(word)));

  // What was found is marked without a change of the document, where browsers can do that.
  if (CSS.highlights) {
    // Not in the style sheet, as validators do not know it yet.
    document.styleSheets[0].insertRule("::highlight(pubs-found) { background-color: #ffe58a; color: #1b1f24; }");
  }
  const mark = words => {
    if (!CSS.highlights) return;
    const found = new Highlight();
    const shown = words.length === 0 ? [] : document.querySelectorAll("#pubs-list li:not([hidden]) :is(.reference, .badges)");
    for (const block of shown) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const plain = fold(node.data);
        // Folding may change lengths (ß, ﬁ); such a text is not marked rather than marked in a wrong place.
        if (plain.length !== node.data.length) continue;
        for (const word of words) {
          for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            found.add(range);
          }
        }
      }
    }
    CSS.highlights.set("pubs-found", found);
  };

  const show = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const chosen = menus.filter(menu => menu.selectedIndex > 0).map(menu => [menu.dataset.filter, menu.selectedIndex]);
    let total = 0;
    let all = 0;
    for (const { block, link, entries, counts } of sections) {
      let count = 0;
      for (const entry of entries) {
        const visible = passes(entry, words, chosen);
        entry.element.hidden = !visible;
        count += visible;
      }
      block.hidden = count === 0;
      if (link) link.parentElement.hidden = count === 0;
      for (const place of counts) place.textContent = count;
      total += count;
      all += entries.length;
    }
    const filtered = words.length > 0 || chosen.length > 0;
    reset.hidden = !filtered;
    hits.textContent = !filtered ? hits.dataset.all : total === 0 ? hits.dataset.none
      : hits.dataset.hits.replace("{hits}", total).replace("{all}", all);
    mark(words);
  };

  // The address says what is shown, so that a filtered list can be linked to.
  const NAMES = [["q", search], ...menus.map(menu => [menu.dataset.filter, menu])];
  const remember = () => {
    const query = new URLSearchParams(location.search);
    for (const [name, control] of NAMES) {
      if (control.value) query.set(name, control.value); else query.delete(name);
    }
    const text = query.toString();
    try {
      history.replaceState(null, "", location.pathname + (text ? "?" + text : "") + location.hash);
    } catch {
      // A page opened from a file may not change its address.
    }
  };
  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const [name, control] of NAMES) {
      const value = query.get(name) ?? "";
      control.value = value;
      if (control.value !== value) control.selectedIndex = 0;
    }
  };

  let waiting = 0;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { show(); remember(); }, 120);
  };
  const now = () => {
    clearTimeout(waiting);
    show();
    remember();
  };
  const clear = () => {
    for (const [, control] of NAMES) control.value = "";
    now();
    search.focus();
  };
  search.addEventListener("input", later);
  for (const menu of menus) menu.addEventListener("change", now);
  reset.addEventListener("click", clear);
  controls.addEventListener("keydown", event => {
    if (event.key === "Escape" && !reset.hidden) {
      event.preventDefault();
      clear();
    }
    if (event.key === "Enter" && event.target === search) now();
  });
  // Browsers bring back what was typed when one returns to a page.
  addEventListener("pageshow", event => { if (event.persisted) show(); });

  recall();
  controls.hidden = false;
  show();

  // An entry that is linked to is shown, whatever the filters of the address say.
  const goal = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { return; }
    const entry = id && document.getElementById(id);
    if (entry && entry.closest("[hidden]")) {
      for (const [, control] of NAMES) control.value = "";
      now();
      entry.scrollIntoView();
    }
  };
  addEventListener("hashchange", goal);
  goal();
})();

// The tests of scripts/check-page. Prints a line for each, and ends with 1 when one failed.
import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const asked = [];
const server = createServer((request, response) => {
  const name = new URL(request.url, "http://localhost").pathname.slice(1);
  asked.push(name);
  try {
    response.writeHead(200, { "content-type": name.endsWith(".xml") ? "application/atom+xml" : "text/html; charset=utf-8" });
    response.end(readFileSync(name.replace(/[^a-z.]/g, "")));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);

let failed = 0;
const troubles = [];
const expect = (what, right, found = "") => {
  if (!right) {
    failed++;
    console.log(`FAILED: ${what}`, found);
  }
};
const test = async (what, options, body) => {
  const before = failed;
  const page = await browser.newPage();
  await page.setViewport({ width: options.width ?? 1100, height: 900 });
  if (options.dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  if (options.script === false) await page.setJavaScriptEnabled(false);
  if (options.axe) await page.setBypassCSP(true);
  page.on("console", message => troubles.push(`${what}: ${message.text()}`));
  page.on("pageerror", error => troubles.push(`${what}: ${error.message}`));
  page.on("dialog", dialog => { troubles.push(`${what}: a dialog says ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", request => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) troubles.push(`${what}: ${url} is asked for`);
  });
  await page.goto(`${origin}/${options.page ?? "index.html"}${options.query ?? ""}`);
  try {
    await body(page);
  } catch (error) {
    expect(what, false, error.message);
  }
  await page.close();
  console.log(failed === before ? `ok: ${what}` : `FAILED: ${what}`);
};

const shown = page => page.$$eval(".publications > li", all => all.filter(one => one.offsetParent).map(one => one.textContent));
const settled = () => new Promise(done => setTimeout(done, 250));
const all = (readFileSync("index.html", "utf8").match(/<li id=/g) ?? []).length;

await test("search as you type", {}, async page => {
  expect("all are shown first", (await shown(page)).length === all, (await shown(page)).length);
  await page.type("#pubs-search", "MUXserve ion");
  await settled();
  const found = await shown(page);
  expect("words in any order and case", found.length === 1 && found[0].includes("MuxServe"), found.length);
  expect("how many is said", (await page.$eval("#pubs-hits", one => one.textContent)).startsWith(`1 of ${all}`));
  expect("what was found is marked", await page.evaluate(() => CSS.highlights.get("pubs-found").size > 1));
  await page.screenshot({ path: "search.png" });
  expect("empty sections go", (await page.$$eval("section", s => s.filter(one => one.offsetParent).length)) === 1);
  expect("the address says it", page.url().includes("q=MUXserve"), page.url());
  await page.keyboard.press("Escape");
  expect("Escape shows all", (await shown(page)).length === all);
  await page.type("#pubs-search", "MÚXSÈRVË stoïca");
  await settled();
  expect("accents do not matter", (await shown(page)).length === 1);
  await page.$eval("#pubs-search", one => { one.value = ""; });
  await page.type("#pubs-search", "nothing has this word zzz");
  await settled();
  expect("no hit is said", (await shown(page)).length === 0 && (await page.$eval("#pubs-hits", one => one.textContent)) !== "");
  await page.click("#pubs-reset");
  expect("reset shows all", (await shown(page)).length === all);
});

for (const name of ["year", "kind", "person", "topic"]) {
  await test(`filter by ${name}`, {}, async page => {
    const options = await page.$$eval(`#pubs-${name} option`, o => o.map(one => [one.value, one.textContent]));
    expect("there is something to choose", options.length > 1);
    for (const [value, label] of options.slice(1, 40)) {
      await page.select(`#pubs-${name}`, value);
      const count = Number(label.match(/\((\d+)\)$/)[1]);
      expect(`${label} has its number`, (await shown(page)).length === count, (await shown(page)).length);
    }
  });
}

await test("a filtered list can be linked to", { query: "?q=serving&year=2024" }, async page => {
  const found = await shown(page);
  expect("it is filtered", found.length > 0 && found.length < all, found.length);
  expect("the search field says so", (await page.$eval("#pubs-search", one => one.value)) === "serving");
});

await test("copying BibTeX", {}, async page => {
  const entry = await page.$('li[id="duan:muxserve"]');
  await (await entry.$(".copy")).click();
  await settled();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect("the entry is on the clipboard", text.startsWith("@inproceedings{duan:muxserve,") && text.trimEnd().endsWith("}"), text);
  expect("it is said", (await page.$eval("#pubs-said", one => one.textContent)) !== "");
});

await test("by keyboard", {}, async page => {
  await page.keyboard.press("Tab");
  expect("first a link over the filters", await page.evaluate(() => document.activeElement.className === "skip"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect("the search is near", await page.evaluate(() => !!document.activeElement.closest("#pubs-controls, header")));
  const reached = new Set();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => {
      const one = document.activeElement;
      const style = getComputedStyle(one);
      return `${one.tagName}${one.className ? "." + one.className.split(" ").pop() : ""} ${style.outlineStyle !== "none"}`;
    }));
  }
  expect("all it comes to is seen to be there", ![...reached].some(one => one.endsWith("false")), [...reached].join(", "));
  expect("copying is reached", [...reached].some(one => one.startsWith("BUTTON.copy")));
  await page.focus('li[id="duan:muxserve"] summary');
  await page.keyboard.press("Enter");
  expect("Enter opens the BibTeX", await page.$eval('li[id="duan:muxserve"] details', one => one.open));
});

await test("without scripts", { script: false }, async page => {
  // The page's own scripts are off; what is asked of it here is not.
  const state = await page.$eval("#pubs-controls", one => one.hidden);
  expect("no filters that do nothing", state);
  expect("the whole list", (await page.$$(".publications > li:not([hidden])")).length === all);
  expect("no button that does nothing", (await page.$$("button:not([hidden])")).length === 0
      || await page.$$eval("button:not([hidden])", b => b.every(one => one.closest("[hidden]"))));
  expect("BibTeX by details", (await page.$$("details")).length === all);
});

await test("on paper", {}, async page => {
  await page.emulateMediaType("print");
  expect("no filters", await page.$eval("#pubs-controls", one => getComputedStyle(one).display === "none"));
  expect("no buttons", await page.$$eval(".actions", a => a.every(one => getComputedStyle(one).display === "none")));
  expect("the whole list", (await shown(page)).length === all);
  writeFileSync("paper.pdf", await page.pdf({ format: "A4" }));
});

for (const width of [320, 390, 768]) {
  await test(`${width} pixels wide`, { width }, async page => {
    expect("nothing to scroll sideways", await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      await page.evaluate(() => document.documentElement.scrollWidth));
    await page.screenshot({ path: `page-${width}.png` });
  });
}

for (const name of ["index.html", "paper.html"]) {
  for (const dark of [false, true]) {
    await test(`axe-core on ${name}, ${dark ? "dark" : "light"}`, { page: name, dark, axe: true }, async page => {
      await page.evaluate(axe);
      const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
      for (const { id, nodes } of result.violations) expect(id, false, nodes.slice(0, 2).map(node => node.html).join("\n"));
      await page.screenshot({ path: `${name}-${dark ? "dark" : "light"}.png` });
    });
  }
}

await test("hostile fields", {}, async page => {
  const scripts = await page.$$eval("script", s => s.map(one => one.type));
  expect("two scripts, both ours", scripts.length === 2, scripts.length);
  const addresses = await page.$$eval("a", a => a.map(one => one.protocol));
  expect("no address that runs", addresses.every(one => ["http:", "https:", "mailto:"].includes(one)), addresses.join(" "));
  expect("no attribute that runs", await page.evaluate(() => [...document.querySelectorAll("*")]
    .every(one => [...one.attributes].every(a => !a.name.startsWith("on")))));
  const data = await page.$eval('script[type="application/ld+json"]', one => one.textContent);
  expect("JSON-LD is JSON", !!JSON.parse(data)["@context"]);
});

await test("one paper has the tags that indexes read", { page: "paper.html" }, async page => {
  const tags = await page.$$eval('meta[name^="citation_"]', m => m.map(one => one.name));
  for (const wanted of ["citation_title", "citation_author", "citation_publication_date", "citation_journal_title"]) {
    expect(wanted, tags.includes(wanted), tags.join(" "));
  }
});

await test("the feed is Atom", {}, async page => {
  const feed = await page.evaluate(async text => {
    const found = new DOMParser().parseFromString(text, "application/xml");
    return { error: !!found.querySelector("parsererror"), entries: found.getElementsByTagName("entry").length,
      ids: [...found.getElementsByTagName("id")].map(one => one.textContent) };
  }, readFileSync("feed.xml", "utf8"));
  expect("it is XML", !feed.error);
  expect("with entries", feed.entries > 0, feed.entries);
  expect("whose ids differ", new Set(feed.ids).size === feed.ids.length);
});

await browser.close();
server.close();
for (const trouble of new Set(troubles)) expect("nothing on the console, no request, no dialog", false, trouble);
const strange = asked.filter(name => !["index.html", "paper.html"].includes(name));
expect("nothing but the page is asked for", strange.length === 0, strange.join(" "));
console.log(failed ? `${failed} failed` : "the homepage does what it should");
process.exit(failed ? 1 : 0);

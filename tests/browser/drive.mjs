// Opens pages in Chromium and says what is there. It judges nothing: test_reference.py does.
//
//     node drive.mjs CHROMIUM
//
// Each line of the input asks for a scenario, {"scenario": name, "pages": {name: path}, ...}, and
// gets a line of output: what was seen, what the pages said on the console, what they asked for.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
let job = {};
let errors = [];
let requests = [];

const browser = await chromium.launch({
  executablePath: process.argv[2], args: FLAGS, timeout: 30_000,
});

/** A page in a context of its own. */
async function open(name, { hash = "", settle = true, ...settings } = {}) {
  const context = await browser.newContext({ viewport: WIDE, ...settings });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(`${name}: ${error.message}`));
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type())) errors.push(`${name}: ${said.text()}`);
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) globalThis.shifted += one.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(pathToFileURL(job.pages[name]).href + hash);
  if (settle) await page.evaluate(() => new Promise(requestAnimationFrame));
  return page;
}

/** Names of the events that are shown, the count, and the hash. */
const state = (page) => page.evaluate(() => ({
  shown: [...document.querySelectorAll(".event")]
    .filter((one) => one.getClientRects().length > 0).map((one) => one.id),
  count: document.getElementById("count").textContent,
  hash: location.hash,
}));

const openNames = (page) => page.evaluate(() =>
  [...document.querySelectorAll(".event a[aria-expanded=true]")]
    .map((link) => link.closest(".event").id));

async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const result = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((n) => n.html).join(" ")}`);
  }, TAGS);
}

/** Open the first events of each area; a page of many would hold more than anybody opens. */
const openSome = (page) => page.evaluate((most) => {
  for (const area of document.querySelectorAll(".area")) {
    for (const link of [...area.querySelectorAll(".event h3 a")].slice(0, most)) link.click();
  }
}, 3);

const scenarios = {
  async axe() {
    const { page: name, query = "", some = false, drawer = false, ...settings } = job.look;
    const page = await open(name, settings);
    await page.fill("#query", query);
    if (drawer) await page.click("#drawer");
    if (some) await openSome(page);
    const found = await violations(page);
    await page.context().close();
    return found;
  },

  async searches() {
    const page = await open("real");
    const found = [];
    for (const query of job.queries) {
      await page.fill("#query", query);
      found.push((await state(page)).shown);
    }
    await page.waitForFunction(() => document.getElementById("announcement").textContent
      === document.getElementById("count").textContent);
    const said = (await state(page)).count;
    await page.fill("#query", "no-such-event");
    const none = await page.isVisible("#none");
    await page.click("#again");
    const { shown } = await state(page);
    await page.context().close();
    return { found, said, none, again: shown };
  },

  async filters() {
    const page = await open("real");
    const found = [];
    for (const { area, query, checks, ...choices } of job.filters) {
      await page.click("#clear");
      await page.click(`#areas a[data-area="${area ?? ""}"]`);
      for (const [name, value] of Object.entries(choices)) await page.selectOption(`#${name}`, value);
      for (const name of checks ?? []) await page.check(`#${name}`);
      await page.fill("#query", query ?? "");
      found.push((await state(page)).shown);
    }
    await page.context().close();
    return found;
  },

  async hash() {
    const page = await open("real");
    await page.fill("#query", "password user");
    await page.click("#areas a[data-area=access]");
    await page.check("#privileged");
    await page.selectOption("#action", "create");
    await page.click(".event:not([hidden]) h3 a");
    await page.waitForFunction(() => location.hash.includes("q="));
    const before = { ...(await state(page)), open: await openNames(page) };
    await page.reload();
    const after = {
      ...(await state(page)), open: await openNames(page),
      query: await page.inputValue("#query"), action: await page.inputValue("#action"),
      privileged: await page.isChecked("#privileged"),
    };
    await page.click("#clear");
    const cleared = await state(page);
    await page.context().close();
    return { before, after, cleared };
  },

  async anchor() {
    const found = {};
    for (const viewport of [WIDE, NARROW]) {
      const page = await open("real", { hash: `#${job.anchor}`, viewport });
      found[viewport.width] = await page.evaluate((name) => ({
        top: document.getElementById(name).getBoundingClientRect().top,
        bar: document.querySelector(".top").getBoundingClientRect().bottom,
        height: innerHeight,
        focused: document.activeElement.closest(".event")?.id,
      }), job.anchor);
      found[viewport.width].open = await openNames(page);
      await page.evaluate(() => { location.hash = "#nothing-of-this-name"; });
      found[viewport.width].kept = await openNames(page);
      await page.context().close();
    }
    return found;
  },

  async keyboard() {
    const page = await open("real");
    const focused = () => page.evaluate(() => document.activeElement.id
      || document.activeElement.closest(".event")?.id || document.activeElement.className);
    const steps = [];
    await page.keyboard.press("Tab");
    steps.push(["Tab", await focused()]);
    await page.keyboard.press("Enter");
    steps.push(["Enter", await focused()]);
    await page.keyboard.press("/");
    steps.push(["/", await focused()]);
    await page.keyboard.type("password");
    steps.push(["typed", await page.inputValue("#query")]);
    await page.keyboard.press("ArrowDown");
    steps.push(["ArrowDown", await focused()]);
    await page.keyboard.press("ArrowDown");
    steps.push(["ArrowDown", await focused()]);
    await page.keyboard.press("Enter");
    steps.push(["Enter", (await openNames(page)).join()]);
    await page.keyboard.press(" ");
    steps.push(["Space", (await openNames(page)).join()]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    steps.push(["ArrowUp", await focused()]);
    await page.keyboard.press("Escape");
    steps.push(["Escape", await page.inputValue("#query")]);
    const { shown } = await state(page);
    const ring = await page.evaluate(() => {
      const link = document.querySelector(".event h3 a");
      link.focus();
      return getComputedStyle(link, "::after").outlineStyle;
    });
    await page.context().close();
    return { steps, shown, ring };
  },

  async narrow() {
    const page = await open(job.page, { viewport: NARROW });
    const widths = () => page.evaluate(() => [
      document.documentElement.scrollWidth, document.documentElement.clientWidth,
    ]);
    const collapsed = await widths();
    await openSome(page);
    const opened = await widths();
    const closed = await page.isVisible("#object");
    await page.click("#drawer");
    const drawer = await page.isVisible("#object");
    await page.context().close();
    return { collapsed, opened, closed, drawer };
  },

  /** What moves while a page comes in slowly, as it does where much else goes on. */
  async slow() {
    const page = await open("demo", { settle: false, hash: "" });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 20 });
    await page.goto(pathToFileURL(job.pages[job.page]).href);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const shifted = await page.evaluate(() => globalThis.shifted);
    await page.context().close();
    return { shifted };
  },

  async typing() {
    const page = await open(job.page);
    const shifted = await page.evaluate(() => globalThis.shifted);
    const times = await page.evaluate(async (letters) => {
      const query = document.getElementById("query");
      const made = [];
      for (const letter of letters) {
        const start = performance.now();
        query.value = letter === "<" ? query.value.slice(0, -1) : query.value + letter;
        query.dispatchEvent(new Event("input", { bubbles: true }));
        // Layout belongs to it.
        document.getElementById("results").getBoundingClientRect();
        made.push(performance.now() - start);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
      return made;
    }, [...job.letters]);
    await page.context().close();
    return { times, shifted };
  },

  async theme() {
    const page = await open("demo", { colorScheme: "light" });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const auto = await ground();
    await page.check("input[value=dark]", { force: true });
    const dark = await ground();
    await page.reload();
    const kept = await ground();
    await page.check("input[value=auto]", { force: true });
    const back = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    const system = await ground();
    await page.context().close();
    return { auto, dark, kept, back, system };
  },

  async media() {
    const page = await open("demo", { reducedMotion: "reduce" });
    const still = await page.evaluate(() => [...document.querySelectorAll("*")]
      .every((one) => getComputedStyle(one).transitionDuration === "0s"));
    await page.click(".event h3 a");
    await page.emulateMedia({ media: "print" });
    const print = {
      search: await page.isVisible("#query"), side: await page.isVisible("#areas"),
      body: await page.isVisible(".body"),
    };
    await page.context().close();
    return { still, print };
  },

  async unscripted() {
    const page = await open("demo", { javaScriptEnabled: false, settle: false });
    const text = await page.innerText("main");
    const search = await page.isVisible("#query");
    await page.context().close();
    return { text, search };
  },

  async texts() {
    const page = await open("demo");
    await openSome(page);
    const found = await page.evaluate(() => ({
      events: Object.fromEntries([...document.querySelectorAll(".event")].map((one) => [one.id, {
        head: one.querySelector(".what").textContent,
        lines: [...one.querySelectorAll("pre")].map((line) => line.textContent),
        sentences: [...one.querySelectorAll(".sentence")].map((line) => line.textContent),
        fields: [...one.querySelectorAll("tbody tr")].map((row) => [
          row.querySelector(".field").textContent,
          row.querySelector(".meaning").textContent,
          row.querySelector(".must") !== null,
          row.querySelector(".sensitivity").textContent,
          row.querySelector(".written").textContent,
        ]),
        text: one.querySelector(".body").textContent,
      }])),
      struck: globalThis.struck ?? null,
      strange: document.querySelectorAll("img, iframe, object, embed, link, b:not(.why b)").length,
    }));
    await page.context().close();
    return found;
  },
};

try {
  for await (const line of createInterface({ input: process.stdin })) {
    job = JSON.parse(line);
    [errors, requests] = [[], []];
    let answer = {};
    try {
      answer = { seen: await scenarios[job.scenario]() };
    } catch (error) {
      answer = { failed: String(error.stack ?? error) };
    }
    process.stdout.write(`${JSON.stringify({ ...answer, errors, requests })}\n`);
  }
} finally {
  await browser.close();
}

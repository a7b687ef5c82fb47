
// The list is in the page; this makes it searchable and shows what is known of an event once it is
// opened. The state of the page is its hash: #user.create&q=password&area=access, with the event
// that was opened last before the rest.
(() => {
  const THEME = "auditlex-theme";
  const CHOICES = ["object", "action", "severity", "control"];
  const CHECKS = ["privileged", "secrets"];
  const QUIET = 500; // Milliseconds after the last change before the count is announced.
  const root = document.documentElement;
  root.classList.add("js");

  // Colours, before anything is painted.

  function keptTheme() {
    try {
      return localStorage.getItem(THEME);
    } catch {
      return null; // Some browsers keep nothing for files.
    }
  }

  function setTheme(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    try {
      localStorage.setItem(THEME, theme);
    } catch {
      // It holds for this visit.
    }
  }

  const theme = keptTheme();
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  // What the page holds.

  const state = { query: "", area: "", open: "" };
  const byName = new Map();
  const sections = [];
  let shared;
  const at = (id) => document.getElementById(id);

  function load() {
    shared = JSON.parse(at("shared").textContent);
    for (const script of document.querySelectorAll("script.data")) {
      const data = JSON.parse(script.textContent);
      const section = { name: data.area, element: at("area=" + data.area), rows: [], shown: true };
      for (const [name, entry] of Object.entries(data.events)) {
        const row = makeRow(name, entry, data);
        section.rows.push(row);
        byName.set(name, row);
      }
      sections.push(section);
    }
  }

  function makeRow(name, entry, data) {
    const element = at(name);
    const dot = name.lastIndexOf(".");
    const row = {
      name, entry, data, element,
      link: element.querySelector("a"),
      id: element.querySelector(".id").textContent,
      full: shared.product + "." + name,
      object: name.slice(0, dot),
      action: name.slice(dot + 1),
      shown: true, body: null, why: null,
    };
    const fields = (entry.fields ?? []).map((number) => data.fields[number][0]);
    const messages = (entry.messages ?? []).map((one) => one.text + " " + (one.plural ?? ""));
    row.seen = [row.full, row.id, element.querySelector(".what").textContent].join("\n").toLowerCase();
    row.hidden = [...fields, ...(entry.api ?? []), ...messages].join("\n").replaceAll("\t", "")
      .toLowerCase();
    row.severities = entry.severity.filter(([status]) => status !== "attempt").map(([, said]) => said);
    row.link.setAttribute("role", "button");
    row.link.setAttribute("aria-expanded", "false");
    return row;
  }

  // Search.

  function fits(row, words) {
    return (
      words.every((word) => row.seen.includes(word) || row.hidden.includes(word)) &&
      (!state.object || row.object === state.object) &&
      (!state.action || row.action === state.action) &&
      (!state.severity || row.severities.includes(state.severity)) &&
      (state.control === undefined || row.entry.controls?.includes(state.control)) &&
      (!state.privileged || row.entry.privileged) &&
      (!state.secrets || row.entry.secret)
    );
  }

  /** Show what fits the state, and how many there are. */
  function apply() {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    let everywhere = 0;
    for (const section of sections) {
      const wanted = !state.area || state.area === section.name;
      let fitting = 0;
      for (const row of section.rows) {
        const found = fits(row, words);
        if (found) fitting += 1;
        const shown = found && wanted;
        if (shown) explain(row, words);
        if (shown !== row.shown) {
          row.shown = shown;
          row.element.hidden = !shown;
        }
      }
      everywhere += fitting;
      const shown = wanted && fitting > 0;
      if (shown) count += fitting;
      if (shown !== section.shown) {
        section.shown = shown;
        section.element.hidden = !shown;
      }
      if (section.many.textContent !== String(fitting)) section.many.textContent = fitting;
      section.link.classList.toggle("empty", fitting === 0);
    }
    at("areas").querySelector(".many").textContent = everywhere;
    tell(count);
    if (state.open && !byName.get(state.open).shown) state.open = "";
  }

  /** Say in a row why it fits, where that can't be seen. */
  function explain(row, words) {
    const word = words.find((one) => !row.seen.includes(one));
    let reason = null;
    if (word !== undefined) {
      const has = (text) => text.toLowerCase().includes(word);
      const number = row.entry.fields?.find((one) => has(row.data.fields[one][0]));
      const field = number === undefined ? "" : row.data.fields[number][0];
      const call = field ? "" : row.entry.api?.find(has);
      reason = { field, call, message: !field && !call };
    }
    const said = reason && JSON.stringify(reason);
    if (said === row.said) return;
    row.said = said;
    row.why?.remove();
    row.why = null;
    if (reason) {
      row.why = clone(at("why"), reason).firstElementChild;
      row.element.querySelector(".what").prepend(row.why);
    }
  }

  let announcing = 0;

  function tell(count) {
    const place = at("count");
    place.dataset.all ??= place.textContent;
    const all = count === byName.size;
    place.textContent = all ? place.dataset.all : place.dataset.some.replace("{count}", count);
    at("none").hidden = count > 0;
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      at("announcement").textContent = count ? place.textContent : at("none").firstElementChild.textContent;
    }, QUIET);
    const filters = Number(Boolean(state.area)) + [...CHOICES, ...CHECKS].filter((name) => {
      const element = at(name);
      return element && (element.type === "checkbox" ? element.checked : element.value);
    }).length;
    at("drawer-count").textContent = filters;
    at("drawer-count").hidden = filters === 0;
  }

  // Events that are opened.

  function valuesOf(row) {
    const { entry, data } = row;
    const [object, object_doc] = data.objects[row.object];
    const [action, action_doc] = shared.actions[row.action];
    const fields = (entry.fields ?? []).map((number) => {
      const [name, type, required, sensitivity, written, doc] = data.fields[number];
      const dot = name.lastIndexOf(".") + 1;
      return { path: name.slice(0, dot), name: name.slice(dot), type, required, sensitivity, written, doc };
    });
    return {
      ...entry,
      id: row.id, full: row.full, object, object_doc, action, action_doc, fields,
      field_count: fields.filter((field) => !field.path).length,
      severity: entry.severity.map(([status, severity]) => ({ status, severity })),
      controls: (entry.controls ?? []).map((number) => {
        const [name, title, framework] = shared.controls[number];
        return { name, title, framework };
      }),
    };
  }

  function setOpen(row, open) {
    if (open && !row.body) {
      row.element.append(clone(at("event"), valuesOf(row)));
      row.body = row.element.lastElementChild;
      row.body.id = row.name + ":body";
      row.link.setAttribute("aria-controls", row.body.id);
    }
    if (row.body) row.body.hidden = !open;
    row.element.classList.toggle("open", open);
    row.link.setAttribute("aria-expanded", String(open));
  }

  function toggle(row) {
    const open = row.link.getAttribute("aria-expanded") !== "true";
    setOpen(row, open);
    if (open) state.open = row.name;
    else if (state.open === row.name) state.open = "";
    writeHash();
  }

  // The hash.

  function hash() {
    const said = new URLSearchParams();
    if (state.query.trim()) said.set("q", state.query.trim());
    if (state.area) said.set("area", state.area);
    for (const name of CHOICES) if (at(name)?.value) said.set(name, at(name).value);
    for (const name of CHECKS) if (at(name).checked) said.set(name, "1");
    return [state.open, said.toString()].filter(Boolean).join("&");
  }

  let writing = 0;

  function writeHash() {
    clearTimeout(writing);
    writing = 0;
    const wanted = hash();
    if (wanted === location.hash.slice(1)) return;
    const url = wanted ? "#" + wanted : location.pathname + location.search;
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // A browser may bound how often this is done; the next change brings the address up to date.
    }
  }

  /** Take the state from the hash; a hash that names a place in the page alone changes nothing. */
  function readHash() {
    const parts = location.hash.slice(1).split("&").filter(Boolean);
    const named = parts.filter((part) => !part.includes("="));
    if (named.length && !byName.has(named[0])) return;
    const said = new URLSearchParams(parts.filter((part) => part.includes("=")).join("&"));
    state.query = said.get("q") ?? "";
    at("query").value = state.query;
    state.area = sections.some((one) => one.name === said.get("area")) ? said.get("area") : "";
    for (const name of CHOICES) {
      const element = at(name);
      if (!element) continue;
      element.value = said.get(name) ?? "";
      if (element.selectedIndex < 0) element.value = "";
    }
    for (const name of CHECKS) at(name).checked = said.get(name) === "1";
    state.open = named[0] ?? "";
    change();
    if (!state.open) return;
    const row = byName.get(state.open);
    setOpen(row, true);
    row.element.scrollIntoView({ block: "start" });
    // After loading, browsers give the focus to the place that the hash names, which is none.
    setTimeout(() => row.link.focus({ preventScroll: true }), 0);
  }

  /** The controls have changed: take over what they say. */
  function change() {
    for (const name of CHOICES) state[name] = at(name)?.value ?? "";
    const control = state.control;
    const number = shared.controls.findIndex(([name]) => name === control);
    state.control = control ? number : undefined;
    for (const name of CHECKS) state[name] = at(name).checked;
    for (const link of at("areas").querySelectorAll("a")) {
      if (link.dataset.area === state.area) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    apply();
  }

  function clear() {
    state.query = state.area = at("query").value = "";
    for (const name of CHOICES) if (at(name)) at(name).value = "";
    for (const name of CHECKS) at(name).checked = false;
    change();
    writeHash();
  }

  // What people do.

  const plainClick = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const rowOf = (target) => {
    const link = target.closest?.(".event h3 a");
    return link ? byName.get(link.closest(".event").id) : undefined;
  };

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const query = at("query");
    const writes = event.target === query || event.target.matches?.("select, textarea");
    if (event.key === "/" && !writes) {
      event.preventDefault();
      query.focus();
      query.select();
    } else if (event.key === "Escape" && event.target === query && query.value) {
      event.preventDefault();
      query.value = "";
      typed();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      step(event, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === " " && rowOf(event.target)) {
      event.preventDefault();
      toggle(rowOf(event.target));
    }
  }

  /** From the search to the first result, and from one result to the next. */
  function step(event, way) {
    const row = rowOf(event.target);
    if (!row && event.target !== at("query")) return;
    const shown = [...byName.values()].filter((one) => one.shown);
    const next = row ? shown.indexOf(row) + way : way > 0 ? 0 : shown.length;
    if (next >= shown.length) return;
    event.preventDefault();
    (next < 0 ? at("query") : shown[next].link).focus();
  }

  function typed() {
    state.query = at("query").value;
    apply();
    clearTimeout(writing);
    writing = setTimeout(writeHash, 200);
  }

  function listen() {
    const results = at("results");
    at("query").addEventListener("input", typed);
    at("search").addEventListener("submit", (event) => {
      event.preventDefault();
      writeHash();
      [...byName.values()].find((row) => row.shown)?.link.focus();
    });
    at("filters").addEventListener("change", () => {
      change();
      writeHash();
    });
    at("filters").addEventListener("submit", (event) => event.preventDefault());
    at("filters").addEventListener("reset", (event) => {
      event.preventDefault();
      clear();
    });
    at("again").addEventListener("click", () => {
      clear();
      at("query").focus();
    });
    at("areas").addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link || !plainClick(event)) return;
      event.preventDefault();
      state.area = link.dataset.area;
      change();
      writeHash();
      scrollTo(0, 0);
    });
    results.addEventListener("click", (event) => {
      const row = rowOf(event.target);
      if (!row || !plainClick(event)) return;
      event.preventDefault();
      toggle(row);
    });
    at("drawer").addEventListener("click", () => {
      const open = at("page").classList.toggle("drawn");
      at("drawer").setAttribute("aria-expanded", String(open));
    });
    for (const choice of document.querySelectorAll("input[name=theme]")) {
      choice.checked = choice.value === (root.dataset.theme ?? "auto");
      choice.addEventListener("change", () => setTheme(choice.value));
    }
    document.addEventListener("keydown", press);
    addEventListener("hashchange", readHash);
  }

  document.addEventListener("DOMContentLoaded", () => {
    load();
    for (const section of sections) {
      const links = [...at("areas").querySelectorAll("a")];
      section.link = links.find((link) => link.dataset.area === section.name);
      section.many = section.link.querySelector(".many");
    }
    listen();
    readHash();
  });
})();

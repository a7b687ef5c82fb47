// Tells audit records as sentences. Written by 'auditlex generate'. Do not edit.
//
//   const say = reader(await (await fetch("de.json")).json(), "Europe/Vienna");
//   element.textContent = say(record);
//
// The text is plain: set it as textContent, never as HTML. Values can't break out of it: what can't
// be seen is escaped, and what is not ASCII keeps its direction to itself. The second argument is
// the reader's time zone, UTC if left out.

const MOST = 4096, MANY = 100, DEEP = 6, UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
const TRUE = [true, 1, "1", "true", "yes", "on"], FALSE = [false, 0, "0", "false", "no", "off"];
// What can't be seen, a mark at the start, and the ninth mark on one character.
const HIDDEN = new RegExp([
  "(?![\\u200c\\u200d])\\p{C}", "[\\p{Zl}\\p{Zp}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d\\u180f]",
  "[\\u2800\\u3164\\ufe00-\\ufe0d\\uffa0\\u{1d159}]", "^\\p{M}", "(?<=\\p{M}{8})\\p{M}",
].join("|"), "gu");
// Of what is left: joiners that stand between nothing, and selectors that vary nothing.
const NEAR = "[\\u0600-\\u1cff\\p{So}\\u{1f3fb}-\\u{1f3ff}]", SIGN = "[\\p{So}\\p{Sm}]";
const LOOSE = new RegExp([
  `(?<!${NEAR}|${SIGN}\\ufe0f)[\\u200c\\u200d]`, `[\\u200c\\u200d](?!${NEAR})`, `(?<!${SIGN})[\\ufe0e\\ufe0f]`,
  "(?<![\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}])[\\u{e0100}-\\u{e01ef}]",
].join("|"), "gu");

const escaped = (char) => {
  const code = char.codePointAt(0), hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
};
const more = (count) => (count > 0 ? [`…(+${count})`] : []);
export const visible = (text) => {
  const chars = text.length > MOST ? [...text] : [text];
  const all = [chars.slice(0, MOST).join(""), ...more(chars.length - MOST)].join("");
  return all.replace(HIDDEN, escaped).replace(LOOSE, escaped);
};

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const has = (value, key) => isObject(value) && Object.hasOwn(value, key);
const sure = (right, value) => {
  if (right) return value;
  throw new TypeError("not as declared");
};
const need = (value, key) => sure(has(value, key), value?.[key]);
const part = (value, key, first) => { // of an object, or of a text like a=1,b=2
  if (typeof value !== "string") return has(value, key) ? value[key] : null;
  const pairs = value.split(",").map((piece, at) => [at || piece.includes("=") ? "" : `${first}=`, piece].join(""));
  const found = pairs.find((pair) => pair.split("=", 1)[0] === key);
  return found === undefined ? null : found.slice(key.length + 1);
};

export function reader(language, zone = "UTC") {
  const { words, months } = language, rules = new Intl.PluralRules(language.locale);
  const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit", second: "2-digit",
  });

  const apart = (text) => `\u2068${text}\u2069`;
  const ours = language.direction === "rtl" ? apart : String;
  const inside = (value, depth) => {
    if (value === null || value === undefined) return words["word/unknown"];
    if (typeof value === "boolean") return words[`boolean/${value}`];
    if (typeof value !== "object") return String(value);
    if (depth >= DEEP) return "…";
    const items = Array.isArray(value) ? value : Object.keys(value);
    const one = (item) => (items === value ? "" : `${item}=`) + inside(items === value ? item : value[item], depth + 1);
    return [...items.slice(0, MANY).map(one), ...more(items.length - MANY)].join(", ");
  };
  const text = (value) => {
    const made = inside(value, 0), chars = typeof value === "object" ? [...made] : [];
    return chars.length > MOST ? `${chars.slice(0, MOST - 1).join("")}…` : made;
  };
  const say = (value) => {
    const made = text(value);
    return made.length <= MOST && /^[ -~]*$/.test(made) ? ours(made) : apart(visible(made));
  };
  const label = (context, value) =>
    (typeof value === "string" && has(words, context + value) ? words[context + value] : say(value));
  const truth = (value) => (TRUE.includes(value) || FALSE.includes(value)
    ? words[`boolean/${TRUE.includes(value)}`] : say(value));
  const number = (value) => {
    const [whole, ...rest] = String(value).split("."), digits = whole.replace("-", "");
    if (!/^\d+$/.test(digits)) return String(value);
    const group = digits.length >= 3 + language.leastGrouped ? language.group : "";
    return [whole.replace(/\B(?=(\d{3})+$)/g, group), ...rest].join(language.decimal);
  };
  const size = (value) => {
    let unit = 0, left = Math.abs(value) < 1e300 ? value : 0;
    for (; Math.abs(left) >= 1023.95 && unit < UNITS.length - 1; unit += 1) left /= 1024;
    return `${number(unit ? Math.floor(left * 10 + 0.5) / 10 : value)} ${UNITS[unit]}`;
  };
  const moment = (value) => {
    const at = new Date(Math.trunc(value) * 1000), year = at.getUTCFullYear();
    if (!(year >= 1 && year <= 9999)) return number(value);
    const f = Object.fromEntries(clock.formatToParts(at).map((found) => [found.type, found.value]));
    const fields = {
      d: String(Number(f.day)), dd: f.day, M: String(Number(f.month)), MM: f.month,
      MMM: months[f.month - 1], y: f.year.padStart(4, "0"),
    };
    const day = language.date.map((piece) => (piece[0] === "'" ? piece.slice(1) : fields[piece])).join("");
    return `${day} ${f.hour}:${f.minute}:${f.second}`;
  };
  const list = (value, context) => {
    const one = (item) => (context ? label(context, item) : say(item));
    if (!Array.isArray(value) || [...text(value)].length >= MOST) return one(value);
    return [...value.slice(0, MANY).map(one), ...more(value.length - MANY)].join(", ");
  };
  const who = ({ subject }) => {
    const user = need(subject, "user");
    return say(has(subject, "token") ? `${text(user)}!${text(subject.token)}` : user);
  };
  const whence = ({ source = {} }) => {
    const ip = sure(isObject(source), source?.ip);
    return ip && typeof ip === "string" ? say(ip) : words["word/unknown"];
  };
  const why = ({ error }) => {
    const { message, reason, code } = sure(isObject(error), error);
    if (message && typeof message === "string") return say(message);
    const said = label("reason/", reason);
    return Number.isInteger(code) ? `${said} (${say(code)})` : said;
  };
  const envelope = {
    subject: who, source: whence, error: why,
    object: (record) => say(need(record.object, "id")), node: (record) => say(need(record, "node")),
  };
  const numbers = { count: number, number, bytes: size, time: moment };
  const place = (record, [kind, name, key, first = "", context, fallback]) => {
    if (has(envelope, kind)) return envelope[kind](record);
    const given = fallback && !has(record.params, name) ? null : need(record.params, name);
    const value = key ? part(given, key, first) : given;
    if (fallback && value === null) return words[fallback];
    if (kind === "list") return list(value, context);
    if (kind === "boolean") return truth(value);
    if (has(numbers, kind) && typeof value === "number") return ours(numbers[kind](value));
    return kind === "enum" ? label(context, value) : say(value);
  };
  const chosen = ({ count, forms, english }, params) => {
    const given = need(params, count), usual = Number.isInteger(given) && given >= 0 && given < 2 ** 53;
    const n = usual ? given : 1000;
    return forms[english ? Number(n !== 1) : language.plural[rules.select(n)]];
  };
  const general = (record) => {
    if (!isObject(record)) return say(record);
    const { object, subject, status, error } = record;
    const said = {
      subject: has(subject, "user") ? who(record) : say(null), object: say(object?.id),
      kind: label("object/", object?.type), action: label("action/", record.action),
    };
    const made = words[status === "attempt" ? "sentence/attempt" : "sentence/other"]
      .replace(/\{(\w+)\}/g, (all, name) => said[name] ?? all);
    return status === "failure" ? `${made}: ${isObject(error) ? why(record) : say(null)}` : made;
  };

  return (record) => {
    try {
      const id = need(record, "id"), row = typeof id === "number" ? language.sentences[id] : null;
      const found = row?.[["attempt", "success", "failure"].indexOf(record.status)];
      const parts = found?.forms && isObject(record.params) ? chosen(found, record.params) : found;
      if (parts && isObject(record.params)) {
        return parts.map((piece) => (typeof piece === "string" ? piece : place(record, piece))).join("");
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    return general(record);
  };
}

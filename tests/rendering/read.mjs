// Answers questions about the reader in JavaScript: JSON in, JSON out.
//
//   reader  the path of messages.mjs
//   tell    [table, zone, records]: their sentences; table is a path or the table itself
//   forms   [table, numbers]: the form that each number takes
//   shown   [first, last]: of these code points those that are shown as they are
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const asked = JSON.parse(readFileSync(0, "utf8"));
const { reader, visible } = await import(pathToFileURL(asked.reader));
const table = (given) => (typeof given === "string" ? JSON.parse(readFileSync(given, "utf8")) : given);

const answers = {
  tell: ([given, zone, records]) => records.map(reader(table(given), zone ?? undefined)),
  forms: ([given, numbers]) => {
    const { locale, plural } = table(given), rules = new Intl.PluralRules(locale);
    return numbers.map((number) => plural[rules.select(number)]);
  },
  shown: ([first, last]) => {
    const found = [];
    for (let code = first; code <= last; code += 1) {
      const text = `x${String.fromCodePoint(code)}x`;
      if (visible(text) === text) found.push(code);
    }
    return found;
  },
};
console.log(JSON.stringify(asked.questions.map(([kind, ...rest]) => answers[kind](rest))));

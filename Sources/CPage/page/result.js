// Draws a result. Everything that comes from a message goes in as text, never as HTML.

import { markTexts, numberEdits } from "./marks.js";

const decimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** Fills `section` with a simplification and returns one sentence that says what happened. */
export function showResult(section, result) {
  const edits = numberEdits(result);
  const changes = edits.filter((edit) => edit.kind === "change");
  const ideas = edits.filter((edit) => edit.kind === "idea");
  const outcome = describe(changes.length, ideas.length);
  section.replaceChildren(
    element("h2", { id: "result-title", tabIndex: -1 }, "Het resultaat"),
    element("p", { className: "outcome" }, outcome),
    ...loudWarnings(result),
    measures(result.original.readability, result.simplified.readability),
    legend(changes.length, ideas.length),
    viewChoice(),
    texts(result, edits),
    ...keptFacts(result.facts ?? []),
    ...foldedWarnings(result),
    lists(changes, ideas),
  );
  section.hidden = false;
  return outcome;
}

function describe(changes, ideas) {
  const suffix = ideas ? ` ${count(ideas, "idee", "ideeën")} om zelf te kiezen.` : "";
  if (!changes) return `Er is niets veranderd.${suffix}`;
  return `${count(changes, "verandering", "veranderingen")}.${suffix}`;
}

// What the writer must know, on top; what is good to know, folded.

const folded = {
  "long-sentence": ["lange zin", "lange zinnen"],
  "difficult-word": ["moeilijk woord zonder makkelijker woord", "moeilijke woorden zonder makkelijker woord"],
  passive: ["lijdende zin", "lijdende zinnen"],
  nominalisation: ["zin met veel naamwoorden van werkwoorden", "zinnen met veel naamwoorden van werkwoorden"],
  "folded-modifier": ["halve zin vóór een woord", "halve zinnen vóór een woord"],
  "words-apart": ["woorden die te ver uit elkaar staan", "woorden die te ver uit elkaar staan"],
  "abstract-nouns": ["zin met veel abstracte woorden", "zinnen met veel abstracte woorden"],
  "missing-connective": ["verband dat er niet bij staat", "verbanden die er niet bij staan"],
  "inconsistent-wording": ["ding met twee namen", "dingen met twee namen"],
  "unexplained-abbreviation": ["afkorting zonder uitleg", "afkortingen zonder uitleg"],
  "fact-kept": ["verandering niet gedaan, om een gegeven te bewaren", "veranderingen niet gedaan, om gegevens te bewaren"],
};

function loudWarnings(result) {
  const loud = (result.warnings ?? []).filter((warning) => !(warning.kind in folded));
  if (!loud.length) return [];
  const list = element("ul", {}, ...warningItems(loud, result));
  return [element("div", { className: "warnings" }, element("h3", {}, "Let op"), list)];
}

function foldedWarnings(result) {
  return Object.entries(folded).flatMap(([kind, names]) => {
    const found = (result.warnings ?? []).filter((warning) => warning.kind === kind);
    if (!found.length) return [];
    const summary = element("summary", {}, count(found.length, ...names));
    return [element("details", { className: "more" }, summary, element("ul", {}, ...warningItems(found, result)))];
  });
}

function warningItems(warnings, result) {
  const bytes = new TextEncoder().encode(result.original.text);
  return warnings.map((warning) => {
    const quote = quoted(bytes, warning.range);
    const repeated = !quote || warning.message.includes(quote);
    return element("li", {}, warning.message, ...(repeated ? [] : [" ", element("q", {}, quote)]));
  });
}

function quoted(bytes, range) {
  if (!range) return "";
  const text = new TextDecoder().decode(bytes.subarray(range.start, range.end)).trim();
  const signs = [...text];
  return signs.length > 90 ? `${signs.slice(0, 90).join("").trimEnd()}…` : text;
}

// What had to survive, as it reads now.

const factNames = {
  date: "datum",
  time: "tijd",
  duration: "duur",
  amount: "bedrag",
  number: "getal",
  phone: "telefoon",
  email: "e-mail",
  url: "link",
  iban: "rekening",
  postcode: "postcode",
  name: "naam",
  place: "plaats",
  group: "groep",
  negation: "ontkenning",
  condition: "voorwaarde",
};

function keptFacts(facts) {
  if (!facts.length) return [];
  const items = facts.map(({ kind, text, keptAs }) => {
    const now = keptAs && keptAs !== text ? `, nu: ${keptAs}` : "";
    return element("li", {}, `${factNames[kind] ?? kind}: ${text}${now}`);
  });
  const summary = element("summary", {}, `${count(facts.length, "gegeven", "gegevens")} gecontroleerd en behouden`);
  return [element("details", { className: "more" }, summary, element("ul", {}, ...items))];
}

// Measures before and after.

function measures(before, after) {
  return element(
    "ul",
    { className: "measures" },
    measure("Niveau, van 1 tot 4", level(before.level), level(after.level), "1 is het makkelijkst"),
    measure("Woorden per zin", figure(before.wordsPerSentence), figure(after.wordsPerSentence), "gemiddeld"),
    measure("Langste zin", figure(before.longestSentence), figure(after.longestSentence), "woorden"),
    measure("Moeilijke woorden", figure(before.difficultWords?.length), figure(after.difficultWords?.length), "in de hele tekst"),
  );
}

function measure(name, before, after, note) {
  const then = element("span", { className: "then" }, hidden("eerst "), ...before);
  const now = element("span", {}, hidden("nu "), ...after);
  return element(
    "li",
    { className: "measure" },
    element("span", { className: "name" }, name),
    element("span", { className: "figures" }, then, arrow(), now),
    element("small", {}, note),
  );
}

function figure(value) {
  return [value == null ? "–" : decimal.format(value)];
}

function level(value) {
  if (value == null) return ["–"];
  const steps = [1, 2, 3, 4].map((step) => element("i", { className: step <= value ? "on" : "" }));
  const bars = element("span", { className: "steps" }, ...steps);
  bars.setAttribute("aria-hidden", "true");
  return [String(value), " ", bars];
}

// The two texts.

function viewChoice() {
  const choice = (id, name, checked) =>
    element("label", {}, element("input", { type: "radio", name: "view", id, defaultChecked: checked }), name);
  return element(
    "fieldset",
    { className: "view" },
    element("legend", { className: "visually-hidden" }, "Welke tekst wilt u zien?"),
    choice("view-after", "Nieuwe tekst", true),
    choice("view-before", "Uw tekst", false),
  );
}

function texts(result, edits) {
  const { before, after } = markTexts(result.original.text, result.simplified.text, edits);
  const copy = element("button", { id: "copy", className: "button", type: "button" }, "Kopieer");
  copy.setAttribute("aria-label", "Kopieer de nieuwe tekst");
  return element(
    "div",
    { className: "texts" },
    version("before", "Uw tekst", before),
    version("after", "Nieuwe tekst", after, copy),
  );
}

function version(side, name, pieces, ...tools) {
  const title = element("h3", { id: `${side}-title` }, name);
  const text = element("div", { className: "text", id: `${side}-text`, lang: "nl" }, ...pieces.map((piece) => drawn(piece, side)));
  const article = element("article", { className: `version ${side}` }, element("header", {}, title, ...tools), text);
  article.setAttribute("aria-labelledby", title.id);
  return article;
}

function drawn({ text, edit }, side) {
  if (!edit) return document.createTextNode(text);
  const link = element("a", { className: edit.applied ? "mark applied" : "mark suggested", href: `#${edit.id}` }, text);
  link.id = `${side}-${edit.id}`;
  link.dataset.edit = edit.id;
  link.setAttribute("aria-label", `${text} (${label(edit)})`);
  return link;
}

function label(edit) {
  return edit.kind === "change" ? `verandering ${edit.number}` : `idee ${edit.number}`;
}

function legend(changes, ideas) {
  const sample = (side, kind, name, meaning) =>
    element("span", { className: side }, element("span", { className: `mark ${kind}` }, name), ` ${meaning}`);
  const samples = [];
  if (changes) {
    samples.push(sample("before", "applied", "oud", "is vervangen"), sample("after", "applied", "nieuw", "staat ervoor in de plaats"));
  }
  if (ideas) samples.push(sample("after", "suggested", "idee", "is niet veranderd: kies zelf"));
  const line = element("p", { className: "legend" }, ...samples, "Kies een gemarkeerd woord voor de reden.");
  line.hidden = !changes && !ideas;
  return line;
}

// The lists of changes and ideas.

function lists(changes, ideas) {
  const box = element("div", { className: "lists" });
  if (changes.length) box.append(list("changes", "Wat is er veranderd, en waarom?", null, changes));
  const easier = ideas.filter((edit) => edit.rule !== "normalise");
  if (easier.length) {
    const intro = "Dit kan makkelijker, maar past niet in elke zin. Er is nog niets veranderd.";
    box.append(list("ideas", "Ideeën: kies zelf", intro, easier));
  }
  const kinder = ideas.filter((edit) => edit.rule === "normalise");
  if (kinder.length) {
    const intro = "Dit kan gewoner, zonder er een probleem van te maken. Er is nog niets veranderd.";
    box.append(list("normalise", "Woorden over kinderen en ouders", intro, kinder));
  }
  box.hidden = !box.childElementCount;
  return box;
}

function list(id, name, intro, edits) {
  const title = element("h3", { id: `${id}-title` }, name);
  const section = element("section", {}, title);
  section.setAttribute("aria-labelledby", title.id);
  if (intro) section.append(element("p", { className: "intro" }, intro));
  const items = element("ol", { className: `edits ${id === "changes" ? id : "ideas"}` }, ...edits.map(editItem));
  section.append(items);
  return section;
}

function editItem(edit) {
  const from = element(edit.applied ? "del" : "span", { className: "from" }, edit.before);
  const to = edit.after ? element(edit.applied ? "ins" : "span", {}, edit.after) : element("em", {}, "weglaten");
  const swap = element("p", { className: "swap" }, from, arrow(" wordt "), to);
  const side = edit.applied && !edit.after ? "before" : "after";
  const back = element("a", { href: `#${side}-${edit.id}` }, "Toon");
  back.setAttribute("aria-label", `Toon ${label(edit)} in de tekst`);
  const item = element("li", { id: edit.id }, swap, element("p", { className: "back" }, back));
  if (edit.alternatives?.length) {
    item.append(element("p", { className: "others" }, `Of: ${edit.alternatives.join(", ")}`));
  }
  item.append(element("p", { className: "why" }, edit.reason));
  return item;
}

// Small pieces.

function arrow(spoken = " ") {
  const sign = element("span", { className: "arrow" }, " → ");
  sign.setAttribute("aria-hidden", "true");
  const pair = document.createDocumentFragment();
  pair.append(sign, hidden(spoken));
  return pair;
}

function hidden(text) {
  return element("span", { className: "visually-hidden" }, text);
}

function count(number, one, many) {
  return `${decimal.format(number)} ${number === 1 ? one : many}`;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

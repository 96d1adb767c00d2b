// A translation by the school's own endpoint: first what would be sent, then, if the writer wants it, the translation.

import { ServiceError, translate } from "./server.js";

const find = (id) => document.getElementById(id);
const mask = /<span translate="no">(\d+)<\/span>|<x id="(\d+)"\/>|\[\[(\d+)\]\]/;
const reasons = {
  "lost-fact": "er ontbrak een gegeven",
  "doubled-fact": "een gegeven stond er twee keer",
  "invented-fact": "er stond een gegeven bij",
  "moved-fact": "gegevens stonden in een andere volgorde",
  "broken-mark": "een nummer kwam beschadigd terug",
  "wrong-length": "de zin kwam niet goed terug",
  "wrong-count": "er kwamen te veel of te weinig zinnen terug",
  "no-answer": "de vertaaldienst gaf geen antwoord",
};

/** Lets the section work, where there is one; `draft()` gives `{ text, format, profile }`. Gives what shows and empties it. */
export function offerTranslation(draft) {
  const section = find("translation");
  if (!section) return { show() {}, hide() {}, stale() {} };
  const { host } = section.dataset;
  const target = find("target");
  let running = null;
  nameLanguages(target);

  const say = (text) => (find("translation-status").textContent = text);
  const empty = () => {
    running?.abort();
    for (const id of ["sent", "translated"]) find(id).replaceChildren();
  };

  async function ask(preview, work) {
    running?.abort();
    const request = (running = new AbortController());
    say(preview ? "" : `${host} vertaalt …`);
    try {
      // The new text is translated as it stands: nothing is changed in it again.
      const answer = await translate({ ...draft(), mode: "suggest", to: target.value, preview }, request.signal);
      if (!request.signal.aborted) work(answer);
    } catch (error) {
      if (request.signal.aborted) return;
      say(error instanceof ServiceError ? error.message : "De vertaling is niet gelukt. Probeer het opnieuw.");
    }
  }

  section.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.id === "show-sent") {
      empty();
      ask(true, ({ sent }) => find("sent").replaceChildren(...preview(sent, host)));
    } else if (button?.id === "send") {
      ask(false, ({ translations: [translation] }) => {
        find("sent").replaceChildren();
        find("translated").replaceChildren(...table(translation));
        const doubtful = translation.needsReview;
        say(doubtful ? `Klaar. Niet vertaald: ${doubtful} ${doubtful === 1 ? "zin" : "zinnen"}.` : "Klaar.");
        find("translated-title").focus();
      });
    } else if (button?.id === "dont-send") {
      empty();
      say("Er is niets verstuurd.");
      find("show-sent").focus();
    }
  });
  target.addEventListener("change", () => {
    empty();
    say("");
  });

  return {
    show: () => (section.hidden = false),
    hide() {
      empty();
      section.hidden = true;
    },
    stale() {
      if (find("sent").firstChild || find("translated").firstChild) say("De nieuwe tekst is veranderd. Vraag de vertaling opnieuw.");
      empty();
    },
  };
}

/** Names of languages that the server has no Dutch name for. */
function nameLanguages(menu) {
  const names = new Intl.DisplayNames(["nl"], { type: "language" });
  for (const option of menu.querySelectorAll("[data-unnamed]")) option.textContent = names.of(option.value) ?? option.value;
}

function preview(sent, host) {
  const title = element("h3", { tabIndex: -1 }, `Dit gaat naar ${host}, zin voor zin`);
  const list = element("ol", { className: "sent", lang: "nl" }, ...sent.map((text) => element("li", {}, ...masked(text))));
  const send = element("button", { id: "send", type: "button", className: "button primary" }, "Verstuur en vertaal");
  const stop = element("button", { id: "dont-send", type: "button", className: "button" }, "Verstuur niet");
  if (!sent.length) return [element("p", {}, "Er is niets om te vertalen.")];
  return [title, list, element("p", { className: "tools" }, send, stop)];
}

/** A sentence as it is sent, each mark drawn as the number in it. */
function masked(text) {
  const parts = text.split(new RegExp(mask, "g"));
  return parts.flatMap((part, index) => {
    if (part === undefined) return [];
    return index % 4 === 0 ? [unescaped(part)] : [element("span", { className: "mask", title: "blijft hier" }, part)];
  });
}

function unescaped(text) {
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return text.replaceAll(/&(lt|gt|quot|amp|#39);/g, (sign) => signs[sign]);
}

/** Dutch and translation side by side, sentence by sentence. */
function table({ language, direction, sentences }) {
  const name = find("target").selectedOptions[0].textContent;
  const title = element("h3", { id: "translated-title", tabIndex: -1 }, `Vertaling: ${name}`);
  const note = element("p", {}, "Een computer heeft dit vertaald. Niemand heeft het nagelezen. Het Nederlandse bericht geldt.");
  const head = element("tr", {}, ...["Nederlands", "Vertaling"].map((text) => element("th", { scope: "col" }, text)));
  const rows = sentences.map((sentence) => {
    const own = element("td", { lang: "nl", dir: "ltr" }, sentence.dutch);
    if (sentence.status === "translated") return element("tr", {}, own, element("td", { lang: language, dir: direction }, sentence.translation));
    if (sentence.status === "kept") return element("tr", {}, own, element("td", { lang: "nl", dir: "ltr" }, sentence.translation));
    const why = element("b", {}, `Niet vertaald: ${reasons[sentence.reason] ?? "de vertaling is niet te vertrouwen"}. `);
    return element("tr", { className: "review" }, own, element("td", { lang: "nl", dir: "ltr" }, why, sentence.dutch));
  });
  const print = element("button", { type: "button", className: "button" }, "Print de vertaling");
  print.dataset.print = "translation";
  const body = element("table", { className: "side-by-side" }, element("thead", {}, head), element("tbody", {}, ...rows));
  return [title, note, body, element("p", { className: "tools" }, print)];
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

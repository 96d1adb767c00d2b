// The buttons that do something with a finished text: copy, read aloud, print.

import { copyRich, copyText } from "./clipboard.js";
import { toggleReading } from "./speech.js";

const find = (id) => document.getElementById(id);
const refused = "Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.";

/** Lets the tools work on the page; `draft()` gives the new text, `say` tells the writer what happened. */
export function useTools({ draft, say }) {
  const copies = {
    copy: () => [copyText(draft()), "De nieuwe tekst is gekopieerd."],
    "copy-rich": () => [copyRich(find("rich").innerHTML, draft()), "De nieuwe tekst is gekopieerd, met opmaak."],
    "copy-card": () => [copyText(find("card-text").value), "De tekst van de kaart is gekopieerd."],
    "copy-card-rich": () => [copyRich(cardHTML(), find("card-text").value.replaceAll("*", "")), "De kaart is gekopieerd, met opmaak."],
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (copies[button.id]) {
      const [work, done] = copies[button.id]();
      const copied = await work;
      if (copied) flash(button, "Gekopieerd");
      say(copied ? done : refused);
    } else if (button.dataset.print) print(button.dataset.print);
    else if (button.dataset.speak) read(button, draft, say);
  });
}

/** Shows `name` on a button for a moment. */
function flash(button, name) {
  button.dataset.name ??= button.textContent;
  button.textContent = name;
  setTimeout(() => (button.textContent = button.dataset.name), 3000);
}

/** The card as it goes into another program: without drawings and folded parts. */
function cardHTML() {
  const card = document.querySelector("#card .facts").cloneNode(true);
  for (const part of card.querySelectorAll("svg, details")) part.remove();
  return card.innerHTML;
}

/** Prints one part of the page. */
function print(part) {
  document.documentElement.dataset.print = part;
  addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
  globalThis.print();
}

function read(button, draft, say) {
  const isText = button.dataset.speak === "after-text";
  const source = find(button.dataset.speak);
  const text = isText ? draft() : source.value;
  const done = toggleReading(text.replaceAll(/[*#]/g, ""), source.lang, () => (button.textContent = "Lees voor"));
  if (done === "no voice") say("Deze browser heeft geen eigen stem voor deze taal.");
  button.textContent = done === "started" ? "Stop met voorlezen" : "Lees voor";
}

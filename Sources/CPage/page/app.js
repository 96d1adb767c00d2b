// The page: the form, its buttons, and what it says while it works.

import { ServiceError, card as fetchCard, exampleMessage, simplify } from "./api.js";
import { copyText } from "./clipboard.js";
import { openReasonsIn } from "./reasons.js";
import { showResult } from "./result.js";

const find = (id) => document.getElementById(id);
const form = find("form");
const message = find("message");
const problem = find("problem");
const status = find("status");
const result = find("result");
const card = find("card");
const language = find("lang");
const submit = find("simplify");
const clear = find("clear");
const restore = find("restore");

/** The message that `restore` brings back. */
let removed = "";
/** Ends the request that is under way. */
let running = null;
/** The message and profile of the result that is shown. */
let shown = null;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (event.submitter?.name === "example") await fillInExample();
  else await run();
});

clear.addEventListener("click", () => {
  running?.abort();
  replaceMessage("");
  hideResult();
  say("Het veld is leeg.");
  message.focus();
});

restore.addEventListener("click", () => {
  const text = removed;
  removed = "";
  message.value = text;
  showButtons();
  say("Uw tekst staat er weer.");
  message.focus();
});

message.addEventListener("input", () => {
  if (message.value) removed = "";
  showProblem("");
  showButtons();
});

result.addEventListener("click", async (event) => {
  const button = event.target.closest("#copy");
  if (!button) return;
  const copied = await copyText(find("after-text").textContent);
  button.textContent = copied ? "Gekopieerd" : "Kopieer";
  say(copied ? "De nieuwe tekst is gekopieerd." : "Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.");
  setTimeout(() => (button.textContent = "Kopieer"), 3000);
});

card.addEventListener("click", async (event) => {
  const button = event.target.closest("#copy-card");
  if (!button) return;
  const copied = await copyText(find("card-text").value);
  button.textContent = copied ? "Gekopieerd" : "Kopieer voor WhatsApp";
  say(copied ? "De tekst van de kaart is gekopieerd." : "Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.");
  setTimeout(() => (button.textContent = "Kopieer voor WhatsApp"), 3000);
});

language.addEventListener("change", async () => {
  if (!shown) return;
  running?.abort();
  const request = (running = new AbortController());
  try {
    await showCard(request.signal);
    say(`De kaart is nu in deze taal: ${language.selectedOptions[0].textContent}.`);
  } catch (error) {
    if (!request.signal.aborted) showProblem(error instanceof ServiceError ? error.message : "De kaart kon niet worden gemaakt.");
  }
});

openReasonsIn(result, find("reason"));
for (const id of ["copy", "copy-card"]) if (find(id)) find(id).hidden = false;
if (!card.hidden) shown = { text: message.value, profile: new FormData(form).get("profile") };
showButtons();

async function run() {
  const text = message.value;
  if (!text.trim()) {
    showProblem("Plak eerst een bericht in het veld.", { inField: true });
    message.focus();
    return;
  }
  showProblem("");
  running?.abort();
  const request = (running = new AbortController());
  submit.setAttribute("aria-disabled", "true");
  say("Helder leest uw bericht …");
  try {
    const profile = new FormData(form).get("profile");
    const outcome = showResult(result, await simplify(text, profile, request.signal));
    shown = { text, profile };
    await showCard(request.signal);
    say(`Klaar. ${outcome}`);
    find("result-title").focus({ preventScroll: true });
    result.scrollIntoView();
  } catch (error) {
    if (request.signal.aborted) return;
    say("");
    hideResult();
    if (error instanceof ServiceError) showProblem(error.message, { inField: error.inMessage });
    else showProblem("Er ging iets mis. Uw tekst staat er nog.");
  } finally {
    if (running === request) {
      running = null;
      submit.removeAttribute("aria-disabled");
    }
  }
}

async function showCard(signal) {
  card.replaceChildren(...(await fetchCard(shown.text, shown.profile, language.value, signal)));
  card.hidden = false;
  find("copy-card").hidden = false;
}

async function fillInExample() {
  showProblem("");
  try {
    replaceMessage(await exampleMessage());
  } catch (error) {
    showProblem(error.message);
    return;
  }
  await run();
}

/** Puts `text` in the field and keeps what the teacher had there. */
function replaceMessage(text) {
  if (message.value.trim() && message.value !== text) removed = message.value;
  message.value = text;
  showProblem("");
  showButtons();
}

function showButtons() {
  clear.hidden = !message.value;
  restore.hidden = !removed;
}

function hideResult() {
  for (const section of [result, card]) {
    section.hidden = true;
    section.replaceChildren();
  }
  shown = null;
}

/** Shows what is wrong, or nothing; `inField` when it is the message that has to change. */
function showProblem(text, { inField = false } = {}) {
  problem.textContent = text;
  problem.hidden = !text;
  if (inField) message.setAttribute("aria-invalid", "true");
  else message.removeAttribute("aria-invalid");
  message.setAttribute("aria-describedby", text ? "message-note problem" : "message-note");
}

function say(text) {
  status.textContent = text;
}

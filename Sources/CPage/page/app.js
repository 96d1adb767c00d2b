// The page: the form, its buttons, and what it says while it works.

import { draftChecker } from "./check.js";
import { editResultIn } from "./editing.js";
import { setFormat, takeTextInto } from "./files.js";
import { colourSentences } from "./levels.js";
import { openReasonsIn } from "./reasons.js";
import { ServiceError, submitForm } from "./server.js";
import { useTools } from "./tools.js";
import { offerTranslation } from "./translation.js";
import { keepWords } from "./words.js";

const find = (id) => document.getElementById(id);
const form = find("form");
const message = find("message");
const problem = find("problem");
const status = find("status");
const result = find("result");
const card = find("card");
const submit = find("simplify");
const clear = find("clear");
const restore = find("restore");

/** The message, with its format, that `restore` brings back. */
let removed = null;
/** Ends the request that is under way. */
let running = null;
/** The form's fields as they were when the result that is shown was made. */
let shown = null;

const startTitle = "Helder: schoolberichten in duidelijk Nederlands";

document.documentElement.classList.add("script");
const say = (text) => (status.textContent = text);
const checker = draftChecker(colourSentences);
const draft = editResultIn(result, {
  say,
  changed(edited) {
    checker.later({ text: shown.text, profile: shown.profile, format: shown.format, edited });
    translation.stale();
  },
});
const translation = offerTranslation(() => ({ text: draft.text, format: shown.format, profile: shown.profile }));
useTools({ draft: () => draft.text, say });
keepWords();
takeTextInto(message, { changed: say, problem: showProblem });
openReasonsIn(result, find("reason"));
setFormat(find("format").value);
if (!result.hidden) begin(fields());
showButtons();

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const example = event.submitter?.name === "example" ? event.submitter.value : "";
  if (!example && !message.value.trim()) {
    showProblem("Plak eerst een bericht in het veld.", { inField: true });
    message.focus();
    return;
  }
  await run({ example });
});

form.addEventListener("change", async (event) => {
  if (!shown || !message.value.trim()) return;
  if (event.target.name === "lang") await run({ only: card });
  else if (event.target.name === "profile") {
    if (draft.hasSteps) say("Kies ‘Maak duidelijk’ voor deze lezers. Wat u zelf hebt aangepast, gaat dan weg.");
    else await run({ stay: true });
  }
});

result.addEventListener("change", (event) => {
  if (event.target.id === "colour") colourSentences();
});

clear.addEventListener("click", () => {
  running?.abort();
  keepMessage();
  message.value = "";
  setFormat("text");
  hideResult();
  showProblem("");
  showButtons();
  say("Het veld is leeg.");
  message.focus();
});

restore.addEventListener("click", () => {
  message.value = removed.text;
  setFormat(removed.format);
  removed = null;
  showButtons();
  say("Uw tekst staat er weer.");
  message.focus();
});

message.addEventListener("input", () => {
  if (message.value) removed = null;
  showProblem("");
  showButtons();
});

function fields() {
  return Object.fromEntries(new FormData(form));
}

/** Has the form worked out; `only` takes one section of the answer, `stay` leaves the writer at the form. */
async function run({ example = "", only = null, stay = false }) {
  const asked = only ? { ...fields(), text: shown.text, format: shown.format } : fields();
  if (example) asked.example = example;
  showProblem("");
  running?.abort();
  const request = (running = new AbortController());
  submit.setAttribute("aria-disabled", "true");
  say("Helder leest uw bericht …");
  try {
    const page = await submitForm(asked, request.signal);
    if (request.signal.aborted) return;
    for (const section of only ? [only] : [result, card]) {
      section.replaceChildren(...page.getElementById(section.id).childNodes);
      section.hidden = false;
    }
    document.title = page.title;
    if (only) {
      say(`De kaart is nu in deze taal: ${find("lang").selectedOptions[0].textContent}.`);
      return;
    }
    if (example) {
      keepMessage();
      message.value = page.getElementById("message").value;
      setFormat("text");
      showButtons();
    }
    begin(example ? fields() : asked);
    say(`Klaar. ${result.querySelector(".outcome").textContent}`);
    if (stay) return;
    find("result-title").focus({ preventScroll: true });
    result.scrollIntoView();
  } catch (error) {
    if (request.signal.aborted) return;
    say("");
    if (!only) hideResult();
    if (error instanceof ServiceError) showProblem(error.message, { inField: error.inMessage });
    else showProblem("Er ging iets mis. Uw tekst staat er nog.");
  } finally {
    if (running === request) {
      running = null;
      submit.removeAttribute("aria-disabled");
    }
  }
}

/** Starts with the result that the page shows now, made of `asked`. */
function begin(asked) {
  shown = asked;
  checker.stop();
  draft.begin();
  translation.hide();
  translation.show();
  colourSentences();
}

/** Keeps what the writer had in the field, for `restore`. */
function keepMessage() {
  if (message.value.trim()) removed = { text: message.value, format: find("format").value };
}

function showButtons() {
  clear.hidden = !message.value;
  restore.hidden = !removed;
}

function hideResult() {
  checker.stop();
  draft.end();
  translation.hide();
  for (const section of [result, card]) {
    section.hidden = true;
    section.replaceChildren();
  }
  shown = null;
  document.title = startTitle;
}

/** Shows what is wrong, or nothing; `inField` when it is the message that has to change. */
function showProblem(text, { inField = false } = {}) {
  problem.textContent = text;
  problem.hidden = !text;
  if (text) document.title = "Niet gelukt – Helder";
  if (inField) message.setAttribute("aria-invalid", "true");
  else message.removeAttribute("aria-invalid");
  message.setAttribute("aria-describedby", text ? "message-note problem" : "message-note");
}

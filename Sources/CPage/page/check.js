// Watches the facts while the writer goes on with the new text, and keeps level and sentences up to date.

import { checkDraft } from "./server.js";

const pause = 350;

/** Gives a function that has a draft checked, soon after the last call; `done` is called when the page shows it. */
export function draftChecker(done) {
  let timer = 0;
  let running = null;
  return {
    later(fields) {
      clearTimeout(timer);
      running?.abort();
      timer = setTimeout(() => run(fields), pause);
    },
    stop() {
      clearTimeout(timer);
      running?.abort();
    },
  };

  async function run(fields) {
    const request = (running = new AbortController());
    const place = document.getElementById("check");
    try {
      if (!fields.edited.trim()) {
        place.textContent = "De nieuwe tekst is leeg.";
        return;
      }
      const answer = await checkDraft(fields, request.signal);
      if (request.signal.aborted) return;
      for (const id of ["check", "measures", "sentences", "rich"]) take(answer.getElementById(id), document.getElementById(id));
      done();
    } catch (error) {
      if (!request.signal.aborted) place.textContent = "Helder kan de nieuwe tekst nu niet controleren. Lees hem zelf goed na.";
    }
  }
}

/** Puts what `fresh` holds in `old`; what the writer has unfolded stays so. */
function take(fresh, old) {
  const open = [...old.querySelectorAll("details")].map((details) => details.open);
  if (old.localName === "template") old.innerHTML = fresh.innerHTML;
  else if (old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes);
  [...old.querySelectorAll("details")].forEach((details, index) => (details.open = open[index] ?? false));
  if (fresh.dataset.levels !== undefined) old.dataset.levels = fresh.dataset.levels;
}

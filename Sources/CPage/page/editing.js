// The new text as the writer's own: choose wordings, undo them, type in it, go back.

import { Draft } from "./draft.js";

const find = (id) => document.getElementById(id);

/** Lets the writer work on the result in `section`; `changed(text)` is called after every step and while typing. */
export function editResultIn(section, { changed, say }) {
  let draft = null;
  let field = null;

  /** Starts with the result that the section shows now. */
  function begin() {
    const pieces = [...find("after-text").childNodes].map((node) => ({ text: node.textContent, edit: node.dataset?.edit }));
    draft = new Draft(pieces);
    field = null;
    show();
  }

  function show() {
    drawText(find("after-text"), draft);
    for (const entry of section.querySelectorAll("li[data-before]")) drawEntry(entry, draft.wordsOf(entry.id));
    for (const button of document.querySelectorAll("button[data-choose]")) {
      const words = draft.wordsOf(button.dataset.choose);
      button.hidden = words === null || words === button.dataset.words;
    }
    for (const id of ["step-back", "start-over"]) find(id).hidden = !draft.hasSteps || Boolean(field);
  }

  function step(work, said) {
    work();
    show();
    changed(draft.text);
    say(said);
  }

  function typing() {
    const text = find("after-text");
    const button = find("edit");
    if (!field) {
      draft.keep();
      field = document.createElement("textarea");
      field.id = "draft";
      field.lang = "nl";
      field.value = draft.text;
      field.setAttribute("aria-label", "De nieuwe tekst, om zelf aan te passen");
      field.addEventListener("input", () => {
        draft.retype(field.value);
        changed(draft.text);
      });
      text.after(field);
      field.focus();
    } else {
      draft.dropEmptyStep();
      field.remove();
      field = null;
      button.focus();
    }
    text.hidden = Boolean(field);
    button.textContent = field ? "Klaar met aanpassen" : "Pas zelf aan";
    button.setAttribute("aria-pressed", String(Boolean(field)));
    show();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!draft || !button) return;
    if (button.dataset.choose) {
      if (field) typing();
      step(() => draft.choose(button.dataset.choose, button.dataset.words), "De nieuwe tekst is aangepast.");
      button.closest(".choose").querySelector("button:not([hidden])")?.focus();
    } else if (button.id === "edit") typing();
    else if (button.id === "step-back") {
      step(() => draft.stepBack(), "De laatste stap is ongedaan gemaakt.");
      if (!draft.hasSteps) find("edit").focus();
    } else if (button.id === "start-over") {
      step(() => draft.startOver(), "Alles is ongedaan gemaakt. De tekst is weer zoals Helder hem maakte.");
    }
  });

  return {
    begin,
    end: () => (draft = field = null),
    get text() {
      return draft?.text ?? "";
    },
    get hasSteps() {
      return Boolean(draft?.hasSteps);
    },
  };
}

/** Draws the pieces; a mark keeps its place, its words and its look may be others. */
function drawText(text, draft) {
  const marks = new Map([...text.querySelectorAll("a.mark")].map((mark) => [mark.dataset.edit, mark]));
  text.replaceChildren(
    ...draft.pieces.map((piece) => {
      if (!piece.edit) return document.createTextNode(piece.text);
      const mark = marks.get(piece.edit) ?? newMark(piece.edit);
      const isOld = piece.text === document.getElementById(piece.edit)?.dataset.before;
      mark.textContent = piece.text;
      mark.classList.toggle("applied", !isOld);
      mark.classList.toggle("suggested", isOld);
      mark.setAttribute("aria-label", `${piece.text || "weggelaten"} (${nameOf(piece.edit)})`);
      return mark;
    }),
  );
}

function newMark(edit) {
  const mark = document.createElement("a");
  mark.className = "mark";
  mark.id = `after-${edit}`;
  mark.href = `#${edit}`;
  mark.dataset.edit = edit;
  return mark;
}

function nameOf(edit) {
  const [kind, number] = edit.split("-");
  return `${kind === "change" ? "verandering" : "idee"} ${number}`;
}

/** Says at an entry of the lists what became of it. */
function drawEntry(entry, words) {
  const state = entry.querySelector(".state");
  if (!state) return;
  const { before, after } = entry.dataset;
  const isChange = entry.id.startsWith("change");
  let said = "";
  if (words === null) said = "Deze woorden hebt u zelf aangepast.";
  else if (words === before) said = isChange ? "Teruggezet." : "";
  else if (words !== after) said = `Gekozen: ‘${words}’.`;
  else if (!isChange) said = "Overgenomen.";
  state.textContent = said;
  entry.classList.toggle("taken", !isChange && words !== null && words !== before);
  entry.classList.toggle("put-back", isChange && words === before);
}

// Opens the reason of a change at the marked word. Without popovers in the browser, the link to the list does the work.

/** Lets the marks in `section` open `card`. */
export function openReasonsIn(section, card) {
  if (!("showPopover" in card)) return;
  const title = card.querySelector("#reason-title");
  const body = card.querySelector("#reason-body");
  let opener = null;

  section.addEventListener("click", (event) => {
    const mark = event.target.closest("a.mark[data-edit]");
    const entry = mark && document.getElementById(mark.dataset.edit);
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const [kind, number] = mark.dataset.edit.split("-");
    title.textContent = kind === "change" ? `Verandering ${number}` : `Idee ${number}: nog niet veranderd`;
    body.replaceChildren(...[...entry.children].filter((child) => !child.matches(".back")).map((child) => child.cloneNode(true)));
    twins(section, opener?.dataset.edit, false);
    opener = mark;
    twins(section, mark.dataset.edit, true);
    card.showPopover();
    place(card, mark);
    card.focus({ preventScroll: true });
  });

  card.addEventListener("toggle", (event) => {
    if (event.newState !== "closed" || !opener) return;
    twins(section, opener.dataset.edit, false);
    if (document.activeElement === document.body) opener.focus({ preventScroll: true });
    opener = null;
  });

  for (const [name, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
    section.addEventListener(name, (event) => {
      const mark = event.target.closest?.("a.mark[data-edit]");
      if (mark && mark.dataset.edit !== opener?.dataset.edit) twins(section, mark.dataset.edit, on);
    });
  }
}

/** Shows which words in the two texts belong together. */
function twins(section, edit, on) {
  if (!edit) return;
  for (const mark of section.querySelectorAll(`a.mark[data-edit="${edit}"]`)) mark.classList.toggle("twin", on);
}

/** Under the marked word, within the window; on a narrow screen the style sheet has the say. */
function place(card, mark) {
  card.style.removeProperty("left");
  card.style.removeProperty("top");
  if (getComputedStyle(card).position === "fixed") {
    mark.scrollIntoView({ block: "start" });
    return;
  }
  const [line] = mark.getClientRects();
  const width = document.documentElement.clientWidth;
  const left = Math.max(16, Math.min(line.left, width - card.offsetWidth - 16));
  const below = mark.getBoundingClientRect().bottom + 8;
  const above = line.top - card.offsetHeight - 8;
  const top = below + card.offsetHeight > innerHeight && above > 0 ? above : below;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

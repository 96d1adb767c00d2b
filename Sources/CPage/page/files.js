// Brings text into the field: pasted with its formatting, dropped, or from a file.

import { markdownOf } from "./paste.js";

const find = (id) => document.getElementById(id);
const largest = 1_000_000;
const isHTML = /\.html?$/i;
const isMarkdown = /\.(md|markdown)$/i;

/** Lets `field` take formatted text and files; `problem` shows what can't be read, `changed` is called with what was done. */
export function takeTextInto(field, { changed, problem }) {
  field.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    if (!html) return;
    const { text, isRich } = markdownOf(html);
    if (!isRich) return;
    event.preventDefault();
    insert(field, text);
    setFormat("markdown");
    changed("Uw tekst staat in het veld, met opmaak.");
  });
  field.addEventListener("input", () => {
    if (!field.value.trim()) setFormat("text");
  });
  field.form.addEventListener("dragover", (event) => {
    if ([...event.dataTransfer.types].includes("Files")) event.preventDefault();
  });
  field.form.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    open(file);
  });
  find("file").addEventListener("change", (event) => {
    const [file] = event.target.files;
    if (file) open(file);
    event.target.value = "";
  });

  async function open(file) {
    const isText = isHTML.test(file.name) || isMarkdown.test(file.name) || /\.txt$/i.test(file.name) || file.type === "text/plain";
    if (!isText) {
      problem("Dit bestand kan Helder hier niet lezen. Open het, kopieer de tekst en plak die in het veld.");
      return;
    }
    if (file.size > largest) {
      problem("Dit bestand is te groot. Kopieer er een stuk uit en plak dat in het veld.");
      return;
    }
    const text = decoded(await file.arrayBuffer());
    const rich = isHTML.test(file.name) ? markdownOf(text) : { text, isRich: isMarkdown.test(file.name) };
    field.value = "";
    insert(field, rich.text);
    setFormat(rich.isRich ? "markdown" : "text");
    changed("De tekst van het bestand staat in het veld.");
  }
}

/** Says how the text in the field is to be read. */
export function setFormat(format) {
  find("format").value = format;
  find("format-note").hidden = format !== "markdown";
}

/** Puts text where the cursor is; where the browser can, so that its own undo works. */
function insert(field, text) {
  field.focus();
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** UTF-8, or what Windows wrote before it. */
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

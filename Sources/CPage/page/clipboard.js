// Copies text, also where the browser keeps its clipboard for secure pages.

/** Puts `text` on the clipboard; false when the browser doesn't allow it. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection({ "text/plain": text });
  }
}

/** Puts text with its formatting on the clipboard, and the bare text for places that take no formatting. */
export async function copyRich(html, text) {
  const types = { "text/html": html, "text/plain": text };
  try {
    const blobs = Object.entries(types).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyBySelection(types);
  }
}

/** The old way: something has to be selected, and a listener says what is really copied. */
function copyBySelection(types) {
  const field = document.createElement("textarea");
  field.value = types["text/plain"];
  field.readOnly = true;
  field.className = "visually-hidden";
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  const give = (event) => {
    for (const [type, words] of Object.entries(types)) event.clipboardData.setData(type, words);
    event.preventDefault();
  };
  document.addEventListener("copy", give);
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch {
    copied = false;
  }
  document.removeEventListener("copy", give);
  field.remove();
  focused?.focus();
  return copied;
}

// Formatting of what is pasted or dropped, as the signs of Markdown: headings, lists, bold and italic words, links, tables.

/** Markdown of an HTML text, as Word, mail and school apps put it on the clipboard; `isRich` when it has any formatting. */
export function markdownOf(html) {
  const page = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  for (const part of page.querySelectorAll("script, title, head, template")) part.remove();
  const found = { isRich: false };
  const text = blocksOf(page.body, found, "")
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n +(?!- |\d+\. | )/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return { text, isRich: found.isRich };
}

/** The page's policy forbids styles within a text: those of elements are kept as data, to be read, and sheets are left out. */
function withoutStyles(html) {
  return html
    .replaceAll(/<style[\s>][\s\S]*?<\/style>/gi, "")
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/i, " data-style="));
}

const blocks = new Set(["ADDRESS", "ARTICLE", "BLOCKQUOTE", "DIV", "FIGURE", "FOOTER", "HEADER", "MAIN", "P", "SECTION", "TABLE"]);

/** The text of a node's children, block by block. */
function blocksOf(node, found, indent) {
  let out = "";
  let number = Number(node.getAttribute?.("start") ?? 1);
  for (const child of node.childNodes) {
    const name = child.nodeName;
    if (child.nodeType === Node.TEXT_NODE) out += spaced(child.data);
    else if (child.nodeType !== Node.ELEMENT_NODE || isHidden(child)) continue;
    else if (name === "BR") out += "\n";
    else if (/^H[1-6]$/.test(name)) out += block(`${"#".repeat(Math.min(Number(name[1]), 3))} ${line(child, found)}`, found);
    else if (isWordItem(child)) out += wordItem(child, found);
    else if (name === "UL" || name === "OL") out += `\n\n${blocksOf(child, found, indent)}\n\n`;
    else if (name === "LI") {
      const marker = node.nodeName === "OL" ? `${number++}.` : "-";
      const inner = blocksOf(child, found, `${indent}  `).trim().replaceAll(/\n{2,}/g, "\n");
      out += `\n${indent}${marker} ${inner}`;
      found.isRich = true;
    } else if (name === "TR") {
      const cells = [...child.cells].map((cell) => line(cell, found));
      out += cells.length > 1 ? `\n| ${cells.join(" | ")} |` : `\n${cells.join("")}`;
      found.isRich ||= cells.length > 1;
    } else if (blocks.has(name)) out += `\n\n${blocksOf(child, found, indent).trim()}\n\n`;
    else out += inlineOf(child, found, indent);
  }
  return out;
}

/** A piece of a line: bold and italic words and links keep their meaning, all else is text. The signs of bold stand outside. */
function inlineOf(element, found, indent) {
  const inner = blocksOf(element, found, indent);
  const words = inner.trim();
  const isLine = words && !words.includes("\n");
  const around = (text) => inner.replace(words, () => text);
  const address = element.getAttribute("href") ?? "";
  if (isLine && element.nodeName === "A" && /^(https?:|mailto:|tel:)/.test(address) && !address.includes(words) && !/[\s)]/.test(address)) {
    found.isRich = true;
    return around(withinBold(words, (text) => `[${text}](${address})`));
  }
  if (!isLine) return inner;
  const style = element.dataset.style ?? "";
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const isBold = weight ? weight === "bold" || Number(weight) >= 600 : /^(B|STRONG)$/.test(element.nodeName);
  const slope = /font-style:\s*(\w+)/.exec(style)?.[1];
  const isItalic = slope ? slope === "italic" : /^(I|EM)$/.test(element.nodeName);
  let marked = words;
  if (isItalic && !/_|\]\(/.test(words)) marked = withinBold(marked, (text) => `_${text}_`);
  if (isBold && !words.includes("**")) marked = `**${marked}**`;
  if (marked === words) return inner;
  found.isRich = true;
  return around(marked);
}

/** Marks words that may be bold as a whole; where only a part is, they stay as they are. */
function withinBold(words, mark) {
  const bold = /^\*\*([^*]+)\*\*$/.exec(words);
  if (bold) return `**${mark(bold[1])}**`;
  return words.includes("**") ? words : mark(words);
}

function line(element, found) {
  return blocksOf(element, found, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll("**", "")
    .replaceAll(/(^|[^\w/@.-])_([^_]+)_(?![\w/@.-])/g, "$1$2")
    .trim();
}

function block(text, found) {
  found.isRich = true;
  return `\n\n${text}\n\n`;
}

/** Word doesn't put lists on the clipboard as lists, but as paragraphs with a sign before them. */
function isWordItem(element) {
  return element.nodeName === "P" && /mso-list:\s*l\d/.test(element.dataset.style ?? "");
}

function wordItem(element, found) {
  const item = element.cloneNode(true);
  const sign = item.querySelector('[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]');
  const number = /^\s*(\d+)[.)]/.exec(sign?.textContent ?? "");
  sign?.remove();
  found.isRich = true;
  return `\n${number ? `${number[1]}.` : "-"} ${blocksOf(item, found, "").trim()}`;
}

function isHidden(element) {
  return element.hidden || /display:\s*none/.test(element.dataset?.style ?? "");
}

function spaced(text) {
  return text.replaceAll(/[\s\u00A0]+/g, " ");
}

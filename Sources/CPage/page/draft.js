// The new text while the writer works on it. Knows no page: pieces of text in, pieces out.

/** Pieces `{ text, edit }`, joined the new text; `edit` is the id of the change or idea that a piece belongs to. */
export class Draft {
  #pieces;
  #steps = [];

  constructor(pieces) {
    this.#pieces = pieces;
  }

  get pieces() {
    return this.#pieces;
  }

  get text() {
    return this.#pieces.map((piece) => piece.text).join("");
  }

  get hasSteps() {
    return this.#steps.length > 0;
  }

  /** The words that stand at an edit; null when the writer has typed over them. */
  wordsOf(edit) {
    return this.#pieces.find((piece) => piece.edit === edit)?.text ?? null;
  }

  /** Puts other words at an edit. */
  choose(edit, words) {
    this.keep();
    this.#pieces = this.#pieces.map((piece) => (piece.edit === edit ? { text: words, edit } : piece));
  }

  /** Remembers the text as it is, for `stepBack`. */
  keep() {
    this.#steps.push(this.#pieces);
  }

  /** Takes over what was typed. Pieces that were touched become plain text, the others stay what they are. */
  retype(text) {
    const old = this.text;
    if (text === old) return;
    const shortest = Math.min(text.length, old.length);
    let start = 0;
    while (start < shortest && text[start] === old[start]) start += 1;
    let end = 0;
    while (end < shortest - start && text[text.length - 1 - end] === old[old.length - 1 - end]) end += 1;
    this.#pieces = spliced(this.#pieces, start, old.length - end, text.slice(start, text.length - end));
  }

  /** The text as it was before the last step; nothing when there was none. */
  stepBack() {
    this.#pieces = this.#steps.pop() ?? this.#pieces;
  }

  /** Forgets the last step if it changed nothing. */
  dropEmptyStep() {
    const last = this.#steps.at(-1);
    if (last && last.map((piece) => piece.text).join("") === this.text) this.#steps.pop();
  }

  /** The text as it was in the beginning; `stepBack` still undoes this. */
  startOver() {
    const [first] = this.#steps;
    if (!first) return;
    this.keep();
    this.#pieces = first;
  }
}

/** `pieces` with the characters `start` up to `end` replaced. */
function spliced(pieces, start, end, words) {
  const result = [];
  let position = 0;
  let isPut = false;
  const put = () => {
    if (!isPut && words) result.push({ text: words });
    isPut = true;
  };
  for (const piece of pieces) {
    const from = position;
    const to = (position += piece.text.length);
    if (to <= start || from >= end) {
      if (from >= end && from >= start) put();
      result.push(piece);
      continue;
    }
    const head = piece.text.slice(0, Math.max(0, start - from));
    const tail = piece.text.slice(Math.max(0, end - from));
    if (head) result.push({ text: head });
    put();
    if (tail) result.push({ text: tail });
  }
  put();
  return result;
}

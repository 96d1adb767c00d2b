// Which pieces of the two texts are marked. Knows no page: texts and edits in, pieces out.

/** What the edits in `result` are called and where they stand: applied first come first, numbered per kind. */
export function numberEdits(result) {
  const edits = result.sentences.flatMap((sentence) => sentence.edits ?? []);
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const counts = { change: 0, idea: 0 };
  return ordered.map((edit) => {
    const kind = edit.applied ? "change" : "idea";
    counts[kind] += 1;
    return { ...edit, kind, number: counts[kind], id: `${kind}-${counts[kind]}` };
  });
}

/** The original and the new text as pieces `{ text, edit? }`; joined, the pieces are the texts, byte for byte. */
export function markTexts(original, simplified, edits) {
  const bytes = new TextEncoder().encode(original);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const slice = (start, end) => decoder.decode(bytes.subarray(start, end));
  const before = [];
  const after = [];
  let position = 0;
  for (const edit of withoutOverlaps(edits, bytes.length)) {
    const { start, end } = edit.range;
    push(before, slice(position, start));
    push(after, slice(position, start));
    push(before, slice(start, end), edit);
    push(after, edit.applied ? edit.after : slice(start, end), edit);
    position = end;
  }
  push(before, slice(position, bytes.length));
  push(after, slice(position, bytes.length));
  const rebuilt = after.map((piece) => piece.text).join("");
  return { before, after: rebuilt === simplified ? after : searched(simplified, before) };
}

/** Applied edits go before ideas when both claim the same words; ranges that the text doesn't have are left out. */
function withoutOverlaps(edits, length) {
  const taken = [];
  const preferred = [...edits].sort((a, b) => Number(b.applied) - Number(a.applied) || a.range.start - b.range.start);
  for (const edit of preferred) {
    const { start, end } = edit.range;
    const fits = start >= 0 && start < end && end <= length;
    if (fits && taken.every((other) => end <= other.range.start || other.range.end <= start)) taken.push(edit);
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}

/** For texts that are more than the original with words replaced: each edit is looked up behind the one before it. */
function searched(simplified, before) {
  const pieces = [];
  let position = 0;
  for (const { text, edit } of before) {
    if (!edit) continue;
    const words = edit.applied ? edit.after : text;
    const found = words ? simplified.indexOf(words, position) : -1;
    if (found < 0) continue;
    push(pieces, simplified.slice(position, found));
    push(pieces, words, edit);
    position = found + words.length;
  }
  push(pieces, simplified.slice(position));
  return pieces;
}

function push(pieces, text, edit) {
  if (text) pieces.push({ text, edit });
}

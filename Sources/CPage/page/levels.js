// Colours the sentences of both texts by how hard they are, over the text: its elements stay as they are.

const steps = [1, 2, 3, 4];

/** Colours the sentences, or takes the colours away. */
export function colourSentences() {
  if (!("highlights" in CSS)) return;
  for (const step of steps) CSS.highlights.delete(`level-${step}`);
  const isOn = document.getElementById("colour")?.checked ?? false;
  const before = document.getElementById("before-text");
  const after = document.getElementById("after-text");
  for (const text of [before, after]) text?.classList.toggle("coloured", isOn);
  if (!isOn || !before) return;
  const found = [...ranges(before, before.dataset.levels), ...ranges(after, document.getElementById("sentences").dataset.levels)];
  for (const step of steps) {
    const own = found.filter(({ level }) => level === step).map(({ range }) => range);
    if (own.length) CSS.highlights.set(`level-${step}`, new Highlight(...own));
  }
}

/** The places of `12-40:3 41-60:1` in the text of `element`. */
function ranges(element, places = "") {
  const nodes = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: length });
    length += walker.currentNode.length;
  }
  const spot = (offset) => {
    const { node, start } = nodes.findLast((one) => one.start <= offset);
    return [node, offset - start];
  };
  return places.split(" ").flatMap((place) => {
    const [start, end, level] = place.split(/[-:]/).map(Number);
    if (!(end <= length)) return [];
    const range = new Range();
    range.setStart(...spot(start));
    range.setEnd(...spot(end));
    return [{ range, level }];
  });
}

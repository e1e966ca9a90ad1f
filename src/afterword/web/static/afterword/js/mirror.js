// The marks under a text box: they move with the words around them, and never stand under the word being typed.

const MARK = "mark";

export class Mirror {
  // `paper` lies under `box` in one grid cell, and holds the same text with <mark> elements around what was found.
  constructor(paper, box) {
    this.paper = paper;
    this.box = box;
    this.text = box.value;
    this.ranges = rangesOf(paper);
    this.isTyping = false;
    this.draw();
  }

  // What was found, as the server marks it; a text that has changed meanwhile keeps the marks it has.
  take(html) {
    const fresh = document.createElement("div");
    fresh.innerHTML = html;
    // White space at the end is not kept, and carries no mark.
    if (!this.box.value.startsWith(fresh.textContent.trimEnd())) return;
    this.text = this.box.value;
    this.ranges = rangesOf(fresh);
    this.draw();
  }

  // The text was edited: marks before and after the edit stay with their words, those it touched are gone.
  edited() {
    const [before, after] = [this.text, this.box.value];
    const head = shared(before, after, (text, at) => text[at]);
    const most = Math.min(before.length, after.length) - head;
    const tail = Math.min(most, shared(before, after, (text, at) => text[text.length - 1 - at]));
    const moved = after.length - before.length;
    this.ranges = this.ranges
      .filter((one) => one.end < head || one.start > before.length - tail)
      .map((one) => (one.end < head ? one : { ...one, start: one.start + moved, end: one.end + moved }));
    this.text = after;
    this.isTyping = true;
    this.draw();
  }

  // The caret has moved without typing: the word it left may be marked now.
  rested() {
    if (!this.isTyping) return;
    this.isTyping = false;
    this.draw();
  }

  // The first mark after the caret, or, going back, the last one before it; round the end to the other.
  next(isBack) {
    const shown = this.ranges;
    if (!shown.length) return null;
    if (isBack) return shown.findLast((one) => one.start < this.box.selectionStart) ?? shown.at(-1);
    return shown.find((one) => one.start >= this.box.selectionEnd) ?? shown[0];
  }

  // The mark that is selected, or in which the caret stands.
  current() {
    const { selectionStart, selectionEnd } = this.box;
    return this.ranges.find((one) => one.start <= selectionStart && selectionEnd <= one.end) ?? null;
  }

  // Show which passage is spoken of.
  point(passage) {
    this.here = passage;
    this.draw();
  }

  draw() {
    const nodes = [];
    let at = 0;
    for (const one of this.ranges) {
      if (this.isBeingTyped(one)) continue;
      nodes.push(this.text.slice(at, one.start), element(one, this.text.slice(one.start, one.end), this.here));
      at = one.end;
    }
    this.paper.replaceChildren(...nodes, this.text.slice(at));
  }

  isBeingTyped({ start, end }) {
    const caret = this.box.selectionStart;
    return this.isTyping && caret === this.box.selectionEnd && start <= caret && caret <= end;
  }
}

function rangesOf(paper) {
  const ranges = [];
  let at = 0;
  for (const node of paper.childNodes) {
    const end = at + node.textContent.length;
    if (node.nodeName.toLowerCase() === MARK) ranges.push({ start: at, end, shape: node.className, ...node.dataset });
    at = end;
  }
  return ranges;
}

function element({ shape }, text, here) {
  const mark = document.createElement(MARK);
  mark.className = text === here ? `${shape} is-here` : shape;
  mark.textContent = text;
  return mark;
}

function shared(before, after, letter) {
  let at = 0;
  while (at < Math.min(before.length, after.length) && letter(before, at) === letter(after, at)) at += 1;
  return at;
}

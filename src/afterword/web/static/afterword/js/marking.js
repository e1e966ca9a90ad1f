// Marks while one types: asked for at each pause, reached and settled from the keyboard, with undo as the browser has it.

const PAUSE = 350;

export class Marking {
  // `settled` is called with the server's answer after a passage was kept knowingly.
  constructor(form, box, mirror, settled) {
    Object.assign(this, { form, box, mirror, settled });
    this.line = document.getElementById("finding-said");
    this.asked = 0;
    box.addEventListener("input", () => this.onInput());
    box.addEventListener("keydown", (event) => this.onKey(event));
    document.addEventListener("selectionchange", () => document.activeElement === box && this.onCaret());
  }

  onInput() {
    this.mirror.edited();
    this.typedAt = performance.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  // An input moves the caret too; only a move of its own says that the word is left.
  onCaret() {
    if (performance.now() - (this.typedAt ?? 0) > 50) this.mirror.rested();
  }

  async ask() {
    const number = (this.asked += 1);
    const body = new FormData();
    body.set("csrfmiddlewaretoken", this.form.elements.namedItem("csrfmiddlewaretoken").value);
    body.set("body", this.box.value);
    try {
      const answer = await fetch(this.form.dataset.marks, { method: "POST", body, redirect: "error" });
      // A later question has overtaken this one.
      if (answer.status === 200 && number === this.asked) this.mirror.take((await answer.json()).marks);
    } catch {
      // Without a connection the marks stay as they are; keeping the text says that it is missing.
    }
  }

  onKey(event) {
    const acts = { F8: () => this.goTo(event.shiftKey), "Control+.": () => this.apply(), "Control+,": () => this.keep() };
    const act = acts[event.ctrlKey && !event.altKey ? `Control+${event.key}` : event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  }

  goTo(isBack) {
    const mark = this.mirror.next(isBack);
    if (!mark) return this.say("Nothing to correct.");
    this.box.setSelectionRange(mark.start, mark.end);
    this.say(mark.says);
    const passage = this.box.value.slice(mark.start, mark.end);
    const row = [...document.querySelectorAll("details[data-in='body']")].find((one) => one.dataset.passage === passage);
    row?.setAttribute("open", "");
  }

  apply() {
    const mark = this.mirror.current();
    if (!mark) return this.say("F8 goes to the next mark first.");
    if (mark.write === undefined) return this.say("There is no proposal for this one: write it as it should be.");
    this.write(mark.start, mark.end, mark.write);
    this.say(mark.write ? `“${mark.write}” is written.` : "It is left out.");
  }

  // As if it were typed, so that the browser's own undo takes it back.
  write(start, end, text) {
    this.box.focus();
    this.box.setSelectionRange(start, end);
    document.execCommand(text ? "insertText" : "delete", false, text);
  }

  async keep() {
    const mark = this.mirror.current();
    if (!mark) return this.say("F8 goes to the next mark first.");
    const body = new FormData(this.form);
    body.set("settle", mark.settle);
    const to = { method: "POST", body, redirect: "error", headers: { Accept: "application/json" } };
    try {
      const answer = await fetch(this.form.dataset.overrides, to);
      const said = await answer.json();
      if (answer.status !== 200) return this.say(said.sentence);
      this.settled(said);
      this.say("It is kept as you wrote it.");
    } catch {
      this.say("That did not reach Afterword. Is it still running?");
    }
  }

  say(sentence) {
    this.line.textContent = sentence;
  }
}

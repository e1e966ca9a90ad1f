// The letter's page: marks under the text, findings that show their passage, and what stands beside it kept true.

import { Marking } from "./marking.js";
import { Mirror } from "./mirror.js";

const form = document.getElementById("letter-form");
const box = document.getElementById("body");
const marks = document.getElementById("marks");

marks.hidden = false;
const mirror = new Mirror(marks, box);
const marking = box.readOnly ? null : new Marking(form, box, mirror, showKept);
tellOfScript();
if (matchMedia("(min-width: 60rem)").matches) document.getElementById("notes").open = true;
document.addEventListener("toggle", onToggle, true);
document.addEventListener("click", onClick);
document.addEventListener("keydown", approveByKey);
document.addEventListener("visibilitychange", () => document.hidden || askWhatBecameOfIt());
document.getElementById("new-files")?.addEventListener("change", attachChosen);
form.addEventListener("input", holdBack);
box.addEventListener("click", showSource);
form.addEventListener("kept", (event) => showKept(event.detail));

// What needs a script is shown, and what stands in for it goes.
function tellOfScript() {
  for (const one of document.querySelectorAll("[data-select], [data-copy][hidden]")) one.hidden = false;
  for (const one of document.querySelectorAll("[data-without-script]")) one.hidden = true;
}

// While the text in the box is not the one on the server, nothing beside it may be handed over or approved blindly.
function holdBack() {
  const isChanged = box.value !== box.defaultValue;
  const beside = document.getElementById("beside");
  if ("approved" in beside.dataset) beside.inert = isChanged;
}

function showKept({ kept, sum, beside, marks: marked }) {
  document.getElementById("sum").textContent = sum;
  form.elements.namedItem("read").value = kept;
  box.defaultValue = box.value;
  mirror.take(marked);
  if (!isInUse(document.getElementById("beside"))) replaceBeside(beside);
  holdBack();
}

// A button that is being pressed, or holds the focus, is not pulled away.
function isInUse(beside) {
  return beside.matches(":active") || (beside.contains(document.activeElement) && !beside.inert);
}

function replaceBeside(html) {
  document.getElementById("beside").outerHTML = html;
  tellOfScript();
}

function onToggle({ target }) {
  if (target.open && target.dataset.passage && target.dataset.in === "body") mirror.point(target.dataset.passage);
}

function onClick(event) {
  const { target } = event;
  if (marking && target.matches("[name='fix']") && writeInPlace(JSON.parse(target.value))) event.preventDefault();
  const finding = target.closest("[data-select]")?.closest("[data-passage]");
  if (finding) select(finding.dataset);
  if (target.closest("[data-leaves]")) left = true;
}

function select({ in: where, start, passage }) {
  const field = where === "subject" ? document.getElementById("subject") : box;
  field.closest("details")?.setAttribute("open", "");
  const at = placeOf(field.value, start, passage);
  if (at < 0) return;
  field.focus();
  field.setSelectionRange(at, at + passage.length);
}

// A tapped sentence shows its notes under the letter, where they cover nothing.
function showSource() {
  const shown = document.getElementById("from-where");
  const at = box.selectionStart;
  const here = [...document.querySelectorAll("[data-sentence]")].find(({ dataset: { sentence } }) => {
    const start = box.value.indexOf(sentence);
    return start >= 0 && start <= at && at <= start + sentence.length;
  });
  shown.hidden = !here || at !== box.selectionEnd;
  if (shown.hidden) return;
  const from = here.querySelector("summary small").cloneNode(true);
  shown.replaceChildren(from, ...[...here.querySelectorAll(".src__notes")].map((notes) => notes.cloneNode(true)));
}

// What a proposal says is written where its passage stands; the subject, and a passage that is gone, the server does.
function writeInPlace([where, start, passage, write]) {
  const at = where === "body" ? placeOf(box.value, start, passage) : -1;
  if (at >= 0) marking.write(at, at + passage.length, write);
  return at >= 0;
}

// Offsets of findings are code points; those of a textarea are UTF-16 units.
function placeOf(text, start, passage) {
  const guess = [...text].slice(0, Number(start)).join("").length;
  return text.startsWith(passage, guess) ? guess : text.indexOf(passage);
}

// What was chosen is attached at once, or it would be forgotten; what is plainly too much is not even sent.
function attachChosen({ target }) {
  const bytes = [...target.files].reduce((sum, file) => sum + file.size, 0);
  const isTooMuch = bytes > Number(target.dataset.most);
  document.getElementById("too-much").hidden = !isTooMuch;
  if (isTooMuch) target.value = "";
  else if (target.files.length) form.requestSubmit(document.getElementById("attach"));
}

function approveByKey(event) {
  const button = document.querySelector("[data-approve]");
  if (button && event.key === "Enter" && (event.ctrlKey || event.metaKey)) button.click();
}

// After something was handed over, the page asks on return whether it went out.
let left = false;
addEventListener("handed-over", () => { left = true; });

async function askWhatBecameOfIt() {
  if (!left) return;
  const answer = await fetch(location.pathname, { redirect: "error" });
  if (answer.status !== 200) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("beside");
  // Where the hand-over is still on its way to the server, the next return asks.
  left = !fresh.querySelector("form[action$='/went-out']");
  replaceBeside(fresh.outerHTML);
  document.getElementById("approved")?.focus();
}

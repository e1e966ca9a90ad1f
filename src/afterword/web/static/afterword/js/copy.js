// Buttons that copy: <button data-copy="id of the text" data-said="sentence">. Without a script they send their form.

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  event.preventDefault();
  const line = button.closest("section").querySelector("[data-copied]");
  const text = document.getElementById(button.dataset.copy).value;
  if (!(await copy(text))) return button.form ? button.form.submit() : undefined;
  line.textContent = button.dataset.said;
  if (!button.form || button.type !== "submit") return;
  dispatchEvent(new Event("handed-over"));
  await tell(button.form, line);
});

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

// Older browsers, and pages that are neither https nor localhost.
function copyBySelecting(text) {
  const paper = document.createElement("textarea");
  paper.value = text;
  paper.className = "visually-hidden";
  document.body.append(paper);
  paper.select();
  const copied = document.execCommand("copy");
  paper.remove();
  return copied;
}

async function tell(form, line) {
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" }, redirect: "error" });
    if (answer.status === 201) return;
    const said = answer.status === 409 ? (await answer.json()).sentence : "";
    line.textContent += said ? ` ${said}` : " The page could not note that; load it again.";
  } catch {
    line.textContent += " The page could not note that; load it again.";
  }
}

// Keeps a form's text on the server while one types: <form data-autosave="400"> waits that many milliseconds.
// It says "Kept" only when the server echoed what it kept; a page of ours that a redirect leads to proves nothing.

const RETRY_AFTER = [2000, 5000, 15000, 60000];

for (const form of document.querySelectorAll("form[data-autosave]")) autosave(form);
for (const one of document.querySelectorAll("[data-without-script]")) one.hidden = true;

function autosave(form) {
  const text = form.elements.namedItem("text") ?? form.elements.namedItem("body");
  const line = form.querySelector("[data-kept]");
  let timer, kept = snapshot(), stored = Boolean(text.defaultValue), tries = 0, busy = false, submitted = false;
  if (text.value !== text.defaultValue) schedule(0, (kept = ""));

  form.addEventListener("input", () => schedule(Number(form.dataset.autosave)));
  form.addEventListener("change", () => schedule(0));
  text.addEventListener("blur", () => schedule(0));
  form.addEventListener("submit", () => clearTimeout(timer, (submitted = true)));
  addEventListener("pagehide", () => isUnkept() && !submitted && send({ keepalive: true }));
  addEventListener("pageshow", () => (submitted = false));
  addEventListener("online", () => schedule(0));
  document.addEventListener("visibilitychange", () => schedule(0));

  function schedule(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function snapshot() {
    const said = words();
    for (const name of ["csrfmiddlewaretoken", "seen", "read", "was", "offered"]) said.delete(name);
    return JSON.stringify([...said]);
  }

  function isUnkept() {
    return snapshot() !== kept && (stored || Boolean(text.value.trim()));
  }

  // What was typed; a file goes along only when its button is pressed.
  function words() {
    const said = new FormData(form);
    for (const [name, value] of [...said]) if (value instanceof File) said.delete(name);
    return said;
  }

  async function save() {
    if (!isUnkept()) return;
    const now = snapshot();
    if (busy) return schedule(200);
    busy = true;
    const answer = await send();
    busy = false;
    if (answer?.kept) {
      kept = now;
      stored = true;
      tries = 0;
      say(`Kept at ${new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`);
      form.dispatchEvent(new CustomEvent("kept", { detail: answer }));
      if (snapshot() !== now) schedule(Number(form.dataset.autosave));
    } else if (answer?.sentence) {
      say(`Not kept: ${answer.sentence}`);
    } else {
      say("Not kept yet; this page still has it");
      schedule(RETRY_AFTER[Math.min(tries++, RETRY_AFTER.length - 1)]);
    }
  }

  async function send(more = {}) {
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: words(),
        headers: { Accept: "application/json" },
        redirect: "error",
        ...more,
      });
      if (answer.redirected || ![200, 201, 422].includes(answer.status)) return null;
      const said = await answer.json();
      return answer.status === 422 || isEcho(said) ? said : null;
    } catch {
      return null;
    }
  }

  function isEcho(said) {
    const own = form.elements.namedItem("client_id");
    return Boolean(said.kept) && (!own || said.kept === own.value);
  }

  function say(sentence) {
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }
}

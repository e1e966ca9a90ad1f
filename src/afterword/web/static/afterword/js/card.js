// A card is on its way as soon as it is photographed or chosen: one tap less. A large photograph is made smaller first,
// and how far it is, is shown. Without this file the form sends it whole.

import { smaller } from "./smaller_picture.js";

document.addEventListener("change", ({ target }) => {
  if (target.id !== "pictures" || !target.files.length) return;
  // Several pictures may be the sides of one card: then there is something to say first.
  if (target.files.length === 1 || target.form.elements.namedItem("sides").checked) target.form.requestSubmit();
  else say(`Chosen: ${[...target.files].map((file) => file.name).join(", ")}. Say below whether they are one card.`);
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const files = form.elements.namedItem("pictures")?.files;
  if (!files?.length) return;
  event.preventDefault();
  form.querySelector("button[type=submit]").disabled = true;
  say("Making it ready.");
  const body = new FormData(form);
  body.delete("pictures");
  for (const file of files) body.append("pictures", await smaller(file), file.name);
  send(form, body);
});

function send(form, body) {
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.responseType = "document";
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    if (loaded < total || !loaded) say(`On its way: ${megabytes(total)}.`, loaded / total);
    else say("It has arrived.", 1);
  });
  request.addEventListener("load", () => arrived(form, request));
  request.addEventListener("error", () => failed(form, "It did not arrive: your computer does not answer."));
  request.send(body);
}

function arrived(form, request) {
  // Taken in, the answer is the page of the card; otherwise it is this page again, with the reason.
  const why = request.response?.getElementById("main");
  if (request.status === 200) location.assign(request.responseURL);
  else if (request.status !== 422 || !why) failed(form, `Your computer could not take it (${request.status}).`);
  else {
    document.getElementById("main").replaceWith(why);
    why.focus();
  }
}

function failed(form, why) {
  form.querySelector("button[type=submit]").disabled = false;
  say(`${why} It is still chosen here: press “Read it” to try again.`);
}

function say(sentence, share = null) {
  const says = document.querySelector("[data-chosen]");
  if (says.textContent !== sentence) says.textContent = sentence;
  const bar = document.querySelector("[data-progress]");
  bar.hidden = share === null;
  bar.value = share ?? 0;
}

function megabytes(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// A link that opens the mail app, <a data-tells> inside a form, tells the server by that form that it was followed.

document.addEventListener("click", (event) => {
  const form = event.target.closest("a[data-tells]")?.closest("form");
  if (!form) return;
  dispatchEvent(new Event("handed-over"));
  fetch(form.action, {
    method: "POST",
    body: new FormData(form),
    headers: { Accept: "application/json" },
    redirect: "error",
    keepalive: true, // the page may be gone before the answer comes
  }).catch(() => {}); // the letter is still owed, and Today says so
});

// The field for one's own sentence holds what the preview shows, until one writes in it.

const field = document.querySelector("#mended");
if (field) {
  let was = shown();
  // Whoever goes on to change the half sentence before this one is kept has not written it for the new one.
  field.addEventListener("input", () => (field.form.elements.mended_from.value = field.form.elements.text.value));
  document.body.addEventListener("htmx:afterSwap", () => {
    const is = shown();
    // Words that the server has not seen yet are never replaced.
    const untouched = ["", was.offered, was.mended].includes(field.value.trim());
    if (untouched && document.activeElement !== field) field.value = is.mended || is.offered;
    was = is;
  });
}

function shown() {
  const hidden = document.querySelector("#preview [name=offered]");
  return { offered: hidden.value, mended: hidden.dataset.mended };
}

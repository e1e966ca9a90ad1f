// A card is on its way as soon as it is photographed or chosen: one tap less.

const form = document.querySelector("[data-bring]");
const files = document.getElementById("pictures");

files.addEventListener("change", () => {
  if (!files.files.length) return;
  const sides = form.elements.namedItem("sides");
  const names = [...files.files].map((file) => file.name).join(", ");
  document.querySelector("[data-chosen]").textContent = `On its way: ${names}`;
  // Several pictures may be the sides of one card: then there is something to say first.
  if (files.files.length === 1 || sides.checked) form.requestSubmit();
  else document.querySelector("[data-chosen]").textContent = `Chosen: ${names}. Say below whether they are one card.`;
});

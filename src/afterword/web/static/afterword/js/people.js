// "and somebody else" adds a block in place. Without this file the same button asks the server for it.

const list = document.querySelector("[data-people]");
const blank = document.querySelector("template[data-person]");
const total = document.querySelector("[name='people-TOTAL_FORMS']");

document.querySelector("[data-another]")?.addEventListener("click", (event) => {
  const most = Number(document.querySelector("[name='people-MAX_NUM_FORMS']").value);
  const index = Number(total.value);
  event.preventDefault();
  if (index >= most) return;
  const holder = document.createElement("template");
  holder.innerHTML = blank.innerHTML.replaceAll("__prefix__", String(index));
  const person = holder.content.firstElementChild;
  person.querySelector("h3").textContent = `Person ${index + 1}`;
  list.append(person);
  total.value = String(index + 1);
  person.querySelector("input:not([type=hidden])").focus();
});

// A bookmarklet put a posting behind the "#". It is taken out of the address, and read by the same button as a pasted one.

const handed = new URLSearchParams(location.hash.slice(1)).get("posting");
const box = document.querySelector("#posting");

if (handed && box) {
  history.replaceState(null, "", location.pathname);
  box.value = handed;
  document.querySelector("button[name='read']").click();
}

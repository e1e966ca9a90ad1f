// The letter for the post: a button where there is a script, the browser's menu where there is none.

const button = document.querySelector("[data-print]");
button.hidden = false;
button.addEventListener("click", () => window.print());
for (const one of document.querySelectorAll("[data-without-script]")) one.hidden = true;

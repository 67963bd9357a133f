// What a <details data-disclosure> does not do by itself: Escape closes it and gives the focus back
// to its summary; one marked "menu" also closes when the visitor turns elsewhere.

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = [...document.querySelectorAll("details[data-disclosure][open]")].at(-1);
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll('details[data-disclosure="menu"][open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// What a <details data-disclosure> does not do by itself: Escape closes it and gives the focus back
// to its summary; one marked "menu" also closes when the visitor turns elsewhere; the sheet of filters
// is modal on a phone: what lies behind it cannot be reached while it is open.

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

const narrow = matchMedia("(max-width: 61.99rem)");
let behind = [];

// Everything beside the open sheet and beside what it lies in is out of reach.
function keepInSheet() {
  for (const element of behind) element.inert = false;
  behind = [];
  const sheet = document.querySelector(".filter-toggle[open]");
  if (!sheet || !narrow.matches) return;
  for (let inside = sheet.parentElement; inside !== document.body; inside = inside.parentElement) {
    behind.push(...[...inside.parentElement.children].filter((each) => each !== inside && !each.inert));
  }
  for (const element of behind) element.inert = true;
}

document.addEventListener("toggle", keepInSheet, true); // it does not bubble
document.addEventListener("htmx:afterSettle", keepInSheet);
narrow.addEventListener("change", keepInSheet);

// Buttons that need a script appear with it: copy the page's address, print the page.

const buttons = "[data-copy], [data-print]";
for (const button of document.querySelectorAll(buttons)) button.hidden = false;

async function copy(button) {
  const label = button.querySelector("[data-copy-label]");
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    label.textContent = button.dataset.done;
  } catch {
    label.textContent = button.dataset.copy; // to be selected and copied by hand
    return;
  }
  setTimeout(() => (label.textContent = before), 2500);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest(buttons);
  if (!button) return;
  if ("print" in button.dataset) window.print();
  else copy(button);
});

// Keeps what a visitor ticks on the list of things to bring, on this device only. Without script
// or storage the boxes can still be ticked.

const PREFIX = "checklist:";

function read(key) {
  try {
    return new Set(JSON.parse(localStorage.getItem(PREFIX + key) ?? "[]"));
  } catch {
    return new Set();
  }
}

function write(key, ticked) {
  try {
    if (ticked.size) localStorage.setItem(PREFIX + key, JSON.stringify([...ticked]));
    else localStorage.removeItem(PREFIX + key);
    return true;
  } catch {
    return false;
  }
}

for (const list of document.querySelectorAll("[data-checklist]")) {
  const key = list.dataset.checklist;
  const ticked = read(key);
  const boxes = [...list.querySelectorAll("[data-tick]")];
  const note = list.parentElement.querySelector("[data-checklist-note]");
  for (const box of boxes) box.checked = ticked.has(box.dataset.tick);
  if (note) note.hidden = ticked.size === 0;

  list.addEventListener("change", (event) => {
    const { tick } = event.target.dataset;
    if (!tick) return;
    if (event.target.checked) ticked.add(tick);
    else ticked.delete(tick);
    if (write(key, ticked) && note) note.hidden = ticked.size === 0;
  });

  note?.querySelector("[data-checklist-clear]").addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    ticked.clear();
    write(key, ticked);
    note.hidden = true;
    boxes[0]?.focus();
  });
}

// Says again what is so now ("open until 16.00") at the moment it changes, from the timetable that
// the page brought along: a page kept in a cache, or left open, stays right without asking anyone.

const LONGEST_WAIT = 2 ** 31 - 1; // milliseconds a timer can be set to

function show(element) {
  const rows = JSON.parse(element.dataset.timetable);
  const now = Date.now();
  const current = rows.findLast((row) => !row.from || Date.parse(row.from) <= now);
  const next = rows.find((row) => row.from && Date.parse(row.from) > now);
  const label = element.querySelector("[data-timetable-label]");
  if (label.textContent !== current.label) {
    label.textContent = current.label;
    element.querySelector("[data-timetable-pill]").className = `status status--${current.tone}`;
  }
  if (next) {
    setTimeout(() => show(element), Math.min(Date.parse(next.from) - now + 500, LONGEST_WAIT));
  }
}

for (const element of document.querySelectorAll("[data-timetable]")) show(element);

// A phone that slept may have missed its timer.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  for (const element of document.querySelectorAll("[data-timetable]")) show(element);
});

// Marks the sessions that are on now and those that begin next, as time goes by.

const sessions = [...document.querySelectorAll("[data-starts]")].map((element) => ({
  element,
  starts: Date.parse(element.dataset.starts),
  ends: Date.parse(element.dataset.ends),
}));

function mark() {
  const now = Date.now();
  const nextStart = Math.min(...sessions.map(({ starts }) => starts).filter((start) => start > now));
  for (const { element, starts, ends } of sessions) {
    const isNow = starts <= now && now < ends;
    const isNext = starts === nextStart;
    element.classList.toggle("session--now", isNow);
    element.classList.toggle("session--next", isNext);
    element.classList.toggle("session--past", ends <= now);
    for (const label of element.querySelectorAll("[data-when]")) {
      label.hidden = label.dataset.when === "now" ? !isNow : !isNext;
    }
  }
}

if (sessions.length) {
  mark();
  setInterval(mark, 20_000);
  document.addEventListener("visibilitychange", () => document.hidden || mark());
}

// Marks the sessions that are on now and those that begin next, as time goes by, and keeps those that
// the visitor marks, on this device only.

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

const KEY = "programme:marked";

function readMarked() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
  } catch {
    return new Set();
  }
}

function writeMarked(marked) {
  try {
    localStorage.setItem(KEY, JSON.stringify([...marked]));
  } catch {
    // Without storage the marks last as long as the page.
  }
}

const bar = document.querySelector("[data-programme]");
const buttons = [...document.querySelectorAll("[data-mark]")];

if (bar && buttons.length) {
  const marked = readMarked();
  const only = bar.querySelector("[data-marked-only]");
  const shown = bar.parentElement;

  const show = () => {
    for (const button of buttons) {
      const isMarked = marked.has(button.dataset.mark);
      button.hidden = false;
      button.setAttribute("aria-pressed", isMarked);
      button.closest(".programme__session").classList.toggle("programme__session--marked", isMarked);
    }
    const some = buttons.some(({ dataset }) => marked.has(dataset.mark));
    only.hidden = !some;
    if (!some) only.setAttribute("aria-pressed", false);
    shown.classList.toggle("programme--marked-only", only.getAttribute("aria-pressed") === "true");
  };

  for (const button of buttons) {
    button.addEventListener("click", () => {
      const { mark: key } = button.dataset;
      if (!marked.delete(key)) marked.add(key);
      writeMarked(marked);
      show();
    });
  }
  only.addEventListener("click", () => {
    only.setAttribute("aria-pressed", only.getAttribute("aria-pressed") !== "true");
    show();
  });
  show();
}

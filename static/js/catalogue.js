// The catalogue without reloading the page: htmx fetches the same page by the same links and forms
// and puts its catalogue in the place of the old one. Here is what makes that pleasant: a ticked
// box takes effect at once, what was unfolded stays so, the focus stays where it was or goes to the
// results, and what was found is said aloud.

const ID = "catalogue";
let kept = null;

document.addEventListener("change", (event) => {
  event.target.closest("#catalogue-filters")?.requestSubmit();
});

document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (!concerns(event)) return;
  element().setAttribute("aria-busy", "true");
});

document.body.addEventListener("htmx:beforeSwap", (event) => {
  if (!concerns(event)) return;
  const trigger = event.detail.requestConfig.elt;
  const submitter = event.detail.requestConfig.triggeringEvent?.submitter;
  const isSentOff = Boolean(submitter && trigger.id === "catalogue-filters");
  kept = {
    unfolded: unfolded(!isSentOff),
    scrolled: document.getElementById("catalogue-filters")?.scrollTop ?? 0,
    focus: trigger.matches("form") && !isSentOff ? document.activeElement?.id : "catalogue-results",
    turned: isSentOff || Boolean(trigger.closest(".pagination")),
  };
});

document.body.addEventListener("htmx:afterSettle", (event) => {
  if (kept === null || !element()) return;
  for (const [name, open] of kept.unfolded) {
    const details = document.querySelector(`#${ID} details[data-keep="${name}"]`);
    if (details) details.open = open;
  }
  const filters = document.getElementById("catalogue-filters");
  if (filters) filters.scrollTop = kept.scrolled;
  const focused = document.getElementById(kept.focus || "catalogue-results");
  (focused ?? document.getElementById("catalogue-results"))?.focus({ preventScroll: true });
  if (kept.turned) document.getElementById("catalogue-results").scrollIntoView();
  kept = null;
  tell();
});

document.body.addEventListener("htmx:historyRestore", tell);

// Without an answer the browser goes there itself and says what is wrong.
for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout", "htmx:swapError"]) {
  document.body.addEventListener(failure, (event) => {
    if (concerns(event)) location.assign(event.detail.pathInfo.finalRequestPath);
  });
}

function element() {
  return document.getElementById(ID);
}

function concerns(event) {
  return event.detail.target?.id === ID;
}

// Which parts are unfolded; the sheet of filters on a phone stays open unless it was sent off.
function unfolded(withSheet) {
  return [...document.querySelectorAll(`#${ID} details[data-keep]`)]
    .filter((details) => withSheet || details.dataset.keep !== "sheet")
    .map((details) => [details.dataset.keep, details.open]);
}

function tell() {
  const said = document.querySelector("[data-catalogue-announcement]");
  said.textContent = document.querySelector("[data-announcement]")?.dataset.announcement ?? "";
  for (const link of document.querySelectorAll(".languages a[hreflang]")) {
    const url = new URL(link.href);
    url.search = location.search;
    link.href = url.href;
  }
}

// The plan without leaving the page: larger and smaller around what is in the middle, the visitor's
// own place brought into view, booths highlighted while one types, paper sizes printed at once.

const plan = document.querySelector("[data-plan]");

function zoom(level) {
  const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = plan;
  const middle = [
    (scrollLeft + clientWidth / 2) / scrollWidth,
    (scrollTop + clientHeight / 2) / scrollHeight,
  ];
  plan.className = `plan-window plan-window--${level}`;
  plan.scrollTo({
    left: middle[0] * plan.scrollWidth - clientWidth / 2,
    top: middle[1] * plan.scrollHeight - clientHeight / 2,
    behavior: "instant",
  });
}

function toMyPlace() {
  const here = plan.querySelector(".plan__here");
  if (here) intoView(here);
}

// Every word stands somewhere in what is known of the booth, as the server looks for them.
function highlight(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let first;
  for (const booth of plan.querySelectorAll("[data-words]")) {
    const isFound = words.length > 0 && words.every((word) => booth.dataset.words.includes(word));
    booth.classList.toggle("plan__booth--found", isFound);
    if (isFound) first ??= booth;
  }
  if (first) intoView(first);
}

function intoView(element) {
  const place = element.getBoundingClientRect();
  const frame = plan.getBoundingClientRect();
  plan.scrollBy({
    left: place.x + place.width / 2 - frame.x - frame.width / 2,
    top: place.y + place.height / 2 - frame.y - frame.height / 2,
    behavior: "instant",
  });
}

if (plan) {
  toMyPlace();
  for (const link of document.querySelectorAll("[data-zoom]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      zoom(link.dataset.zoom);
      if (link.dataset.zoom !== "1") toMyPlace();
      for (const other of document.querySelectorAll("[data-zoom]")) other.removeAttribute("aria-current");
      link.setAttribute("aria-current", "true");
      history.replaceState(null, "", link.href);
    });
  }
  const search = document.querySelector("[data-plan-search]");
  search?.addEventListener("input", () => highlight(search.elements.cari.value));
  const first = plan.querySelector(".plan__booth--found");
  if (first) intoView(first);

  for (const link of document.querySelectorAll("[data-paper]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const sheet = link.closest(".plan-sheet");
      sheet.classList.remove("plan-sheet--a4", "plan-sheet--a3");
      sheet.classList.add(`plan-sheet--${link.dataset.paper}`);
      window.print();
    });
  }
}

// Titles while typing: the combobox pattern of the ARIA authoring practices over a search field that
// works without it. Arrow keys choose, Enter opens the chosen page or searches, Escape closes.

const WAIT = 160; // milliseconds of silence before anything is asked
const MIN_LENGTH = 2;

function start(form) {
  const field = form.querySelector('input[type="search"]');
  const list = document.createElement("ul");
  let found = [];
  let chosen = -1;
  let timer = 0;
  let request = null;

  list.id = `${field.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestionsLabel);
  form.append(list);
  form.classList.add("search--suggesting");
  field.autocomplete = "off";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, position) => {
      option.setAttribute("aria-selected", String(position === index));
      if (position === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[index].id);
  }

  function show(suggestions) {
    found = suggestions;
    list.replaceChildren(
      ...suggestions.map((suggestion, position) => {
        const option = document.createElement("li");
        const kind = document.createElement("span");
        option.id = `${list.id}-${position}`;
        option.className = "suggestions__option";
        option.setAttribute("role", "option");
        option.append(suggestion.title, kind);
        kind.className = "suggestions__kind";
        kind.textContent = suggestion.kind;
        return option;
      }),
    );
    choose(-1);
    list.hidden = !suggestions.length;
    field.setAttribute("aria-expanded", String(suggestions.length > 0));
  }

  async function ask() {
    request?.abort();
    request = new AbortController();
    const query = new URLSearchParams({ q: field.value });
    try {
      const response = await fetch(`${form.dataset.suggestions}?${query}`, {
        signal: request.signal,
        headers: { Accept: "application/json" },
      });
      if (response.ok) show((await response.json()).suggestions);
    } catch {
      // Replaced by a later question, or the network is away: the form still works.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    if (field.value.trim().length < MIN_LENGTH) close();
    else timer = setTimeout(ask, WAIT);
  });

  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // the first Escape closes the list and keeps what was typed
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(found[chosen].url);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One more place than options: the field itself, where nothing is chosen.
      const places = found.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    }
  });

  // Before the field loses the focus, so that a press does not close the list under the finger.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest('[role="option"]');
    if (option) location.assign(found[[...list.children].indexOf(option)].url);
  });
  field.addEventListener("blur", close);
}

document.querySelectorAll("form[data-suggestions]").forEach(start);

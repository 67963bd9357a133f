// Says beside a date, a time or a number how it is understood, as soon as it is typed. The server
// understands: here and when the form is sent, so both always agree.

(() => {
  const WAIT = 300; // milliseconds after the last key
  const timers = new WeakMap();

  function echoOf(input) {
    const id = `${input.id || input.name}-understood`;
    let echo = document.getElementById(id);
    if (!echo) {
      echo = document.createElement("p");
      echo.id = id;
      echo.className = "typed-echo";
      echo.setAttribute("role", "status");
      input.after(echo);
      const others = input.getAttribute("aria-describedby");
      input.setAttribute("aria-describedby", others ? `${others} ${id}` : id);
    }
    return echo;
  }

  function show(input, { words, error }) {
    const echo = echoOf(input);
    echo.textContent = error || words;
    echo.classList.toggle("typed-echo--error", Boolean(error));
  }

  async function tell(input) {
    const value = input.value.trim();
    if (!value) {
      show(input, { words: "", error: "" });
      return;
    }
    const query = new URLSearchParams({ kind: input.dataset.typed, value });
    for (const name of ["min-value", "max-value", "decimal-places"]) {
      const limit = input.getAttribute(`data-typed-${name}`);
      if (limit !== null) query.set(name, limit);
    }
    try {
      const response = await fetch(`${input.dataset.typedUrl}?${query}`, {
        headers: { Accept: "application/json" },
      });
      if (response.ok && input.value.trim() === value) show(input, await response.json());
    } catch {
      show(input, { words: "", error: "" }); // offline: the form itself still answers
    }
  }

  function soon(event) {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.dataset.typed) return;
    clearTimeout(timers.get(input));
    timers.set(input, setTimeout(() => tell(input), event.type === "input" ? WAIT : 0));
  }

  for (const type of ["input", "change", "focusin"]) document.addEventListener(type, soon);
})();

// The theme button. Without a choice the page follows the system.

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const current = () => root.dataset.theme ?? (system.matches ? "dark" : "light");

function show(button) {
  const dark = current() === "dark";
  button.setAttribute("aria-label", dark ? button.dataset.toLight : button.dataset.toDark);
  button.dataset.shows = current();
}

for (const button of document.querySelectorAll("[data-theme-toggle]")) {
  button.hidden = false;
  show(button);
  system.addEventListener("change", () => show(button));
  button.addEventListener("click", () => {
    root.dataset.theme = current() === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // The choice then lasts for this page only.
    }
    show(button);
  });
}

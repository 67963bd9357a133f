// Remembers the language a visitor chose, for the next visit to the bare home address.
// One functional cookie with two letters; without script the choice simply is not remembered.

const YEAR = 31536000; // seconds

document.addEventListener("click", (event) => {
  const link = event.target.closest(".languages a[hreflang]");
  if (link) {
    document.cookie = `language=${link.hreflang}; path=/; max-age=${YEAR}; samesite=lax`;
  }
});

// Titles suggested while typing; choosing one leads straight to its page.

const WAIT = 180; // milliseconds after the last key
const SHORTEST = 2; // characters

for (const field of document.querySelectorAll("input[data-suggest]")) {
  const titles = new Map();
  let timer;
  let request;

  async function suggest() {
    request?.abort();
    request = new AbortController();
    const url = new URL(field.dataset.suggest, location.href);
    url.searchParams.set("q", field.value);
    try {
      const answer = await fetch(url, { signal: request.signal });
      if (!answer.ok) return;
      const { suggestions } = await answer.json();
      titles.clear();
      for (const { title, url: address } of suggestions) titles.set(title, address);
      field.list.replaceChildren(...[...titles.keys()].map((title) => new Option(title, title)));
    } catch {
      // Without suggestions the search works all the same.
    }
  }

  field.addEventListener("input", () => {
    if (titles.has(field.value)) {
      location.assign(titles.get(field.value));
      return;
    }
    clearTimeout(timer);
    if (field.value.trim().length >= SHORTEST) timer = setTimeout(suggest, WAIT);
  });
}

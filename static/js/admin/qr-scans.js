// Asks for the figures again while an exhibition is on. Without it the page shows those of its time.

const part = document.querySelector("[data-qr-figures]");
const pause = Number(part?.dataset.seconds) * 1000;

async function refresh() {
  if (!document.hidden && !part.contains(document.activeElement)) {
    try {
      const response = await fetch(part.dataset.url, { headers: { Accept: "text/html" } });
      if (response.ok && !response.redirected) {
        const open = [...part.querySelectorAll("details")].map((each) => each.open);
        part.innerHTML = await response.text();
        part.querySelectorAll("details").forEach((each, index) => { each.open = open[index] ?? false; });
      }
    } catch {
      // The connection is gone for a moment; the next attempt may succeed.
    }
  }
  setTimeout(refresh, pause);
}

if (pause) {
  setTimeout(refresh, pause);
}

// Keeps the page of a long job up to date until the work is finished.
// Without this script the page asks for itself again.

const job = document.querySelector("[data-job]");
const pause = Number(job?.dataset.seconds) * 1000;

async function refresh() {
  try {
    const response = await fetch(job.dataset.url, { headers: { Accept: "text/html" } });
    if (response.ok && !response.redirected) {
      job.innerHTML = await response.text();
    }
  } catch {
    // The connection is gone for a moment; the next attempt may succeed.
  }
  if (job.querySelector("[data-under-way='true']")) {
    setTimeout(refresh, pause);
  }
}

if (pause) {
  setTimeout(refresh, pause);
}

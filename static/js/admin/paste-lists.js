// Word hands over a list as paragraphs with a sign in front of each. They are made a list before the
// editor's own handling of what is pasted, which knows lists but not Word.

(() => {
  const handled = new WeakSet();
  const levelOf = (paragraph) => /level(\d)/.exec(paragraph.getAttribute("style") ?? "");
  const isItem = (element) =>
    element?.tagName === "P" && /mso-list:(?!\s*ignore)/i.test(element.getAttribute("style") ?? "");

  // The sign in front of the item, which stands in a span of its own; it is taken away.
  function takeSign(paragraph) {
    const spans = [...paragraph.querySelectorAll("span")];
    const sign = spans.find((span) => /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""));
    sign?.remove();
    return sign?.textContent.trim() ?? "";
  }

  function withLists(html) {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    for (const first of body.querySelectorAll("p")) {
      if (!isItem(first) || isItem(first.previousElementSibling)) continue;
      const open = []; // the list of each level, outermost first
      let paragraph = first;
      const place = document.createElement("div");
      first.before(place);
      while (isItem(paragraph)) {
        const next = paragraph.nextElementSibling;
        const level = Math.min(Number(levelOf(paragraph)?.[1] ?? 1), open.length + 1);
        const tag = /^[\da-z]{1,4}[.)]/i.test(takeSign(paragraph)) ? "ol" : "ul";
        open.length = Math.min(open.length, level);
        if (open.length < level || open[level - 1].localName !== tag) {
          const list = document.createElement(tag);
          const above = level > 1 ? open[level - 2].lastElementChild : place;
          above.append(list);
          open.length = level - 1;
          open.push(list);
        }
        const item = document.createElement("li");
        item.append(...paragraph.childNodes);
        open[level - 1].append(item);
        paragraph.remove();
        paragraph = next;
      }
      place.replaceWith(...place.childNodes);
    }
    return body.innerHTML;
  }

  document.addEventListener(
    "paste",
    (event) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      if (handled.has(event) || !/mso-list:/i.test(html)) return;
      if (!event.target.closest?.(".DraftEditor-root")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", withLists(html));
      clipboardData.setData("text/plain", event.clipboardData.getData("text/plain"));
      const again = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      handled.add(again);
      event.target.dispatchEvent(again);
    },
    true,
  );
})();

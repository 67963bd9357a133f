// A video's picture turns into its player when the visitor asks for it, not before.

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-video]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.className = "video__frame";
  frame.src = link.dataset.video;
  frame.title = link.dataset.title;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  link.replaceWith(frame);
  frame.focus();
});

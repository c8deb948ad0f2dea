// Up and down go from hit to hit when nobody is typing; Enter opens the one that has the focus, as it does on any link.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const hits = [...document.querySelectorAll("main [data-hit]")].filter((hit) => hit.checkVisibility());
  const at = hits.indexOf(document.activeElement);
  const next = event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1;
  // Beyond the first and the last the page scrolls as usual.
  if (next < 0 || next >= hits.length) return;
  event.preventDefault();
  hits[next].focus({ preventScroll: true });
  hits[next].scrollIntoView({ block: "nearest" });
});

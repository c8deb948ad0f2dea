// A law or an article: one key each to quote and to collect, and the contents follow the reading. Everything works without it.
"use strict";

const main = document.querySelector("main[data-law]");

// Where the reader is: the place in the address while it is in sight, else what has the focus, else the last article that begins above the middle of the window.
const inSight = (place) => { const box = place.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; };
const place = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.matches("[data-cite]") && inSight(target)) return target;
  const focused = document.activeElement.closest("[data-cite]");
  if (focused) return focused;
  const articles = [...main.querySelectorAll(".article[data-cite], .article-alone[data-cite]")];
  return articles.filter((article) => article.getBoundingClientRect().top < innerHeight / 3).pop() || articles[0];
};

const copyCitation = async () => {
  const here = place();
  if (!here) return;
  const citation = main.dataset.law + here.dataset.cite;
  try {
    await navigator.clipboard.writeText(citation);
    tell(`已复制：${citation}`);
  } catch {
    tell("没有复制成功，请选中文字复制。");
  }
};

const collect = async (button) => {
  const form = button.form;
  const data = new FormData(form);
  data.set("item", button.value);
  try {
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "text/plain" } });
    if (!answer.ok) throw new Error(answer.status);
    const sentence = await answer.text();
    const count = sentence.match(/共 (\d+) 条/);
    if (count) document.getElementById("basket-count").textContent = count[1];
    tell(sentence);
  } catch {
    tell("没有收集成功，请刷新页面再试。");
  }
};

const buttonHere = () => {
  const article = place()?.closest(".article");
  return (article || main).querySelector("button.collect");
};

document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "c") copyCitation();
  if (event.key === "b" && buttonHere()) collect(buttonHere());
});

for (const button of document.querySelectorAll("button.collect"))
  button.addEventListener("click", (event) => { event.preventDefault(); collect(button); });
for (const button of document.querySelectorAll("[data-cite-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", copyCitation);
}
for (const hint of document.querySelectorAll(".keys")) hint.hidden = false;

const contents = new Map([...document.querySelectorAll(".contents a[href^='#']")].map((link) => [link.hash.slice(1), link]));
const heads = [...contents.keys()].map((id) => document.getElementById(id)).filter(Boolean);
const follow = () => {
  const current = heads.filter((head) => head.getBoundingClientRect().top < innerHeight / 3).pop();
  for (const [id, link] of contents) {
    if (current && id === current.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
};
if (heads.length) {
  let waiting = false;
  document.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; follow(); });
  }, { passive: true });
  follow();
}

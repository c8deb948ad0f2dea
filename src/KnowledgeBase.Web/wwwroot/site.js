// What makes the site quicker to use. Everything works without it.
"use strict";

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    const box = document.getElementById("q");
    box.focus();
    box.select();
  }
});

// What was done, said to everyone: on the screen for a moment, and to a screen reader.
const told = document.body.appendChild(Object.assign(document.createElement("p"), { className: "told", role: "status" }));
let quiet;
const tell = (sentence) => {
  told.textContent = sentence;
  clearTimeout(quiet);
  quiet = setTimeout(() => { told.textContent = ""; }, 2500);
};

for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "已复制";
    } catch {
      button.textContent = "没有复制成功";
    }
    setTimeout(() => { button.textContent = label; }, 1500);
  });
}

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// While something comes in, the banner moves on without a reload.
const banner = document.getElementById("state");
if (banner && banner.dataset.state === "busy") {
  const timer = setInterval(async () => {
    try {
      const answer = await fetch("/library/state");
      const sentence = await answer.text();
      banner.textContent = sentence || "已经就绪，刷新页面可以看到全部内容。";
      if (!sentence) clearInterval(timer);
    } catch {
      clearInterval(timer);
    }
  }, 1500);
}

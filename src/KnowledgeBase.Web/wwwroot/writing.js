// 写公文: the sheet follows the typing, and the words are kept in this browser. Without it a button shows the sheet.
"use strict";

(() => {
  const form = document.querySelector("form[data-draft]");
  const sheet = document.getElementById("sheet");
  const setting = document.getElementById("setting");
  const kept = document.getElementById("kept");
  const wait = 300;
  const key = `draft:${form.dataset.draft}`;
  const before = `${key}:before`;
  const fields = [...form.elements].filter((field) => field.name && !field.name.startsWith("__") && field.type !== "hidden" && field.type !== "file" && field.type !== "submit");

  // --- The sheet -----------------------------------------------------------------------------
  let timer;
  let request;
  let asked = 0;

  const say = (sentence, again) => {
    setting.textContent = sentence;
    setting.classList.toggle("failed", Boolean(again));
    if (!again) return;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "再试一次" });
    button.addEventListener("click", set);
    setting.append(" ", button);
  };

  const summary = () => {
    const found = sheet.querySelector(".findings-of");
    if (!found) return "";
    const { pages, unfilled, errors, care } = found.dataset;
    const wrong = [unfilled > 0 && `还有 ${unfilled} 项没有填`, errors > 0 && `错误 ${errors} 处`, care > 0 && `警告 ${care} 处`].filter(Boolean).join("，");
    return (pages > 0 ? `样张 ${pages} 页` : "没有样张") + (wrong ? `；${wrong}` : "");
  };

  // What is wrong with a field is said beside it too.
  const mark = () => {
    for (const field of fields) {
      const beside = document.getElementById(`${field.id}-wrong`);
      if (!beside) continue;
      const finding = sheet.querySelector(`li[data-field="${field.id}"]`);
      beside.textContent = finding ? finding.querySelector(".message").textContent : "";
      if (finding) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
  };

  const set = async () => {
    clearTimeout(timer);
    if (request) request.abort();
    request = new AbortController();
    const mine = ++asked;
    const slow = setTimeout(() => say("正在排版……"), 150);
    try {
      const answer = await fetch("?handler=Preview", { method: "POST", body: new FormData(form), signal: request.signal });
      if (!answer.ok) throw new Error(answer.status);
      const html = await answer.text();
      // An answer that was overtaken by newer words is dropped.
      if (mine !== asked) return;
      sheet.innerHTML = html;
      mark();
      say(summary());
    } catch (failure) {
      if (failure.name === "AbortError" || mine !== asked) return;
      say(failure.message === "400" ? "页面开得太久了，没有排出样张。写的内容已经存下，请刷新页面。" : "没有排出样张：网站没有回答。写的内容还在。", true);
    } finally {
      clearTimeout(slow);
    }
  };

  // --- What was written is kept ----------------------------------------------------------------
  const written = () => Object.fromEntries(fields.filter((field) => field.type !== "radio" || field.checked).map((field) => [field.name, field.type === "checkbox" ? field.checked : field.value]));
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const blank = { ...written(), ...JSON.parse(form.dataset.blank) };

  const read = (name) => {
    try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
  };
  const store = (name, words) => {
    try {
      localStorage.setItem(name, JSON.stringify({ at: Date.now(), words }));
      return true;
    } catch {
      return false;
    }
  };
  const put = (words) => {
    for (const field of fields) {
      if (!(field.name in words)) continue;
      if (field.type === "checkbox") field.checked = words[field.name];
      else if (field.type === "radio") field.checked = field.value === words[field.name];
      else field.value = words[field.name];
    }
  };

  const time = (at) => new Intl.DateTimeFormat("zh-CN", { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" }).format(at);
  const tellKept = (sentence, label, action) => {
    kept.textContent = sentence;
    if (!label) return;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.addEventListener("click", action);
    kept.append(" ", button);
  };

  const save = () => {
    if (same(written(), read(key)?.words)) return;
    if (!store(key, written())) tellKept("这个浏览器没有存下写的内容：请用“存为 .md”保存。");
  };

  const bringBack = () => {
    const older = read(before);
    if (!older) return;
    const now = written();
    put(older.words);
    store(before, now);
    save();
    set();
    tellKept("已恢复。", "换回来", bringBack);
  };

  // 清空 and 打开 put by what was there: one step back is always possible.
  const putBy = (words) => words && !same(words, blank) && store(before, words);

  const start = () => {
    const found = read(key);
    if (form.dataset.sent === "yes") {
      if (found && !same(found.words, written()) && putBy(found.words)) tellKept(`这个浏览器里还有 ${time(found.at)} 写的另一份稿。`, "恢复那一份", bringBack);
      save();
    } else if (found && !same(found.words, blank)) {
      put(found.words);
      tellKept(`已恢复 ${time(found.at)} 写的稿。`);
      set();
    } else {
      if (read(before)) tellKept("", "恢复清空前的稿", bringBack);
      if (form.dataset.draft !== "text") set();
    }
  };

  // Enter in a field would press the first button, and that gives out a file.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    set();
  });

  let saving;
  form.addEventListener("input", () => {
    clearTimeout(saving);
    saving = setTimeout(save, wait);
    clearTimeout(timer);
    timer = setTimeout(set, wait);
  });
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  addEventListener("storage", (event) => { if (event.key === key && event.newValue) tellKept("另一个窗口也在写这份稿：后写的会盖掉先写的。"); });

  // --- Buttons -------------------------------------------------------------------------------
  for (const button of document.querySelectorAll("[data-clear]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      putBy(written());
      put(blank);
      localStorage.removeItem(key);
      set();
      tellKept("已清空。", "恢复", bringBack);
    });
  }
  for (const button of document.querySelectorAll("[data-slow]")) button.addEventListener("click", () => tell(button.dataset.slow));
  for (const hint of form.querySelectorAll("[data-keeping]")) hint.hidden = false;

  // A file that is too large is not sent.
  for (const input of document.querySelectorAll("input[data-most]"))
    input.form.addEventListener("submit", (event) => {
      const [file] = input.files;
      if (!file || file.size <= input.dataset.most) return;
      event.preventDefault();
      tell(`${file.name} 太大了，一份最多 ${Math.round(input.dataset.most / 1024 / 1024)} MB。`);
    });

  // A finding leads to its line.
  sheet.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-line]");
    const box = link && document.getElementById(link.hash.slice(1));
    if (!box || link.dataset.line === "0") return;
    event.preventDefault();
    const lines = box.value.split("\n");
    const at = lines.slice(0, link.dataset.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    box.focus();
    box.setSelectionRange(at, at + (lines[link.dataset.line - 1] ?? "").length);
    box.scrollTop = (link.dataset.line - 3) * parseFloat(getComputedStyle(box).lineHeight);
  });

  start();
})();

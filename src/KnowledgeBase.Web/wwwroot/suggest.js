// What the box suggests while a question is being typed: a combobox with a list. Without it the box is a plain search field.
"use strict";

(() => {
  const box = document.getElementById("q");
  const form = box.form;
  const wait = 120;
  const list = Object.assign(document.createElement("ul"), { id: "suggestions", className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "建议的问题");
  form.append(list);
  const heard = Object.assign(document.createElement("p"), { className: "unseen" });
  heard.setAttribute("role", "status");
  form.append(heard);
  // A search field may not be a combobox; the form is the search landmark already.
  box.type = "text";
  box.enterKeyHint = "search";
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) box.setAttribute(name, value);

  let timer;
  let request;
  let active = -1;

  const choose = (at) => {
    active = at;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) box.removeAttribute("aria-activedescendant");
    else {
      box.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  };

  const close = () => {
    clearTimeout(timer);
    if (request) request.abort();
    list.hidden = true;
    heard.textContent = "";
    box.setAttribute("aria-expanded", "false");
    choose(-1);
  };

  const option = (suggestion, i) => {
    const item = Object.assign(document.createElement("li"), { id: `suggestion-${i}` });
    item.setAttribute("role", "option");
    item.dataset.question = suggestion.question;
    item.append(Object.assign(document.createElement("span"), { textContent: suggestion.label }));
    if (suggestion.note) item.append(" ", Object.assign(document.createElement("span"), { className: "quiet", textContent: suggestion.note }));
    return item;
  };

  const show = (suggestions) => {
    if (!suggestions.length) return close();
    list.replaceChildren(...suggestions.map(option));
    list.hidden = false;
    heard.textContent = `有 ${suggestions.length} 条建议，按上下键选择`;
    box.setAttribute("aria-expanded", "true");
    choose(-1);
  };

  const ask = async () => {
    if (request) request.abort();
    request = new AbortController();
    const query = new URLSearchParams({ q: box.value });
    const day = form.elements.namedItem("on");
    if (day) query.set("on", day.value);
    try {
      const answer = await fetch(`/search/suggestions?${query}`, { signal: request.signal });
      const suggestions = answer.ok ? await answer.json() : [];
      if (document.activeElement === box) show(suggestions);
    } catch {
      // Overtaken by the next letter, or no answer: the box works without.
    }
  };

  const take = (item) => {
    box.value = item.dataset.question;
    close();
    form.requestSubmit();
  };

  box.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (request) request.abort();
    if (event.isComposing) return;
    if (box.value.trim()) timer = setTimeout(ask, wait);
    else close();
  });
  box.addEventListener("compositionend", () => {
    clearTimeout(timer);
    if (box.value.trim()) timer = setTimeout(ask, wait);
  });

  box.addEventListener("keydown", (event) => {
    // While characters are being put together the keys are the input method's.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const open = !list.hidden;
    const last = list.children.length - 1;
    if (event.key === "ArrowDown" && open) choose(active === last ? -1 : active + 1);
    else if (event.key === "ArrowUp" && open) choose(active < 0 ? last : active - 1);
    else if (event.key === "ArrowDown" && box.value.trim()) ask();
    else if (event.key === "Enter" && open && active >= 0) take(list.children[active]);
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
  });

  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (item) take(item);
  });
  box.addEventListener("blur", close);
  form.addEventListener("submit", close);
})();

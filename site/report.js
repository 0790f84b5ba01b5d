// Improves the page where scripts run; everything is there without it. Loaded in the head: the colours are set at once,
// so that nothing flashes; the rest follows when the page is there.
"use strict";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const targetOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const addButton = (text, onclick, place, className = "") =>
  place.appendChild(make("button", { type: "button", onclick, className }, text));
const copyOf = (element) => { // nothing in it is a target or can be operated
  const copy = element.cloneNode(true);
  all("details, button", copy).forEach((e) => e.remove());
  all("a", copy).forEach((a) => a.replaceWith(...a.childNodes));
  for (const e of [copy, ...all("*", copy)]) ["id", "tabindex"].forEach((name) => e.removeAttribute(name));
  return copy;
};

// Colours: the system's or as chosen. Pictures follow.
const { dataset } = document.documentElement;
const choose = (theme) => {
  dataset.theme = theme;
  for (const source of all("source[media]")) {
    source.dataset.media ??= source.media;
    source.media = { light: "not all", dark: "screen" }[theme] ?? source.dataset.media;
  }
};
try { choose(localStorage.getItem("theme") ?? "auto"); } catch { choose("auto"); }
const arriving = new MutationObserver(() => choose(dataset.theme));
arriving.observe(document, { childList: true, subtree: true });
const themes = () => {
  arriving.disconnect();
  choose(dataset.theme);
  for (const input of all(".theme input")) {
    input.checked = input.value === dataset.theme;
    input.onchange = () => {
      choose(input.value);
      try { localStorage.setItem("theme", input.value); } catch { /* a browser that remembers nothing */ }
    };
  }
};

// Contents: marks the last section above the middle of the screen; where the page ends, the last of all.
const contents = () => {
  const links = new Map(all('.toc a[href^="#"]').map((link) => [targetOf(link), link]));
  const footer = document.querySelector(".site-footer");
  const seen = new Set();
  const mark = (entries) => {
    entries.forEach((e) => seen[e.isIntersecting ? "add" : "delete"](e.target));
    const current = [...links.keys()].filter((section) => seen.has(section) || seen.has(footer)).at(-1);
    links.forEach((link) => link.removeAttribute("aria-current"));
    links.get(current)?.setAttribute("aria-current", "location");
  };
  const line = new IntersectionObserver(mark, { rootMargin: "-40% 0px -60% 0px" });
  for (const [section, link] of links) {
    line.observe(section);
    link.onclick = () => { link.closest("details").open = false; };
  }
  if (links.size) new IntersectionObserver(mark, { threshold: 1 }).observe(footer);
};

// Headings link to their sections; a click copies the link.
const headings = () => {
  const status = document.body.appendChild(make("p", { className: "status", role: "status" }));
  let clearing = 0;
  const say = (text) => {
    status.textContent = text;
    clearTimeout(clearing);
    clearing = setTimeout(say, 4000, "");
  };
  for (const heading of all("section[id] > :is(h2, h3)")) {
    const link = make("a", { className: "self", href: "#" + heading.parentElement.id }, ...heading.childNodes);
    link.onclick = async () => {
      const copied = await navigator.clipboard?.writeText(link.href).then(() => true, () => false);
      say(copied ? "Link copied" : "The link is in the address bar");
    };
    heading.append(link);
  }
};

// Tables: sorted by a column upwards, downwards and back; the address keeps the order.
const key = (row, column) => {
  let at = 0;
  const cell = [...row.cells].find((c) => (at += c.colSpan) > column);
  const data = cell.querySelector("data");
  return data ? Number(data.value) : cell.textContent.trim().replace("—", "");
};
const before = (a, b) => (typeof a + typeof b === "numbernumber"
  ? a - b
  : (a === "") - (b === "") || String(a).localeCompare(b, "en", { numeric: true }));
const sortable = (table) => {
  const { id } = table.closest("[id]");
  const rows = all("tbody tr", table);
  const heads = all("th[scope=col]", table); // heads of groups have the scope colgroup
  const sort = (column, order) => {
    const sign = order === "descending" ? -1 : 1;
    const sorted = order ? [...rows].sort((a, b) => sign * before(key(a, column), key(b, column))) : rows;
    table.tBodies[0].append(...sorted);
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    if (order) heads[column].setAttribute("aria-sort", order);
  };
  heads.forEach((head, column) => {
    const label = [...head.childNodes];
    addButton("", () => {
      const order = { ascending: "descending", descending: "" }[head.ariaSort] ?? "ascending";
      sort(column, order);
      const address = new URL(location);
      address.searchParams.set(id, column + "." + order);
      if (!order) address.searchParams.delete(id);
      try { history.replaceState(null, "", address); } catch { /* not for files in every browser */ }
    }, head, "sort").append(...label);
  });
  const [, column, order] = /^(\d+)\.((?:a|de)scending)$/.exec(new URLSearchParams(location.search).get(id)) ?? [];
  if (heads[column]) sort(column, order);
};
const tables = () => all("main table").filter((table) => all("tbody tr", table).length > 2).forEach(sortable);

// References: what they lead to, on hover and on focus, until Escape.
const previews = () => {
  const box = document.body.appendChild(make("div", { id: "preview", role: "tooltip", hidden: true }));
  let waiting = 0;
  const soon = (action, delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, delay);
  };
  const hide = () => {
    clearTimeout(waiting);
    box.hidden = true;
    document.querySelector("[aria-describedby=preview]")?.removeAttribute("aria-describedby");
  };
  const show = (link) => {
    hide();
    const target = targetOf(link);
    const start = all(":scope > :is(h2, h3, p:not(.parameters))", target).slice(0, 2);
    box.replaceChildren(...(start.length ? start : [target]).map(copyOf));
    box.className = "preview " + target.parentElement.className;
    box.hidden = false;
    link.setAttribute("aria-describedby", "preview");
    const place = link.getClientRects()[0];
    const above = place.bottom + box.offsetHeight > innerHeight && place.top > box.offsetHeight;
    box.style.left = Math.max(8, Math.min(place.left, document.body.clientWidth - box.offsetWidth - 8)) + "px";
    box.style.top = scrollY + (above ? place.top - box.offsetHeight : place.bottom) + "px";
  };
  for (const link of all('main a.reference[href^="#"]')) {
    link.onpointerenter = (e) => e.pointerType === "mouse" && soon(() => show(link), 200);
    link.onfocus = () => link.matches(":focus-visible") && show(link);
    link.onpointerleave = () => soon(hide, 300);
    link.onblur = link.onclick = hide;
  }
  box.onpointerenter = () => clearTimeout(waiting);
  box.onpointerleave = () => soon(hide, 300);
  document.addEventListener("keydown", (e) => e.key === "Escape" && hide());
};

// Figures: large, one after the other by button or arrow key.
const figures = () => {
  const views = all("main figure");
  let current = 0;
  const show = (index) => {
    current = (index + views.length) % views.length;
    place.className = views[current].parentElement.className;
    place.replaceChildren(copyOf(views[current]));
  };
  const dialog = document.body.appendChild(make("dialog", { ariaLabel: "Enlarged figure" }));
  addButton("Previous", () => show(current - 1), dialog);
  addButton("Next", () => show(current + 1), dialog);
  addButton("Close", () => dialog.close(), dialog);
  const place = dialog.appendChild(make("div"));
  dialog.onclick = (e) => e.target === dialog && dialog.close();
  dialog.onkeydown = (e) => {
    if (e.key === "ArrowLeft") show(current - 1);
    if (e.key === "ArrowRight") show(current + 1);
  };
  views.forEach((figure, index) => {
    const open = (e) => {
      e.preventDefault();
      show(index);
      dialog.showModal();
    };
    const name = figure.querySelector("figcaption strong").textContent;
    figure.querySelector(".panels").onclick = open;
    addButton("Enlarge", open, figure, "enlarger").ariaLabel = "Enlarge " + name;
  });
};

document.addEventListener("DOMContentLoaded", () => {
  [themes, contents, headings, tables, previews, figures].forEach((improve) => improve());
});

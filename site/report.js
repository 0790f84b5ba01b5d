// Improves a page that is complete without it. Runs in the head, to set the colours before anything is drawn.
"use strict";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const targetOf = (link) => document.getElementById(link.hash.slice(1));
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const addButton = (text, onclick, place, className = "") =>
  place.appendChild(make("button", { type: "button", onclick, className }, text));
const copyOf = (element) => { // nothing in it is a target or can be operated
  const copy = element.cloneNode(true);
  all(".enlarger, .note", copy).forEach((e) => e.remove());
  all("a, button", copy).forEach((e) => e.replaceWith(...e.childNodes));
  all("[tabindex]", copy).forEach((e) => e.removeAttribute("tabindex"));
  [copy, ...all("[id]", copy)].forEach((e) => e.removeAttribute("id"));
  return copy;
};

// Colours: the system's or chosen; pictures follow.
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
      try { localStorage.setItem("theme", input.value); } catch { /* refused */ }
    };
  }
};

// Paper is light: where a dark picture is shown its light one is loaded, too, and takes its place while printing.
const printing = () => {
  const shown = () => all("picture img").filter((image) => image.currentSrc !== image.src);
  const loaded = [];
  const load = () => loaded.push(...shown().map(({ src }) => Object.assign(new Image(), { src })));
  addEventListener("load", load);
  let put = [];
  addEventListener("beforeprint", () => {
    put = shown().map((image) => [image.parentElement, image.previousElementSibling]);
    put.forEach(([, source]) => source.remove());
  });
  addEventListener("afterprint", () => put.forEach(([picture, source]) => picture.prepend(source)));
};

// Contents: the section in the middle of the screen is marked, at the end the last.
const contents = () => {
  const links = new Map(all('.toc a[href^="#"]').map((link) => [targetOf(link), link]));
  const footer = document.querySelector(".site-footer");
  const seen = new Set();
  const mark = (entries) => {
    entries.forEach((e) => seen[e.isIntersecting ? "add" : "delete"](e.target));
    const current = [...links.keys()].filter((section) => seen.has(section) || seen.has(footer)).at(-1);
    links.forEach((link) => link.removeAttribute("aria-current"));
    const link = links.get(current);
    if (!link) return;
    link.setAttribute("aria-current", "location");
    const toc = link.closest(".toc"); // scrolls by itself where it is longer than the screen
    toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
  };
  const line = new IntersectionObserver(mark, { rootMargin: "-40% 0px -60% 0px" });
  for (const [section, link] of links) {
    line.observe(section);
    link.onclick = () => { link.closest("details").open = false; };
  }
  new IntersectionObserver(mark, { threshold: 0.9 }).observe(footer);
};

// Headings link to their sections; a click copies the link.
const headings = () => {
  const status = document.body.appendChild(make("p", { className: "status", role: "status" }));
  for (const heading of all("section[id] > :is(h2, h3)")) {
    const title = [...heading.childNodes].filter((node) => node.localName !== "small");
    const link = make("a", { className: "self", href: "#" + heading.parentElement.id }, ...title);
    link.onclick = async () => {
      const copied = await navigator.clipboard?.writeText(link.href).then(() => true, () => false);
      status.replaceChildren(make("span", {}, copied ? "Link copied" : "The link is in the address bar"));
    };
    heading.prepend(link);
  }
};

// Tables: sorted by any column, up, down and back; the address keeps the order.
const key = (row, column) => {
  let at = 0;
  const cell = [...row.cells].find((c) => (at += c.colSpan) > column);
  const data = cell.querySelector("data");
  return data ? Number(data.value) : cell.textContent.trim().replace("—", "");
};
const sortable = (table) => {
  const { id } = table.closest(".table") ?? table.closest(".figure").firstElementChild;
  const rows = all("tbody tr", table);
  const heads = all("th[scope=col]", table); // heads of groups have the scope colgroup
  const sort = (column, order) => {
    const sign = order === "descending" ? -1 : 1;
    const keyed = rows.map((row) => [order && key(row, column), row]);
    if (order) keyed.sort(([a], [b]) => (a === "") - (b === "") || sign * (a - b || String(a).localeCompare(b, "en", { numeric: true })));
    table.tBodies[0].append(...keyed.map(([, row]) => row));
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    if (order) heads[column].setAttribute("aria-sort", order);
  };
  heads.forEach((head, column) => {
    const label = [...head.childNodes];
    addButton("", () => {
      const order = { ascending: "descending", descending: "" }[head.ariaSort] ?? "ascending";
      sort(column, order);
      const address = new URL(location);
      address.searchParams.delete(id);
      if (order) address.searchParams.set(id, column + "." + order);
      try { history.replaceState(null, "", address); } catch { /* refused */ }
    }, head, "sort").append(...label);
  });
  const [column, order] = new URLSearchParams(location.search).get(id)?.split(".") ?? [];
  if (heads[column] && /^(a|de)scending$/.test(order)) sort(column, order);
};
const tables = () => all("main :is(.table, .figure) table").filter((table) => table.rows.length > 3).forEach(sortable);

// References: what they lead to, on hover and focus; numbers: where they come from, on a click; until Escape.
const previews = () => {
  const box = document.querySelector("main").appendChild(make("div", { id: "preview", role: "tooltip", hidden: true }));
  const results = document.querySelector('footer a[href$="results.json"]')?.href;
  let waiting = 0;
  const soon = (action, link) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, 250, link);
  };
  const hide = () => {
    clearTimeout(waiting);
    box.hidden = true;
    document.querySelector("[aria-describedby=preview]")?.removeAttribute("aria-describedby");
  };
  const open = (link, kind, ...parts) => {
    hide();
    box.replaceChildren(...parts);
    box.className = "preview " + kind;
    box.hidden = false;
    link.setAttribute("aria-describedby", "preview");
    const place = link.getClientRects()[0];
    const height = box.offsetHeight;
    const above = place.bottom + height > innerHeight && place.top > height;
    box.style.left = Math.max(8, Math.min(place.left, innerWidth - box.offsetWidth - 24)) + "px";
    box.style.top = scrollY + (above ? place.top - height : place.bottom) + "px";
  };
  const show = (link) => {
    const target = targetOf(link);
    const start = all(":scope > :is(h2, h3, p)", target).slice(0, 3);
    open(link, target.parentElement.className, ...(start.length ? start : [target]).map(copyOf));
  };
  for (const link of all('main a.reference[href^="#"]')) {
    link.onpointerenter = (e) => e.pointerType === "mouse" && soon(show, link);
    link.onfocus = () => link.matches(":focus-visible") && show(link);
    link.onpointerleave = box.onpointerleave = () => soon(hide);
    link.onblur = link.onclick = hide;
  }
  document.addEventListener("click", ({ target }) => {
    const data = target.closest("main data[data-from]");
    if (!data) return box.contains(target) || hide();
    const from = data.dataset.from;
    const href = results + "#" + from.replace(/^[^/]*|[/][*].*/g, ""); // the array, where there are many
    open(data, "", make("p", {}, data.title + ": " + data.value), make("a", { href }, from));
  });
  box.onpointerenter = () => clearTimeout(waiting);
  document.addEventListener("keydown", (e) => e.key === "Escape" && hide());
};

// Figures: enlarged, one after the other.
const figures = () => {
  const views = all("main figure");
  let current = 0;
  const show = (index) => {
    current = (index + views.length) % views.length;
    place.className = views[current].parentElement.className;
    place.replaceChildren(copyOf(views[current]));
  };
  const dialog = document.body.appendChild(make("dialog", { ariaLabel: "Enlarged figure", closedBy: "any" }));
  addButton("Previous", () => show(current - 1), dialog);
  addButton("Next", () => show(current + 1), dialog);
  addButton("Close", () => dialog.close(), dialog).autofocus = true;
  const place = dialog.appendChild(make("div", { ariaLive: "polite" }));
  dialog.onkeydown = (e) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (step) show(current + step);
  };
  views.forEach((figure, index) => {
    const open = (e) => {
      e.preventDefault();
      show(index);
      dialog.showModal();
    };
    figure.querySelector(".panels").onclick = open;
    const enlarger = addButton("Enlarge", open, figure, "enlarger");
    enlarger.ariaLabel = "Enlarge " + figure.querySelector("strong").textContent;
    figure.querySelector("figcaption").before(enlarger); // a caption stands last
  });
};

document.addEventListener("DOMContentLoaded", () => {
  [themes, printing, contents, headings, tables, previews, figures].forEach((improve) => improve());
});

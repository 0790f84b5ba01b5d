// Improves the page where scripts run; everything is there without it.
"use strict";
(() => {
  const details = document.querySelector(".toc details");
  if (!details) {
    return;
  }
  const wide = window.matchMedia("(min-width: 72rem)");
  const fold = () => {
    details.open = wide.matches;
  };
  fold();
  wide.addEventListener("change", fold);

  const links = new Map();
  for (const link of details.querySelectorAll('a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      links.set(target, link);
    }
  }
  const mark = () => {
    let current = null;
    for (const target of links.keys()) {
      if (target.getBoundingClientRect().top < window.innerHeight / 3) {
        current = target;
      }
    }
    for (const [target, link] of links) {
      if (target === current) {
        link.setAttribute("aria-current", "location");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  };
  let waiting = false;
  window.addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    }
  }, { passive: true });
  mark();
})();

"use strict";

// The source pane: goes to operands, fetches pages when they are scrolled to, hides marks, zooms. Without it the pane scrolls as it is.
(() => {
  const source = document.getElementById("source");
  if (!source) return;
  const files = [...source.querySelectorAll(".src-file")];
  const paneOf = file => file.querySelector(".src-pane");
  const store = { get: name => { try { return localStorage.getItem(name); } catch { return null; } }, set: (name, value) => { try { localStorage.setItem(name, value); } catch { /* not kept */ } } };

  // Which file is shown.
  const tabs = [...source.querySelectorAll("[role=tab]")];
  const show = number => {
    files.forEach(file => { file.hidden = file.dataset.file !== String(number); });
    tabs.forEach(tab => { const on = tab.dataset.file === String(number); tab.setAttribute("aria-selected", on); tab.tabIndex = on ? 0 : -1; });
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => { show(tab.dataset.file); where(paneOf(files[at])); });
    tab.addEventListener("keydown", event => {
      const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      if (!by) return;
      const next = tabs[(at + by + tabs.length) % tabs.length];
      next.focus();
      next.click();
    });
  });

  // Fetching: an empty page is filled, a gap is eaten up from its ends or broken in two.
  const waiting = new Map();
  const load = (pane, number) => {
    const key = pane.dataset.address + number;
    if (!waiting.has(key)) waiting.set(key, fetched(pane, number).finally(() => waiting.delete(key)));
    return waiting.get(key);
  };
  const fetched = async (pane, number) => {
    const answer = await fetch(pane.dataset.address + number + pane.dataset.query, { credentials: "same-origin" }).catch(() => null);
    if (!answer) return; // the server is not to be reached just now: the place stays empty, and can be asked for again
    if (answer.redirected) { location.reload(); return; } // the session has ended: the page asks for a new one
    if (!answer.ok) return;
    const holder = document.createElement("template");
    holder.innerHTML = await answer.text();
    const sheet = holder.content.querySelector(".src-sheet");
    if (!sheet) return;
    const empty = pane.querySelector(`.src-page[data-sheet="${number}"]:not([data-drawn])`);
    if (empty) { seen.unobserve(empty); empty.replaceWith(sheet); return; }
    const gap = [...pane.querySelectorAll(".src-gap")].find(g => +g.dataset.first <= number && number <= +g.dataset.last);
    if (!gap) return;
    const middle = pane.getBoundingClientRect().top + pane.clientHeight / 2;
    const isAbove = gap.getBoundingClientRect().bottom < middle;
    const height = pane.scrollHeight;
    const rest = gap.cloneNode(true);
    rest.dataset.first = number + 1;
    gap.dataset.last = number - 1;
    gap.after(sheet);
    if (+rest.dataset.first <= +rest.dataset.last) { sheet.after(rest); watch(rest); }
    if (+gap.dataset.first > +gap.dataset.last) { seen.unobserve(gap); gap.remove(); }
    else { seen.unobserve(gap); watch(gap); }
    if (isAbove) pane.scrollTop += pane.scrollHeight - height;
  };
  const seen = new IntersectionObserver(entries => entries.forEach(entry => {
    if (!entry.isIntersecting) return;
    const pane = entry.target.closest(".src-pane");
    if (!pane) return;
    if (entry.target.matches(".src-page")) load(pane, +entry.target.dataset.sheet);
    else if (pane.dataset.at) {
      const isBelow = entry.boundingClientRect.top > pane.getBoundingClientRect().top + pane.clientHeight / 2;
      load(pane, +(isBelow ? entry.target.dataset.first : entry.target.dataset.last));
    }
  }), { rootMargin: "500px 0px" });
  const watch = element => {
    seen.observe(element);
    const button = element.querySelector("button");
    if (button) button.onclick = () => load(element.closest(".src-pane"), +element.dataset.first);
  };

  // Going to an operand.
  let now = null;
  const markOf = place => place.querySelector(".op") || place.closest(".op") || place;
  const centre = element => {
    const pane = element.closest(".src-pane");
    const box = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (pane.scrollHeight > pane.clientHeight + 1) pane.scrollTop += box.top + Math.min(box.height, frame.height * 0.8) / 2 - frame.top - frame.height / 2;
    if (pane.scrollWidth > pane.clientWidth + 1) pane.scrollLeft += box.left + Math.min(box.width, frame.width * 0.8) / 2 - frame.left - frame.width / 2;
    if (frame.bottom < 0 || frame.top > innerHeight) pane.scrollIntoView({ block: "nearest" });
  };
  const go = async number => {
    const sign = source.querySelector(`a.src-sign[href="#operand-${number}"]`);
    if (!sign) return false;
    const file = files.find(f => f.dataset.file === sign.dataset.file);
    show(sign.dataset.file);
    let place = document.getElementById(`operand-${number}`);
    if (!place) {
      await load(paneOf(file), +sign.dataset.sheet);
      place = document.getElementById(`operand-${number}`);
    }
    if (now) now.classList.remove("op-now");
    if (!place) return false;
    const mark = markOf(place);
    now = place.matches("g") ? place : mark;
    now.classList.add("op-now");
    centre(mark);
    where(paneOf(file));
    return true;
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#operand-']");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.replaceState(null, "", link.getAttribute("href"));
    go(link.getAttribute("href").slice("#operand-".length));
  });
  const fromAddress = () => /^#operand-(\d{1,6})$/.exec(location.hash)?.[1];
  const follow = () => { if (fromAddress()) { document.scrollingElement.scrollTop = 0; go(fromAddress()); } };
  addEventListener("hashchange", follow);

  // The browser itself goes there once the page is loaded, and to the top of the pane.
  addEventListener("load", follow);

  // Where one is: the page in the middle of the pane, also for the link to the original.
  const where = pane => {
    const file = pane.closest(".src-file");
    const frame = pane.getBoundingClientRect();
    const page = document.elementFromPoint(frame.left + frame.width / 2, frame.top + frame.height / 2)?.closest(".src-page");
    if (!page || file.hidden) return;
    const told = file.querySelector(".src-at");
    if (told) told.textContent = told.dataset.words.replace("0", page.dataset.sheet);
    const original = file.querySelector(".src-original");
    if (original) original.hash = `page=${page.dataset.sheet}`;
  };
  files.forEach(file => {
    let asked = false;
    paneOf(file).addEventListener("scroll", () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => { asked = false; where(paneOf(file)); });
    }, { passive: true });
  });

  // Marks and zoom.
  const hide = source.querySelector(".src-hide");
  const toggle = () => {
    if (!hide) return;
    const off = source.classList.toggle("marks-off");
    source.querySelectorAll(".src-hide").forEach(button => button.setAttribute("aria-pressed", off));
  };
  const levels = [75, 100, 125, 150, 200, 300];
  let level = levels.includes(+store.get("source-zoom")) ? +store.get("source-zoom") : 100;
  const zoom = by => {
    const pane = paneOf(files.find(f => !f.hidden));
    const share = (pane.scrollTop + pane.clientHeight / 2) / pane.scrollHeight;
    level = levels[Math.max(0, Math.min(levels.length - 1, levels.indexOf(level) + by))];
    source.style.setProperty("--zoom", `${level}%`);
    source.style.setProperty("--scale", level / 100);
    store.set("source-zoom", level);
    pane.scrollTop = share * pane.scrollHeight - pane.clientHeight / 2;
  };
  source.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches(".src-hide")) toggle();
    if (button.dataset.zoom) zoom(+button.dataset.zoom);
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest("input, textarea, select, dialog")) return;
    if (event.key === "o") toggle();
    else if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1 : -1);
    else return;
    event.preventDefault();
  });

  const start = async () => {
    zoom(0);
    const first = source.querySelector("a.src-sign")?.getAttribute("href").slice("#operand-".length);
    const target = fromAddress() || first;
    if (target) await go(target);
    files.forEach(file => {
      paneOf(file).dataset.at = "ready";
      file.querySelectorAll(".src-page:not([data-drawn]), .src-gap").forEach(watch);
      where(paneOf(file));
    });
  };
  start();
})();

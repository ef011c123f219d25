"use strict";

// Keys, and dialogs. Everything here has a link or a button too: without scripts the pages work as they are.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const follow = selector => { const link = one(selector); if (link) link.click(); return !!link; };

  // A form is sent once: a second press while the answer is on its way is none.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method === "dialog") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => all("form[data-sent]").forEach(form => delete form.dataset.sent));

  // The list: one row is at hand.
  const rows = all("[data-row]");
  let at = -1;
  const go = row => {
    if (!rows.length) return;
    if (at >= 0) rows[at].classList.remove("at");
    at = Math.max(0, Math.min(rows.length - 1, row));
    rows[at].classList.add("at");
    const link = one("a", rows[at]);
    link.focus({ preventScroll: true });
    rows[at].scrollIntoView({ block: "nearest" });
  };
  rows.forEach((row, number) => row.addEventListener("click", event => {
    if (event.target.closest("a, button, input, label") || String(getSelection())) return;
    go(number);
    one("a", row).click();
  }));

  const step = by => {
    if (rows.length) {
      if (by > 0 && at === rows.length - 1) follow("a[rel=next]");
      else if (by < 0 && at === 0) follow("a[rel=prev]");
      else go(at + by);
    } else follow(by > 0 ? "a[data-next]" : "a[data-previous]");
  };

  const reason = one("#reason");
  const press = key => {
    const button = one(`button[data-key="${key}"]`);
    if (!button) return;
    // Without a reason, dismissing and noting ask for it first.
    if ((key === "d" || key === "n") && reason && !reason.value.trim()) {
      reason.dataset.key = key;
      if (button.dataset.ask) reason.placeholder = button.dataset.ask;
      reason.focus();
    } else button.click();
  };

  // What was begun and left is not taken up again by a later Enter. Where only the window lost the focus, the field is still the active one.
  const asked = reason && reason.placeholder;
  if (reason) reason.addEventListener("blur", () => { if (document.activeElement !== reason) { delete reason.dataset.key; reason.placeholder = asked; } });
  if (reason) reason.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    const key = reason.dataset.key || "n";
    if (reason.value.trim()) press(key);
  });

  const keys = one("#keys");
  const help = () => keys.open ? keys.close() : keys.showModal();
  all("[data-help]").forEach(button => button.addEventListener("click", help));

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (event.key === "Escape" && field && !field.closest("dialog")) { field.blur(); return; }
    if (field || (one("dialog[open]") && event.key !== "?")) return;
    switch (event.key) {
      case "j": step(1); break;
      case "k": step(-1); break;
      case "c": case "d": case "q": case "n": press(event.key); break;
      case "x": { const box = at >= 0 && one("input[data-one]", rows[at]); if (!box) return; box.click(); break; }
      case "u": { const form = one("#undo"); if (form) form.requestSubmit(); else return; break; }
      case "/": { const search = one("#q"); if (search) { search.focus(); search.select(); } else location.href = "/"; break; }
      case "?": help(); break;
      case "Enter": if (at >= 0 && !event.target.closest("a, button")) one("a", rows[at]).click(); return;
      default: if (/^[1-9]$/.test(event.key) && follow(`a[data-operand="${event.key}"]`)) break; return;
    }
    event.preventDefault();
  });

  // Corrections of what was read.
  const correct = one("#correct");
  if (correct) {
    const form = one("form", correct);
    document.addEventListener("click", event => {
      const pencil = event.target.closest("[data-correct]");
      if (pencil) {
        const value = pencil.closest(".value");
        one("[data-label]", correct).textContent = value.dataset.label;
        one("[data-read]", correct).textContent = value.dataset.text || "—";
        form.reset();
        form.elements.Field.value = value.dataset.field;
        correct.showModal();
      }
      const withdraw = event.target.closest("[data-withdraw]");
      if (withdraw) {
        const undo = one("#withdraw");
        undo.elements.correction.value = withdraw.dataset.withdraw;
        undo.requestSubmit();
      }
    });
    one("[data-close]", correct).addEventListener("click", () => correct.close());
  }

  // Group decisions.
  const every = one("[data-every]");
  if (every) {
    const boxes = all("input[data-one]");
    const told = one("[data-chosen]");
    const tell = () => { const count = boxes.filter(b => b.checked).length; told.textContent = count; every.checked = count === boxes.length; every.indeterminate = count > 0 && count < boxes.length; };
    every.addEventListener("change", () => { boxes.forEach(b => { b.checked = every.checked; }); tell(); });
    boxes.forEach(b => b.addEventListener("change", tell));
    tell();
  }
})();

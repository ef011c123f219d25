"use strict";

// Verdicts by key: r right, w wrong (asks for the reason first), p open.
(() => {
  const why = document.querySelector("#why");
  const press = key => {
    const button = document.querySelector(`button[data-verdict="${key}"]`);
    if (!button) return false;
    if (key === "w" && why && !why.value.trim()) {
      why.dataset.key = key;
      why.focus();
    } else button.click();
    return true;
  };
  if (why) why.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !why.value.trim()) return;
    event.preventDefault();
    press(why.dataset.key || "w");
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest("input, textarea, select, dialog")) return;
    if ("rwp".includes(event.key) && event.key.length === 1 && press(event.key)) event.preventDefault();
  });
})();

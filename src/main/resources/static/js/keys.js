/* Keys for those who like them: every one of them presses what is on the page anyway. */
(() => {
  const OFF = "coxswain-keys-off";
  const help = () => document.getElementById("keys");
  const search = () => document.querySelector('.masthead input[type="search"]');
  const acts = () => [...document.querySelectorAll("[data-act]")];
  const current = () => document.activeElement.closest("[data-act]");
  let going = false;

  const step = by => {
    const all = acts(), at = all.indexOf(current());
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]?.focus();
  };
  const later = () => {
    const details = current()?.querySelector(".later");
    if (details) { details.open = true; details.querySelector("button").focus(); }
  };
  const leave = () => {
    const open = document.activeElement.closest("details.gear[open], details.later[open]") ?? document.querySelector("details.gear[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  };
  const keys = {
    "/": () => search()?.focus(),
    "?": () => help()?.showModal(),
    j: () => step(1),
    k: () => step(-1),
    d: () => current()?.querySelector("[data-done]")?.click(),
    n: later,
    g: () => { going = true; },
  };

  /* A dialog that was just closed keeps the focus until the page is painted again; nobody types into it. */
  const typing = at => at.closest?.("dialog[open]") || (at.closest?.("input, textarea, select") && !at.closest("dialog"));

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !help()?.open) leave();
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(OFF)) return;
    const way = going && document.querySelector(`.masthead [data-go="${CSS.escape(event.key)}"]`);
    const press = way ? () => way.click() : Object.hasOwn(keys, event.key) && keys[event.key];
    if (event.key !== "g") going = false;
    if (press) { event.preventDefault(); press(); }
  });

  document.addEventListener("click", event => {
    going = false;
    document.querySelectorAll("details.gear[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
    if (event.target.closest("[data-help]")) help()?.showModal();
  });

  document.addEventListener("change", event => {
    if (event.target.id !== "keys-off") return;
    if (event.target.checked) localStorage.setItem(OFF, "yes"); else localStorage.removeItem(OFF);
  });
  document.addEventListener("DOMContentLoaded", () => {
    const off = document.getElementById("keys-off");
    if (off) off.checked = localStorage.getItem(OFF) !== null;
  });
})();

(() => {
  const table = document.querySelector(".all-deals"), rows = [...table.tBodies[0].rows], list = document.getElementById("deals-list");
  const shown = document.getElementById("deals-shown"), all = shown.textContent, text = (row, at) => row.cells[at].textContent;
  const within = (day, from, to) => !(from || to) || (day && (!from || day >= from) && (!to || day <= to));
  const counts = (row, wanted) => {
    const state = wanted.get("state"), is = text(row, 3), ids = wanted.get("ids");
    return (!state || state === is || (state === "closed" && is !== "open"))
      && (!wanted.get("owner") || wanted.get("owner") === row.dataset.owner)
      && (!wanted.get("stage") || wanted.get("stage") === text(row, 2))
      && (!wanted.get("flag") || row.dataset.flags.split(" ").includes(wanted.get("flag")))
      && within(row.dataset.created, wanted.get("createdFrom"), wanted.get("createdTo"))
      && within(row.dataset.closed, wanted.get("closedFrom"), wanted.get("closedTo"))
      && (!ids || ids.split("\n").includes(row.dataset.id));
  };
  const show = (query, words) => {
    const wanted = new URLSearchParams(query);
    rows.forEach(row => { row.hidden = !counts(row, wanted); });
    shown.textContent = words || all;
    list.open = true;
  };
  const line = row => [row.dataset.id, text(row, 0), text(row, 1), text(row, 2), text(row, 3), row.dataset.amount, row.dataset.created, row.dataset.closed, row.dataset.flags];
  const save = () => {
    const head = ["id", "name", "owner", "stage", "state", "amount", "created", "closed", "flags"];
    const lines = [head, ...[...table.tBodies[0].rows].filter(row => !row.hidden).map(line)];
    saveCsv("deals", lines);
  };
  const number = text => {
    const found = text.replace(/[^\d.,]/g, "").replace(",", ".");
    return found === "" ? -1 : parseFloat(found) - (/^[^\d]*under/.test(text) ? 0.01 : 0);
  };
  const sort = (cell, at) => {
    const value = row => at === 4 ? Number(row.dataset.amount) : at === 5 ? parseInt(text(row, at).replace(/\D/g, "") || "-1", 10) : at === 6 ? number(text(row, at)) : text(row, at);
    const up = cell.ariaSort !== "ascending";
    [...table.tHead.rows[0].cells].forEach(other => other.removeAttribute("aria-sort"));
    cell.setAttribute("aria-sort", up ? "ascending" : "descending");
    const order = new Map(rows.map(row => [row, value(row)]));
    rows.sort((one, other) => (order.get(one) > order.get(other) ? 1 : order.get(one) < order.get(other) ? -1 : 0) * (up ? 1 : -1));
    table.tBodies[0].append(...rows);
  };
  [...table.tHead.rows[0].cells].forEach((cell, at) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: cell.textContent });
    button.addEventListener("click", () => sort(cell, at));
    cell.replaceChildren(button);
  });
  document.querySelectorAll("[data-deals]").forEach(link => link.addEventListener("click", () => show(link.dataset.deals, link.textContent)));
  document.querySelectorAll('a[href^="#person-"]').forEach(link => link.addEventListener("click", () => { document.getElementById(link.hash.slice(1)).open = true; }));
  document.getElementById("deals-csv").parentElement.hidden = false;
  document.getElementById("deals-all").addEventListener("click", () => show("", ""));
  document.getElementById("deals-csv").addEventListener("click", save);
})();

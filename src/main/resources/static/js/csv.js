/* Tables leave the page as CSV that a spreadsheet opens without running anything in it. */
const saveCsv = (() => {
  const number = /^-?\d+(\.\d+)?$/;
  const quoted = value => '"' + (/^[=+\-@\t\r\n]/.test(value) && !number.test(value) ? "'" + value : value).replaceAll('"', '""') + '"';
  const save = (name, lines) => {
    const csv = new Blob(["\ufeff" + lines.map(cells => cells.map(quoted).join(",")).join("\r\n") + "\r\n"], { type: "text/csv" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(csv), download: name + ".csv" });
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const cell = one => one.dataset.exact ?? one.textContent.replace(/\s+/g, " ").trim();
  document.querySelectorAll("[data-save]").forEach(button => {
    button.parentElement.hidden = false;
    const table = document.getElementById("table-" + button.dataset.save);
    button.addEventListener("click", () => save(button.dataset.save, [...table.rows].map(row => [...row.cells].map(cell))));
  });
  return save;
})();

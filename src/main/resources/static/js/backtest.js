(() => {
  const head = "as_of,period,week,period_end,actual,member,mean,p10,p50,p90";
  const lines = [...document.querySelectorAll("[data-csv]")].map(row => row.dataset.csv).sort();
  document.querySelector(".tools").hidden = false;
  document.getElementById("save-csv").addEventListener("click", () => {
    const csv = new Blob([[head, ...lines].join("\r\n") + "\r\n"], { type: "text/csv" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(csv), download: "backtest.csv" });
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();

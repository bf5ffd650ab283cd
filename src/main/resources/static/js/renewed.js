/* What to do when a part of a page was renewed: say it, and never show the sign-in page inside another one. */
(() => {
  document.addEventListener("htmx:beforeSwap", event => {
    const at = new URL(event.detail.xhr.responseURL, location.href).pathname;
    if (at === "/sign-in" || event.detail.isError) {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });
  document.addEventListener("htmx:afterSettle", event => {
    if (event.detail.target?.id === "queue" || event.target.id === "queue") {
      document.querySelector("#queue .told [role=status], #queue [data-act]")?.focus();
    }
  });
})();

/* Whoever comes with a word to look for goes on where it ends. */
document.querySelectorAll("input[type=search][autofocus]").forEach(box => box.setSelectionRange(box.value.length, box.value.length));

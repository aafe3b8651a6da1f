"use strict";
// Without this script the page is whole: everything can be read, only filters and copying are missing.
(() => {
  const findings = Array.from(document.querySelectorAll(".finding"));
  const form = document.getElementById("filters");
  const texts = new WeakMap();

  function text(finding) {
    if (!texts.has(finding)) {
      texts.set(finding, finding.textContent.toLowerCase());
    }
    return texts.get(finding);
  }

  function filter() {
    const wanted = new FormData(form);
    const words = wanted.get("words").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const fits = ["verdict", "evidence", "operation"].every(
          (name) => !wanted.get(name) || finding.dataset[name] === wanted.get(name));
      finding.hidden = !(fits && words.every((word) => text(finding).includes(word)));
      shown += finding.hidden ? 0 : 1;
    }
    document.getElementById("shown").textContent = shown === findings.length
        ? `All ${shown} shown`
        : `${shown} of ${findings.length} shown`;
  }

  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.matches(".finding")) {
      if (target.hidden) {
        form.reset();
        filter();
      }
      target.open = true;
      target.scrollIntoView();
      target.querySelector("summary").focus();
    }
  }

  if (form) {
    const unfold = document.getElementById("unfold");
    let pause;
    form.hidden = false;
    form.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(filter, 120);
    });
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    unfold.addEventListener("click", () => {
      const open = unfold.getAttribute("aria-pressed") !== "true";
      unfold.setAttribute("aria-pressed", String(open));
      unfold.textContent = open ? "Close all" : "Open all";
      findings.forEach((finding) => { finding.open = open; });
    });
    filter();
    window.addEventListener("hashchange", openTarget);
    // A second click on the same link changes no address.
    document.querySelectorAll('a[href^="#finding-"]').forEach((link) => link.addEventListener("click", () => {
      if (link.hash === location.hash) {
        openTarget();
      }
    }));
    openTarget();
  }

  document.querySelectorAll(".copy").forEach((button) => {
    const lines = button.closest(".curl").querySelector("pre");
    button.hidden = false;
    button.addEventListener("click", async () => {
      let said = "Copied";
      try {
        await navigator.clipboard.writeText(lines.textContent);
      } catch {
        // A page from a file may not be allowed to: select, so that one key is left to press.
        getSelection().selectAllChildren(lines);
        said = document.execCommand("copy") ? "Copied" : "Selected: press Ctrl+C";
      }
      button.textContent = said;
      setTimeout(() => { button.textContent = "Copy"; }, 2500);
    });
  });

  // What is folded would be missing on paper.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach((details) => { details.open = true; });
  });
  window.addEventListener("afterprint", () => folded.forEach((details) => { details.open = false; }));
})();

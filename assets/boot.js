// Says what is missing when the app cannot start, and reloads on request without losing the address.
(() => {
  "use strict";
  const unloaded = document.getElementById("unloaded");
  const panic = document.getElementById("panic");
  const WHOLE = "/simpul.html";
  let started = false;

  const why = () => {
    if (location.protocol === "file:") return "file";
    return typeof WebAssembly === "undefined" ? "wasm" : "module";
  };
  const failed = () => {
    // After the start, and after a panic, another notice speaks.
    if (started || !panic.hidden) return;
    // In a sandboxed frame the page has no origin, and browsers load modules and data into it only where the server says
    // that anybody may. The page in one file asks for nothing.
    if (self.origin === "null" && location.protocol !== "file:" && !location.pathname.endsWith(WHOLE)) {
      location.replace("." + WHOLE + location.hash);
      return;
    }
    unloaded.querySelector('[data-why="' + why() + '"]').hidden = false;
    unloaded.hidden = false;
  };

  addEventListener("TrunkApplicationStarted", () => { started = true; });
  // Captured, because the failure of a script's own file does not bubble.
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", failed);
  if (!("noModule" in HTMLScriptElement.prototype)) failed();

  // A link to "" would drop what stands after "#".
  for (const link of document.querySelectorAll("[data-reload]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      location.reload();
    });
  }
})();

// Says what is missing when the app cannot start, and reloads on request without losing the address.
(() => {
  "use strict";
  const unloaded = document.getElementById("unloaded");
  const panic = document.getElementById("panic");
  // Whether this is the page in one file.
  const inside = Boolean(document.getElementById("packed-module"));
  let settled = false;

  const why = () => {
    if (typeof WebAssembly === "undefined") return "wasm";
    return location.protocol === "file:" && !inside ? "file" : "module";
  };
  const failed = async () => {
    // After the start, and after a panic, another notice speaks.
    if (settled || !panic.hidden) return;
    settled = true;
    // In a sandboxed frame the page has no origin, and browsers load modules and data into it only where the server says
    // that anybody may. The page in one file asks for nothing.
    if (self.origin === "null" && location.protocol !== "file:" && !inside) {
      return location.replace("./simpul.html" + location.hash);
    }
    // What failed may be the page that was kept for use without network.
    if (await window.simpul?.letGo?.()) return location.reload();
    unloaded.querySelector('[data-why="' + why() + '"]').hidden = false;
    unloaded.hidden = false;
  };

  addEventListener("TrunkApplicationStarted", () => { settled = true; });
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
  // The one-file page opens at what this one was asked for.
  for (const link of document.querySelectorAll("[data-whole]")) {
    link.addEventListener("click", () => { link.hash = location.hash; });
  }
})();

// What the page has from the site it lies on: its model, itself as one file, and a worker that keeps it for use without
// network. `assets/one-file.js` does the same for the page in one file.
(() => {
  "use strict";
  // The names of the files that `cargo xtask prerender` puts here: the frame of the one-file page, the module, the model.
  const [FRAME, MODULE, MODEL] = {{files}};

  const fetched = async (name, cache = "default") => {
    const response = await fetch(name, { cache });
    if (!response.ok) throw new Error(name + ": " + response.status);
    return response;
  };

  // A file, compressed, in base64.
  const packed = async (name) => {
    const { body } = await fetched(name);
    const blob = await new Response(body.pipeThrough(new CompressionStream("gzip"))).blob();
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result.split(",")[1]);
      reader.onerror = () => failed(reader.error);
      reader.readAsDataURL(blob);
    });
  };

  // Nothing is kept for a page in a frame, or where the reader's browser refuses storage.
  const worker = () => {
    try {
      return self === top && localStorage && navigator.serviceWorker;
    } catch {
      return undefined;
    }
  };

  const keep = async () => {
    let registration;
    try {
      const policy = window.trustedTypes?.createPolicy("simpul", { createScriptURL: () => "sw.js" });
      registration = await worker().register(policy ? policy.createScriptURL("") : "sw.js");
    } catch {
      // The page works without.
      return;
    }
    const look = () => {
      if (registration.waiting && worker().controller) dispatchEvent(new Event("simpul-fresh"));
    };
    // The browser looks for a new version by itself when the page is opened, and may have begun to take it in.
    const watch = () => registration.installing?.addEventListener("statechange", look);
    registration.addEventListener("updatefound", watch);
    watch();
    look();
    // Browsers look when they find the time; a reader who has just come would rather know now.
    if (worker().controller) registration.update().catch(() => {});
    addEventListener("click", ({ target }) => {
      if (!target.closest?.("[data-take-up]")) return;
      // Another window may have taken it up already.
      if (!registration.waiting) return location.reload();
      worker().addEventListener("controllerchange", () => location.reload());
      registration.waiting.postMessage("take up");
    });
  };
  // The files of the page itself come first.
  let kept = false;
  const keepOnce = () => {
    if (!kept && worker()) keep();
    kept = true;
  };
  if (!MODEL) addEventListener("TrunkApplicationStarted", keepOnce);

  window.simpul = {
    // The bytes of the model; `again` passes over what the browser has kept.
    async model(again) {
      try {
        const response = await fetched(MODEL, again ? "reload" : "default");
        return new Uint8Array(await response.arrayBuffer());
      } finally {
        keepOnce();
      }
    },

    // The page as one file that opens at the address `start`.
    async file(start) {
      const [frame, module, model] = await Promise.all([
        fetched(FRAME).then((response) => response.json()),
        packed(MODULE),
        MODEL ? packed(MODEL) : "",
      ]);
      const value = start.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      return new Blob([frame[0], value, frame[1], module, frame[2], model, frame[3]], { type: "text/html" });
    },

    // Lets go of the page that was kept, where one was and the site can be reached; whether that is so.
    async letGo() {
      if (!worker()?.controller) return false;
      try {
        await fetched("sw.js", "no-store");
        const registration = await worker().getRegistration();
        for (const name of await caches.keys()) {
          if (name.startsWith("simpul " + registration.scope + " ")) await caches.delete(name);
        }
        return await registration.unregister();
      } catch {
        return false;
      }
    },
  };
})();

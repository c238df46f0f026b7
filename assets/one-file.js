// The end of the script of the page in one file; wasm-bindgen's own stands before it. What `assets/served.js` fetches
// lies in the document itself.
const asItCame = document.documentElement.cloneNode(true);

const unpacked = (id) => {
  const text = document.getElementById(id).textContent;
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "Content-Type": "application/wasm" } });
};

window.simpul = {
  async model() {
    return new Uint8Array(await unpacked("packed-model").arrayBuffer());
  },
  async file(start) {
    asItCame.querySelector("#start").value = start;
    return new Blob(["<!doctype html>\n", asItCame.outerHTML], { type: "text/html" });
  },
};

// The address is the state: what the file was saved with becomes the address, where that asks for nothing else.
const { value } = document.getElementById("start");
if (value && location.hash.length < 2) {
  try {
    history.replaceState(null, "", "#" + value);
  } catch {
    // Refused in some frames, which then begin at the beginning.
  }
}

// Not awaited: of a module that breaks off while it waits, WebKit tells nobody (`assets/boot.js` listens).
__wbg_init({ module_or_path: unpacked("packed-module") }).then(() => dispatchEvent(new Event("TrunkApplicationStarted")));

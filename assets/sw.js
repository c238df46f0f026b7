// Keeps one version of the page for use without network, whole or not at all. `cargo xtask prerender` fills in which
// files it has, and with what checksum.
"use strict";
const FILES = {{files}};
// Several pages of one host share its caches.
const OURS = "simpul " + registration.scope + " ";
const CACHE = OURS + "{{version}}";

const isWhole = async (path, response) => {
  const sum = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return response.ok && btoa(String.fromCharCode(...new Uint8Array(sum))) === FILES[path];
};

// The file of this version; nothing where the site has another by that name. Throws where the site is out of reach.
const fetchWhole = async (path, cache) => {
  const response = await fetch(path, { cache });
  return (await isWhole(path, response.clone())) ? response : undefined;
};

const install = async () => {
  const cache = await caches.open(CACHE);
  const put = async (path) => {
    // A connection may break; what the browser itself has kept may be of another version.
    const response = (await fetchWhole(path, "default").catch(() => {})) ?? (await fetchWhole(path, "reload"));
    if (!response) throw new Error(path + " is of another version");
    await cache.put(path, response);
  };
  try {
    await Promise.all(Object.keys(FILES).map(put));
  } catch (failure) {
    await caches.delete(CACHE);
    throw failure;
  }
};

const activate = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
  await clients.claim();
};

// The name by which the list has what is asked for; nothing where that is no business of ours.
const pathOf = ({ method, url, destination }) => {
  const [address] = url.split(/[?#]/);
  if (method !== "GET" || !address.startsWith(registration.scope)) return undefined;
  const path = address.slice(registration.scope.length);
  if (path !== "" && path !== "index.html") return Object.hasOwn(FILES, path) ? path : undefined;
  // A page in a frame comes from the site.
  return destination === "document" ? "./" : undefined;
};

const answer = async (path, request) => {
  const cache = await caches.open(CACHE);
  // Whoever asks past the browser's own cache asks past ours.
  const held = request.cache === "reload" ? undefined : await cache.match(path);
  if (held) return held;
  const whole = await fetchWhole(path, "reload");
  if (!whole) {
    // The site has gone on to another version, so this one cannot be mended: the page comes from there from now on.
    await cache.delete("./");
    return fetch(request);
  }
  await cache.put(path, whole.clone());
  return whole;
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path) event.respondWith(answer(path, event.request));
});
addEventListener("message", ({ data }) => {
  if (data === "take up") skipWaiting();
});

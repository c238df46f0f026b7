// For a page that holds Simpul in a frame: fits the height of the frame to what it shows, scrolls to where its reader is led,
// and hands on its news as events of the frame's element (simpul:ready, simpul:state, simpul:height, simpul:place,
// simpul:evidence). See docs/EMBEDDING.md.
(() => {
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => /[#&]embed=1/.test(frame.src));
  addEventListener("message", ({ data, source }) => {
    const frame = frames().find((each) => each.contentWindow === source);
    if (!frame || data?.simpul !== 1) return;
    const height = Number(data.height);
    if (data.type === "place") {
      const top = frame.getBoundingClientRect().top + frame.clientTop + Number(data.top);
      if (top < 0 || top + height > innerHeight) scrollBy(0, top - Math.max(0, innerHeight - height) / 2);
    } else if (height > 0) frame.style.height = Math.min(Math.max(height, 160), frame.dataset.maxHeight || 10000) + "px";
    frame.dispatchEvent(new CustomEvent("simpul:" + data.type, { detail: data, bubbles: true }));
  });
  // A frame that was ready before this script says everything once more.
  for (const frame of frames()) frame.contentWindow.postMessage({ simpul: 1, type: "get" }, "*");
})();

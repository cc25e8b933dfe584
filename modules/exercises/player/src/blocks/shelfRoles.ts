/**
 * The blocks on offer stand in a list. Blockly gives the places where others would attach to them roles
 * that no list may hold, and names of parts that are not there; on the shelf nothing attaches, so they go.
 */
export function plainShelf(canvas: HTMLElement): void {
  const watch = new MutationObserver(tidy);
  const look = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["role", "aria-owns"],
  };
  watch.observe(canvas, look);
  tidy();

  function tidy(): void {
    for (const place of canvas.querySelectorAll(".blocklyFlyout [role=figure]")) {
      place.setAttribute("role", "none");
      place.removeAttribute("aria-label");
      place.removeAttribute("aria-roledescription");
    }
    for (const owner of canvas.querySelectorAll(".blocklyFlyout [aria-owns]")) {
      const owned = owner.getAttribute("aria-owns")!.split(" ");
      const there = owned.filter((id) => document.getElementById(id));
      if (there.length === owned.length) continue;
      if (there.length === 0) owner.removeAttribute("aria-owns");
      else owner.setAttribute("aria-owns", there.join(" "));
    }
  }
}

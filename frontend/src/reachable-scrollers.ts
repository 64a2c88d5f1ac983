// What can only be read by scrolling has to be reachable by keyboard: such blocks get a place in the tab order.

const selector = "pre, .scroll-x, .pair dd";

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) update(target);
});

/** Watches all blocks within `root` that may have to be scrolled. */
export function watchScrollers(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>(selector)) sizes.observe(block);
}

function update(block: HTMLElement): void {
  const scrolls = block.scrollWidth > block.clientWidth + 1 || block.scrollHeight > block.clientHeight + 1;
  if (scrolls) block.tabIndex = 0;
  else block.removeAttribute("tabindex");
}

// Runs before the first paint: marks that scripts run, and sets the remembered widths, so that nothing moves later.

const root = document.documentElement;
root.classList.add("js");
try {
  for (const [key, value] of Object.entries(localStorage)) {
    const name = /^sparring:panes:([a-z-]+)$/.exec(key)?.[1];
    if (name && /^\d{1,2}(\.\d+)?$/.test(value as string)) root.style.setProperty(`--panes-${name}`, `${value as string}%`);
  }
} catch {
  // Storage is forbidden: the panes have their first widths.
}

/**
 * Loads the element from an archive, once. The archive serves the script that fits it, so the package holds none.
 *
 * @param {string} site the address of the archive, such as https://chancery.example.org
 * @returns {Promise<void>} fulfilled when pages can use the element
 */
export async function loadTimeline(site) {
  if (!customElements.get("chancery-timeline")) {
    await import(/* @vite-ignore */ /* webpackIgnore: true */ `${site.replace(/\/+$/, "")}/embed/chancery-timeline.js`);
    await customElements.whenDefined("chancery-timeline");
  }
}

/** Goes to a page of ours as a link does: the page takes it from there, or the browser where it is not there. */
export function go(from: HTMLElement, path: string): void {
  const link = document.createElement("a");
  link.href = path;
  link.hidden = true;
  (from.shadowRoot ?? from).append(link);
  link.click();
  link.remove();
}

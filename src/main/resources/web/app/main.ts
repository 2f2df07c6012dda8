import { LitElement, html } from "lit";

class Explorer extends LitElement {
  render() {
    return html`<main><h1>Chancery</h1></main>`;
  }
}

customElements.define("chancery-explorer", Explorer);

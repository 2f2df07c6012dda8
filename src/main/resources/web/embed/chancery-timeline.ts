import { LitElement, html } from "lit";

class Timeline extends LitElement {
  render() {
    return html`<section></section>`;
  }
}

customElements.define("chancery-timeline", Timeline);

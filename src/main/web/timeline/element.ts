import { LitElement } from "lit";

/** What all elements have in common. */
export abstract class BaseElement extends LitElement {
  /** Fires an event that leaves the shadow tree. False if somebody has prevented what follows from it. */
  protected emit(name: string, detail?: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
  }
}

import { PageElement } from "./element";

/** Resolves in a task of its own: what the reader does meanwhile comes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** An element of which what is seen first does not depend: it is made after that, so that no task is a long one. */
export abstract class LaterElement extends PageElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await nextTask();
    }
    await super.scheduleUpdate();
  }
}

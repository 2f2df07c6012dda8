import { html, nothing, type TemplateResult } from "lit";
import type { EventRecord } from "../queries/event-record";
import { dataset, list, section } from "./blocks";
import { code, type Reader } from "./text";

/** From which datasets, under which licence, and how to ask for it again. */
export function provenance(event: EventRecord, reader: Reader): TemplateResult {
  const { i18n } = reader;
  const others = event.datasets.filter(({ key }) => key !== event.dataset.key);
  return section(
    i18n.records.record,
    html`<dl class="facts">
      <div><dt>${i18n.records.dataset}</dt><dd>${dataset(event.dataset, reader)}</dd></div>
      ${
        others.length > 0
          ? html`<div><dt>${i18n.records.otherDatasets}</dt><dd>${list(others.map((other) => dataset(other, reader)))}</dd></div>`
          : nothing
      }
      <div><dt>${i18n.records.identifier}</dt><dd>${code(event.id)}</dd></div>
      <div><dt>GraphQL</dt><dd><a href=${graphiql(event.id)}>${i18n.records.askGraphql}</a></dd></div>
    </dl>`,
  );
}

function graphiql(id: string): string {
  const query = `{\n  event(ref: ${JSON.stringify(id)}) {\n    title\n    date { edtf }\n    status\n  }\n}`;
  return `/graphiql/?${new URLSearchParams({ query })}`;
}

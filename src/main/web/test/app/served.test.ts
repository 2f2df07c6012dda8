import { expect, test } from "vitest";
import { exportFormats, subscription } from "../../app/served";

test("the formats are those of the head of the document, without what its own URL asks", () => {
  const links = [
    link("CSV", "/export/events.csv?during=2023", { export: "csv" }),
    link("Atom", "/export/events.atom", { export: "atom", subscribe: "" }),
  ];

  expect(exportFormats(links)).toEqual([
    { id: "csv", label: "CSV", path: "/export/events.csv", subscribed: false },
    { id: "atom", label: "Atom", path: "/export/events.atom", subscribed: true },
  ]);
});

function link(title: string, href: string, dataset: DOMStringMap) {
  return { title, dataset, getAttribute: () => href };
}

test("a calendar subscribes at the public root of the site", () => {
  expect(subscription("https://example.org/archive/export/events.ics")).toBe(
    "webcal://example.org/archive/export/events.ics",
  );
  expect(subscription("http://localhost:8080/export/events.ics?text=http:")).toBe(
    "webcal://localhost:8080/export/events.ics?text=http:",
  );
});

/**
 * Writes the types of what the page asks and is answered, from schema.graphql and the operations in schema/operations.ts. An
 * operation that the schema does not know fails here; code that reads another answer fails in tsc.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, printSchema, validate } from "graphql";
import { createServer } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = here("operations.generated.ts");

const schema = buildSchema(readFileSync(here("../../../../schema.graphql"), "utf8"));
/** What the schema says of its fields is read there. */
const bare = parse(printSchema(schema).replaceAll(/"""[\s\S]*?"""/g, ""));

async function operations() {
  const server = await createServer({
    root: here(".."),
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return Object.values((await server.ssrLoadModule("/schema/operations.ts")).OPERATIONS);
  } finally {
    await server.close();
  }
}

function checked(text) {
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length > 0) {
    throw new Error(`${errors[0].message}\n${text}`);
  }
  return document;
}

const documents = (await operations()).map((text, index) => ({ location: `${index}`, document: checked(text) }));
const generated = await codegen({
  schema: bare,
  filename: TARGET,
  documents,
  pluginMap: { typescriptOperations },
  plugins: [
    {
      typescriptOperations: {
        skipTypename: true,
        mergeFragmentTypes: true,
        inputMaybeValue: "T | undefined",
        arrayInputCoercion: false,
        strictScalars: true,
        scalars: Object.fromEntries(
          ["ActorRef", "Date", "DisputeRef", "EDTF", "EventRef", "PlaceRef"].map((name) => [name, "string"]),
        ),
      },
    },
  ],
});
writeFileSync(TARGET, `// Written by npm run schema.\n${generated}\n`);

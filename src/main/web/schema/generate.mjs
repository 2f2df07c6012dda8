/**
 * Writes the types of what the page asks and is answered, from schema.graphql and the operations in schema/operations.ts.
 * With --check it writes nothing, and fails where the types are not those of the schema.
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
const text = `// Written by npm run generate, from schema.graphql and schema/operations.ts.\n${generated}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, text);
} else if (readFileSync(TARGET, "utf8") !== text) {
  console.error("schema/operations.generated.ts is not what schema.graphql and the operations say: npm run generate");
  process.exit(1);
}

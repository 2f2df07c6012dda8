import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as types from '@graphql-codegen/typescript';
import { Kind, buildSchema, parse, visit } from 'graphql';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './snippets.mjs';
import { run } from './tools.mjs';

export async function typescript({ project }, holds) {
  await holds('compiles the types of the documented questions', async () => {
    const schema = buildSchema(readFileSync(join(project, 'schema.graphql'), 'utf8'));
    const text = await codegen({
      schema: parse(readFileSync(join(project, 'schema.graphql'), 'utf8')),
      schemaAst: schema,
      documents: questions(project),
      filename: 'questions.ts',
      config: settings(project, 'TypeScript'),
      plugins: [{ types: {} }, { operations: {} }],
      pluginMap: { types, operations },
    });
    mkdirSync('types', { recursive: true });
    writeFileSync('types/questions.ts', text);
    run('types', 'tsc', '--strict', '--noEmit', '--target', 'es2022', 'questions.ts');
  });
}

function questions(project) {
  const folder = join(project, 'docs', 'questions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ location: name, document: named(parse(readFileSync(join(folder, name), 'utf8')), name) }));
}

// The questions have no names, and one program cannot have several of those.
function named(document, file) {
  const name = { kind: Kind.NAME, value: `Question_${parseInt(file, 10)}` };
  return visit(document, { OperationDefinition: (operation) => ({ ...operation, name }) });
}

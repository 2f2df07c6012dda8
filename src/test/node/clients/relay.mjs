import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from './snippets.mjs';
import { run } from './tools.mjs';

const FOLDER = 'snippets/relay';

export async function relay({ project, snippets }, holds) {
  await holds('compiles documents with connections', () => {
    copyFileSync(join(project, 'schema.graphql'), join(FOLDER, 'schema.graphql'));
    writeFileSync(join(FOLDER, 'package.json'), '{ "type": "module" }');
    // ES modules would be written for bundlers: Node misses the endings of their names.
    const configuration = { ...settings(project, 'Relay'), eagerEsModules: false };
    mkdirSync(join(FOLDER, '__generated__'));
    writeFileSync(join(FOLDER, 'relay.config.json'), JSON.stringify(configuration));
    writeFileSync(join(FOLDER, '__generated__', 'package.json'), '{ "type": "commonjs" }');
    run(FOLDER, 'relay-compiler', 'relay.config.json');
  });

  await holds('joins the pages of a connection', async () => {
    const { environment } = await snippets('relay/environment.js');
    await joinsPages(environment);
  });
}

async function joinsPages(environment) {
  const runtime = (await import('relay-runtime')).default;
  const [query, page, fragment] = await Promise.all(
    ['ActorTimelineQuery', 'ActorTimelinePageQuery', 'ActorTimeline_actor'].map(compiled));
  const variables = { ref: 'Tajikistan' };
  const operation = runtime.createOperationDescriptor(query, variables);
  environment.retain(operation);
  const { actor } = await runtime.fetchQuery(environment, query, variables).toPromise();
  const read = () => environment.lookup(runtime.getSingularSelector(fragment, actor)).data;
  assert.equal(read().timeline.edges.length, 3);
  const { id } = read();
  const { endCursor } = read().timeline.pageInfo;
  await runtime.fetchQuery(environment, page, { id, first: 4, after: endCursor }).toPromise();
  const { edges } = read().timeline;
  assert.equal(new Set(edges.map(({ node }) => node.id)).size, 7);
}

async function compiled(name) {
  return (await import(resolve(FOLDER, '__generated__', `${name}.graphql.js`))).default;
}

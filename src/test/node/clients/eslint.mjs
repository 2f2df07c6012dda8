import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import graphql from '@graphql-eslint/eslint-plugin';

const SCHEMA = ['schema.graphql', 'schema-recommended', 'schema-relay'];
const QUESTIONS = ['docs/questions/*.graphql', 'operations-recommended'];

export async function eslint({ project }, holds) {
  const settings = documentedSettings(project);

  await holds('finds nothing in the schema', async () => {
    assert.deepEqual(await findings(project, settings, ...SCHEMA), []);
  });

  await holds('finds nothing in the documented questions', async () => {
    assert.deepEqual(await findings(project, settings, ...QUESTIONS), []);
  });

  await holds('needs each documented setting', async () => {
    const all = [...await findings(project, {}, ...SCHEMA), ...await findings(project, {}, ...QUESTIONS)];
    assert.deepEqual(new Set(all.map(({ rule }) => rule)), new Set(Object.keys(settings)));
  });
}

// The table of docs/clients.md.
function documentedSettings(project) {
  const page = readFileSync(join(project, 'docs', 'clients.md'), 'utf8');
  const rows = page.matchAll(/^\| `([\w-]+)` \| `(.+?)` \| \S.* \|$/gm);
  return Object.fromEntries([...rows].map(([, rule, setting]) => [`@graphql-eslint/${rule}`, JSON.parse(setting)]));
}

function configured(configurations, settings) {
  const rules = Object.assign({}, ...configurations.map((name) => graphql.configs[`flat/${name}`].rules));
  for (const [rule, setting] of Object.entries(settings)) {
    if (rule in rules) {
      const [severity, options] = [rules[rule]].flat();
      rules[rule] = setting === 'off' ? 'off' : [severity, { ...options, ...setting }];
    }
  }
  return rules;
}

async function findings(project, settings, files, ...configurations) {
  const linter = new ESLint({
    cwd: project,
    overrideConfigFile: true,
    overrideConfig: [{
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphql.parser,
        parserOptions: {
          graphQLConfig: {
            schema: join(project, 'schema.graphql'),
            documents: join(project, 'docs/questions/*.graphql'),
          },
        },
      },
      plugins: { '@graphql-eslint': graphql },
      rules: configured(configurations, settings),
    }],
  });
  const results = await linter.lintFiles(files);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line }) => ({ rule: ruleId, line, message }));
}

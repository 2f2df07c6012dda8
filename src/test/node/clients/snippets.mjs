import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// Writes each JavaScript of docs/clients.md into the file that its first line names, for the endpoint under test.
export function unpack(project, endpoint) {
  const folder = resolve('snippets');
  rmSync(folder, { recursive: true, force: true });
  const page = readFileSync(join(project, 'docs', 'clients.md'), 'utf8');
  for (const [, name, text] of page.matchAll(/^```javascript\n\/\/ (\S+)\n(.*?)^```$/gms)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll('http://localhost:8080/graphql', endpoint));
  }
  return (name) => import(join(folder, name));
}

// The JSON below a heading of docs/clients.md.
export function settings(project, heading) {
  const page = readFileSync(join(project, 'docs', 'clients.md'), 'utf8');
  const section = page.slice(page.indexOf(`\n## ${heading}\n`));
  return JSON.parse(/^```json\n(.*?)^```$/ms.exec(section)[1]);
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

// Runs a program of node_modules in a folder and demands that it has nothing to say against it.
export function run(folder, program, ...parameters) {
  const file = resolve('node_modules', '.bin', program);
  const { status, stdout, stderr, error } = spawnSync(file, parameters, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${program}: ${error ?? ''}${stdout}${stderr}`);
}

// Corrections of the facts: small files with a reason each. One that no longer applies is an error,
// so that none outlives what it corrected.

import fs from 'node:fs';
import path from 'node:path';

export function readPatches(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) }));
}

/**
 * `patch` is `{ reason, changes: [{ path, expect, value }] }`. A path begins with a resource type.
 * `expect` is what the facts say (left out: nothing), `value` what they should say (left out: nothing).
 */
export function applyPatch(resources, patch) {
  const fail = (message) => {
    throw new Error(`patch ${patch.file}: ${message}`);
  };
  if (!patch.reason) fail('no reason');
  if (!patch.changes?.length) fail('no changes');
  for (const { path: keys, expect, value } of patch.changes) {
    const where = keys.join(' / ');
    const last = keys.at(-1);
    const owner = keys.slice(0, -1).reduce((at, key) => at?.[key], resources);
    if (owner === null || typeof owner !== 'object') fail(`no longer applies: there is no ${where}`);
    const found = JSON.stringify(owner[last]);
    if (found !== JSON.stringify(expect)) {
      fail(`no longer applies: ${where} is ${found}, expected ${JSON.stringify(expect)}`);
    }
    if (found === JSON.stringify(value)) fail(`changes nothing: ${where} is ${found}`);
    if (value === undefined) delete owner[last];
    else owner[last] = value;
  }
}

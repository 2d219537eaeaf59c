// Corrections of the facts: small files with a reason each. One that no longer applies is an error,
// so that none outlives what it corrected.
import fs from 'node:fs';
import path from 'node:path';

export function readPatches(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((f) => f.endsWith('.json')).sort()
    .map((f) => ({ file: f, ...JSON.parse(fs.readFileSync(path.join(folder, f), 'utf8')) }));
}

/** A patch: `{ reason, service, path: [...], expect, value }`; no `value` removes the member. */
export function applyPatch(services, patch) {
  const where = `patch ${patch.file}`;
  if (!patch.reason) throw new Error(`${where}: no reason`);
  let at = services.get(patch.service);
  const keys = [...patch.path];
  const last = keys.pop();
  for (const key of keys) at = at?.[key];
  if (at === undefined || typeof at !== 'object') throw new Error(`${where}: no ${patch.path.join('/')} in ${patch.service}`);
  if (JSON.stringify(at[last]) !== JSON.stringify(patch.expect)) {
    throw new Error(`${where}: no longer applies: found ${JSON.stringify(at[last])}, expected ${JSON.stringify(patch.expect)}`);
  }
  if (patch.value === undefined) delete at[last];
  else at[last] = patch.value;
}

#!/usr/bin/env node
// Rewrites spec/: one file per service with what the pinned packages say of its resource types.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

import { format, referenceClasses, resource, serviceOf } from './facts.mjs';
import { applyPatch, readPatches } from './patches.mjs';

const SERVICES = 311;
const RESOURCES = 1828;

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? path.join(here, '..', '..', 'spec');

const { loadAwsServiceSpecSync } = require('@aws-cdk/aws-service-spec');
const versions = {
  '@aws-cdk/aws-service-spec': require('@aws-cdk/aws-service-spec/package.json').version,
  'aws-cdk-lib': require('aws-cdk-lib/package.json').version,
};
const db = loadAwsServiceSpecSync();
const lib = path.dirname(require.resolve('aws-cdk-lib/package.json'));
const { types } = JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(lib, '.jsii.gz'))));
const classes = referenceClasses(types);

const notes = [];
const services = new Map();
let resources = 0;
for (const fact of db.all('resource')) {
  const cls = classes.get(fact.cloudFormationType);
  if (!cls) notes.push(`${fact.cloudFormationType}: not in the reference`);
  const name = serviceOf(cls, fact.cloudFormationType);
  if (!services.has(name)) services.set(name, { service: name, resources: {} });
  services.get(name).resources[fact.cloudFormationType] = resource(db, fact, cls, types, notes);
  resources += 1;
}

for (const patch of readPatches(path.join(here, '..', '..', 'spec', 'patches'))) applyPatch(services, patch);

fs.mkdirSync(out, { recursive: true });
for (const file of fs.readdirSync(out)) if (file.endsWith('.json')) fs.rmSync(path.join(out, file));
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
const index = {};
for (const [name, service] of [...services].sort(([a], [b]) => (a < b ? -1 : 1))) {
  service.resources = sorted(service.resources);
  const text = `${format({ service: name, sources: versions, resources: service.resources })}\n`;
  fs.writeFileSync(path.join(out, `${name}.json`), text);
  index[name] = Object.keys(service.resources);
}
fs.writeFileSync(path.join(out, 'index.json'), `${format({ sources: versions, services: index })}\n`);

for (const note of notes) console.error(`note: ${note}`);
console.log(`${services.size} services, ${resources} resource types, ${notes.length} notes`);
const namespaces = new Set([...services.values()].flatMap((s) => Object.keys(s.resources).map((r) => r.split('::').slice(0, 2).join('::'))));
console.log(`${namespaces.size} CloudFormation namespaces`);
if (services.size !== SERVICES || resources !== RESOURCES) {
  console.error(`expected ${SERVICES} services and ${RESOURCES} resource types`);
  process.exitCode = 1;
}

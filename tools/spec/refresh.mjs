#!/usr/bin/env node
// Rewrites spec/: one file per service with what the pinned packages say of its resource types.
//
//   node refresh.mjs [--check] [folder]
//
// With --check it writes nothing and fails if anything would change.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { services, sorted } from './facts.mjs';
import { format } from './format.mjs';
import { applyPatch, readPatches } from './patches.mjs';
import { checkRelations, checkRendering, differences, generatedSources, readAssembly } from './reference.mjs';
import { regionFacts } from './regions.mjs';

const SERVICES = 311;
const RESOURCES = 1828;

const require = createRequire(import.meta.url);
const spec = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'spec');

const { values: options, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const out = positionals[0] ?? spec;

const sources = Object.fromEntries(
  ['@aws-cdk/aws-service-spec', 'aws-cdk-lib'].map((name) => [name, require(`${name}/package.json`).version]),
);
const byService = services(require('@aws-cdk/aws-service-spec').loadAwsServiceSpecSync());
const resources = Object.assign({}, ...byService.values());
for (const patch of readPatches(path.join(spec, 'patches'))) applyPatch(resources, patch);
for (const resource of Object.values(resources)) {
  for (const key of ['attributes', 'properties', 'types']) {
    if (resource[key]) resource[key] = sorted(Object.entries(resource[key]));
  }
}

const count = Object.keys(resources).length;
console.log(`${byService.size} services, ${count} resource types`);
if (byService.size !== SERVICES || count !== RESOURCES) {
  throw new Error(`expected ${SERVICES} services and ${RESOURCES} resource types`);
}

/** `AWS::ECS::Service` → `AWS::ECS`. */
const namespaceOf = (type) => type.slice(0, type.lastIndexOf('::'));

function index() {
  const lines = (entries) => entries.map((entry) => `  ${entry}`).join(',\n');
  const modules = [...byService].map(([service, types]) =>
    JSON.stringify({
      service,
      namespace: service === 'cloudformation' ? 'cdk' : `cdk::${service}`,
      cloudFormation: [...new Set(Object.keys(types).map(namespaceOf))],
      types: Object.keys(types).length,
    }),
  );
  const types = [...byService].map(([service, members]) => `"${service}": ${JSON.stringify(Object.keys(members))}`);
  return [
    '{',
    ` "sources": ${JSON.stringify(sources)},`,
    ` "modules": [\n${lines(modules)}\n ],`,
    ` "services": {\n${lines(types)}\n }`,
    '}\n',
  ].join('\n');
}

const library = path.dirname(require.resolve('aws-cdk-lib/package.json'));
const generated = generatedSources(library);
const rendering = checkRendering(generated);
const relations = checkRelations(generated, resources);
const surprises = [...rendering.surprises, ...relations.surprises];
if (surprises.length) throw new Error(`the reference does otherwise than thought:\n${surprises.join('\n')}`);
console.log(`${rendering.count} functions of the reference render the expected names in the expected order`);
console.log(`${relations.count} properties of the reference take other resources as expected`);
const differing = differences(resources, readAssembly(library));
console.log(`${differing.length} differences from the reference`);

const files = new Map([
  ['index.json', index()],
  ['differences.txt', `${differing.join('\n')}\n`],
  ['regions.tsv', regionFacts(require('aws-cdk-lib/region-info').Fact)],
]);
for (const [service, types] of byService) {
  files.set(`${service}.json`, `${format({ service, sources, resources: types })}\n`);
}

fs.mkdirSync(out, { recursive: true });
const isOurs = (file) => /\.(json|tsv)$/.test(file) || file === 'differences.txt';
const read = (file) => {
  const target = path.join(out, file);
  return fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined;
};
const stale = fs.readdirSync(out).filter((file) => isOurs(file) && !files.has(file));
// Only what changed is written, so that nothing is built again for nothing.
const changed = [...files.keys()].filter((file) => read(file) !== files.get(file));
if (options.check) {
  for (const file of [...stale, ...changed]) console.error(`not up to date: ${file}`);
  if (stale.length + changed.length) process.exitCode = 1;
} else {
  for (const file of stale) fs.rmSync(path.join(out, file));
  for (const file of changed) fs.writeFileSync(path.join(out, file), files.get(file));
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { allowedValues, structsIn, typeOf, withoutUnions } from './facts.mjs';
import { format } from './format.mjs';
import { attributeName, camelCase, className, moduleName, propertyName, structName } from './names.mjs';
import { applyPatch } from './patches.mjs';
import { checkRendering, declaredType } from './reference.mjs';
import { regionFacts } from './regions.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

test('acronyms are words', () => {
  assert.equal(camelCase('VPCId'), 'vpcId');
  assert.equal(camelCase('EnableECSManagedTags'), 'enableEcsManagedTags');
  assert.equal(camelCase('DBSubnetGroupName'), 'dbSubnetGroupName');
});

test('a digit ends a word', () => {
  assert.equal(camelCase('M2tsSettings'), 'm2TsSettings');
  assert.equal(camelCase('A2aAgentCard'), 'a2AAgentCard');
  assert.equal(camelCase('S3Bucket'), 's3Bucket');
});

test('plurals of acronyms stay together at the end of a property name', () => {
  assert.equal(propertyName('TargetGroupARNs'), 'targetGroupArns');
  assert.equal(propertyName('VPCs'), 'vpcs');
});

test('a name that the reference avoids has another', () => {
  assert.equal(propertyName('Equals'), 'equalTo');
  assert.equal(propertyName('GetObject'), 'objectAccess');
  assert.equal(propertyName('Build'), 'buildProperty');
});

test('attributes, classes and nested types have their prefix or suffix', () => {
  assert.equal(attributeName('Endpoint.Address'), 'attrEndpointAddress');
  assert.equal(attributeName('AllowedVPCs'), 'attrAllowedVpCs');
  assert.equal(className('AWS::ECS::Service'), 'CfnService');
  assert.equal(structName('Tag'), 'TagProperty');
});

test('modules are called after their namespace, with two exceptions', () => {
  assert.equal(moduleName('AWS::ElasticLoadBalancingV2::Listener'), 'elasticloadbalancingv2');
  assert.equal(moduleName('AWS::Serverless::Function'), 'sam');
  assert.equal(moduleName('Alexa::ASK::Skill'), 'alexa_ask');
});

const union = (...types) => ({ type: 'union', types: types.map((type) => ({ type })) });
const none = () => assert.fail('no type definition expected');

test('unions are sorted and have no member twice', () => {
  assert.deepEqual(typeOf(union('string', 'boolean', 'string'), none), ['union', 'boolean', 'string']);
  assert.equal(typeOf(union('string', 'string'), none), 'string');
});

test('a union that takes anything is JSON, and number takes integer', () => {
  assert.equal(typeOf(union('string', 'json'), none), 'json');
  assert.equal(typeOf(union('integer', 'number'), none), 'number');
});

test('a union anywhere in a type becomes JSON', () => {
  assert.deepEqual(withoutUnions(['list', ['union', 'ref:A', 'string']]), ['list', 'json']);
  assert.deepEqual(withoutUnions(['map', 'ref:A']), ['map', 'ref:A']);
});

test('nested types are found at any depth', () => {
  assert.deepEqual(structsIn(['union', 'string', ['list', ['map', 'ref:A']], 'ref:B']), ['A', 'B']);
});

test('allowed values of a list are those of its elements, each once', () => {
  const element = { type: 'string', allowedValues: ['b', 'a', 'b'] };
  assert.deepEqual(allowedValues({ type: 'array', element }), ['b', 'a']);
  assert.equal(allowedValues({ type: 'string', allowedValues: [] }), undefined);
});

const facts = () => ({ 'A::B::C': { properties: { P: { name: 'p', type: 'json', required: true } } } });
const patch = (changes) => ({ file: 'f.json', reason: 'because', changes });
const type = ['A::B::C', 'properties', 'P', 'type'];

test('a patch replaces, removes and adds', () => {
  const patched = facts();
  applyPatch(
    patched,
    patch([
      { path: type, expect: 'json', value: 'string' },
      { path: ['A::B::C', 'properties', 'P', 'required'], expect: true },
      { path: ['A::B::C', 'stateful'], value: true },
    ]),
  );
  assert.deepEqual(patched, { 'A::B::C': { properties: { P: { name: 'p', type: 'string' } }, stateful: true } });
});

test('a patch that no longer applies is an error that says what was found', () => {
  const stale = patch([{ path: type, expect: 'number', value: 'string' }]);
  assert.throws(() => applyPatch(facts(), stale), /f\.json: no longer applies: .*P \/ type is "json", expected "number"/);
});

test('a patch for something that is gone is an error', () => {
  const gone = patch([{ path: ['A::B::D', 'stateful'], value: true }]);
  assert.throws(() => applyPatch(facts(), gone), /no longer applies: there is no A::B::D/);
});

test('a patch that changes nothing is an error', () => {
  const idle = patch([{ path: type, expect: 'json', value: 'json' }]);
  assert.throws(() => applyPatch(facts(), idle), /changes nothing/);
});

test('a patch without a reason is an error', () => {
  assert.throws(() => applyPatch(facts(), { ...patch([{ path: type, expect: 'json' }]), reason: '' }), /no reason/);
});

test('properties stand on one line each', () => {
  const text = format({ properties: { P: { name: 'p', type: ['list', 'string'] } } });
  assert.equal(text, '{\n "properties": {\n  "P": {"name":"p","type":["list","string"]}\n }\n}');
});

test('a declared type leaves out what stands for tokens and other resources', () => {
  const declared = {
    union: { types: [{ fqn: 'aws-cdk-lib.IResolvable' }, { fqn: 'aws-cdk-lib.interfaces.aws_iam.IRoleRef' }, { primitive: 'string' }] },
  };
  assert.equal(declaredType(declared, 'aws-cdk-lib.aws_ecs.CfnService'), 'string');
});

test('a rendering function out of order is noticed', () => {
  const source = (members) => `function convertCfnAToCloudFormation(properties){return x?(V(properties).assertSuccess(),{${members}}):properties}`;
  const a = 'Aa:cdk().listMapper(f)(properties.aa)';
  const b = 'Bb:cdk().stringToCloudFormation(properties.bb)';
  assert.deepEqual(checkRendering([source(`${a},${b}`)]), { count: 1, surprises: [] });
  assert.match(checkRendering([source(`${b},${a}`)]).surprises.join(), /not sorted: Bb, Aa/);
});

test('facts about regions are lines in the order of their bytes', () => {
  const values = { b: { x: '1', y: '' }, a: { x: '2' } };
  const facts = (found) => ({
    definedFacts: () => Object.entries(found).flatMap(([region, of]) => Object.keys(of).map((name) => [region, name])),
    find: (region, name) => found[region][name],
  });
  assert.equal(regionFacts(facts(values)), 'x\ta\t2\nx\tb\t1\ny\tb\t\n');
  assert.throws(() => regionFacts(facts({ a: { x: 'with\ttab' } })), /a tab or line break/);
});

test('two runs write the same bytes, and those of spec/', { timeout: 600_000 }, (t) => {
  const folders = [1, 2].map(() => fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-spec-')));
  t.after(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true })));
  for (const folder of folders) {
    const run = spawnSync(process.execPath, [path.join(here, 'refresh.mjs'), folder], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
  }
  const [first, second] = folders;
  const spec = path.join(here, '..', '..', 'spec');
  const written = fs.readdirSync(first).sort();
  const kept = fs.readdirSync(spec).filter((file) => /\.(json|tsv|txt)$/.test(file));
  assert.deepEqual(fs.readdirSync(second).sort(), written);
  assert.deepEqual(kept.sort(), written);
  for (const file of written) {
    const text = fs.readFileSync(path.join(first, file));
    for (const folder of [second, spec]) assert.ok(text.equals(fs.readFileSync(path.join(folder, file))), file);
  }
});

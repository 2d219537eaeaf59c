import assert from 'node:assert/strict';
import { test } from 'node:test';

import { allowedValues, camelCase, format, matchNames, typeOf } from './facts.mjs';
import { applyPatch } from './patches.mjs';

test('names match but for case and punctuation', () => {
  assert.deepEqual([...matchNames(['VPCId', 'Tags'], ['vpcId', 'tagsRaw'], 't')],
    [['VPCId', 'vpcId'], ['Tags', 'tagsRaw']]);
});

test('a name the reference avoids is found under its other name', () => {
  assert.equal(matchNames(['Equals'], ['equalTo'], 't').get('Equals'), 'equalTo');
});

test('two names for one property are refused', () => {
  assert.throws(() => matchNames(['Ab'], ['ab', 'aB'], 't'), /several names/);
});

test('names of its own are in camel case', () => {
  assert.equal(camelCase('VPCId'), 'vpcId');
  assert.equal(camelCase('MigrationProjectArn'), 'migrationProjectArn');
});

test('a resolvable alternative does not make a union', () => {
  const declared = { union: { types: [{ fqn: 'aws-cdk-lib.IResolvable' }, { primitive: 'number' }] } };
  assert.equal(typeOf(declared, { type: 'integer' }, () => undefined), 'integer');
});

test('two real alternatives are JSON', () => {
  const declared = { union: { types: [{ primitive: 'string' }, { primitive: 'number' }] } };
  assert.equal(typeOf(declared, { type: 'union' }, () => undefined), 'json');
});

test('allowed values of elements are those of the list', () => {
  assert.deepEqual(allowedValues({ type: 'array', element: { type: 'string', allowedValues: ['a', 'a', 'b'] } }), ['a', 'b']);
});

test('a patch replaces what it expects', () => {
  const services = new Map([['s', { resources: { R: { ref: ['A'] } } }]]);
  applyPatch(services, { file: 'f', reason: 'r', service: 's', path: ['resources', 'R', 'ref'], expect: ['A'], value: ['B'] });
  assert.deepEqual(services.get('s').resources.R.ref, ['B']);
});

test('a patch that no longer applies is an error', () => {
  const services = new Map([['s', { resources: { R: { ref: ['C'] } } }]]);
  assert.throws(() => applyPatch(services, { file: 'f', reason: 'r', service: 's', path: ['resources', 'R', 'ref'], expect: ['A'] }), /no longer applies/);
});

test('a patch without a reason is an error', () => {
  assert.throws(() => applyPatch(new Map(), { file: 'f', service: 's', path: ['x'] }), /no reason/);
});

test('properties stand on one line each', () => {
  assert.equal(format({ P: { name: 'p', type: 'string' } }), '{\n "P": {"name":"p","type":"string"}\n}');
});

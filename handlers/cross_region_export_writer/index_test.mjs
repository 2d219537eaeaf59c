import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { write } = createRequire(import.meta.url)('./index.js').internals;

/** Parameters of one region, kept in memory. */
class Region {
  parameters = new Map(); // name: { Type, Value, tags }
  calls = [];
  regions = [];

  has(name, Value, ...tags) {
    this.parameters.set(name, { Type: 'String', Value, tags });
    return this;
  }

  callerOf = (region) => {
    this.regions.push(region);
    return async (name, input) => {
      this.calls.push(name);
      return this[name](input);
    };
  };

  GetParameters({ Names }) {
    assert.ok(Names.length >= 1 && Names.length <= 10);
    const found = Names.filter((name) => this.parameters.has(name));
    return { Parameters: found.map((Name) => ({ Name, ...this.parameters.get(Name) })) };
  }

  PutParameter({ Name, Type, Value, Overwrite }) {
    assert.equal(Overwrite, true);
    const tags = this.parameters.get(Name)?.tags ?? [];
    this.parameters.set(Name, { Type, Value, tags });
  }

  DeleteParameters({ Names }) {
    assert.ok(Names.length >= 1 && Names.length <= 10);
    for (const name of Names) this.parameters.delete(name);
  }

  ListTagsForResource({ ResourceType, ResourceId }) {
    assert.equal(ResourceType, 'Parameter');
    const parameter = this.parameters.get(ResourceId);
    if (!parameter) throw Object.assign(new Error('no such parameter'), { name: 'InvalidResourceId' });
    return { TagList: parameter.tags.map((Key) => ({ Key, Value: 'true' })) };
  }

  get values() {
    return Object.fromEntries([...this.parameters].map(([name, { Value }]) => [name, Value]));
  }
}

const properties = (exports) => ({ WriterProps: { region: 'us-east-1', exports } });
const create = (region, exports) =>
  write({ RequestType: 'Create', ResourceProperties: properties(exports) }, region.callerOf);
const update = (region, exports, before) =>
  write(
    { RequestType: 'Update', ResourceProperties: properties(exports), OldResourceProperties: properties(before) },
    region.callerOf,
  );
const remove = (region, exports) =>
  write({ RequestType: 'Delete', ResourceProperties: properties(exports) }, region.callerOf);

const USED = 'aws-cdk:strong-ref:Consumer';

test('writes text and lists to the region it is told', async () => {
  const region = new Region();
  await create(region, { '/a': 'text', '/b': ['x', 'y'], '/c': 5 });
  assert.deepEqual(region.values, { '/a': 'text', '/b': 'x,y', '/c': '5' });
  assert.equal(region.parameters.get('/b').Type, 'StringList');
  assert.deepEqual(region.regions, ['us-east-1']);
});

test('bears to be called twice', async () => {
  const region = new Region();
  await create(region, { '/a': 'text' });
  region.has('/a', 'text', USED);
  region.calls = [];
  await create(region, { '/a': 'text' });
  assert.deepEqual(region.calls, ['GetParameters']);
});

test('writes what is new or changed and deletes what is no longer exported', async () => {
  const region = new Region().has('/kept', '1', USED).has('/changed', '1').has('/dropped', '1');
  await update(
    region,
    { '/kept': '1', '/changed': '2', '/new': '3' },
    { '/kept': '1', '/changed': '1', '/dropped': '1', '/never-there': '1' },
  );
  assert.deepEqual(region.values, { '/kept': '1', '/changed': '2', '/new': '3' });
});

test('refuses to change what is in use, naming it and its user, and touches nothing', async () => {
  const region = new Region().has('/used', '1', 'other', USED).has('/free', '1');
  await assert.rejects(update(region, { '/used': '2', '/free': '2', '/new': '1' }, {}), /\/used by stack Consumer$/);
  assert.deepEqual(region.values, { '/used': '1', '/free': '1' });
});

test('refuses to delete what is in use', async () => {
  const region = new Region().has('/used', '1', USED).has('/free', '1');
  await assert.rejects(update(region, {}, { '/used': '1', '/free': '1' }), /\/used by stack Consumer/);
  await assert.rejects(remove(region, { '/used': '1', '/free': '1' }), /\/used by stack Consumer/);
  assert.deepEqual(region.values, { '/used': '1', '/free': '1' });
});

test('puts everything back when an update is rolled back', async () => {
  const region = new Region().has('/a', '1').has('/b', '1');
  await update(region, { '/a': '2', '/c': '1' }, { '/a': '1', '/b': '1' });
  await update(region, { '/a': '1', '/b': '1' }, { '/a': '2', '/c': '1' });
  assert.deepEqual(region.values, { '/a': '1', '/b': '1' });
});

test('deletes all of its parameters, also those that are gone already', async () => {
  const region = new Region().has('/a', '1').has('/foreign', '1');
  await remove(region, { '/a': '1', '/gone': '1' });
  assert.deepEqual(region.values, { '/foreign': '1' });
});

test('asks for at most ten parameters at once', async () => {
  const region = new Region();
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`/p${i}`, `${i}`]));
  await create(region, many);
  assert.equal(region.parameters.size, 25);
  await remove(region, many);
  assert.equal(region.parameters.size, 0);
});

test('refuses what a parameter cannot hold without repeating the value', async () => {
  const region = new Region();
  await assert.rejects(create(region, { '/a': ['secret,two'] }), (error) => {
    assert.match(error.message, /\/a is a list with a comma/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  await assert.rejects(create(region, { '/a': { key: 'secret' } }), /\/a is an object/);
  assert.equal(region.parameters.size, 0);
});

test('passes on errors of the service and refuses an unknown request', async () => {
  const denied = () => async () => {
    throw Object.assign(new Error('no'), { name: 'AccessDeniedException' });
  };
  const request = { RequestType: 'Create', ResourceProperties: properties({ '/a': '1' }) };
  await assert.rejects(write(request, denied), { name: 'AccessDeniedException' });
  await assert.rejects(write({ ...request, RequestType: 'Other' }, denied), /Unknown request type Other/);
});

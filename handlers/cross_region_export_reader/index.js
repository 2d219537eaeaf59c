'use strict';
/**
 * Custom resource that hands a stack the values that stacks of other regions wrote for it, and marks
 * the parameters they are in as used, so that they stay what they are.
 *
 * Properties: ReaderProps { region, prefix, imports }; prefix is the stack's name, imports are
 * values by parameter name, which CloudFormation has looked up already.
 * Data: the values by parameter name; lists as lists.
 */
const STRONG_REFERENCE = 'aws-cdk:strong-ref:';
const BATCH = 10; // names that one call takes

let clients;

exports.handler = (event) => read(event, callerFor);
exports.internals = { read };

function callerFor(region) {
  const sdk = require('@aws-sdk/client-ssm'); // part of the Lambda runtime
  clients ??= new Map();
  if (!clients.has(region)) {
    clients.set(region, new sdk.SSMClient({ region, maxAttempts: 5 }));
  }
  return (name, input) => clients.get(region).send(new sdk[`${name}Command`](input));
}

async function read({ RequestType, ResourceProperties, OldResourceProperties }, callerOf) {
  const { region, prefix, imports } = ResourceProperties.ReaderProps;
  const previous = Object.keys(OldResourceProperties?.ReaderProps?.imports ?? {});
  const call = callerOf(region);
  const tag = STRONG_REFERENCE + prefix;
  switch (RequestType) {
    case 'Create':
    case 'Update': {
      for (const name of Object.keys(imports)) await mark(name, tag, call);
      for (const name of previous.filter((name) => !(name in imports))) await unmark(name, tag, call);
      return { Data: await withLists(imports, call) };
    }
    case 'Delete':
      for (const name of Object.keys(imports)) await unmark(name, tag, call);
      return {};
    default:
      throw new Error(`Unknown request type ${RequestType}`);
  }
}

async function mark(name, tag, call) {
  await call('AddTagsToResource', {
    ResourceType: 'Parameter',
    ResourceId: name,
    Tags: [{ Key: tag, Value: 'true' }],
  });
}

async function unmark(name, tag, call) {
  try {
    await call('RemoveTagsFromResource', { ResourceType: 'Parameter', ResourceId: name, TagKeys: [tag] });
  } catch (error) {
    if (error.name !== 'InvalidResourceId') throw error; // otherwise it is gone
  }
}

/** The values, but those of list parameters as lists: CloudFormation looks them up as one text. */
async function withLists(imports, call) {
  const values = { ...imports };
  const names = Object.keys(imports);
  for (let at = 0; at < names.length; at += BATCH) {
    const { Parameters } = await call('GetParameters', { Names: names.slice(at, at + BATCH) });
    for (const { Name, Type } of Parameters ?? []) {
      if (Type === 'StringList') values[Name] = String(imports[Name]).split(',');
    }
  }
  return values;
}

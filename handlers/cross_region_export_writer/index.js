'use strict';
/**
 * Custom resource that writes values of a stack to parameters of the Systems Manager in another
 * region, from which stacks over there read them.
 *
 * Properties: WriterProps { region, exports }; exports are values, text or lists of text, by
 * parameter name. A parameter that a consumer has marked as used is neither changed nor deleted:
 * the reference is a strong one, as an export of CloudFormation is.
 */
const STRONG_REFERENCE = 'aws-cdk:strong-ref:'; // prefix of the tags of readers
const BATCH = 10; // names that one call takes

let clients;

exports.handler = (event) => write(event, callerFor);
exports.internals = { write };

function callerFor(region) {
  const sdk = require('@aws-sdk/client-ssm'); // part of the Lambda runtime
  clients ??= new Map();
  if (!clients.has(region)) {
    clients.set(region, new sdk.SSMClient({ region, maxAttempts: 5 }));
  }
  return (name, input) => clients.get(region).send(new sdk[`${name}Command`](input));
}

async function write({ RequestType, ResourceProperties, OldResourceProperties }, callerOf) {
  const { region, exports: given } = ResourceProperties.WriterProps;
  const previous = OldResourceProperties?.WriterProps?.exports ?? {};
  const wanted = new Map();
  const dropped = new Set();
  switch (RequestType) {
    case 'Create':
    case 'Update':
      for (const [name, value] of Object.entries(given)) wanted.set(name, parameterOf(name, value));
      for (const name of Object.keys(previous)) if (!wanted.has(name)) dropped.add(name);
      break;
    case 'Delete':
      for (const name of Object.keys(given)) dropped.add(name);
      break;
    default:
      throw new Error(`Unknown request type ${RequestType}`);
  }

  const call = callerOf(region);
  const present = await presentValues([...wanted.keys(), ...dropped], call);
  const changed = [...wanted].filter(([name, { Value }]) => present.get(name) !== Value);
  const gone = [...dropped].filter((name) => present.has(name));
  // Nothing is touched unless everything may be.
  const touched = [...changed.map(([name]) => name).filter((name) => present.has(name)), ...gone];
  await refuseUsed(touched, call);
  for (const [Name, parameter] of changed) {
    await call('PutParameter', { Name, ...parameter, Overwrite: true });
  }
  for (const Names of batches(gone)) {
    await call('DeleteParameters', { Names });
  }
}

function parameterOf(name, value) {
  if (!Array.isArray(value)) {
    if (value === null || typeof value === 'object') {
      throw new Error(`The value of ${name} is an object; only text and lists of text can be passed on`);
    }
    return { Type: 'String', Value: String(value) };
  }
  if (value.some((element) => String(element).includes(','))) {
    throw new Error(`The value of ${name} is a list with a comma in an element, which a parameter cannot hold`);
  }
  return { Type: 'StringList', Value: value.join(',') };
}

async function presentValues(names, call) {
  const values = new Map();
  for (const Names of batches(names)) {
    const { Parameters } = await call('GetParameters', { Names });
    for (const { Name, Value } of Parameters ?? []) values.set(Name, Value);
  }
  return values;
}

async function refuseUsed(names, call) {
  const uses = [];
  for (const name of names) {
    for (const consumer of await consumersOf(name, call)) uses.push(`${name} by stack ${consumer}`);
  }
  if (uses.length > 0) {
    throw new Error(`Parameters are in use and can be neither changed nor deleted: ${uses.join(', ')}`);
  }
}

async function consumersOf(name, call) {
  try {
    const { TagList } = await call('ListTagsForResource', { ResourceType: 'Parameter', ResourceId: name });
    const keys = (TagList ?? []).map(({ Key }) => Key);
    return keys
      .filter((key) => key.startsWith(STRONG_REFERENCE))
      .map((key) => key.slice(STRONG_REFERENCE.length));
  } catch (error) {
    if (error.name === 'InvalidResourceId') return []; // deleted meanwhile
    throw error;
  }
}

function batches(list) {
  const parts = [];
  for (let at = 0; at < list.length; at += BATCH) parts.push(list.slice(at, at + BATCH));
  return parts;
}

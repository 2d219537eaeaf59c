// What the reference library declares and renders, held against the facts: every name, type and
// requiredness, what has tags, what takes other resources, and the order of rendering.

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

import { moduleName, propertyName } from './names.mjs';

// Where the reference has a class for a type in two modules, the module that is not called after it.
const COPIES = ['aws_eks_v2', 'aws_cloudformation'];

const INTERFACES = 'aws-cdk-lib.interfaces.';
const isResolvable = (type) => type.fqn === 'aws-cdk-lib.IResolvable';
const isReference = (type) => type.fqn?.startsWith(INTERFACES) ?? false;

/** The `jsii` types of the installed library, by full name. */
export function readAssembly(library) {
  return JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(library, '.jsii.gz')))).types;
}

/** The class of each resource type. */
export function classesOf(assembly) {
  const classes = new Map();
  for (const type of Object.values(assembly)) {
    const resource = type.docs?.custom?.cloudformationResource;
    if (type.kind !== 'class' || !resource || COPIES.includes(type.namespace)) continue;
    if (type.namespace && type.namespace.replace(/^aws_/, '') !== moduleName(resource)) continue;
    classes.set(resource, type);
  }
  return classes;
}

/** A declared type in the syntax of `spec/README.md`; what tells integers from numbers is lost in it. */
export function declaredType(type, owner) {
  if (type.union) {
    const members = type.union.types.filter((member) => !isResolvable(member) && !isReference(member));
    const texts = new Set(members.map((member) => JSON.stringify(declaredType(member, owner))));
    const distinct = [...texts].sort().map((text) => JSON.parse(text));
    return distinct.length === 1 ? distinct[0] : ['union', ...distinct];
  }
  if (type.collection) {
    return [type.collection.kind === 'array' ? 'list' : 'map', declaredType(type.collection.elementtype, owner)];
  }
  if (type.primitive) return type.primitive === 'any' ? 'json' : type.primitive;
  if (type.fqn === 'aws-cdk-lib.CfnTag') return 'tag';
  return type.fqn.startsWith(`${owner}.`) ? `ref:${type.fqn.slice(owner.length + 1)}` : type.fqn;
}

/** The type as the reference, whose numbers are all alike, can express it. */
function expressible(type) {
  if (Array.isArray(type)) return [type[0], ...type.slice(1).map(expressible)];
  return type === 'integer' ? 'number' : type;
}

/** An attribute's type in the reference: texts, lists of them and integers; the rest is opaque. */
function expressibleAttribute({ type, union }) {
  const text = JSON.stringify(union ?? type);
  if (text === '"integer"') return '"number"';
  return ['"string"', '["list","string"]'].includes(text) ? text : '"aws-cdk-lib.IResolvable"';
}

/** The resource interfaces that a declared type takes: `aws_iam.IRoleRef`. */
function interfacesIn(type) {
  if (type.union) return type.union.types.flatMap(interfacesIn);
  if (type.collection) return interfacesIn(type.collection.elementtype);
  return isReference(type) ? [type.fqn.slice(INTERFACES.length).replace(/^aws_/, '')] : [];
}

const interfaceOf = (resource) => `${moduleName(resource)}.I${resource.split('::')[2]}Ref`;
const sortedText = (texts) => [...new Set(texts)].sort().join(', ');

/** The nested types of each class, by its full name and theirs. */
function structsOf(assembly) {
  const structs = new Map();
  for (const type of Object.values(assembly)) {
    if (type.kind !== 'interface' || !type.namespace) continue;
    const owner = `${type.assembly}.${type.namespace}`;
    if (!structs.has(owner)) structs.set(owner, new Map());
    structs.get(owner).set(type.name, type);
  }
  return structs;
}

/** Where facts and reference differ, one line each, sorted. */
export function differences(facts, assembly) {
  const classes = classesOf(assembly);
  const nested = structsOf(assembly);
  const lines = [];
  const differ = (where, what, ours, theirs) => {
    if (ours !== theirs) lines.push(`${where}: ${what}: here ${ours}, there ${theirs}`);
  };
  const onlyHere = (what) => lines.push(`${what}: only here`);
  const onlyThere = (what) => lines.push(`${what}: only there`);

  const compareProperties = (properties, struct, owner, where) => {
    const declared = new Map((struct?.properties ?? []).map((property) => [property.name, property]));
    for (const [name, ours] of Object.entries(properties)) {
      const theirs = declared.get(ours.name);
      const place = `${where}.${name}`;
      declared.delete(ours.name);
      if (!theirs) {
        onlyHere(place);
        continue;
      }
      const type = JSON.stringify(expressible(ours.union ?? ours.type));
      differ(place, 'type', type, JSON.stringify(declaredType(theirs.type, owner)));
      differ(place, 'required', ours.required === true, theirs.optional !== true);
      const taken = (ours.refs ?? []).map(([resource]) => interfaceOf(resource));
      differ(place, 'takes', sortedText(taken), sortedText(interfacesIn(theirs.type)));
    }
    for (const name of declared.keys()) onlyThere(`${where}.${name}`);
  };

  for (const [resource, ours] of Object.entries(facts)) {
    const theirs = classes.get(resource);
    classes.delete(resource);
    if (!theirs) {
      onlyHere(resource);
      continue;
    }
    differ(resource, 'class', ours.class, theirs.name);
    compareProperties(ours.properties, assembly[`${theirs.fqn}Props`], theirs.fqn, resource);

    const structs = nested.get(theirs.fqn) ?? new Map();
    for (const [name, properties] of Object.entries(ours.types ?? {})) {
      const struct = structs.get(name);
      structs.delete(name);
      if (struct) compareProperties(properties, struct, theirs.fqn, `${resource}.${name}`);
      else onlyHere(`${resource}.${name}`);
    }
    for (const name of structs.keys()) onlyThere(`${resource}.${name}`);

    const attributes = new Map();
    for (const property of theirs.properties ?? []) {
      const name = property.docs?.custom?.cloudformationAttribute;
      if (name) attributes.set(name, property);
    }
    for (const [name, attribute] of Object.entries(ours.attributes ?? {})) {
      const property = attributes.get(name);
      const place = `${resource}: attribute ${name}`;
      attributes.delete(name);
      if (!property) {
        onlyHere(place);
        continue;
      }
      differ(place, 'name', attribute.name, property.name);
      differ(place, 'type', expressibleAttribute(attribute), JSON.stringify(declaredType(property.type, theirs.fqn)));
    }
    for (const name of attributes.keys()) onlyThere(`${resource}: attribute ${name}`);

    const isManaged = (theirs.properties ?? []).some(({ type }) => type.fqn === 'aws-cdk-lib.TagManager');
    differ(resource, 'tags managed', ours.tags !== undefined, isManaged);
  }
  for (const resource of classes.keys()) onlyThere(resource);
  return lines.sort();
}

/** The members of the object literal whose text follows `start`, cut at its commas. */
function membersOf(text, start) {
  const members = [];
  let depth = 0;
  let begin = start;
  for (let i = start; ; i += 1) {
    const c = text[i];
    if (c === '"') i = text.indexOf('"', i + 1);
    else if ('([{'.includes(c)) depth += 1;
    else if (depth > 0 && ')]}'.includes(c)) depth -= 1;
    else if (depth === 0 && (c === ',' || c === '}')) {
      if (i > begin) members.push(text.slice(begin, i));
      if (c === '}') return members;
      begin = i + 1;
    }
  }
}

/** The texts of the library's generated sources. */
export function generatedSources(library) {
  return fs
    .readdirSync(library, { recursive: true })
    .filter((file) => file.endsWith('.generated.js') && !file.includes('node_modules'))
    .sort()
    .map((file) => fs.readFileSync(path.join(library, file), 'utf8'));
}

const CONVERTER = /function (convert\w+ToCloudFormation)\(properties\)\{[^{]*?assertSuccess\(\),\{/g;

/**
 * Holds the functions that render properties against what we think: they go by CloudFormation's
 * names, in the order of code units, and the names are those of `names.mjs`.
 */
export function checkRendering(sources) {
  const surprises = [];
  let count = 0;
  for (const text of sources) {
    for (const match of text.matchAll(CONVERTER)) {
      count += 1;
      const names = [];
      for (const member of membersOf(text, match.index + match[0].length)) {
        const name = /^"?(\w+)"?:/.exec(member)?.[1];
        const source = /\(properties\.(\w+)\)$/.exec(member)?.[1];
        names.push(name);
        if (!name || source !== propertyName(name)) surprises.push(`${match[1]}: ${name} comes from ${source}`);
      }
      if (names.join() !== [...names].sort().join()) surprises.push(`${match[1]}: not sorted: ${names.join(', ')}`);
    }
  }
  if (count === 0) surprises.push('no rendering function found');
  return { count, surprises };
}

const RESOURCE = /static\[JSII_RTTI_SYMBOL_1\]=\{fqn:"aws-cdk-lib\.(\w+)[^}]*\};static CFN_RESOURCE_TYPE_NAME="([^"]+)"/g;

/** What a resource gives to those that refer to it: the value of `property`, as an expression. */
function offered({ ref = [], attributes = {}, properties }, property) {
  if (ref.length === 1 && ref[0] === property) return 'this.ref';
  if (ref.includes(property)) return `cdk().Fn.select(${ref.indexOf(property)},cdk().Fn.split("|",this.ref))`;
  return `this.${(attributes[property] ?? properties[property]).name}`;
}

/**
 * Holds the properties that take other resources against what we think: they try `refs` in their
 * order, and get what `offered` says.
 */
export function checkRelations(sources, facts) {
  const bodies = new Map();
  for (const text of sources) {
    const matches = [...text.matchAll(RESOURCE)];
    matches.forEach((match, i) => {
      const [, module, type] = match;
      const isCopy = COPIES.includes(module) || bodies.has(type);
      if (!isCopy) bodies.set(type, text.slice(match.index, matches[i + 1]?.index));
    });
  }
  const referenceOf = (type) => {
    const [start, name] = /get (\w+Ref)\(\)\{return\{/.exec(bodies.get(type)) ?? [];
    const text = bodies.get(type);
    const members = membersOf(text, text.indexOf(start) + start.length).map((member) => member.split(/:(.*)/));
    return { name, members };
  };
  const surprises = [];
  let count = 0;
  for (const [type, { properties }] of Object.entries(facts)) {
    for (const [name, { name: camel, refs }] of Object.entries(properties)) {
      if (!refs || !bodies.has(type)) continue;
      count += 1;
      const code = new RegExp(`this\\._${camel}=(.*?)ensureStringOrUndefined`).exec(bodies.get(type))?.[1] ?? '';
      const tried = [...code.matchAll(/getRefProperty\(\w+(?:\.\w+)?\?\.(\w+),"(\w+)"\)/g)].map((m) => `${m[1]}.${m[2]}`);
      const expected = refs.map(([target, property]) => {
        const { name: accessor, members } = referenceOf(target);
        const value = offered(facts[target], property);
        return `${accessor}.${members.find(([, expression]) => expression === value)?.[0] ?? value}`;
      });
      const [ours, theirs] = [expected, tried].map((list) => [...new Set(list)].join(', '));
      if (ours !== theirs) surprises.push(`${type}.${name}: tries ${theirs}, not ${ours}`);
    }
  }
  if (count === 0) surprises.push('no property that takes other resources found');
  return { count, surprises };
}

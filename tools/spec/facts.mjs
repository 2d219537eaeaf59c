// From the fact packages to plain data: names, types, requiredness, allowed values, update
// behaviour, attributes, relationships. No prose.

/** `jsii` types of the reference, by full name, with those made from CloudFormation by type name. */
export function referenceClasses(types) {
  const byResource = new Map();
  for (const type of Object.values(types)) {
    const resource = type.docs?.custom?.cloudformationResource;
    if (type.kind === 'class' && resource) byResource.set(resource, type);
  }
  return byResource;
}

// Names that the reference avoids, because Java's every object has a method of that name.
const RENAMED = { Build: 'buildProperty', Equals: 'equalTo', GetObject: 'objectAccess' };

const fold = (name) => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

/** Finds the reference's name of each CloudFormation property: the same but for case and marks. */
export function matchNames(cfnNames, referenceNames, where) {
  const folded = new Map();
  for (const name of referenceNames) {
    const key = fold(name);
    folded.set(key, [...(folded.get(key) ?? []), name]);
  }
  const result = new Map();
  for (const cfn of cfnNames) {
    const found = [cfn, `${cfn}Raw`, RENAMED[cfn]].map((n) => n && folded.get(fold(n))).find(Boolean) ?? [];
    if (found.length > 1) throw new Error(`${where}.${cfn}: several names: ${found.join(', ')}`);
    result.set(cfn, found[0]);
  }
  return result;
}

const isResolvable = (type) => type.fqn === 'aws-cdk-lib.IResolvable';
const isReference = (type) => type.fqn?.startsWith('aws-cdk-lib.interfaces.');

/**
 * The type of a property as one word or a list, from what the reference declares (`declared`) and
 * what the facts say (`fact`): "string", "integer", "number", "boolean", "json", "date", "tag",
 * "ref:Name", ["list", T], ["map", T].
 */
export function typeOf(declared, fact, typeName) {
  if (declared.union) {
    const rest = declared.union.types.filter((t) => !isResolvable(t) && !isReference(t));
    if (rest.length === 1) return typeOf(rest[0], fact, typeName);
    return 'json';
  }
  if (declared.collection) {
    const kind = declared.collection.kind === 'array' ? 'list' : 'map';
    const inner = fact?.type === 'array' || fact?.type === 'map' ? fact.element : undefined;
    return [kind, typeOf(declared.collection.elementtype, inner, typeName)];
  }
  switch (declared.primitive) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return fact?.type === 'integer' ? 'integer' : 'number';
    case 'date':
      return 'date';
    case 'any':
    case 'json':
      return 'json';
    default:
  }
  if (declared.fqn === 'aws-cdk-lib.CfnTag') return 'tag';
  const name = typeName(declared.fqn);
  return name ? `ref:${name}` : 'json';
}

/** The same from the facts alone, for what the reference does not have yet. */
export function typeOfFact(fact, db) {
  switch (fact.type) {
    case 'array':
      return ['list', typeOfFact(fact.element, db)];
    case 'map':
      return ['map', typeOfFact(fact.element, db)];
    case 'ref':
      return `ref:${db.get('typeDefinition', fact.reference.$ref).name}Property`;
    case 'date-time':
      return 'date';
    case 'null':
    case 'union':
      return 'json';
    default:
      return fact.type;
  }
}

/** `VPCId` → `vpcId`, `ACLs` → `acLs`: the reference's rule for names it makes itself. */
export function camelCase(name) {
  const words = name.replace(/[^A-Za-z0-9]+/g, ' ')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ').filter(Boolean);
  return words.map((w, i) => (i === 0 ? w.toLowerCase() : w[0].toUpperCase() + w.slice(1).toLowerCase())).join('');
}

/** Allowed values of the property or of its elements; only texts. */
export function allowedValues(fact) {
  if (!fact) return undefined;
  if (fact.type === 'string' && fact.allowedValues) return [...new Set(fact.allowedValues)];
  if (fact.type === 'array') return allowedValues(fact.element);
  return undefined;
}

export function property(cfnName, fact, declared, typeName, db) {
  const result = declared
    ? { name: declared.name, type: typeOf(declared.type, fact.type, typeName) }
    : { name: camelCase(cfnName), type: typeOfFact(fact.type, db) };
  if (declared ? !declared.optional : fact.required) result.required = true;
  const values = allowedValues(fact.type);
  if (values?.length && values.every((v) => typeof v === 'string')) result.values = values;
  if (fact.causesReplacement && fact.causesReplacement !== 'no') result.replaces = fact.causesReplacement;
  if (fact.relationshipRefs?.length && (!declared || acceptsReference(declared.type))) {
    result.refs = fact.relationshipRefs.map((r) => [r.cloudFormationType, r.propertyName]);
  }
  if (fact.scrutinizable && fact.scrutinizable !== 'None') result.scrutiny = fact.scrutinizable;
  if (fact.defaultValue !== undefined) result.default = fact.defaultValue;
  if (fact.deprecated && fact.deprecated !== 'NONE') result.deprecated = true;
  return result;
}

function acceptsReference(declared) {
  if (declared.union) return declared.union.types.some((t) => isReference(t) || acceptsReference(t));
  return declared.collection ? acceptsReference(declared.collection.elementtype) : false;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** One resource type as plain data. `notes` collects what the packages disagree about. */
export function resource(db, fact, cls, types, notes) {
  const cfnType = fact.cloudFormationType;
  cls ??= { name: `Cfn${fact.name}`, fqn: `(new).Cfn${fact.name}` };
  const own = `${cls.fqn}.`;
  const typeName = (fqn) => (fqn?.startsWith(own) ? fqn.slice(own.length) : undefined);
  const result = { class: cls.name };
  const ref = fact.cfnRefIdentifier ?? fact.primaryIdentifier;
  if (ref?.length) result.ref = ref;
  if (fact.primaryIdentifier?.length) result.identifier = fact.primaryIdentifier;
  if (fact.arnTemplate) result.arn = fact.arnTemplate;
  if (fact.isStateful) result.stateful = true;
  if (fact.scrutinizable && fact.scrutinizable !== 'None') result.scrutiny = fact.scrutinizable;
  if (fact.additionalReplacementProperties?.length) result.alsoReplaces = fact.additionalReplacementProperties;
  if (fact.cloudFormationTransform) result.transform = fact.cloudFormationTransform;

  const properties = (cfnFacts, struct, where) => {
    const declared = new Map((struct?.properties ?? []).map((p) => [p.name, p]));
    const names = matchNames(Object.keys(cfnFacts), declared.keys(), where);
    const entries = [];
    for (const [cfn, name] of names) {
      if (!name && declared.size) notes.push(`${where}.${cfn}: not in the reference`);
      entries.push([cfn, property(cfn, cfnFacts[cfn], declared.get(name), typeName, db)]);
    }
    const used = new Set(names.values());
    for (const name of declared.keys()) if (!used.has(name)) notes.push(`${where}.${name}: only in the reference`);
    return Object.fromEntries(entries.sort(([, a], [, b]) => compare(a.name, b.name)));
  };

  const props = types[`${cls.fqn}Props`];
  result.properties = properties(fact.properties, props, cfnType);

  const classProperties = cls.properties ?? [];
  const tagField = classProperties.find((p) => p.name === 'tags' && p.type?.fqn === 'aws-cdk-lib.TagManager') ??
    classProperties.find((p) => p.name === 'cdkTagManager');
  if (fact.tagInformation && (tagField || !cls.properties)) {
    result.tags = { property: fact.tagInformation.tagPropertyName, variant: fact.tagInformation.variant };
  }

  const attributes = {};
  for (const p of classProperties) {
    const attribute = p.docs?.custom?.cloudformationAttribute;
    if (!attribute) continue;
    attributes[attribute] = { name: p.name, type: typeOf(p.type, fact.attributes[attribute]?.type, typeName) };
  }
  if (!cls.properties) {
    for (const [name, attribute] of Object.entries(fact.attributes)) {
      const suffix = name.replace(/[^A-Za-z0-9]/g, '');
      attributes[name] = { name: `attr${suffix}`, type: typeOfFact(attribute.type, db) };
    }
  }
  if (Object.keys(attributes).length) {
    result.attributes = Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => compare(a, b)));
  }

  const definitions = {};
  for (const definition of db.follow('usesType', fact).map((u) => u.entity)) {
    definitions[definition.name] ??= definition;
  }
  const nested = {};
  for (const type of Object.values(types)) {
    if (!type.fqn.startsWith(own) || type.kind !== 'interface' || !type.datatype) continue;
    const name = type.name;
    const definition = definitions[name.replace(/Property$/, '')] ?? definitions[name];
    if (!definition) {
      notes.push(`${cfnType}.${name}: no facts`);
      continue;
    }
    nested[name] = properties(definition.properties, type, `${cfnType}.${name}`);
  }
  // What a property new to the reference refers to, and what that refers to in turn.
  const pending = [result.properties, ...Object.values(nested)];
  const nestedName = (type) => (Array.isArray(type) ? nestedName(type[1]) : type.startsWith('ref:') ? type.slice(4) : undefined);
  for (let group = pending.pop(); group; group = pending.pop()) {
    for (const { type } of Object.values(group)) {
      const name = nestedName(type);
      if (!name || nested[name]) continue;
      const definition = definitions[name.replace(/Property$/, '')] ?? definitions[name];
      nested[name] = properties(definition?.properties ?? {}, types[own + name], `${cfnType}.${name}`);
      if (!definition) notes.push(`${cfnType}.${name}: no facts`);
      pending.push(nested[name]);
    }
  }
  if (Object.keys(nested).length) {
    result.types = Object.fromEntries(Object.entries(nested).sort(([a], [b]) => compare(a, b)));
  }
  return result;
}

/** `aws_ecs` → `ecs`, the CloudFormation types of the root → `cloudformation`. */
export function serviceOf(cls, cfnType) {
  if (!cls) return cfnType.split('::')[1].toLowerCase();
  return cls.namespace ? cls.namespace.replace(/^aws_/, '') : 'cloudformation';
}

/**
 * JSON with one line per property, attribute or scalar: small, and readable in a diff.
 */
export function format(value, depth = 0) {
  const indent = ' '.repeat(depth + 1);
  const isLeaf = (v) => v === null || typeof v !== 'object' || Array.isArray(v) || typeof v.name === 'string' || typeof v.variant === 'string';
  if (isLeaf(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([k, v]) => `${indent}${JSON.stringify(k)}: ${format(v, depth + 1)}`);
  return members.length ? `{\n${members.join(',\n')}\n${' '.repeat(depth)}}` : '{}';
}

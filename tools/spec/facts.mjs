// From the fact database to the plain data of `spec/`: names, types, requiredness, allowed values,
// update behaviour, attributes, relationships. No prose.

import { attributeName, className, moduleName, propertyName, structName } from './names.mjs';

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by code units: the order in which the reference renders properties. */
export const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => compare(a, b)));

/** A type of the database in the syntax of `spec/README.md`; `nameOf` names a type definition. */
export function typeOf(type, nameOf) {
  switch (type.type) {
    case 'array':
      return ['list', typeOf(type.element, nameOf)];
    case 'map':
      return ['map', typeOf(type.element, nameOf)];
    case 'ref':
      return `ref:${nameOf(type)}`;
    case 'date-time':
      return 'date';
    case 'union':
      return unionOf(type.types.map((member) => typeOf(member, nameOf)));
    default:
      return type.type;
  }
}

/** Alternatives in a fixed order. One that takes anything swallows the others, as `number` does `integer`. */
function unionOf(types) {
  const texts = new Set(types.map((type) => JSON.stringify(type)));
  if (texts.has('"json"')) return 'json';
  if (texts.has('"number"')) texts.delete('"integer"');
  const distinct = [...texts].sort(compare).map((text) => JSON.parse(text));
  return distinct.length === 1 ? distinct[0] : ['union', ...distinct];
}

/** The type with `json` in place of every union. */
export function withoutUnions(type) {
  if (!Array.isArray(type)) return type;
  return type[0] === 'union' ? 'json' : [type[0], withoutUnions(type[1])];
}

/** The nested types that a type mentions, by name. */
export function structsIn(type) {
  if (Array.isArray(type)) return type.slice(1).flatMap(structsIn);
  return type.startsWith('ref:') ? [type.slice('ref:'.length)] : [];
}

/**
 * Allowed values of the property, or of its elements. Those of the type that the property has now:
 * of its earlier types they can be out of date.
 */
export function allowedValues(type) {
  if (type.type === 'array') return allowedValues(type.element);
  return type.allowedValues?.length ? [...new Set(type.allowedValues)] : undefined;
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const TAGS = ['list', 'tag'];

/**
 * `type`, and where they say more `union` and `newer`. The reference keeps the type that a property
 * or attribute had first, but gives standard tags that it manages the common type as soon as it can.
 */
function typeMembers(fact, nameOf, isTagList = false) {
  const types = [...(fact.previousTypes ?? []), fact.type].map((type) => typeOf(type, nameOf));
  if (isTagList && types.some((type) => same(type, TAGS))) return { type: TAGS };
  const [first, ...newer] = types.filter((type, i) => types.findIndex((other) => same(type, other)) === i);
  const result = { type: withoutUnions(first) };
  if (!same(first, result.type)) result.union = first;
  if (newer.length) result.newer = newer;
  return result;
}

const isSaid = (value) => value !== undefined && value !== 'None' && value !== 'NONE' && value !== 'no';

function property(name, fact, nameOf, isTagList = false) {
  const result = { name: propertyName(name), ...typeMembers(fact, nameOf, isTagList) };
  if (fact.required) result.required = true;
  const values = allowedValues(fact.type);
  if (values?.every((value) => typeof value === 'string')) result.values = values;
  if (values?.every((value) => typeof value === 'number')) result.numbers = values;
  if (isSaid(fact.causesReplacement)) result.replaces = fact.causesReplacement;
  if (fact.relationshipRefs?.length) {
    result.related = fact.relationshipRefs.map((ref) => [ref.cloudFormationType, ref.propertyName]);
  }
  if (isSaid(fact.scrutinizable)) result.scrutiny = fact.scrutinizable;
  if (fact.defaultValue !== undefined) result.default = fact.defaultValue;
  if (isSaid(fact.deprecated)) result.deprecated = true;
  return result;
}

function attribute(name, fact, nameOf) {
  const result = { name: attributeName(name), ...typeMembers(fact, nameOf) };
  if (isSaid(fact.deprecated)) result.deprecated = true;
  return result;
}

/**
 * Of a resource type, what the reference offers of it where another refers to it: what `Ref`
 * returns, the identifier and the ARN.
 */
function offers(fact) {
  const arns = ['Arn', `${fact.name}Arn`].filter((name) => name in fact.attributes);
  return new Set([...(fact.cfnRefIdentifier ?? []), ...(fact.primaryIdentifier ?? []), ...arns]);
}

/**
 * Splits `related` of a property of a resource: what the reference takes directly becomes `refs`.
 * It looks for ARNs first, and for the rest in the order of the facts.
 */
function splitRelated(property, db) {
  const { related, ...rest } = property;
  if (!related) return property;
  const isTaken = ([type, name]) => {
    const [target] = db.lookup('resource', 'cloudFormationType', 'equals', type);
    return target !== undefined && offers(target).has(name);
  };
  const isArn = ([, name]) => /arn$/i.test(name);
  const taken = related.filter(isTaken);
  const refs = [...taken.filter(isArn), ...taken.filter((relation) => !isArn(relation))];
  const others = related.filter((relation) => !isTaken(relation));
  return { ...rest, ...(refs.length && { refs }), ...(others.length && { related: others }) };
}

/** The nested types that are in use, directly or through another. */
function usedTypes(types, resource, always) {
  const used = new Set(always);
  const visit = (members) => {
    for (const { type, union = type, newer = [] } of Object.values(members)) {
      for (const name of [union, ...newer].flatMap(structsIn)) {
        if (used.has(name)) continue;
        used.add(name);
        visit(types[name]);
      }
    }
  };
  always.forEach((name) => visit(types[name]));
  visit(resource.properties);
  visit(resource.attributes ?? {});
  return sorted(Object.entries(types).filter(([name]) => used.has(name)));
}

/** One resource type as plain data. */
export function resource(db, fact) {
  const definitions = db.follow('usesType', fact).map((use) => use.entity);
  const nameOf = (type) => structName(db.get('typeDefinition', type.reference.$ref).name);
  const mapped = (members, make) => sorted(Object.entries(members).map(([name, member]) => [name, make(name, member)]));
  const tags = fact.tagInformation;
  const isTagList = (name) => tags?.variant === 'standard' && tags.tagPropertyName === name;

  const result = { class: className(fact.cloudFormationType) };
  const ref = fact.cfnRefIdentifier ?? fact.primaryIdentifier;
  if (ref?.length) result.ref = ref;
  if (fact.primaryIdentifier?.length) result.identifier = fact.primaryIdentifier;
  if (fact.arnTemplate) result.arn = fact.arnTemplate;
  if (fact.isStateful) result.stateful = true;
  if (isSaid(fact.scrutinizable)) result.scrutiny = fact.scrutinizable;
  if (fact.additionalReplacementProperties?.length) {
    const paths = new Set(fact.additionalReplacementProperties.map((path) => JSON.stringify(path)));
    result.alsoReplaces = [...paths].map((path) => JSON.parse(path));
  }
  if (fact.cloudFormationTransform) result.transform = fact.cloudFormationTransform;
  if (tags) result.tags = { property: tags.tagPropertyName, variant: tags.variant };
  if (Object.keys(fact.attributes).length) {
    result.attributes = mapped(fact.attributes, (name, member) => attribute(name, member, nameOf));
  }
  result.properties = mapped(fact.properties, (name, member) =>
    splitRelated(property(name, member, nameOf, isTagList(name)), db),
  );
  const types = Object.fromEntries(
    definitions.map(({ name, properties }) => [
      structName(name),
      mapped(properties, (property_, member) => property(property_, member, nameOf)),
    ]),
  );
  const always = definitions.filter((d) => d.mustRenderForBwCompat).map((d) => structName(d.name));
  const used = usedTypes(types, result, always);
  if (Object.keys(used).length) result.types = used;
  return result;
}

/** The facts of all services, by module name. */
export function services(db) {
  const result = new Map();
  for (const fact of db.all('resource')) {
    const name = moduleName(fact.cloudFormationType);
    if (!result.has(name)) result.set(name, []);
    result.get(name).push([fact.cloudFormationType, resource(db, fact)]);
  }
  return new Map([...result].sort(([a], [b]) => compare(a, b)).map(([name, types]) => [name, sorted(types)]));
}

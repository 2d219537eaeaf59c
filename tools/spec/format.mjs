// JSON with one line per property, attribute or scalar: small, and readable in a diff.

/** What stands on one line: scalars, lists, and objects with nothing but scalars and lists in them. */
function isLeaf(value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return true;
  return typeof value.name === 'string' || typeof value.variant === 'string';
}

export function format(value, depth = 0) {
  if (isLeaf(value) || Object.keys(value).length === 0) return JSON.stringify(value);
  const indent = ' '.repeat(depth + 1);
  const members = Object.entries(value).map(
    ([key, member]) => `${indent}${JSON.stringify(key)}: ${format(member, depth + 1)}`,
  );
  return `{\n${members.join(',\n')}\n${' '.repeat(depth)}}`;
}

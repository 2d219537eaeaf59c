// What the reference library knows of AWS regions.

/**
 * One fact a line: name, region and value between tabs, sorted by code units, so that a line is found
 * by bisection. `facts` is the class `Fact` of the module region-info.
 */
export function regionFacts(facts) {
  const lines = facts.definedFacts().flatMap(([region, name]) => {
    const value = facts.find(region, name);
    return value === undefined ? [] : [[name, region, value]];
  });
  for (const fact of lines) {
    if (fact.some((part) => /[\t\n]/.test(part))) throw new Error(`a tab or line break in ${JSON.stringify(fact)}`);
  }
  return lines
    .map((fact) => `${fact.join('\t')}\n`)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('');
}

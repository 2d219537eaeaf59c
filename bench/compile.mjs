// What the compiler takes for the flagship's source file, for its headers, and for each public header.

import fs from 'node:fs';
import path from 'node:path';

import { best, root, summarize, time, times, typescriptProject } from './bench.mjs';

const MAX_SECONDS = 2;
const MAX_HEADERS_SECONDS = 1;
const SLOWEST_SHOWN = 12;

/** All but the adapter to GoogleTest, which is GoogleTest more than anything else. */
function publicHeaders(directory) {
  return fs.readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith('.hpp'))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== 'cdk/assertions/gtest.hpp')
    .sort();
}

export function compile(bench) {
  const source = path.join(root, 'examples/efs_fargate_nginx/main.cpp');
  const command = bench.compileCommand(source);
  const directory = bench.directory('compile');
  const object = path.join(directory, 'out.o');
  const compilation = (file) => ({ command: [...command, '-c', file, '-o', object] });
  const write = (name, text) => {
    const file = path.join(directory, name);
    fs.writeFileSync(file, text);
    return compilation(file);
  };
  const includes = fs.readFileSync(source, 'utf8').match(/^#include .*$/gm);
  const project = typescriptProject(path.join(directory, 'typescript'));

  const programs = [
    compilation(source),
    write('headers.cpp', `${includes.join('\n')}\nint main() {}\n`),
    write('core.cpp', '#include <cdk/core.hpp>\nint main() {}\n'),
    { command: project.check },
  ];
  const [whole, headers, core, check] = bench.measureInTurns(programs);

  bench.title(`Compiling the flagship's source file: ${command.join(' ').replaceAll(root, '.')}`);
  const row = (name, { best, median, cpu, runs }) => [name, time(best), time(median), time(cpu), runs];
  bench.table(['', 'best', 'median', 'cpu', 'runs'], [
    row('main.cpp', whole),
    row('its headers alone', headers),
    row('<cdk/core.hpp> alone', core),
    row('tsc --noEmit of app.ts', check),
    ['ratio', times(check.best / whole.best), times(check.median / whole.median), times(check.cpu / whole.cpu), ''],
  ]);

  const each = publicHeaders(path.join(root, 'include')).map((header) => {
    const runs = bench.measure(write('header.cpp', `#include <${header}>\n`).command);
    return { header, seconds: best(runs.map(({ user, system }) => user + system)) };
  });
  each.sort((a, b) => b.seconds - a.seconds);
  console.log(`\n   Each of ${each.length} public headers alone, processor time; the slowest:\n`);
  bench.table(['', 'cpu'], each.slice(0, SLOWEST_SHOWN).map(({ header, seconds }) => [`<${header}>`, time(seconds)]));

  bench.verdict("compiling the flagship's source file", `<= ${MAX_SECONDS} s`, time(whole.median),
    whole.median <= MAX_SECONDS);
  bench.verdict('of it, headers', `<= ${MAX_HEADERS_SECONDS} s`, time(headers.median),
    headers.median <= MAX_HEADERS_SECONDS);
  const slow = each.filter(({ seconds }) => seconds > MAX_HEADERS_SECONDS);
  bench.verdict('each public header alone (cpu)', `<= ${MAX_HEADERS_SECONDS} s`,
    `${time(each[0].seconds)} at most, ${slow.length} above`, slow.length === 0);
  bench.result('compile', { whole, headers, core, check, each });
}

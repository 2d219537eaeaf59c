// The flagship app without a CLI: what the CLI relies on. The program comes in CDK_TEST_APP.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import {
  assertSameText, plainEnvironment, printTemplate, readTemplate, recordedTemplate, runProgram, stackName,
  withOurHandlers,
} from './support.mjs';

const app = path.resolve(process.env.CDK_TEST_APP ?? '');

describe('the app on its own', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-app-'));
  const run = (outdir, environment = {}) => runProgram(app, [], {
    cwd: directory,
    env: plainEnvironment(directory, { CDK_OUTDIR: outdir, ...environment }),
  });
  after(() => fs.rmSync(directory, { recursive: true, force: true }));

  it('writes an assembly without printing anything', () => {
    const { status, stdout, stderr } = run('cdk.out');
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.ok(fs.existsSync(path.join(directory, 'cdk.out/manifest.json')));
  });

  it('writes the same files every time', () => {
    const outdirs = ['first', 'second'].map((name) => {
      assert.equal(run(name).status, 0);
      return path.join(directory, name);
    });
    const [first, second] = outdirs.map((directory) => {
      const files = fs.readdirSync(directory, { recursive: true })
        .filter((name) => fs.statSync(path.join(directory, name)).isFile()).sort();
      return files.map((name) => [name, fs.readFileSync(path.join(directory, name), 'utf8')]);
    });
    assert.ok(first.length > 2);
    assert.deepEqual(first.map(([name]) => name), second.map(([name]) => name));
    first.forEach(([, text], i) => assertSameText(second[i][1], text));
  });

  it('prints, with path metadata on, what the reference library prints, byte for byte', () => {
    const context = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };
    const { status, stderr } = run('context', { CDK_CONTEXT_JSON: JSON.stringify(context) });
    assert.equal(status, 0, stderr);
    const ours = fs.readFileSync(path.join(directory, `context/${stackName}.template.json`), 'utf8');
    const { template, replaced } = withOurHandlers(readTemplate(recordedTemplate), JSON.parse(ours));
    assertSameText(ours, printTemplate(template));
    assert.ok(replaced.length <= 3, replaced.join('\n'));
  });
});

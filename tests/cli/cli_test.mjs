// The stock CLI runs the flagship app. The program comes in CDK_TEST_APP, the alias of the CLI (see package.json) in
// CDK_TEST_CLI; without an alias every installed CLI takes its turn.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import {
  assertSameText, Cdk, here, printTemplate, readTemplate, recordedTemplate, stackName, withoutBootstrapRule,
  withOurHandlers,
} from './support.mjs';

const app = path.resolve(process.env.CDK_TEST_APP ?? '');
const aliases = process.env.CDK_TEST_CLI
  ? [process.env.CDK_TEST_CLI]
  : Object.keys(JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8')).devDependencies)
    .filter((name) => name.startsWith('aws-cdk'));

/** Highest schema version that a CLI reads, from the files of its own build. */
const highestSchema = { '2.1148.1': 55, '3.0.0': 43, '2.102.0': 34 };

for (const alias of aliases) {
  const cdk = new Cdk(alias);
  describe(`cdk ${cdk.version}`, () => {
    const assembly = cdk.file('cdk.out');
    const templateFile = path.join(assembly, `${stackName}.template.json`);
    const succeeds = (result) => {
      assert.equal(result.status, 0, `exit status ${result.status}\n${result.stdout}\n${result.stderr}`);
      return result;
    };
    /** Writes the recorded template with our handlers' texts, changed by `edit`, and returns its path. */
    const reference = (edit = () => {}) => {
      const { template } = withOurHandlers(readTemplate(recordedTemplate), readTemplate(templateFile));
      edit(template);
      const file = cdk.file('reference.template.json');
      fs.writeFileSync(file, printTemplate(template));
      return file;
    };

    before(() => {
      assert.ok(fs.statSync(app, { throwIfNoEntry: false })?.isFile(), `CDK_TEST_APP names no program: ${app}`);
      succeeds(cdk.run(['synth', '--quiet', '--app', app]));
    });
    after(() => cdk.remove());

    it('is the version it is meant to be', () => {
      assert.equal(succeeds(cdk.run(['--version'])).stdout.split(' ')[0], cdk.version);
      assert.ok(highestSchema[cdk.version], `the schema version that ${cdk.version} reads is not known here`);
    });

    it('lists the stack', () => {
      assert.equal(succeeds(cdk.run(['list', '--app', app])).stdout, `${stackName}\n`);
    });

    it('synthesizes quietly, and gets a schema version that it reads', () => {
      const { stdout } = succeeds(cdk.run(['synth', '--quiet', '--app', app]));
      assert.equal(stdout, '');
      const { version } = JSON.parse(fs.readFileSync(path.join(assembly, 'manifest.json'), 'utf8'));
      assert.match(version, /^\d+\.0\.0$/);
      assert.ok(Number.parseInt(version, 10) <= highestSchema[cdk.version], `schema ${version}`);
    });

    it('runs the app from cdk.json', () => {
      const file = cdk.file('cdk.json');
      fs.writeFileSync(file, JSON.stringify({ app, output: 'elsewhere' }));
      try {
        assert.equal(succeeds(cdk.run(['list'])).stdout, `${stackName}\n`);
        assert.ok(fs.existsSync(cdk.file(`elsewhere/${stackName}.template.json`)));
      } finally {
        fs.rmSync(file);
      }
    });

    it('prints the template and nothing else', () => {
      const json = succeeds(cdk.run(['synth', '--json', '--app', app])).stdout;
      const [printed, written] = [JSON.parse(json), readTemplate(templateFile)].map(withoutBootstrapRule).map(printTemplate);
      assertSameText(printed, written);
      // The same, printed without running the app: what the app wrote to stdout would be the difference.
      const yaml = succeeds(cdk.run(['synth', '--app', app])).stdout;
      assertSameText(yaml, succeeds(cdk.run(['synth', '--app', assembly])).stdout);
      assert.match(yaml, /^Resources:\n {2}\w+:\n {4}Type: AWS::/);
    });

    it('finds no difference from what the reference library prints', () => {
      const { stdout, stderr } = succeeds(cdk.run(['diff', '--fail', '--template', reference(), '--app', app]));
      assert.match(stdout + stderr, /There were no differences/);
    });

    it('would find a difference', () => {
      const file = reference((template) => {
        const [service] = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::ECS::Service');
        service.Properties.DesiredCount = 7;
      });
      const { status, stdout, stderr } = cdk.run(['diff', '--fail', '--template', file, '--app', app]);
      assert.equal(status, 1);
      assert.match(stdout + stderr, /\[-\] 7/);
    });

    it('accepts the assembly against its schema', () => {
      // A CLI checks files against the schema when it is old, or when it is under test itself.
      const { stdout, stderr } = succeeds(cdk.run(['ls', '--app', assembly], { TESTING_CDK: '1' }));
      assert.equal(stdout, `${stackName}\n`);
      assert.doesNotMatch(stderr, /schema|invalid/i);
    });

    it('has its options reach the app', () => {
      const metadata = /aws:cdk:path|aws:asset:path/;
      assert.match(fs.readFileSync(templateFile, 'utf8'), metadata);
      succeeds(cdk.run(['synth', '--quiet', '--app', app, '--output', 'bare', '--no-path-metadata', '--no-asset-metadata']));
      assert.doesNotMatch(fs.readFileSync(cdk.file(`bare/${stackName}.template.json`), 'utf8'), metadata);
    });
  });
}

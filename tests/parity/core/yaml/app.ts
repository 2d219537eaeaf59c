import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Yaml');
const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

const texts: Record<string, any> = {
  Scalars: { a: 1, b: 1.5, c: true, d: null, e: 'text', f: 1e21 },
  LooksLike: ['yes', 'No', 'null', '~', '12', '0x1F', '1e3', '.5', '12:30:45', '2020-01-02', '1_000', ''],
  Punctuation: ['a: b', 'a:b', 'a #b', 'a#b', '# c', '- d', '-d', '[e', 'e]', '{f', '*g', '&h', '!i', '%j', '@k', '"l"', "it's", "'m'", 'n:'],
  Lines: { a: 'one\ntwo', b: 'one\ntwo\n', c: 'one\n\n\ntwo\n\n', d: '  led\nbehind', e: '\n', f: 'tail\n ', g: '\ttab' },
  Nested: { list: [1, [2, [3]], { a: 1, b: { c: [] } }], map: { x: {}, y: [{ z: 'line\nbreak' }] } },
  Keys: { yes: 1, 'a: b': 2, 'c[0]': 3, '': 4, 10: 5 },
  Set: { a: null, b: null },
  Top: '%directive\nlike',
  // What is late-bound stands in the text as it is.
  Late: { ref: thing.ref, arn: `arn:${cdk.Aws.PARTITION}:x`, quoted: `a: ${thing.ref}`, n: cdk.Token.asNumber(thing.getAtt('N')) },
};
for (const [name, value] of Object.entries(texts)) {
  new cdk.CfnOutput(stack, name, { value: stack.toYamlString(value) });
}

app.synth();

import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Json');

const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });
const arn = thing.getAtt('Arn').toString();

// Plain values in properties.
new cdk.CfnResource(stack, 'Values', {
  type: 'Custom::Values',
  properties: {
    Absent: undefined,
    Big: 12345678901,
    Control: 'tab\tnewline\nquote"backslash\\slash/',
    EmptyList: [],
    EmptyMap: {},
    EmptyText: '',
    False: false,
    Float: 0.1,
    Large: 1e21,
    ListOfMaps: [{ A: 1 }, { B: [] }, {}],
    Nested: { Deep: { Empty: {}, Nothing: undefined } },
    Negative: -5,
    Small: 1e-7,
    Unicode: 'äöü € 😀',
    Zero: 0,
    null: 'name',
  },
});

// Values turned into text.
new cdk.CfnResource(stack, 'Texts', {
  type: 'Custom::Texts',
  properties: {
    Compact: stack.toJsonString({ list: [1, 'two', arn], number: 1.5, plain: 'text' }),
    Indented: stack.toJsonString({ a: { b: thing.ref } }, 2),
    Intrinsics: stack.toJsonString({ [`key`]: cdk.Aws.REGION, obj: thing.getAtt('Obj'), q: `"${arn}"` }),
    Lazy: stack.toJsonString({ late: cdk.Lazy.string({ produce: () => 'x' }) }),
    Literal: stack.toJsonString({ a: null, b: true, c: 'ü"\n' }),
    NumberToken: stack.toJsonString({ n: cdk.Token.asNumber(thing.getAtt('N')) }),
  },
});

app.synth();

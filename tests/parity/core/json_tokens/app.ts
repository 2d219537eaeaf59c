import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'JsonTokens');

const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });
const size = new cdk.CfnParameter(stack, 'Size', { type: 'Number' });
const names = new cdk.CfnParameter(stack, 'Names', { type: 'CommaDelimitedList' });
const late = thing.getAtt('Late', cdk.ResolutionTypeHint.STRING_LIST);

const texts: Record<string, any> = {
  // What is late-bound text is quoted, what is a number is not, and a list is written by a function.
  Number: { n: size.valueAsNumber },
  NumberAlone: cdk.Token.asNumber(thing.getAtt('N')),
  NumberAsText: { n: cdk.Tokenization.stringifyNumber(size.valueAsNumber) },
  NumberInText: { n: `n is ${size.valueAsString}` },
  LazyNumber: { n: cdk.Lazy.number({ produce: () => size.valueAsNumber }), m: cdk.Lazy.number({ produce: () => 4 }) },
  Length: { n: cdk.Fn.len(names.valueAsList) },
  List: { l: names.valueAsList },
  Split: { l: cdk.Fn.split('|', thing.ref), z: cdk.Fn.getAzs() },
  Selected: { l: cdk.Fn.select(1, names.valueAsList) },
  Joined: { l: cdk.Fn.join('"', cdk.Token.asList(late)) },
  Nested: { l: [cdk.Fn.split(',', thing.ref), ['a']] },
  LazyList: { l: cdk.Lazy.list({ produce: () => ['a', thing.ref] }) },
  // Literals inside of functions are escaped.
  Sub: { s: cdk.Fn.sub('say "${Word}"\n', { Word: '"hi"' }) },
  Join: { s: cdk.Fn.join('"', ['a\n', thing.ref]) },
  If: { s: cdk.Fn.conditionIf('Cond', 'yes "', cdk.Fn.conditionIf('Other', { x: 1 }, ['"'])) },
  // An object that looks like a function is none.
  LooksLike: { a: { Ref: 'Thing' }, b: { 'Fn::Join': ['', ['x']] } },
  Twice: { inner: stack.toJsonString({ n: size.valueAsNumber, s: thing.ref }) },
  Top: [thing.ref, 1],
  Empty: { a: {}, b: [], c: cdk.Lazy.any({ produce: () => undefined }) },
};
new cdk.CfnResource(stack, 'Texts', {
  type: 'Custom::Texts',
  properties: Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, stack.toJsonString(value)])),
});
new cdk.CfnOutput(stack, 'Spaced', { value: stack.toJsonString({ a: [1, { b: thing.ref }], e: {} }, 3) });

// JSON that the deployment puts together, keys included.
const json = new cdk.CfnJson(stack, 'Json', { value: { [`${thing.ref}:sub`]: thing.getAtt('Sub'), list: cdk.Token.asList(late) } });
new cdk.CfnResource(stack, 'User', { type: 'Custom::User', properties: { Json: json, Value: json.value } });

app.synth();

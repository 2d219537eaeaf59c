import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer');
const consumer = new cdk.Stack(app, 'Consumer');
cdk.CrossStackReferences.of(consumer).consume(cdk.ReferenceStrength.STRONG);
const nested = new cdk.NestedStack(producer, 'Nested');

const plain = new cdk.CfnResource(producer, 'Plain', { type: 'Custom::Plain' });
const weak = new cdk.CfnResource(producer, 'Weak', { type: 'Custom::Weak' });
weak.applyCrossStackReferenceStrength(cdk.ReferenceStrength.WEAK);
const inner = new cdk.CfnResource(nested, 'Inner', { type: 'Custom::Inner' });

const consume = cdk.Stack.consumeReference;
new cdk.CfnResource(consumer, 'User', {
  type: 'Custom::User',
  properties: {
    Again: consume(plain.ref, cdk.ReferenceStrength.WEAK),
    Both: consume(weak.getAtt('Both').toString()),
    Id: consume(producer.stackId, cdk.ReferenceStrength.WEAK),
    Inner: consume(inner.ref, cdk.ReferenceStrength.WEAK),
    List: cdk.Stack.consumeListReference(
      cdk.Token.asList(plain.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)), cdk.ReferenceStrength.WEAK),
    Plain: plain.ref,
    Weak: weak.ref,
    WeakStrong: consume(weak.ref, cdk.ReferenceStrength.STRONG),
  },
});
// Without effect at home, and on the way into a nested stack.
new cdk.CfnOutput(producer, 'AtHome', { value: consume(plain.ref, cdk.ReferenceStrength.STRONG) });
new cdk.CfnOutput(nested, 'Below', { value: consume(plain.ref, cdk.ReferenceStrength.STRONG) });

app.synth();

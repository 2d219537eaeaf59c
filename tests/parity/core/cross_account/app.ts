import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer', { env: { account: '111111111111', region: 'eu-west-1' } });
const thing = new cdk.CfnResource(producer, 'Thing', { type: 'Custom::Thing' });
const nested = new cdk.NestedStack(producer, 'Nested');
const inner = new cdk.CfnResource(nested, 'Inner', { type: 'Custom::Inner' });

const custom = new cdk.Stack(app, 'Custom', {
  env: { account: '333333333333', region: 'us-east-1' },
  synthesizer: new cdk.DefaultStackSynthesizer({ cloudFormationExecutionRole: 'arn:aws:iam::333333333333:role/mine' }),
});
const plain = new cdk.Stack(app, 'Plain', { env: { account: '222222222222', region: 'eu-west-1' } });
const again = new cdk.Stack(app, 'Again', { env: { account: '222222222222', region: 'eu-west-1' } });
cdk.CrossStackReferences.of(custom).consume(cdk.ReferenceStrength.STRONG); // has no effect between accounts

new cdk.CfnResource(custom, 'User', {
  type: 'Custom::User',
  properties: { Id: producer.stackId, Inner: inner.ref, Name: thing.ref },
});
new cdk.CfnResource(plain, 'User', {
  type: 'Custom::User',
  properties: {
    List: cdk.Token.asList(thing.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)),
    Name: thing.ref,
  },
});
new cdk.CfnOutput(again, 'Name', { value: thing.ref });

// Long names are shortened, and another partition has ARNs of its own.
const gov = new cdk.Stack(app, 'GovernmentStackWithAVeryLongNameThatHasToBeShortenedForTheRole', {
  env: { account: '444444444444', region: 'us-gov-west-1' },
});
const govThing = new cdk.CfnResource(gov, 'Thing', { type: 'Custom::Thing' });
new cdk.CfnOutput(plain, 'Gov', { value: govThing.ref });

app.synth();

import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer', { env: { region: 'eu-west-1' } });
const consumer = new cdk.Stack(app, 'Consumer', { env: { region: 'us-east-1' } });

const both = new cdk.CfnResource(producer, 'Both', { type: 'Custom::Both' });
both.applyCrossStackReferenceStrength(cdk.ReferenceStrength.BOTH);
const strong = new cdk.CfnResource(producer, 'Strong', { type: 'Custom::Strong' });
cdk.CrossStackReferences.of(strong).produce(cdk.ReferenceStrength.STRONG);
const weak = new cdk.CfnResource(producer, 'Weak', { type: 'Custom::Weak' });

new cdk.CfnResource(consumer, 'User', {
  type: 'Custom::User',
  properties: {
    Both: both.ref,
    List: cdk.Token.asList(both.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST)),
    Strong: strong.ref,
    Weak: weak.ref,
  },
});

app.synth();

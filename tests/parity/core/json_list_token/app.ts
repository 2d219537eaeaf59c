import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'JsonList');

// A late-bound list inside JSON text needs a function that quotes it at deployment.
const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });
const list = cdk.Token.asList(thing.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST));
new cdk.CfnOutput(stack, 'Once', { value: stack.toJsonString({ list }) });
new cdk.CfnOutput(stack, 'Again', { value: stack.toJsonString([list, { list }]) });

app.synth();

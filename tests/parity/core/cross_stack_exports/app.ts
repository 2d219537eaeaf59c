import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const env = { account: '111111111111', region: 'eu-west-1' };
const producer = new cdk.Stack(app, 'Producer', { env });
const consumer = new cdk.Stack(app, 'Consumer', { env });
const elsewhere = new cdk.Stack(app, 'Elsewhere', { env: { ...env, region: 'us-east-1' } });

const thing = new cdk.CfnResource(producer, 'Thing', { type: 'Custom::Thing' });

new cdk.CfnOutput(consumer, 'Name', { value: producer.exportValue(thing.ref) });
new cdk.CfnOutput(consumer, 'Given', { value: producer.exportValue('literal', { name: 'given-name' }) });
new cdk.CfnOutput(consumer, 'Weak', { value: thing.getAtt('Weak').toString() });

// To another region, a weak reference names the region.
new cdk.CfnOutput(elsewhere, 'Far', { value: thing.getAtt('Far').toString() });

app.synth();

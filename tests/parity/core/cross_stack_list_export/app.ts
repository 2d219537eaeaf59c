import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const producer = new cdk.Stack(app, 'Producer');
const consumer = new cdk.Stack(app, 'Consumer');

const thing = new cdk.CfnResource(producer, 'Thing', { type: 'Custom::Thing' });
const list = thing.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST);
new cdk.CfnOutput(consumer, 'List', { value: cdk.Fn.join(',', producer.exportStringListValue(list)) });
new cdk.CfnOutput(consumer, 'Named', {
  value: cdk.Fn.select(1, producer.exportStringListValue(['a', 'b'], { name: 'given-list' })),
});

app.synth();

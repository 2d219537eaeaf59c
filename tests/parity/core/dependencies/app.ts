import * as cdk from 'aws-cdk-lib';
import { Construct } from 'constructs';

class Pair extends Construct {
  readonly first: cdk.CfnResource;
  readonly second: cdk.CfnResource;
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.first = new cdk.CfnResource(this, 'First', { type: 'Custom::First' });
    this.second = new cdk.CfnResource(this, 'Second', { type: 'Custom::Second' });
  }
}

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Dependencies');

const single = new cdk.CfnResource(stack, 'Single', { type: 'Custom::Single' });
const last = new cdk.CfnResource(stack, 'Last', { type: 'Custom::Last' });
const a = new Pair(stack, 'A');
const b = new Pair(stack, 'B');

single.addDependency(last);
single.addDependency(last);
a.node.addDependency(b);
b.node.addDependency(last);
last.addDependency(a.first);
last.removeDependency(a.first);
b.second.addDependency(single);
b.second.replaceDependency(single, b.first);

// Between stacks: the stacks depend on each other, not the resources.
const consumer = new cdk.Stack(app, 'Consumer');
const user = new cdk.CfnResource(consumer, 'User', { type: 'Custom::User' });
user.addDependency(single);

const third = new cdk.Stack(app, 'Third');
new cdk.CfnResource(third, 'Thing', { type: 'Custom::Thing' });
third.addDependency(consumer, 'it says so');

// An output waits for nothing, and nothing waits for it.
const output = new cdk.CfnOutput(stack, 'Output', { value: 'x' });
output.node.addDependency(a);

app.synth();

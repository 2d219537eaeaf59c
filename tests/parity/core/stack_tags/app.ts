import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();

// Explicit stack tags; tags that an aspect adds stay with the resources.
const stack = new cdk.Stack(app, 'StackTags', { tags: { team: 'core', Cost: 'x', 'a-b': 'y' } });
stack.addStackTag('later', 'added');
stack.addStackTag('team', 'replaced');
stack.removeStackTag('a-b');
cdk.Tags.of(stack).add('aspect', 'not-here');
new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

app.synth();

import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const make = (id: string) => {
  const stack = new cdk.Stack(app, id);
  new cdk.CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic' });
  new cdk.CfnResource(stack, 'Volume', { type: 'AWS::EC2::Volume' });
  return { stack, kept: new cdk.CfnResource(stack, 'Kept', { type: 'AWS::SQS::Queue' }) };
};

// The last one counts; the higher the priority, the later.
const ordered = make('Ordered');
cdk.RemovalPolicies.of(ordered.stack).destroy({ priority: 300 });
cdk.RemovalPolicies.of(ordered.stack).retain();
cdk.RemovalPolicies.of(ordered.kept).retain({ priority: 400 });

// Of two at the same place, the later one; of two places, the inner one.
const nested = make('Nested');
cdk.RemovalPolicies.of(nested.kept).retainOnUpdateOrDelete();
cdk.RemovalPolicies.of(nested.stack).retain();
cdk.RemovalPolicies.of(nested.stack).apply(cdk.RemovalPolicy.DESTROY, { excludeResourceTypes: ['AWS::SNS::Topic'] });

// Missing is what has neither policy.
const missing = make('Missing');
missing.kept.cfnOptions.updateReplacePolicy = cdk.CfnDeletionPolicy.SNAPSHOT;
cdk.MissingRemovalPolicies.of(missing.stack).destroy({ priority: 900 });
cdk.RemovalPolicies.of(missing.stack).snapshot({ applyToResourceTypes: ['AWS::EC2::Volume'], priority: 500 });

app.synth();

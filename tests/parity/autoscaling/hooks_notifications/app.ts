import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as hooktargets from 'aws-cdk-lib/aws-autoscaling-hooktargets';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Hooks');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const topic = new sns.Topic(stack, 'Topic');
const errors = new sns.Topic(stack, 'Errors');
const group = new autoscaling.AutoScalingGroup(stack, 'Group', {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  notifications: [
    { topic },
    { scalingEvents: autoscaling.ScalingEvents.ERRORS, topic: errors },
  ],
  vpc,
});

group.addLifecycleHook('Plain', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING });
group.addLifecycleHook('Topic', {
  defaultResult: autoscaling.DefaultResult.CONTINUE,
  heartbeatTimeout: cdk.Duration.minutes(5),
  lifecycleHookName: 'named',
  lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING,
  notificationMetadata: '{"a":1}',
  notificationTarget: new hooktargets.TopicHook(topic),
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('autoscaling.amazonaws.com') });
group.addLifecycleHook('OwnRole', {
  lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING,
  notificationTarget: new hooktargets.TopicHook(topic),
  role,
});
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const key = new kms.Key(stack, 'Key');
group.addLifecycleHook('Function', {
  lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING,
  notificationTarget: new hooktargets.FunctionHook(handler, key),
});

app.synth();

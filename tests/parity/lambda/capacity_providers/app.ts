import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Providers');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
const network = { securityGroups: [group], subnets: vpc.privateSubnets };

const full = new lambda.CapacityProvider(stack, 'Full', {
  ...network,
  architectures: [lambda.Architecture.ARM_64],
  capacityProviderName: 'full-provider',
  instanceTypeFilter: lambda.InstanceTypeFilter.allow([new ec2.InstanceType('m7g.large')]),
  kmsKey: new kms.Key(stack, 'Key'),
  logGroup: new logs.LogGroup(stack, 'Logs'),
  maxVCpuCount: 40,
  propagateTags: lambda.PropagateTags.explicit({ team: 'web', stage: 'prod' }),
  scalingOptions: lambda.ScalingOptions.manual([lambda.TargetTrackingScalingPolicy.cpuUtilization(70)]),
  systemLogLevel: lambda.SystemLogLevel.DEBUG,
});
new lambda.CapacityProvider(stack, 'Auto', {
  ...network,
  instanceTypeFilter: lambda.InstanceTypeFilter.exclude([new ec2.InstanceType('m5.large')]),
  operatorRole: iam.Role.fromRoleName(stack, 'Operator', 'operator'),
  propagateTags: lambda.PropagateTags.none(),
  scalingOptions: lambda.ScalingOptions.auto(),
});
const plain = new lambda.CapacityProvider(stack, 'Plain', network);

const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  memorySize: 2048,
  runtime: lambda.Runtime.PYTHON_3_13,
};
const tuned = new lambda.Function(stack, 'Tuned', base);
full.addFunction(tuned, {
  executionEnvironmentMemoryGiBPerVCpu: 4,
  latestPublishedScalingConfig: { maxExecutionEnvironments: 10, minExecutionEnvironments: 1 },
  perExecutionEnvironmentMaxConcurrency: 8,
  publishToLatestPublished: false,
});
plain.addFunction(new lambda.Function(stack, 'Usual', base));
new cdk.CfnOutput(stack, 'Version', { value: tuned.currentVersion.version });
new cdk.CfnOutput(stack, 'Arn', { value: full.capacityProviderArn });
new cdk.CfnOutput(stack, 'Name', { value: full.capacityProviderName });
const byName = lambda.CapacityProvider.fromCapacityProviderName(stack, 'ByName', 'named');
new cdk.CfnOutput(stack, 'ByNameArn', { value: byName.capacityProviderArn });
const byArn = lambda.CapacityProvider.fromCapacityProviderArn(stack, 'ByArn', cdk.Fn.importValue('provider'));
new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.capacityProviderName });

app.synth();

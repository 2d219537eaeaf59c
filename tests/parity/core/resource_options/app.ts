import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ResourceOptions');

const resource = (id: string, type = 'AWS::EC2::Volume') => new cdk.CfnResource(stack, id, { type });

resource('Retained').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
resource('Destroyed').applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);
resource('Snapshotted').applyRemovalPolicy(cdk.RemovalPolicy.SNAPSHOT);
resource('RetainedAfterCreation').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
resource('Defaulted').applyRemovalPolicy(undefined);
resource('DefaultGiven').applyRemovalPolicy(undefined, { default: cdk.RemovalPolicy.DESTROY });
resource('DeleteOnly').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN, { applyToUpdateReplacePolicy: false });

const group = resource('Group', 'AWS::AutoScaling::AutoScalingGroup');
group.cfnOptions.creationPolicy = {
  autoScalingCreationPolicy: { minSuccessfulInstancesPercent: 50 },
  resourceSignal: { count: 2, timeout: 'PT5M' },
};
group.cfnOptions.updatePolicy = {
  autoScalingReplacingUpdate: { willReplace: false },
  autoScalingRollingUpdate: { maxBatchSize: 1, minInstancesInService: 1, suspendProcesses: ['AZRebalance'] },
  autoScalingScheduledAction: { ignoreUnmodifiedGroupSizeProperties: true },
};
group.cfnOptions.description = 'the fleet';
group.cfnOptions.metadata = { Owner: 'team' };
group.cfnOptions.version = '1.0';
group.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN;

const alias = resource('Alias', 'AWS::Lambda::Alias');
alias.cfnOptions.updatePolicy = {
  codeDeployLambdaAliasUpdate: { applicationName: 'app', deploymentGroupName: 'group' },
  enableVersionUpgrade: true,
  useOnlineResharding: true,
};

app.synth();

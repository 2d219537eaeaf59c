import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Policies');
const resource = (id: string, type: string) => new cdk.CfnResource(stack, id, { type });

const group = resource('Group', 'AWS::AutoScaling::AutoScalingGroup');
group.cfnOptions.creationPolicy = {
  autoScalingCreationPolicy: { minSuccessfulInstancesPercent: 80 },
  resourceSignal: { count: 3, timeout: 'PT15M' },
};
group.cfnOptions.updatePolicy = {
  autoScalingInstanceRefresh: { strategy: 'Rolling' },
  autoScalingReplacingUpdate: { willReplace: false },
  autoScalingRollingUpdate: {
    maxBatchSize: 2,
    minActiveInstancesPercent: 50,
    minInstancesInService: 1,
    minSuccessfulInstancesPercent: 75,
    pauseTime: 'PT5M',
    suspendProcesses: ['AZRebalance'],
    waitOnResourceSignals: true,
  },
  autoScalingScheduledAction: { ignoreUnmodifiedGroupSizeProperties: true },
};
const alias = resource('Alias', 'AWS::Lambda::Alias');
alias.cfnOptions.updatePolicy = {
  codeDeployLambdaAliasUpdate: {
    afterAllowTrafficHook: 'after',
    applicationName: 'application',
    beforeAllowTrafficHook: 'before',
    deploymentGroupName: group.ref,
  },
};
const domain = resource('Domain', 'AWS::Elasticsearch::Domain');
domain.cfnOptions.updatePolicy = { enableVersionUpgrade: true, useOnlineResharding: false };
domain.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
domain.cfnOptions.updateReplacePolicy = cdk.CfnDeletionPolicy.RETAIN;
const fleet = resource('Fleet', 'AWS::AppStream::Fleet');
fleet.cfnOptions.creationPolicy = { startFleet: true };

app.synth();

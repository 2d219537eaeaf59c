import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Hooks');
const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

new cdk.CfnHook(stack, 'Plain', { type: 'Custom::Hook' });
new cdk.CfnHook(stack, 'Custom', { properties: { ref: thing.ref, values: [1, 2] }, type: 'Custom::Hook' });

const route = (logicalId: string): cdk.CfnTrafficRoute => ({
  logicalId,
  type: 'AWS::ElasticLoadBalancingV2::Listener',
});
const application: cdk.CfnCodeDeployBlueGreenApplication = {
  ecsAttributes: {
    taskDefinitions: ['BlueTaskDefinition', 'GreenTaskDefinition'],
    taskSets: ['BlueTaskSet', 'GreenTaskSet'],
    trafficRouting: {
      prodTrafficRoute: route('Production'),
      targetGroups: ['BlueGroup', 'GreenGroup'],
      testTrafficRoute: route('Test'),
    },
  },
  target: { logicalId: 'Service', type: 'AWS::ECS::Service' },
};
new cdk.CfnCodeDeployBlueGreenHook(stack, 'Canary', {
  additionalOptions: { terminationWaitTimeInMinutes: 10 },
  applications: [application],
  lifecycleEventHooks: {
    afterAllowTestTraffic: 'a',
    afterAllowTraffic: 'b',
    afterInstall: 'c',
    beforeAllowTraffic: 'd',
    beforeInstall: 'e',
  },
  serviceRole: 'CodeDeployRole',
  trafficRoutingConfig: {
    timeBasedCanary: { bakeTimeMins: 5, stepPercentage: 15 },
    type: cdk.CfnTrafficRoutingType.TIME_BASED_CANARY,
  },
});
const changed = new cdk.CfnCodeDeployBlueGreenHook(stack, 'Linear', {
  applications: [application, application],
  serviceRole: thing.ref,
  trafficRoutingConfig: {
    timeBasedLinear: { stepPercentage: 20 },
    type: cdk.CfnTrafficRoutingType.TIME_BASED_LINEAR,
  },
});
changed.serviceRole = 'OtherRole';

app.synth();

import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();

const plain = new cdk.Stack(app, 'Plain');
const cluster = new ecs.Cluster(plain, 'Cluster');
new cdk.CfnOutput(plain, 'Arn', { value: cluster.clusterArn });
new cdk.CfnOutput(plain, 'Name', { value: cluster.clusterName });

const stack = new cdk.Stack(app, 'Clusters');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
new ecs.Cluster(stack, 'Insights', { clusterName: 'insights', containerInsightsV2: ecs.ContainerInsights.ENHANCED, vpc });
new ecs.Cluster(stack, 'Disabled', { containerInsightsV2: ecs.ContainerInsights.DISABLED, vpc });
new ecs.Cluster(stack, 'Fargate', { enableFargateCapacityProviders: true, vpc });
const discoverable = new ecs.Cluster(stack, 'Discoverable', {
  defaultCloudMapNamespace: { name: 'internal.local' }, vpc,
});
discoverable.enableFargateCapacityProviders();
discoverable.addDefaultCapacityProviderStrategy([
  { base: 1, capacityProvider: 'FARGATE', weight: 1 },
  { capacityProvider: 'FARGATE_SPOT', weight: 4 },
]);

const imported = ecs.Cluster.fromClusterAttributes(stack, 'Imported', { clusterName: 'existing', vpc });
new cdk.CfnOutput(stack, 'ImportedArn', { value: imported.clusterArn });
const byArn = ecs.Cluster.fromClusterArn(stack, 'ByArn', 'arn:aws:ecs:eu-west-1:111111111111:cluster/other');
new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.clusterName });

app.synth();

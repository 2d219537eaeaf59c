import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sd from 'aws-cdk-lib/aws-servicediscovery';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ClusterSettings');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
new ecs.Cluster(stack, 'Enhanced', { containerInsightsV2: ecs.ContainerInsights.ENHANCED, vpc });
new ecs.Cluster(stack, 'Disabled', { containerInsightsV2: ecs.ContainerInsights.DISABLED, vpc });
new ecs.Cluster(stack, 'Private', { defaultCloudMapNamespace: { name: 'private.local' }, vpc });
new ecs.Cluster(stack, 'Http', {
  defaultCloudMapNamespace: { name: 'http', type: sd.NamespaceType.HTTP, useForServiceConnect: true }, vpc,
});
const publicly = new ecs.Cluster(stack, 'Public', { vpc });
publicly.addDefaultCloudMapNamespace({ name: 'example.com', type: sd.NamespaceType.DNS_PUBLIC, useForServiceConnect: true });

const fargate = new ecs.Cluster(stack, 'Fargate', { enableFargateCapacityProviders: true, vpc });
fargate.addDefaultCapacityProviderStrategy([
  { base: 1, capacityProvider: 'FARGATE', weight: 1 }, { base: 0, capacityProvider: 'FARGATE_SPOT', weight: 4 },
]);
const worker = new iam.Role(stack, 'Worker', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
fargate.grants.taskProtection(worker);
const imported = ecs.Cluster.fromClusterAttributes(stack, 'Imported', { clusterName: 'known', vpc });
ecs.ClusterGrants.fromCluster(imported).taskProtection(worker);
new cdk.CfnOutput(stack, 'Tasks', { value: fargate.arnForTasks('abc') });
new cdk.CfnOutput(stack, 'AreClusters', { value: `${ecs.Cluster.isCluster(fargate)} ${ecs.Cluster.isCluster(imported)}` });

app.synth();

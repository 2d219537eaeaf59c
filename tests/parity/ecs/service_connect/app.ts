import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ServiceConnect');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', {
  defaultCloudMapNamespace: { name: 'internal.local' }, vpc,
});
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'),
  portMappings: [
    { appProtocol: ecs.AppProtocol.http2, containerPort: 80, name: 'web' },
    { containerPort: 9000, name: 'admin' },
  ],
});
const base = { cluster, taskDefinition };

new ecs.FargateService(stack, 'Client', { ...base, serviceConnectConfiguration: {} });
new ecs.FargateService(stack, 'Server', {
  ...base, serviceConnectConfiguration: { namespace: 'other', services: [{ portMappingName: 'web' }] },
});
const key = new kms.Key(stack, 'Key');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
new ecs.FargateService(stack, 'Full', {
  ...base,
  serviceConnectConfiguration: {
    accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.JSON, includeQueryParameters: true },
    logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'proxy' }),
    services: [
      {
        discoveryName: 'front',
        dnsName: 'front.internal',
        idleTimeout: cdk.Duration.minutes(10),
        ingressPortOverride: 8443,
        perRequestTimeout: cdk.Duration.seconds(20),
        port: 8080,
        portMappingName: 'web',
        tls: { awsPcaAuthorityArn: 'arn:aws:acm-pca:eu-west-1:111111111111:certificate-authority/a', kmsKey: key, role },
      },
      { idleTimeout: cdk.Duration.seconds(0), portMappingName: 'admin' },
    ],
  },
});
const later = new ecs.FargateService(stack, 'Later', base);
later.enableServiceConnect({
  accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.TEXT },
  logDriver: ecs.LogDrivers.jsonFile(),
  services: [{ portMappingName: 'web', tls: {} }],
});

const http = new ecs.Cluster(stack, 'Http', { vpc });
http.addDefaultCloudMapNamespace({ name: 'shared', type: cdk.aws_servicediscovery.NamespaceType.HTTP, useForServiceConnect: true });
const service = new ecs.FargateService(stack, 'InHttp', { cluster: http, taskDefinition });
service.enableServiceConnect();

app.synth();

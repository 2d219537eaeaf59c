import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Connectors');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, restrictDefaultSecurityGroup: false });
const group = new ec2.SecurityGroup(stack, 'Group', { vpc });

const full = new lambda.NetworkConnector(stack, 'Full', {
  configuration: lambda.NetworkConnectorConfiguration.vpcEgress({
    computeType: lambda.NetworkConnectorComputeType.MICRO_VM,
    networkProtocol: lambda.NetworkConnectorProtocol.DUAL_STACK,
    securityGroups: [group],
    vpc,
    vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  }),
  networkConnectorName: 'full-connector',
  tags: { team: 'web', stage: 'prod' },
});
cdk.Tags.of(full).add('more', 'tags');
const configuration = lambda.NetworkConnectorConfiguration.vpcEgress({
  computeType: lambda.NetworkConnectorComputeType.WEB_FUNCTION, securityGroups: [group], vpc,
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
new lambda.NetworkConnector(stack, 'OwnRole', { configuration, operatorRole: role });
new lambda.NetworkConnector(stack, 'ImportedRole', {
  configuration, operatorRole: iam.Role.fromRoleName(stack, 'Existing', 'existing'),
});
const byArn = lambda.NetworkConnector.fromNetworkConnectorArn(stack, 'ByArn',
  'arn:aws:lambda:eu-west-1:111111111111:network-connector:nc');
const byVersion = lambda.NetworkConnector.fromNetworkConnectorVersionArn(stack, 'ByVersion',
  'arn:aws:lambda:eu-west-1:111111111111:network-connector:nc:3');
const late = lambda.NetworkConnector.fromNetworkConnectorVersionArn(stack, 'Late', cdk.Fn.importValue('connector'));
for (const [id, value] of Object.entries({
  Arn: full.networkConnectorArn,
  ByArnArn: byArn.networkConnectorArn,
  ByVersionArn: byVersion.networkConnectorArn,
  ByVersionLatest: byVersion.latestVersionArn,
  LateArn: late.networkConnectorArn,
  Latest: full.latestVersionArn,
})) {
  new cdk.CfnOutput(stack, id, { value });
}

app.synth();

import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Endpoints');
const vpc = new ec2.Vpc(stack, 'Vpc', {
  gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
  maxAzs: 2,
  natGateways: 0,
  restrictDefaultSecurityGroup: false,
  subnetConfiguration: [
    { name: 'Public', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'Isolated', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  ],
});

const dynamo = vpc.addGatewayEndpoint('Dynamo', {
  service: ec2.GatewayVpcEndpointAwsService.DYNAMODB,
  subnets: [{ subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
});
dynamo.addToPolicy(new iam.PolicyStatement({
  actions: ['dynamodb:GetItem'], principals: [new iam.AnyPrincipal()], resources: ['*'],
}));

const logs = vpc.addInterfaceEndpoint('Logs', { service: ec2.InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS });
logs.connections.allowDefaultPortFromAnyIpv4();
const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
vpc.addInterfaceEndpoint('Ecr', {
  open: false,
  privateDnsEnabled: false,
  securityGroups: [group],
  service: ec2.InterfaceVpcEndpointAwsService.ECR_DOCKER,
  subnets: { subnetType: ec2.SubnetType.PUBLIC },
});
new ec2.InterfaceVpcEndpoint(stack, 'Custom', {
  service: new ec2.InterfaceVpcEndpointService('com.amazonaws.vpce.eu-west-1.vpce-svc-1', 8443),
  vpc,
});

app.synth();

import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();

// Without a known environment there are two zones to choose from.
const agnostic = new cdk.Stack(app, 'Agnostic');
const vpc = new ec2.Vpc(agnostic, 'Vpc');
new cdk.CfnOutput(agnostic, 'Id', { value: vpc.vpcId });
new cdk.CfnOutput(agnostic, 'Arn', { value: vpc.vpcArn });
new cdk.CfnOutput(agnostic, 'Cidr', { value: vpc.vpcCidrBlock });
new cdk.CfnOutput(agnostic, 'Zones', { value: cdk.Fn.join(',', vpc.availabilityZones) });
new cdk.CfnOutput(agnostic, 'Private', {
  value: cdk.Fn.join(',', vpc.selectSubnets().subnetIds),
});

// With one, the zones come from the context.
const known = new cdk.Stack(app, 'Known', { env: { account: '111111111111', region: 'eu-west-1' } });
new ec2.Vpc(known, 'Vpc', { restrictDefaultSecurityGroup: false });

app.synth();

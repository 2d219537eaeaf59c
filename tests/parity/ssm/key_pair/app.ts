import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'KeyPairs');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

// EC2 puts the private key of a new key pair into a parameter.
const key = new ec2.KeyPair(stack, 'Key', { keyPairName: 'chosen' });
key.privateKey.grantRead(role);
new cdk.CfnOutput(stack, 'PrivateKey', { value: key.privateKey.parameterName });

app.synth();

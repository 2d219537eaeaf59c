import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'AutoDelete');
new s3.Bucket(stack, 'First', { autoDeleteObjects: true, removalPolicy: cdk.RemovalPolicy.DESTROY });
new s3.Bucket(stack, 'Second', { autoDeleteObjects: true, removalPolicy: cdk.RemovalPolicy.DESTROY });

app.synth();

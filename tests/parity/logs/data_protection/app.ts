import * as cdk from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'DataProtection');

const masked = new logs.LogGroup(stack, 'Masked', {
  dataProtectionPolicy: new logs.DataProtectionPolicy({
    identifiers: [
      logs.DataIdentifier.EMAILADDRESS,
      new logs.DataIdentifier('Ssn-US'),
      new logs.CustomDataIdentifier('Employee', 'E-\\d{9}'),
    ],
  }),
  deletionProtectionEnabled: true,
  fieldIndexPolicies: [new logs.FieldIndexPolicy({ fields: ['requestId', 'user'] })],
});
const findings = new logs.LogGroup(stack, 'Findings', { logGroupName: '/aws/vendedlogs/findings' });
const bucket = new s3.Bucket(stack, 'Bucket');
new logs.LogGroup(stack, 'Audited', {
  dataProtectionPolicy: new logs.DataProtectionPolicy({
    deliveryStreamNameAuditDestination: 'stream',
    description: 'What is masked',
    identifiers: [logs.DataIdentifier.DRIVERSLICENSE_AT, logs.DataIdentifier.IPADDRESS],
    logGroupAuditDestination: findings,
    name: 'own',
    s3BucketAuditDestination: bucket,
  }),
});
new logs.LogGroup(stack, 'Delivery', { logGroupClass: logs.LogGroupClass.DELIVERY });
new logs.LogStream(stack, 'Stream', { logGroup: masked });
const stream = logs.LogStream.fromLogStreamAttributes(stack, 'Imported', { logGroupName: 'g', logStreamName: 's' });
new cdk.CfnOutput(stack, 'StreamName', { value: stream.logStreamName });

app.synth();

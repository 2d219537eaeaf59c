import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Topics');

const plain = new sns.Topic(stack, 'Plain');
new cdk.CfnOutput(stack, 'Arn', { value: plain.topicArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.topicName });

const masterKey = new kms.Key(stack, 'Key');
const failureFeedbackRole = iam.Role.fromRoleName(stack, 'Feedback', 'feedback');
const full = new sns.Topic(stack, 'Full', {
  displayName: 'All of it',
  enforceSSL: true,
  loggingConfigs: [{
    failureFeedbackRole,
    protocol: sns.LoggingProtocol.LAMBDA,
    successFeedbackSampleRate: 50,
  }],
  masterKey,
  signatureVersion: '2',
  topicName: 'full-topic',
  tracingConfig: sns.TracingConfig.ACTIVE,
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
full.grantPublish(role);
plain.grantSubscribe(role);
plain.grantPublish(new iam.ServicePrincipal('events.amazonaws.com'));

new sns.Topic(stack, 'Fifo', { contentBasedDeduplication: true, fifo: true });
new sns.Topic(stack, 'NamedFifo', { fifo: true, messageRetentionPeriodInDays: 7, topicName: 'queue.fifo' });

const imported = sns.Topic.fromTopicArn(stack, 'Imported', 'arn:aws:sns:eu-west-1:111111111111:existing');
imported.grantPublish(role);
new cdk.CfnOutput(stack, 'ImportedName', { value: imported.topicName });

app.synth();

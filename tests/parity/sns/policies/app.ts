import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Policies');

const topic = new sns.Topic(stack, 'Topic');
topic.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['sns:Publish'],
  principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
  resources: [topic.topicArn],
}));
topic.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['sns:Subscribe'],
  principals: [new iam.AccountPrincipal('222222222222')],
  resources: [topic.topicArn],
  sid: 'Named',
}));

const other = new sns.Topic(stack, 'Other');
const policy = new sns.TopicPolicy(stack, 'Policy', { enforceSSL: true, topics: [other] });
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['sns:Publish'], principals: [new iam.AnyPrincipal()], resources: [other.topicArn],
}));

app.synth();

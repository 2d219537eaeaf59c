import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LargePolicies');
const service = new iam.ServicePrincipal('ec2.amazonaws.com');

// What no longer fits into the inline policy goes to managed policies.
const large = new iam.Role(stack, 'Large', { assumedBy: service });
const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' }).getAtt('Arn').toString();
for (let i = 0; i < 120; i++) {
  const grant = iam.Grant.addToPrincipal({
    actions: [`service${i}:DoSomething`, `service${i}:DoSomethingElse`],
    grantee: large,
    resourceArns: [`arn:aws:service${i}:eu-west-1:111111111111:resource/with/a/rather/long/name-${i}`, `${thing}/${i}`],
  });
  if (i % 40 === 0) {
    grant.applyBefore(new cdk.CfnResource(stack, `After${i}`, { type: 'Custom::After' }));
  }
}

// Statements are not merged into ones that are too long.
const wide = new iam.Role(stack, 'Wide', { assumedBy: service });
for (let i = 0; i < 150; i++) {
  wide.addToPolicy(new iam.PolicyStatement({
    actions: ['s3:GetObject'],
    conditions: i % 3 === 0 ? { StringEquals: { 'aws:RequestedRegion': stack.region } } : undefined,
    resources: [`arn:aws:s3:::a-bucket-with-a-very-very-long-name-and-number-${i}/and/a/long/prefix/*`],
  }));
}

// Not minimized, only equal statements are merged before splitting.
const apart = new iam.Role(stack, 'Apart', {
  assumedBy: service,
  inlinePolicies: {
    Inline: new iam.PolicyDocument({
      minimize: false,
      statements: ['a', 'b', 'a'].map((name) => new iam.PolicyStatement({
        actions: ['s3:PutObject'], resources: [`arn:aws:s3:::${name}`],
      })),
    }),
  },
});
apart.addToPolicy(new iam.PolicyStatement({ actions: ['x:Y'], resources: ['*', 'arn:b'] }));

app.synth();

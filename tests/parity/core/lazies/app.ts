import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Lazies');

const names: string[] = [];
let count = 0;
new cdk.CfnResource(stack, 'Thing', {
  type: 'Custom::Thing',
  properties: {
    Any: cdk.Lazy.any({ produce: () => ({ Names: names, Nothing: undefined }) }),
    AnyEmpty: cdk.Lazy.any({ produce: () => [] }, { omitEmptyArray: true }),
    Count: cdk.Lazy.number({ produce: () => count }),
    Empty: cdk.Lazy.list({ produce: () => [] }),
    EmptyOmitted: cdk.Lazy.list({ produce: () => [] }, { omitEmpty: true }),
    List: cdk.Lazy.list({ produce: () => names }),
    Missing: cdk.Lazy.string({ produce: () => undefined }),
    Nested: { Only: cdk.Lazy.string({ produce: () => undefined }) },
    Text: `first is ${cdk.Lazy.string({ produce: () => names[0] })} of ${cdk.Aws.REGION}`,
  },
});
const other = new cdk.CfnResource(stack, 'Other', { type: 'Custom::Other' });
names.push('one', other.ref);
count = 2;

new cdk.CfnOutput(stack, 'Days', { value: cdk.Duration.days(2).toIsoString() });
new cdk.CfnOutput(stack, 'Mixed', { value: cdk.Duration.minutes(90).toIsoString() });
new cdk.CfnOutput(stack, 'Human', { value: cdk.Duration.seconds(3661).toHumanString() });
new cdk.CfnOutput(stack, 'Hours', { value: String(cdk.Duration.parse('PT1H30M').toMinutes()) });
new cdk.CfnOutput(stack, 'Rounded', {
  value: String(cdk.Size.mebibytes(1500).toGibibytes({ rounding: cdk.SizeRoundingBehavior.FLOOR })),
});
new cdk.CfnOutput(stack, 'Size', { value: String(cdk.Size.gibibytes(2).toMebibytes()) });

app.synth();

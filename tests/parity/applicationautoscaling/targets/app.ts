import * as cdk from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Targets');
const target = new appscaling.ScalableTarget(stack, 'Service', {
  maxCapacity: 10,
  minCapacity: 1,
  resourceId: 'service/cluster/web',
  scalableDimension: 'ecs:service:DesiredCount',
  serviceNamespace: appscaling.ServiceNamespace.ECS,
});
target.addToRolePolicy(new iam.PolicyStatement({ actions: ['ecs:UpdateService'], resources: ['*'] }));
new cdk.CfnOutput(stack, 'Id', { value: target.scalableTargetId });

target.scaleOnSchedule('Often', { minCapacity: 2, schedule: appscaling.Schedule.cron({}) });
target.scaleOnSchedule('Mornings', {
  maxCapacity: 20,
  minCapacity: 5,
  schedule: appscaling.Schedule.cron({ hour: '8', minute: '0', weekDay: 'MON-FRI' }),
  timeZone: cdk.TimeZone.of('Europe/Berlin'),
});
target.scaleOnSchedule('Fair', {
  maxCapacity: 50,
  schedule: appscaling.Schedule.cron({ day: '1', hour: '0', minute: '0', month: 'JAN', year: '2030' }),
});
target.scaleOnSchedule('Once', { minCapacity: 0, schedule: appscaling.Schedule.at(new Date(Date.UTC(2031, 1, 3, 4, 5, 6, 7))) });
target.scaleOnSchedule('Minute', { minCapacity: 1, schedule: appscaling.Schedule.rate(cdk.Duration.seconds(60)) });
target.scaleOnSchedule('Minutes', { minCapacity: 1, schedule: appscaling.Schedule.rate(cdk.Duration.minutes(90)) });
target.scaleOnSchedule('Hours', { minCapacity: 1, schedule: appscaling.Schedule.rate(cdk.Duration.minutes(120)) });
target.scaleOnSchedule('Days', {
  endTime: new Date(Date.UTC(2032, 1, 29, 23, 59, 59)),
  minCapacity: 1,
  schedule: appscaling.Schedule.rate(cdk.Duration.hours(48)),
  startTime: new Date(Date.UTC(2031, 0, 1)),
});
const period = new cdk.CfnParameter(stack, 'Period', { type: 'Number' });
target.scaleOnSchedule('Late', {
  minCapacity: 1, schedule: appscaling.Schedule.rate(cdk.Duration.minutes(period.valueAsNumber)),
});
target.scaleOnSchedule('Raw', { maxCapacity: 1, schedule: appscaling.Schedule.expression('rate(3 days)') });

new appscaling.ScalableTarget(stack, 'Table', {
  maxCapacity: 3,
  minCapacity: cdk.Lazy.number({ produce: () => 2 }),
  resourceId: 'table/orders',
  role: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/scaling'),
  scalableDimension: 'dynamodb:table:ReadCapacityUnits',
  serviceNamespace: appscaling.ServiceNamespace.DYNAMODB,
});

app.synth();

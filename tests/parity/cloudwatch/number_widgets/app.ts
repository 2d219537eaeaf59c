import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Numbers');
const calls = new cloudwatch.Metric({ metricName: 'Calls', namespace: 'App' });
const dashboard = new cloudwatch.Dashboard(stack, 'Dashboard');

const gauge = new cloudwatch.GaugeWidget({
  accountId: '111111111111',
  annotations: [{ color: '#ff0000', fill: cloudwatch.Shading.ABOVE, label: 'Hot', value: 90, visible: true }],
  end: '2030-01-31T00:00:00Z',
  height: 2,
  leftYAxis: { label: 'Percent', max: 200, showUnits: true },
  legendPosition: cloudwatch.LegendPosition.BOTTOM,
  liveData: true,
  period: cdk.Duration.minutes(1),
  region: 'eu-west-1',
  setPeriodToTimeRange: true,
  start: '2030-01-01T00:00:00Z',
  statistic: 'Sum',
  title: 'Gauge',
  width: 3,
});
gauge.addMetric(calls);
dashboard.addWidgets(gauge, new cloudwatch.GaugeWidget({}));
dashboard.addWidgets(
  new cloudwatch.SingleValueWidget({ metrics: [] }),
  new cloudwatch.SingleValueWidget({ fullPrecision: false, metrics: [calls], sparkline: true }),
  new cloudwatch.SingleValueWidget({
    accountId: '111111111111',
    end: '-PT1H',
    fullPrecision: true,
    height: 9,
    liveData: true,
    metrics: [calls, calls.with({ statistic: 'n' })],
    period: cdk.Duration.minutes(2),
    region: 'eu-west-1',
    setPeriodToTimeRange: true,
    start: '-PT3H',
    title: 'Values',
    width: 4,
  }),
);
const table = new cloudwatch.TableWidget({
  accountId: '111111111111',
  end: '-PT1H',
  fullPrecision: true,
  height: 9,
  layout: cloudwatch.TableLayout.VERTICAL,
  liveData: false,
  period: cdk.Duration.minutes(3),
  region: 'eu-west-1',
  setPeriodToTimeRange: true,
  showUnitsInLabel: true,
  start: '-PT3H',
  statistic: 'Sum',
  summary: {
    columns: [cloudwatch.TableSummaryColumn.AVERAGE, cloudwatch.TableSummaryColumn.MINIMUM,
      cloudwatch.TableSummaryColumn.SUM, cloudwatch.TableSummaryColumn.MAXIMUM],
    hideNonSummaryColumns: true,
    sticky: true,
  },
  thresholds: [
    cloudwatch.TableThreshold.above(100), cloudwatch.TableThreshold.below(2, '#123456'),
    cloudwatch.TableThreshold.between(3, 4, '#234567'), cloudwatch.TableThreshold.between(5, 6),
  ],
  title: 'Table',
  width: 10,
});
table.addMetric(calls);
dashboard.addWidgets(
  table,
  new cloudwatch.TableWidget({ layout: cloudwatch.TableLayout.HORIZONTAL, showUnitsInLabel: false, summary: {} }),
);

app.synth();

import { join } from 'node:path';
import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Init');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const machineImage = ec2.MachineImage.latestAmazonLinux2023();
const instanceType = new ec2.InstanceType('t3.micro');
const vpcSubnets = { subnetType: ec2.SubnetType.PUBLIC };
const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'sources');

const restart = new ec2.InitServiceRestartHandle();
const web = new ec2.Instance(stack, 'Web', {
  init: ec2.CloudFormationInit.fromElements(
    ec2.InitCommand.shellCommand('echo hello', { cwd: '/tmp', env: { A: 'b' }, testCmd: 'true' }),
    ec2.InitCommand.argvCommand(['touch', '/tmp/x'], { ignoreErrors: true, key: 'touch', serviceRestartHandles: [restart] }),
    ec2.InitFile.fromString('/etc/a', 'text', { group: 'g', mode: '000600', owner: 'o', serviceRestartHandles: [restart] }),
    ec2.InitFile.fromString('/etc/b', 'dGV4dA==', { base64Encoded: true }),
    ec2.InitFile.fromObject('/etc/c.json', { region: stack.region }),
    ec2.InitFile.fromUrl('/etc/d', 'https://files.example/d'),
    ec2.InitFile.symlink('/etc/e', '/etc/d'),
    ec2.InitFile.fromFileInline('/etc/motd', join(__dirname, 'motd.txt')),
    ec2.InitFile.fromFileInline('/etc/motd64', join(__dirname, 'motd.txt'), { base64Encoded: true }),
    ec2.InitFile.fromS3Object('/etc/f', bucket, 'f.txt'),
    ec2.InitFile.fromAsset('/etc/g', join(__dirname, 'motd.txt'), { mode: '000400' }),
    ec2.InitGroup.fromName('staff', 1234),
    ec2.InitGroup.fromName('web'),
    ec2.InitUser.fromName('www', { groups: ['web'], homeDir: '/srv', userId: 1001 }),
    ec2.InitPackage.yum('nginx', { serviceRestartHandles: [restart], version: ['1.24', '1.26'] }),
    ec2.InitPackage.rpm('https://files.example/x.rpm', { serviceRestartHandles: [restart] }),
    ec2.InitPackage.python('awscli'),
    ec2.InitSource.fromAsset('/srv/site', join(__dirname, 'site'), { serviceRestartHandles: [restart] }),
    ec2.InitSource.fromGitHub('/srv/repo', 'owner', 'repo', 'main'),
    ec2.InitSource.fromS3Object('/srv/zip', bucket, 'x.zip'),
    ec2.InitService.systemdConfigFile('app', {
      command: '/usr/bin/app', cwd: '/srv', description: 'The app', environmentFiles: ['/etc/env'],
      environmentVariables: { STAGE: 'prod' }, user: 'www',
    }),
    ec2.InitService.enable('nginx', { serviceRestartHandle: restart }),
    ec2.InitService.enable('app', { ensureRunning: false, serviceManager: ec2.ServiceManager.SYSTEMD }),
    ec2.InitService.disable('sendmail'),
  ),
  instanceType, machineImage, resourceSignalTimeout: cdk.Duration.minutes(2), vpc, vpcSubnets,
});
new cdk.CfnOutput(stack, 'WebId', { value: web.instanceId });

new ec2.Instance(stack, 'Sets', {
  init: ec2.CloudFormationInit.fromConfigSets({
    configSets: { default: ['one', 'two', 'none'], update: ['two'] },
    configs: {
      none: new ec2.InitConfig([]),
      one: new ec2.InitConfig([ec2.InitPackage.apt('nginx')]),
      two: new ec2.InitConfig([ec2.InitCommand.shellCommand('update')]),
    },
  }),
  initOptions: {
    configSets: ['default', 'update'], embedFingerprint: false, ignoreFailures: true, includeRole: true, includeUrl: true,
    printLog: false, timeout: cdk.Duration.minutes(30),
  },
  instanceType, machineImage, vpc, vpcSubnets,
});
new ec2.Instance(stack, 'Windows', {
  init: ec2.CloudFormationInit.fromElements(
    ec2.InitCommand.shellCommand('restart', { waitAfterCompletion: ec2.InitCommandWaitDuration.forever() }),
    ec2.InitCommand.shellCommand('go', { waitAfterCompletion: ec2.InitCommandWaitDuration.of(cdk.Duration.minutes(2)) }),
    ec2.InitFile.fromString('c:\\a.txt', 'text'),
    ec2.InitPackage.msi('c:\\x.msi'),
    ec2.InitService.enable('w32time'),
  ),
  instanceType, machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
  userDataCausesReplacement: true, vpc, vpcSubnets,
});
new ec2.BastionHostLinux(stack, 'Bastion', {
  init: ec2.CloudFormationInit.fromElements(ec2.InitPackage.yum('nc')), initOptions: { timeout: cdk.Duration.minutes(1) }, vpc,
});

app.synth();

"""Drains an ECS container instance before its Auto Scaling group terminates it.

The group's termination hook calls through SNS. Out of time, this raises, and
Lambda repeats the event (twice); the timeout of the hook ends all waiting.
"""
import json
import os
import time

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

CLUSTER = os.environ["CLUSTER"]
POLL_SECONDS = 5
RESERVE_SECONDS = 3

config = Config(connect_timeout=5, read_timeout=10, retries={"mode": "standard"})
ecs = boto3.client("ecs", config=config)
ec2 = boto3.client("ec2", config=config)
autoscaling = boto3.client("autoscaling", config=config)


def lambda_handler(event, context):
    for record in event["Records"]:
        message = json.loads(record["Sns"]["Message"])
        if message.get("LifecycleTransition") == "autoscaling:EC2_INSTANCE_TERMINATING":
            drain(message["EC2InstanceId"], context)
            complete(message)
        else:
            print("Ignored", message.get("Event"))


def drain(instance_id, context):
    """Returns when no task is left on the instance, or the instance is gone."""
    instance = find(instance_id)
    if not instance:
        print(instance_id, "is not in cluster", CLUSTER)
        return
    arn = instance["containerInstanceArn"]
    print(instance_id, "is", instance["status"])
    if instance["status"] != "DRAINING":
        failures = ecs.update_container_instances_state(
            cluster=CLUSTER, containerInstances=[arn], status="DRAINING")["failures"]
        if failures:
            raise RuntimeError(f"Cannot drain {instance_id}: {failures[0].get('reason')}")
    while left := tasks_left(arn):
        print(instance_id, "still has tasks:", left)
        if terminates(instance_id):
            print(instance_id, "terminates already")
            return
        seconds = context.get_remaining_time_in_millis() / 1000
        if seconds < POLL_SECONDS + RESERVE_SECONDS:
            raise TimeoutError(f"{instance_id} still has tasks: {left}")
        time.sleep(POLL_SECONDS)


def find(instance_id):
    arns = ecs.list_container_instances(
        cluster=CLUSTER, filter=f"ec2InstanceId in ['{instance_id}']")["containerInstanceArns"]
    found = arns and ecs.describe_container_instances(
        cluster=CLUSTER, containerInstances=arns)["containerInstances"]
    return found[0] if found else None


def tasks_left(arn):
    """Counts the tasks that are to run, or if there are none, that still stop."""
    left = 0
    for desired in "RUNNING", "STOPPED":
        for page in ecs.get_paginator("list_tasks").paginate(
                cluster=CLUSTER, containerInstance=arn, desiredStatus=desired):
            if page["taskArns"]:
                tasks = ecs.describe_tasks(cluster=CLUSTER, tasks=page["taskArns"])["tasks"]
                left += sum(t["lastStatus"] not in ("STOPPED", "DELETED") for t in tasks)
        if left:
            break
    return left


def terminates(instance_id):
    try:
        found = ec2.describe_instances(InstanceIds=[instance_id])["Reservations"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "InvalidInstanceID.NotFound":
            return True
        raise
    states = {i["State"]["Name"] for r in found for i in r["Instances"]}
    return not states & {"pending", "running"}


def complete(message):
    instance_id = message["EC2InstanceId"]
    try:
        autoscaling.complete_lifecycle_action(
            AutoScalingGroupName=message["AutoScalingGroupName"],
            LifecycleHookName=message["LifecycleHookName"],
            LifecycleActionToken=message["LifecycleActionToken"],
            LifecycleActionResult="CONTINUE", InstanceId=instance_id)
        print(instance_id, "may terminate")
    except ClientError as error:  # the hook timed out, or an earlier run completed it
        if "No active Lifecycle Action" not in error.response["Error"]["Message"]:
            raise
        print(instance_id, "waits no more")

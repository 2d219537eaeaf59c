"""Custom resource that sets up the notifications of a bucket.

A managed bucket has no others. Elsewhere, what others set up stays: ours have ids
that begin with the stack's, and are told by their content.
"""
import hashlib
import json
import time
import urllib.request

import boto3
from botocore.exceptions import ClientError

ARNS = {
    "LambdaFunctionConfigurations": "LambdaFunctionArn",
    "QueueConfigurations": "QueueArn",
    "TopicConfigurations": "TopicArn",
}
EVENT_BRIDGE = "EventBridgeConfiguration"
ATTEMPTS = 5
TIMEOUT = 10

s3 = boto3.client("s3")


def handler(event, context):
    print(event["RequestType"], event["LogicalResourceId"])
    answer = {key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}
    answer["PhysicalResourceId"] = event.get("PhysicalResourceId") or event["LogicalResourceId"]
    try:
        apply(event)
        answer["Status"] = "SUCCESS"
    except Exception as error:  # the stack waits for an answer
        print(type(error).__name__, error)
        answer.update(Status="FAILED",
                      Reason=f"{str(error)[:512]} (log stream {context.log_stream_name})")
    send(event["ResponseURL"], json.dumps(answer).encode())


def apply(event):
    props = event["ResourceProperties"]
    bucket = props["BucketName"]
    gone = event["RequestType"] == "Delete"
    wanted = {} if gone else props["NotificationConfiguration"]
    skip = is_true(props.get("SkipDestinationValidation"), False)
    for attempt in range(1, ATTEMPTS + 1):
        try:
            config = wanted
            if not is_true(props.get("Managed"), True):
                config = merged(event, s3.get_bucket_notification_configuration(Bucket=bucket), wanted)
            s3.put_bucket_notification_configuration(
                Bucket=bucket, NotificationConfiguration=config, SkipDestinationValidation=skip)
            return
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if gone and code == "NoSuchBucket":
                return
            if code != "OperationAborted" or attempt == ATTEMPTS:  # somebody else is changing it
                raise
            time.sleep(2 ** attempt)


def merged(event, existing, wanted):
    stack = event["StackId"]
    before = {"Update": "OldResourceProperties", "Delete": "ResourceProperties"}
    former = event.get(before.get(event["RequestType"]), {}).get("NotificationConfiguration", {})
    config = {}
    for kind, arn in ARNS.items():
        own = {content(n, arn) for c in (former, wanted) for n in c.get(kind, [])}
        kept = [n for n in existing.get(kind, [])
                if content(n, arn) not in own or not n.get("Id", "").startswith(f"{stack}-")]
        added = [{**n, "Id": f"{stack}-{digest(content(n, arn))}"} for n in wanted.get(kind, [])]
        if kept or added:
            config[kind] = kept + added
    if EVENT_BRIDGE in existing or EVENT_BRIDGE in wanted:  # others may rely on it by now
        config[EVENT_BRIDGE] = {}
    return config


def content(notification, arn):
    rules = notification.get("Filter", {}).get("Key", {}).get("FilterRules", [])
    return json.dumps([notification[arn], sorted(notification["Events"]),
                       sorted([r["Name"].lower(), r["Value"]] for r in rules)])


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def is_true(value, default):
    return default if value is None else str(value).lower() == "true"


def send(url, body):
    request = urllib.request.Request(
        url, body, {"content-type": "", "content-length": str(len(body))}, method="PUT")
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT):
                return
        except OSError as error:  # its text may have the URL
            print("Answering failed:", type(error).__name__)
            if attempt == ATTEMPTS:
                raise RuntimeError("CloudFormation could not be answered") from None
            time.sleep(attempt)

"""Runs the handler against an imitation of S3 and CloudFormation: no network, no waiting, no boto3."""
import contextlib
import copy
import importlib.util
import io
import json
import pathlib
import sys
import types
import unittest
from unittest import mock

SOURCE = pathlib.Path(__file__).with_name("index.py")
STACK = "arn:aws:cloudformation:eu-west-1:111111111111:stack/web/0123"
URL = "https://answers.example/secret"
TOPIC = "arn:aws:sns:eu-west-1:111111111111:topic"
QUEUE = "arn:aws:sqs:eu-west-1:111111111111:queue"


class ClientError(Exception):
    def __init__(self, code):
        super().__init__(f"{code} happened")
        self.response = {"Error": {"Code": code}}


class World:
    """A bucket with its notifications, and CloudFormation waiting for answers."""

    def __init__(self):
        self.existing = {}
        self.puts = []
        self.errors = []  # codes of the next calls of S3
        self.answers = []
        self.refusals = 0
        self.slept = 0

    # -- S3 -----------------------------------------------------------------------------------
    def get_bucket_notification_configuration(self, Bucket):
        assert Bucket == "bucket"
        self.fail_if_told()
        return {"ResponseMetadata": {}, **copy.deepcopy(self.existing)}

    def put_bucket_notification_configuration(
            self, Bucket, NotificationConfiguration, SkipDestinationValidation):
        assert Bucket == "bucket" and isinstance(SkipDestinationValidation, bool)
        self.fail_if_told()
        self.puts.append(SkipDestinationValidation)
        self.existing = copy.deepcopy(NotificationConfiguration)

    def fail_if_told(self):
        if self.errors:
            raise ClientError(self.errors.pop(0))

    # -- CloudFormation -----------------------------------------------------------------------
    def urlopen(self, request, timeout):
        assert timeout > 0 and request.full_url == URL and request.get_method() == "PUT"
        if self.refusals:
            self.refusals -= 1
            raise OSError(f"cannot reach {URL}")
        self.answers.append(json.loads(request.data))
        return contextlib.nullcontext()

    def sleep(self, seconds):
        self.slept += seconds

    # -- the handler --------------------------------------------------------------------------
    def run(self, request, wanted=None, former=None, managed="true", **more):
        boto3 = types.ModuleType("boto3")
        boto3.client = lambda service: {"s3": self}[service]
        exceptions = types.ModuleType("botocore.exceptions")
        exceptions.ClientError = ClientError
        modules = {"boto3": boto3, "botocore": types.ModuleType("botocore"),
                   "botocore.exceptions": exceptions}
        properties = {"BucketName": "bucket", "Managed": managed,
                      "NotificationConfiguration": wanted or {}}
        event = {"RequestType": request, "ResponseURL": URL, "StackId": STACK, "RequestId": "r",
                 "LogicalResourceId": "Notifications", "ResourceProperties": properties | more}
        if request == "Update":
            event["OldResourceProperties"] = properties | {"NotificationConfiguration": former or {}}
        if request != "Create":
            event["PhysicalResourceId"] = "physical"
        output = io.StringIO()
        with mock.patch.dict(sys.modules, modules), contextlib.redirect_stdout(output):
            spec = importlib.util.spec_from_file_location("index", SOURCE)
            index = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(index)
            with mock.patch.object(index.time, "sleep", self.sleep), \
                    mock.patch.object(index.urllib.request, "urlopen", self.urlopen):
                try:
                    index.handler(event, types.SimpleNamespace(log_stream_name="stream"))
                finally:
                    assert URL not in output.getvalue(), "the answer's URL is a secret"
        return self.answers[-1]


def topic(event="s3:ObjectCreated:*", rules=None, arn=TOPIC, **more):
    notification = {"Events": [event], "TopicArn": arn, **more}
    if rules:
        notification["Filter"] = {
            "Key": {"FilterRules": [{"Name": k, "Value": v} for k, v in rules.items()]}}
    return notification


def topics(*notifications):
    return {"TopicConfigurations": list(notifications)}


class Managed(unittest.TestCase):
    def test_gets_exactly_what_is_wanted(self):
        world = World()
        world.existing = topics(topic("s3:ObjectRemoved:*", Id="other"))
        answer = world.run("Create", topics(topic()))
        self.assertEqual(world.existing, topics(topic()))
        self.assertEqual(answer, {"StackId": STACK, "RequestId": "r", "Status": "SUCCESS",
                                  "LogicalResourceId": "Notifications",
                                  "PhysicalResourceId": "Notifications"})

    def test_loses_all_when_the_resource_is_deleted(self):
        world = World()
        world.run("Create", topics(topic()))
        answer = world.run("Delete", topics(topic()))
        self.assertEqual(world.existing, {})
        self.assertEqual(answer["PhysicalResourceId"], "physical")

    def test_may_be_gone_when_the_resource_is_deleted(self):
        world = World()
        world.errors = ["NoSuchBucket"]
        self.assertEqual(world.run("Delete")["Status"], "SUCCESS")

    def test_skips_the_trial_of_destinations_on_demand(self):
        world = World()
        world.run("Create", topics(topic()))
        world.run("Create", topics(topic()), SkipDestinationValidation="true")
        self.assertEqual(world.puts, [False, True])


class Unmanaged(unittest.TestCase):
    def test_keeps_what_others_set_up(self):
        world = World()
        other = {"Events": ["s3:ObjectRemoved:*"], "QueueArn": QUEUE, "Id": "other"}
        world.existing = {"QueueConfigurations": [other]}
        world.run("Create", topics(topic()), managed="false")
        self.assertEqual(world.existing["QueueConfigurations"], [other])
        [ours] = world.existing["TopicConfigurations"]
        self.assertTrue(ours["Id"].startswith(f"{STACK}-"))
        world.run("Delete", topics(topic()), managed="false")
        self.assertEqual(world.existing, {"QueueConfigurations": [other]})

    def test_replaces_its_own_when_they_change(self):
        world = World()
        world.run("Create", topics(topic(), topic(rules={"prefix": "a"})), managed="false")
        world.run("Update", topics(topic(rules={"prefix": "b"})),
                  former=topics(topic(), topic(rules={"prefix": "a"})), managed="false")
        [ours] = world.existing["TopicConfigurations"]
        self.assertEqual(ours["Filter"]["Key"]["FilterRules"], [{"Name": "prefix", "Value": "b"}])

    def test_tells_its_own_by_content_however_the_service_writes_it(self):
        world = World()
        world.existing = topics(
            topic(rules={"Suffix": ".x", "Prefix": "a"}, Id=f"{STACK}-made-by-another-handler"))
        world.run("Delete", topics(topic(rules={"prefix": "a", "suffix": ".x"})), managed="false")
        self.assertEqual(world.existing, {})

    def test_leaves_the_same_notification_of_others_alone(self):
        world = World()
        world.existing = topics(topic(Id="other"))
        world.run("Delete", topics(topic()), managed="false")
        self.assertEqual(world.existing, topics(topic(Id="other")))

    def test_bears_to_be_called_twice(self):
        world = World()
        world.run("Create", topics(topic()), managed="false")
        once = copy.deepcopy(world.existing)
        world.run("Create", topics(topic()), managed="false")
        self.assertEqual(world.existing, once)

    def test_leaves_event_bridge_on(self):
        world = World()
        world.run("Create", {"EventBridgeConfiguration": {}}, managed="false")
        self.assertEqual(world.existing, {"EventBridgeConfiguration": {}})
        world.run("Delete", {"EventBridgeConfiguration": {}}, managed="false")
        self.assertEqual(world.existing, {"EventBridgeConfiguration": {}})


class Failures(unittest.TestCase):
    def test_are_answered_with_the_reason(self):
        world = World()
        world.errors = ["AccessDenied"]
        answer = world.run("Create", topics(topic()))
        self.assertEqual(answer["Status"], "FAILED")
        self.assertEqual(answer["Reason"], "AccessDenied happened (log stream stream)")

    def test_of_a_bucket_that_somebody_else_changes_are_waited_out(self):
        world = World()
        world.errors = ["OperationAborted"] * 2
        self.assertEqual(world.run("Create", topics(topic()))["Status"], "SUCCESS")
        self.assertEqual(world.slept, 6)

    def test_that_last_end_within_a_minute(self):
        world = World()
        world.errors = ["OperationAborted"] * 5
        self.assertEqual(world.run("Create", topics(topic()))["Status"], "FAILED")
        self.assertLess(world.slept, 60)

    def test_of_a_missing_bucket_count_unless_it_is_deleted(self):
        world = World()
        world.errors = ["NoSuchBucket"]
        self.assertEqual(world.run("Create", topics(topic()))["Status"], "FAILED")

    def test_of_answering_are_repeated_and_never_show_the_url(self):
        world = World()
        world.refusals = 2
        self.assertEqual(world.run("Create", topics(topic()))["Status"], "SUCCESS")
        world.refusals = 5
        with self.assertRaises(RuntimeError) as raised:
            world.run("Create", topics(topic()))
        self.assertNotIn(URL, str(raised.exception))


class Shipping(unittest.TestCase):
    def test_the_text_fits_into_a_template(self):
        self.assertLessEqual(len(SOURCE.read_bytes()), 4096)


if __name__ == "__main__":
    unittest.main()

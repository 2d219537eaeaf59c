"""Runs the handler against an imitation of the AWS clients: no network, no waiting, no boto3."""
import contextlib
import importlib.util
import io
import json
import os
import pathlib
import sys
import types
import unittest
from unittest import mock

SOURCE = pathlib.Path(__file__).with_name("index.py")
INSTANCE = "i-0123456789abcdef0"
ARN = "arn:aws:ecs:eu-west-1:111111111111:container-instance/web/0123"
TOKEN = "87654321-4321-4321-4321-210987654321"


class ClientError(Exception):
    def __init__(self, code, message=""):
        super().__init__(f"{code}: {message}")
        self.response = {"Error": {"Code": code, "Message": message}}


class World:
    """One cluster with one instance; time passes only when somebody sleeps."""

    def __init__(self):
        self.now = 0.0
        self.limit = 310.0
        self.calls = []
        self.status = "ACTIVE"
        self.registered = True
        self.state = "running"
        self.tasks = {}  # name -> [desired status, last status]
        self.after_sleep = lambda: None
        self.failures = []
        self.completion_error = None
        self.ec2_error = None

    # -- what the handler sees of the machine -------------------------------------------------
    def sleep(self, seconds):
        self.now += seconds
        self.after_sleep()

    def get_remaining_time_in_millis(self):
        return int((self.limit - self.now) * 1000)

    # -- ECS ----------------------------------------------------------------------------------
    def list_container_instances(self, cluster, filter):  # pylint: disable=redefined-builtin
        self.calls.append("list_container_instances")
        assert cluster == "web" and filter == f"ec2InstanceId in ['{INSTANCE}']", filter
        return {"containerInstanceArns": [ARN] if self.registered else []}

    def describe_container_instances(self, cluster, containerInstances):
        assert (cluster, containerInstances) == ("web", [ARN])
        return {"containerInstances": [{"containerInstanceArn": ARN, "status": self.status}]}

    def update_container_instances_state(self, cluster, containerInstances, status):
        self.calls.append("drain")
        assert (cluster, containerInstances, status) == ("web", [ARN], "DRAINING")
        if not self.failures:
            self.status = status
        return {"failures": self.failures}

    def get_paginator(self, operation):
        assert operation == "list_tasks"
        return self

    def paginate(self, cluster, containerInstance, desiredStatus):
        assert (cluster, containerInstance) == ("web", ARN)
        names = [name for name, (desired, _) in self.tasks.items() if desired == desiredStatus]
        yield {"taskArns": names[:100]}
        for start in range(100, len(names), 100):
            yield {"taskArns": names[start:start + 100]}

    def describe_tasks(self, cluster, tasks):
        assert cluster == "web" and 0 < len(tasks) <= 100
        return {"tasks": [{"taskArn": t, "lastStatus": self.tasks[t][1]} for t in tasks]}

    # -- EC2 and Auto Scaling -----------------------------------------------------------------
    def describe_instances(self, InstanceIds):
        assert InstanceIds == [INSTANCE]
        if self.ec2_error:
            raise self.ec2_error
        return {"Reservations": [{"Instances": [{"State": {"Name": self.state}}]}]}

    def complete_lifecycle_action(self, **arguments):
        self.calls.append("complete")
        assert arguments == {
            "AutoScalingGroupName": "group", "LifecycleHookName": "hook",
            "LifecycleActionToken": TOKEN, "InstanceId": INSTANCE,
            "LifecycleActionResult": "CONTINUE"}, arguments
        if self.completion_error:
            raise self.completion_error
        return {}


def load(world):
    modules = {name: types.ModuleType(name)
               for name in ("boto3", "botocore", "botocore.config", "botocore.exceptions")}
    modules["boto3"].client = lambda service, config: world
    modules["botocore.config"].Config = lambda **_: None
    modules["botocore.exceptions"].ClientError = ClientError
    with mock.patch.dict(sys.modules, modules), mock.patch.dict(os.environ, {"CLUSTER": "web"}):
        spec = importlib.util.spec_from_file_location("drain_hook", SOURCE)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    module.time = types.SimpleNamespace(sleep=world.sleep)
    return module


def notification(**changes):
    message = {
        "Origin": "AutoScalingGroup", "Destination": "EC2", "AccountId": "111111111111",
        "RequestId": "0001", "Service": "AWS Auto Scaling", "Time": "2030-01-01T00:00:00.000Z",
        "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING",
        "AutoScalingGroupName": "group", "LifecycleHookName": "hook",
        "LifecycleActionToken": TOKEN, "EC2InstanceId": INSTANCE, **changes}
    message = {name: value for name, value in message.items() if value is not None}
    return {"Records": [{"EventSource": "aws:sns", "Sns": {"Message": json.dumps(message)}}]}


class DrainHookTest(unittest.TestCase):
    def setUp(self):
        self.world = World()
        self.output = io.StringIO()

    def run_handler(self, event=None):
        with contextlib.redirect_stdout(self.output):
            load(self.world).lambda_handler(event or notification(), self.world)

    def test_fits_into_an_inline_function(self):
        self.assertLessEqual(len(SOURCE.read_bytes()), 4096)

    def test_drains_and_completes_at_once_when_there_are_no_tasks(self):
        self.run_handler()
        self.assertEqual(self.world.calls, ["list_container_instances", "drain", "complete"])
        self.assertEqual(self.world.now, 0)

    def test_waits_for_tasks_to_stop_before_it_completes(self):
        self.world.tasks = {"a": ["RUNNING", "RUNNING"], "b": ["RUNNING", "RUNNING"]}

        def one_more_stops():
            for task in self.world.tasks.values():
                if task[1] == "RUNNING":
                    task[:] = ["STOPPED", "STOPPED"]
                    return
        self.world.after_sleep = one_more_stops
        self.run_handler()
        self.assertEqual(self.world.now, 10)
        self.assertEqual(self.world.calls[-1], "complete")

    def test_a_task_that_was_told_to_stop_counts_until_it_has_stopped(self):
        self.world.tasks = {"a": ["STOPPED", "DEACTIVATING"], "old": ["STOPPED", "STOPPED"],
                            "older": ["STOPPED", "DELETED"]}

        def stops_after_a_minute():
            if self.world.now >= 60:
                self.world.tasks["a"][1] = "STOPPED"
        self.world.after_sleep = stops_after_a_minute
        self.run_handler()
        self.assertEqual(self.world.now, 60)
        self.assertEqual(self.world.calls[-1], "complete")

    def test_counts_tasks_beyond_the_first_page(self):
        self.world.tasks = {f"t{i}": ["STOPPED", "STOPPED"] for i in range(250)}
        self.world.tasks["t249"][1] = "STOPPING"
        self.world.after_sleep = lambda: self.world.tasks["t249"].__setitem__(1, "STOPPED")
        self.run_handler()
        self.assertEqual(self.world.now, 5)

    def test_raises_before_its_time_is_up_so_that_lambda_repeats_the_event(self):
        self.world.tasks = {"a": ["RUNNING", "RUNNING"]}
        with self.assertRaisesRegex(TimeoutError, f"{INSTANCE} still has tasks: 1"):
            self.run_handler()
        self.assertNotIn("complete", self.world.calls)
        self.assertGreater(self.world.get_remaining_time_in_millis(), 2000)
        self.assertGreater(self.world.now, 295)

    def test_a_repeated_event_picks_up_where_the_first_one_ended(self):
        self.world.status = "DRAINING"
        self.world.tasks = {"a": ["STOPPED", "STOPPED"]}
        self.run_handler()
        self.assertEqual(self.world.calls, ["list_container_instances", "complete"])

    def test_stops_waiting_when_the_hook_has_timed_out(self):
        self.world.tasks = {"a": ["RUNNING", "RUNNING"]}
        self.world.completion_error = ClientError(
            "ValidationError", f"No active Lifecycle Action found with token {TOKEN}")

        def times_out():
            if self.world.now >= 300:
                self.world.state = "shutting-down"
        self.world.after_sleep = times_out
        self.run_handler()
        self.assertEqual(self.world.now, 300)

    def test_an_instance_that_ec2_has_forgotten_is_gone(self):
        self.world.tasks = {"a": ["RUNNING", "RUNNING"]}
        self.world.ec2_error = ClientError("InvalidInstanceID.NotFound")
        self.run_handler()
        self.assertEqual(self.world.calls[-1], "complete")

    def test_other_errors_of_ec2_are_raised(self):
        self.world.tasks = {"a": ["RUNNING", "RUNNING"]}
        self.world.ec2_error = ClientError("UnauthorizedOperation")
        with self.assertRaises(ClientError):
            self.run_handler()
        self.assertNotIn("complete", self.world.calls)

    def test_an_instance_outside_the_cluster_may_terminate(self):
        self.world.registered = False
        self.run_handler()
        self.assertEqual(self.world.calls, ["list_container_instances", "complete"])

    def test_a_refused_drain_is_raised(self):
        self.world.failures = [{"arn": ARN, "reason": "MISSING"}]
        with self.assertRaisesRegex(RuntimeError, f"Cannot drain {INSTANCE}: MISSING"):
            self.run_handler()
        self.assertNotIn("complete", self.world.calls)

    def test_a_completion_that_fails_for_another_reason_is_raised(self):
        self.world.completion_error = ClientError("ServiceUnavailable", "later")
        with self.assertRaises(ClientError):
            self.run_handler()

    def test_the_test_notification_of_a_new_hook_is_ignored(self):
        self.run_handler(notification(
            LifecycleTransition=None, LifecycleActionToken=None, EC2InstanceId=None,
            Event="autoscaling:TEST_NOTIFICATION"))
        self.assertEqual(self.world.calls, [])
        self.assertIn("autoscaling:TEST_NOTIFICATION", self.output.getvalue())

    def test_a_launching_instance_is_ignored(self):
        self.run_handler(notification(
            LifecycleTransition="autoscaling:EC2_INSTANCE_LAUNCHING"))
        self.assertEqual(self.world.calls, [])

    def test_every_record_is_served(self):
        event = notification()
        event["Records"] *= 2
        self.run_handler(event)
        self.assertEqual(self.world.calls.count("complete"), 2)

    def test_the_token_is_not_logged(self):
        self.world.completion_error = ClientError(
            "ValidationError", f"No active Lifecycle Action found with token {TOKEN}")
        self.world.tasks = {"a": ["RUNNING", "RUNNING"]}
        self.world.after_sleep = self.world.tasks.clear
        self.run_handler()
        self.assertIn(INSTANCE, self.output.getvalue())
        self.assertNotIn(TOKEN, self.output.getvalue())


if __name__ == "__main__":
    unittest.main()

#pragma once

/// Assertions about synthesized templates, for any test framework: they throw `AssertionError`.
/// <cdk/assertions/gtest.hpp> has matchers for GoogleTest.
#include <cdk/assertions/annotations.hpp>
#include <cdk/assertions/assertion_error.hpp>
#include <cdk/assertions/capture.hpp>
#include <cdk/assertions/match.hpp>
#include <cdk/assertions/match_result.hpp>
#include <cdk/assertions/matcher.hpp>
#include <cdk/assertions/tags.hpp>
#include <cdk/assertions/template.hpp>

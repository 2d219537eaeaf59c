// Context that the CLI would read from files, for an app that is run by hand.
#pragma once

#include <cdk/core/value.hpp>

namespace cdk::internal {

/// `context` of ./cdk.json, the whole of ./cdk.context.json and `context` of ~/.cdk.json; the
/// first that has a value wins, objects are merged member by member. Path and asset metadata are
/// on, as with the CLI. Throws `ValidationError` naming a file that is malformed.
Json contextByHand();

}  // namespace cdk::internal

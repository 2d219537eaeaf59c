#include <cdk/core/stage.hpp>

#include "node_state.hpp"
#include "stack_state.hpp"
#include "synthesis.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>
#include <filesystem>

namespace cdk {

namespace {

bool isStageName(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  return !name.empty() && letter(name.front()) &&
         std::all_of(name.begin(), name.end(), [&letter](char c) {
           return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
         });
}

}  // namespace

Stage::Stage(Scope scope, StageProps props)
    : Construct(std::move(scope)), state_(std::make_unique<internal::StageState>()) {
  internal::NodeState& nodeState = node().state();
  Stage* outer = nodeState.stage;
  nodeState.stage = this;
  nodeState.stack = nullptr;  // a stage below a stack is not part of it
  state_->parent = outer;
  state_->props = std::move(props);
  const auto inherit = [outer](const String& own, const String& above) {
    return own.has_value() ? own : outer != nullptr ? above : String();
  };
  state_->account =
      inherit(state_->props.env.account, outer != nullptr ? outer->account() : String());
  state_->region = inherit(state_->props.env.region, outer != nullptr ? outer->region() : String());
  const std::string& id = node().id();
  if (outer != nullptr && !isStageName(id)) {
    fail(*this, "id",
         "'" + id +
             "' is not allowed; a stage's id begins with a letter and has only letters, digits, "
             "'-', '_' and '.'");
  }
  if (outer != nullptr || state_->props.stageName.has_value()) {
    const std::string own =
        state_->props.stageName.has_value() ? std::string(state_->props.stageName.literal()) : id;
    const bool prefixed = outer != nullptr && !outer->stageName().empty();
    state_->name = prefixed ? outer->stageName() + "-" + own : own;
  }
  if (outer == nullptr) {
    state_->outdir = state_->assetOutdir = state_->props.outdir.literal();
  } else {
    if (state_->props.outdir.has_value()) {
      fail(*this, "outdir", "only the root of a tree has an output directory of its own");
    }
    state_->outdir = (std::filesystem::path(outer->outdir()) / artifactId()).string();
    state_->assetOutdir = outer->assetOutdir();
  }
  if (state_->props.permissionsBoundary) state_->props.permissionsBoundary->bind(*this);
}

Stage::~Stage() = default;

Ref<Stage> Stage::of(const IConstruct& construct) {
  return Ref<Stage>::fromPointer(construct.node().state().stage);
}

bool Stage::isStage(const IConstruct& construct) noexcept {
  const Stage* stage = construct.node().state().stage;
  return stage != nullptr && &stage->node() == &construct.node();
}

Ref<Stage> Stage::parentStage() const noexcept { return Ref<Stage>::fromPointer(state_->parent); }

const std::string& Stage::stageName() const noexcept { return state_->name; }
String Stage::account() const { return state_->account; }
String Stage::region() const { return state_->region; }

std::string Stage::artifactId() const {
  if (state_->parent == nullptr) return {};
  std::string path = node().path();
  std::replace(path.begin(), path.end(), '/', '-');
  const auto first = path.find_first_not_of('-');
  const auto last = path.find_last_not_of('-');
  return "assembly-" + path.substr(first, last - first + 1);
}

std::string Stage::outdir() const { return state_->outdir; }
std::string Stage::assetOutdir() const { return state_->assetOutdir; }

CloudAssembly Stage::synth(StageSynthesisOptions options) {
  if (state_->parent != nullptr) return state_->parent->synth(options);
  if (state_->synthesized && !options.force) return {state_->outdir};
  internal::synthesize(*this, options);
  state_->synthesized = true;
  return {state_->outdir};
}

}  // namespace cdk

#include "compare.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <system_error>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const std::string USER_HASH(64, 'a');
const std::string REFERENCE_HASH(64, 'b');
const std::string OWN_HASH(64, 'c');

/// The two assemblies of a test. They start out as the reference's and this library's writing of
/// the same app: a queue, and a function of the library's own.
class CompareTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "cdk-compare-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    root_ = pattern;
    write("expected/App.template.json", templateText(REFERENCE_HASH, "nodejs24.x", "index.main"));
    write("actual/App.template.json", templateText(OWN_HASH, "nodejs22.x", "index.handler"));
    // A hash that isn't made from the text will do: the comparison does not compute any.
    const std::string reference(64, '1');
    const std::string own(64, '2');
    write("expected/App.assets.json", assets(REFERENCE_HASH, reference, 55).dump(2));
    write("actual/App.assets.json", assets(OWN_HASH, own, 16).dump(2));
    write("expected/manifest.json", manifest(reference, 55).dump(2));
    write("actual/manifest.json", manifest(own, 16).dump(2));
  }

  void TearDown() override {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
  }

  [[nodiscard]] std::string compare() const {
    return parity::compareAssembly(root_ / "expected", root_ / "actual");
  }

  void write(const std::string& file, const std::string& text) const {
    fs::create_directories((root_ / file).parent_path());
    std::ofstream(root_ / file, std::ios::binary) << text;
  }

  [[nodiscard]] std::string read(const std::string& file) const {
    std::ifstream stream(root_ / file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  void replace(const std::string& file, const std::string& from, const std::string& to) const {
    std::string text = read(file);
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    write(file, text.replace(at, from.size(), to));
  }

  void change(const std::string& file, const std::function<void(Json&)>& edit) const {
    Json parsed = Json::parse(read(file));
    edit(parsed);
    write(file, parsed.dump(2));
  }

  static std::string templateText(const std::string& hash, const std::string& runtime,
                                  const std::string& handler) {
    const Json lambda = {{"Type", "AWS::Lambda::Function"},
                         {"Properties",
                          {{"Code", {{"S3Bucket", "bucket"}, {"S3Key", hash + ".zip"}}},
                           {"Timeout", 900},
                           {"Handler", handler},
                           {"Runtime", runtime}}},
                         {"Metadata",
                          {{"aws:cdk:path", "App/Custom::ThingCustomResourceProvider/Handler"},
                           {"aws:asset:path", "asset." + hash}}}};
    const Json drain = {
        {"Type", "AWS::Lambda::Function"},
        {"Properties",
         {{"Code", {{"ZipFile", "code of " + runtime + "\n"}}}, {"Handler", handler}}},
        {"Metadata", {{"aws:cdk:path", "App/Group/DrainECSHook/Function/Resource"}}}};
    const Json user = {
        {"Type", "AWS::Lambda::Function"},
        {"Properties", {{"Code", {{"S3Key", USER_HASH + ".zip"}}}, {"Runtime", "python3.13"}}},
        {"Metadata", {{"aws:cdk:path", "App/Function/Resource"}}}};
    const Json parsed = {{"Resources",
                          {{"Queue", {{"Type", "AWS::SQS::Queue"}}},
                           {"Provider", lambda},
                           {"Drain", drain},
                           {"Function", user}}}};
    return parsed.dump(1);
  }

  static Json entry(const std::string& hash, const std::string& path, const std::string& id) {
    return {{"source", {{"path", path}, {"packaging", "file"}}},
            {"destinations",
             {{"current_account-current_region-" + id,
               {{"bucketName", "bucket"}, {"objectKey", hash + ".zip"}}}}}};
  }

  static Json assets(const std::string& code, const std::string& own, int version) {
    Json files = Json::object();
    files[code] = entry(code, "asset." + code, code.substr(0, 8));
    files[USER_HASH] = entry(USER_HASH, "asset." + USER_HASH, "12345678");
    files[own] = entry(own, "App.template.json", own.substr(0, 8));
    if (version > 40) {
      for (auto& [hash, file] : files.items()) file["displayName"] = "App";
    }
    return {{"version", std::to_string(version) + ".0.0"},
            {"files", files},
            {"dockerImages", Json::object()}};
  }

  static Json manifest(const std::string& own, int version) {
    Json stack = {{"type", "aws:cloudformation:stack"},
                  {"environment", "aws://unknown-account/unknown-region"},
                  {"properties",
                   {{"templateFile", "App.template.json"},
                    {"terminationProtection", false},
                    {"stackTemplateAssetObjectUrl", "s3://bucket/" + own + ".json"}}},
                  {"dependencies", {"App.assets"}},
                  {"displayName", "App"}};
    Json artifacts = {
        {"App.assets",
         {{"type", "cdk:asset-manifest"}, {"properties", {{"file", "App.assets.json"}}}}}};
    if (version > 50) {
      stack["properties"]["additionalDependencies"] = {"App.assets"};
      stack["additionalMetadataFile"] = "App.metadata.json";
      artifacts["App"] = stack;
      artifacts["aws-cdk-lib/feature-flag-report"] = {{"type", "cdk:feature-flag-report"}};
    } else {
      stack["metadata"] = Json::object();
      artifacts["App"] = stack;
    }
    artifacts["Tree"] = {{"type", "cdk:tree"}, {"properties", {{"file", "tree.json"}}}};
    return {{"version", std::to_string(version) + ".0.0"}, {"artifacts", artifacts}};
  }

  fs::path root_;
};

TEST_F(CompareTest, agrees_when_only_masked_things_differ) { EXPECT_EQ(compare(), ""); }

TEST_F(CompareTest, says_which_lines_differ) {
  replace("actual/App.template.json", "AWS::SQS::Queue", "AWS::SNS::Topic");
  const std::string report = compare();
  EXPECT_NE(report.find("App.template.json"), std::string::npos) << report;
  EXPECT_NE(report.find("-   \"Type\": \"AWS::SQS::Queue\""), std::string::npos) << report;
  EXPECT_NE(report.find("+   \"Type\": \"AWS::SNS::Topic\""), std::string::npos) << report;
  EXPECT_NE(report.find("\"Queue\": {"), std::string::npos) << report;
  EXPECT_EQ(report.find("\"Drain\""), std::string::npos) << report;
}

TEST_F(CompareTest, finds_another_order_of_keys_in_a_template) {
  const std::string text = read("actual/App.template.json");
  Json parsed = Json::parse(text);
  const Json queue = parsed["Resources"]["Queue"];
  parsed["Resources"].erase("Queue");
  parsed["Resources"]["Queue"] = queue;
  write("actual/App.template.json", parsed.dump(1));
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_other_white_space_in_a_template) {
  write("actual/App.template.json", Json::parse(read("actual/App.template.json")).dump(2));
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_a_line_break_at_the_end_of_a_template) {
  write("actual/App.template.json", read("actual/App.template.json") + "\n");
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_hash_of_an_asset_of_the_user) {
  const std::string other(64, 'd');
  replace("actual/App.template.json", USER_HASH, other);
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_property_of_a_function_of_the_library) {
  replace("actual/App.template.json", "\"Timeout\": 900", "\"Timeout\": 60");
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_runtime_of_a_function_of_the_user) {
  replace("actual/App.template.json", "python3.13", "python3.12");
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_code_in_an_asset_where_it_should_be_inline) {
  replace("actual/App.template.json", "\"ZipFile\": \"code of nodejs22.x\\n\"",
          "\"S3Key\": \"" + OWN_HASH + ".zip\"");
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_missing_and_unexpected_files) {
  write("actual/Extra.template.json", "{}");
  EXPECT_NE(compare().find("Extra.template.json is not in"), std::string::npos) << compare();
  write("expected/assembly-Stage/manifest.json", manifest(OWN_HASH, 55).dump(2));
  EXPECT_NE(compare().find("assembly-Stage/manifest.json is missing"), std::string::npos);
}

TEST_F(CompareTest, finds_a_missing_entry_of_an_asset_manifest) {
  change("actual/App.assets.json", [](Json& parsed) { parsed["files"].erase(USER_HASH); });
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_destination_of_an_asset) {
  replace("actual/App.assets.json", "\"bucketName\": \"bucket\"", "\"bucketName\": \"other\"");
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_destination_id_where_nothing_is_masked) {
  replace("actual/App.assets.json", "-12345678", "-87654321");
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_display_name_of_an_asset_where_both_have_one) {
  change("actual/App.assets.json",
         [](Json& parsed) { parsed["files"][USER_HASH]["displayName"] = "App"; });
  EXPECT_EQ(compare(), "");
  change("actual/App.assets.json",
         [](Json& parsed) { parsed["files"][USER_HASH]["displayName"] = "Other"; });
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, does_not_care_for_the_order_of_asset_entries) {
  change("actual/App.assets.json", [](Json& parsed) {
    const Json user = parsed["files"][USER_HASH];
    parsed["files"].erase(USER_HASH);
    parsed["files"][USER_HASH] = user;
  });
  EXPECT_EQ(compare(), "");
}

TEST_F(CompareTest, finds_another_property_of_an_artifact) {
  change("actual/manifest.json", [](Json& parsed) {
    parsed["artifacts"]["App"]["properties"]["terminationProtection"] = true;
  });
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_another_environment_display_name_or_dependency) {
  const std::string original = read("actual/manifest.json");
  for (const char* field : {"environment", "displayName"}) {
    change("actual/manifest.json",
           [field](Json& parsed) { parsed["artifacts"]["App"][field] = "other"; });
    EXPECT_NE(compare(), "") << field;
    write("actual/manifest.json", original);
  }
  change("actual/manifest.json",
         [](Json& parsed) { parsed["artifacts"]["App"].erase("dependencies"); });
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_a_missing_artifact_and_another_order) {
  const std::string original = read("actual/manifest.json");
  change("actual/manifest.json", [](Json& parsed) { parsed["artifacts"].erase("App.assets"); });
  EXPECT_NE(compare(), "");
  write("actual/manifest.json", original);
  change("actual/manifest.json", [](Json& parsed) {
    const Json assetManifest = parsed["artifacts"]["App.assets"];
    parsed["artifacts"].erase("App.assets");
    parsed["artifacts"]["App.assets"] = assetManifest;
  });
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, finds_other_missing_context) {
  change("expected/manifest.json", [](Json& parsed) {
    parsed["missing"] = {{{"key", "a"}, {"provider", "ssm"}}};
  });
  EXPECT_NE(compare(), "");
  change("actual/manifest.json", [](Json& parsed) {
    parsed["missing"] = {{{"key", "b"}, {"provider", "ssm"}}};
  });
  EXPECT_NE(compare(), "");
  change("actual/manifest.json", [](Json& parsed) {
    parsed["missing"] = {{{"key", "a"}, {"provider", "ssm"}}};
  });
  EXPECT_EQ(compare(), "");
}

TEST_F(CompareTest, refuses_a_schema_version_above_the_reference) {
  change("actual/manifest.json", [](Json& parsed) { parsed["version"] = "56.0.0"; });
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, masks_what_contains_a_masked_template) {
  // A nested template with masked content: its hash is in the parent, whose own hash follows.
  const std::string nestedReference(64, '3');
  const std::string nestedOwn(64, '4');
  for (const bool reference : {true, false}) {
    const std::string side = reference ? "expected/" : "actual/";
    const std::string& hash = reference ? nestedReference : nestedOwn;
    write(side + "Nested.nested.template.json",
          templateText(reference ? REFERENCE_HASH : OWN_HASH, reference ? "a" : "b", "h"));
    write(side + "Parent.template.json",
          Json({{"Resources", {{"Nested", {{"TemplateURL", hash}}}}}}).dump(1));
    const std::string parent(64, reference ? '5' : '6');
    Json files = Json::object();
    files[hash] = entry(hash, "Nested.nested.template.json", hash.substr(0, 8));
    files[parent] = entry(parent, "Parent.template.json", parent.substr(0, 8));
    write(side + "Parent.assets.json", Json({{"version", "16.0.0"}, {"files", files}}).dump(2));
  }
  EXPECT_EQ(compare(), "");
}

TEST_F(CompareTest, does_not_mask_the_hash_of_a_template_without_masked_content) {
  for (const char* side : {"expected/", "actual/"}) {
    write(std::string(side) + "Plain.template.json", "{}");
    const std::string hash(64, side[0] == 'e' ? '7' : '8');
    Json files = Json::object();
    files[hash] = entry(hash, "Plain.template.json", "11111111");
    write(std::string(side) + "Plain.assets.json",
          Json({{"version", "16.0.0"}, {"files", files}}).dump(2));
  }
  EXPECT_NE(compare(), "");
}

TEST_F(CompareTest, reports_what_it_cannot_read) {
  write("actual/manifest.json", "{");
  EXPECT_NE(compare().find("cannot compare"), std::string::npos) << compare();
  fs::remove_all(root_ / "actual");
  EXPECT_NE(compare().find("there is no assembly"), std::string::npos) << compare();
}

}  // namespace

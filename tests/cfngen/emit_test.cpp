#include "emit.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "spec.hpp"

namespace cfngen {
namespace {

namespace fs = std::filesystem;

const fs::path GOLDEN = CFNGEN_GOLDEN_DIR;

std::string readFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Service sample() { return parseService(readFile(GOLDEN / "sample.json"), "sample.json"); }

EmitOptions goldenOptions() {
  return {
      .shards = 2, .serviceHeader = true, .aliases = {"specimen"}, .aliasHeaders = {"specimen"}};
}

fs::path goldenPath(const OutputFile& file) {
  return GOLDEN / (file.kind == OutputFile::Kind::HEADER ? "include" : "src") / file.path;
}

std::string textOf(const std::vector<OutputFile>& files, const std::string& path) {
  for (const OutputFile& file : files) {
    if (file.path == path) return file.text;
  }
  return "no file " + path;
}

TEST(EmitService, WritesTheGoldenText) {
  std::vector<std::string> written;
  for (const OutputFile& file : emitService(sample(), goldenOptions())) {
    EXPECT_EQ(file.text, readFile(goldenPath(file))) << file.path;
    written.push_back(goldenPath(file).string());
  }
  for (const auto& entry : fs::recursive_directory_iterator(GOLDEN)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".hpp" && extension != ".cpp") continue;
    EXPECT_NE(std::find(written.begin(), written.end(), entry.path().string()), written.end())
        << entry.path() << " is written no more";
  }
}

TEST(EmitService, WritesTheSameBytesEachTime) {
  const auto first = emitService(sample(), goldenOptions());
  const auto second = emitService(sample(), goldenOptions());
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(first[i].path, second[i].path);
    EXPECT_EQ(first[i].text, second[i].text);
  }
}

TEST(EmitService, WritesAsManySourcesAsAskedFor) {
  for (const std::size_t shards : {1U, 3U, 9U}) {
    const auto files = emitService(sample(), {.shards = shards});
    EXPECT_EQ(
        std::count_if(files.begin(), files.end(),
                      [](const OutputFile& file) { return file.kind == OutputFile::Kind::SOURCE; }),
        static_cast<std::ptrdiff_t>(shards));
  }
}

TEST(EmitService, LeavesOutHeadersThatAreWrittenByHand) {
  const auto files = emitService(sample(), {.shards = 1, .aliases = {"specimen"}});
  EXPECT_EQ(textOf(files, "cdk/sample.hpp"), "no file cdk/sample.hpp");
  EXPECT_EQ(textOf(files, "cdk/specimen.hpp"), "no file cdk/specimen.hpp");
  EXPECT_NE(textOf(files, "cdk/sample/cfn_group.hpp").find("namespace specimen = sample;"),
            std::string::npos);
}

TEST(EmitService, SaysHowToRegenerateAndWhenNothing) {
  for (const OutputFile& file : emitService(sample(), goldenOptions())) {
    EXPECT_NE(file.text.find("@aws-cdk/aws-service-spec 0.0.1"), std::string::npos) << file.path;
    EXPECT_NE(file.text.find("cdk_sample_headers"), std::string::npos) << file.path;
    EXPECT_EQ(file.text.find("/tmp"), std::string::npos) << file.path;
  }
}

TEST(EmitService, PutsCloudFormationsOwnTypesIntoNamespaceCdk) {
  Service service = sample();
  service.name = "cloudformation";
  const auto files = emitService(service, {});
  const std::string header = textOf(files, "cdk/cloudformation/cfn_group.hpp");
  EXPECT_NE(header.find("namespace cdk {\n"), std::string::npos);
  EXPECT_EQ(header.find("namespace cdk::"), std::string::npos);
}

TEST(EmitService, DeclaresFieldsInAlphabeticalOrderAndRendersThemInCloudFormations) {
  const auto files = emitService(sample(), goldenOptions());
  const std::string header = textOf(files, "cdk/sample/cfn_everything.hpp");
  EXPECT_LT(header.find(" salesforce{}"), header.find(" sapoData{}"));
  const std::string source = textOf(files, "sample/cfn_1.cpp") + textOf(files, "sample/cfn_2.cpp");
  EXPECT_LT(source.find("{\"SAPOData\""), source.find("{\"Salesforce\""));
}

}  // namespace
}  // namespace cfngen

#include "compare.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <exception>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace parity {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using SortedJson = nlohmann::json;

constexpr std::string_view TEMPLATE_SUFFIX = ".template.json";
constexpr std::string_view ASSETS_SUFFIX = ".assets.json";
constexpr std::string_view MANIFEST = "manifest.json";
constexpr std::size_t HASH_LENGTH = 64;

/// The last parts of the construct paths of functions whose code the library brings along.
constexpr std::string_view LIBRARY_FUNCTIONS[] = {
    "CustomResourceProvider/Handler",
    "/DrainECSHook/Function/Resource",
    "/BucketNotificationsHandler050a0587b7544547bf325f094a3db834/Resource",
};

bool isManifest(const std::string& file) { return fs::path(file).filename() == MANIFEST; }

// --- texts ------------------------------------------------------------------------------------

std::vector<std::string> splitLines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  if (!text.empty() && text.back() == '\n') lines.emplace_back("(line break at the end)");
  return lines;
}

std::string joinLines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  return text;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

bool isHash(std::string_view text) {
  return text.size() == HASH_LENGTH && std::all_of(text.begin(), text.end(), [](unsigned char c) {
           return std::isdigit(c) != 0 || (c >= 'a' && c <= 'f');
         });
}

/// The lines that differ, each group with three lines before and after.
std::string diffLines(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  constexpr std::size_t CONTEXT = 3;
  constexpr std::size_t MAX_LINES = 80;
  constexpr std::size_t MAX_CELLS = 16'000'000;

  std::size_t head = 0;
  while (head < left.size() && head < right.size() && left[head] == right[head]) ++head;
  std::size_t tail = 0;
  while (tail < left.size() - head && tail < right.size() - head &&
         left[left.size() - 1 - tail] == right[right.size() - 1 - tail]) {
    ++tail;
  }
  const std::size_t rows = left.size() - head - tail;
  const std::size_t columns = right.size() - head - tail;
  const auto l = [&](std::size_t i) -> const std::string& { return left[head + i]; };
  const auto r = [&](std::size_t i) -> const std::string& { return right[head + i]; };

  // Length of the longest common subsequence of what follows row and column.
  std::vector<std::vector<unsigned>> common;
  if (rows * columns <= MAX_CELLS) {
    common.assign(rows + 1, std::vector<unsigned>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        common[i][j] =
            l(i) == r(j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  struct Line {
    char mark;
    const std::string* text;
    std::size_t number;
  };
  std::vector<Line> lines;
  for (std::size_t i = 0; i < head; ++i) lines.push_back({' ', &left[i], i + 1});
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < rows || j < columns) {
    if (!common.empty() && i < rows && j < columns && l(i) == r(j)) {
      lines.push_back({' ', &l(i), head + i + 1});
      ++i;
      ++j;
    } else if (j >= columns ||
               (i < rows && (common.empty() || common[i + 1][j] >= common[i][j + 1]))) {
      lines.push_back({'-', &l(i), head + i + 1});
      ++i;
    } else {
      lines.push_back({'+', &r(j), head + i + 1});
      ++j;
    }
  }
  for (std::size_t k = left.size() - tail; k < left.size(); ++k) {
    lines.push_back({' ', &left[k], k + 1});
  }

  std::vector<bool> shown(lines.size(), false);
  for (std::size_t k = 0; k < lines.size(); ++k) {
    if (lines[k].mark == ' ') continue;
    const std::size_t first = k < CONTEXT ? 0 : k - CONTEXT;
    const std::size_t last = std::min(lines.size(), k + CONTEXT + 1);
    for (std::size_t n = first; n < last; ++n) shown[n] = true;
  }
  std::string text;
  std::size_t count = 0;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    if (!shown[k]) continue;
    if (++count > MAX_LINES) return text + "  … and more\n";
    if (k == 0 || !shown[k - 1]) text += "  @ line " + std::to_string(lines[k].number) + "\n";
    text += std::string("  ") + lines[k].mark + *lines[k].text + "\n";
  }
  return text;
}

// --- one assembly -----------------------------------------------------------------------------

/// An assembly's files, and what of it is masked.
class Assembly {
 public:
  explicit Assembly(const fs::path& directory) {
    read(directory, "");
    if (files_.empty()) throw std::runtime_error("there is no assembly in " + directory.string());
    findLibraryFunctions();
    findTemplateHashes();
    findDerivedHashes();
  }

  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> names;
    for (const auto& [name, text] : files_) names.insert(name);
    return names;
  }

  /// Masks the hash of a template, wherever it is: a difference is reported once, where it is.
  void maskHashOf(const std::string& file) {
    if (const auto found = hashes_.find(file); found != hashes_.end()) {
      addMask(found->second, file);
      findDerivedHashes();
    }
  }

  /// The file's text, masked.
  [[nodiscard]] std::string masked(const std::string& name) const {
    std::string text = files_.at(name);
    if (const auto found = functions_.find(name); found != functions_.end()) {
      text = maskFunctions(text, found->second);
    }
    for (const auto& [hash, mask] : masks_) replaceAll(text, hash, mask);
    return text;
  }

 private:
  void read(const fs::path& directory, const std::string& prefix) {
    if (!fs::is_directory(directory)) return;
    for (const auto& entry : fs::directory_iterator(directory)) {
      const std::string name = entry.path().filename().string();
      if (entry.is_directory()) {
        if (name.starts_with("assembly-")) read(entry.path(), prefix + name + "/");
      } else if (name == MANIFEST || name.ends_with(TEMPLATE_SUFFIX) ||
                 name.ends_with(ASSETS_SUFFIX)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        files_[prefix + name] = {std::istreambuf_iterator<char>(stream), {}};
      }
    }
  }

  /// Notes the functions whose code the library brings along, and the hashes of their assets.
  void findLibraryFunctions() {
    for (const auto& [name, text] : files_) {
      if (!name.ends_with(TEMPLATE_SUFFIX)) continue;
      const Json parsed = Json::parse(text);
      if (!parsed.contains("Resources")) continue;
      for (const auto& [id, resource] : parsed["Resources"].items()) {
        if (resource.value("Type", "") != "AWS::Lambda::Function") continue;
        const std::string path =
            resource.value("/Metadata/aws:cdk:path"_json_pointer, std::string());
        const auto isOwn = [&path](std::string_view suffix) { return path.ends_with(suffix); };
        if (std::none_of(std::begin(LIBRARY_FUNCTIONS), std::end(LIBRARY_FUNCTIONS), isOwn)) {
          continue;
        }
        functions_[name].insert(id);
        const Json key = resource.value("/Properties/Code/S3Key"_json_pointer, Json());
        if (key.is_string()) addMask(key.get<std::string>().substr(0, HASH_LENGTH), "library code");
      }
    }
  }

  /// Notes the hash of each template, as the asset manifests have it.
  void findTemplateHashes() {
    for (const auto& [name, text] : files_) {
      if (!name.ends_with(ASSETS_SUFFIX)) continue;
      const Json parsed = Json::parse(text);
      if (!parsed.contains("files")) continue;
      for (const auto& [hash, entry] : parsed["files"].items()) {
        const std::string source = entry.value("/source/path"_json_pointer, std::string());
        const std::string file =
            (fs::path(name).parent_path() / source).lexically_normal().string();
        if (source.ends_with(TEMPLATE_SUFFIX)) hashes_[file] = hash;
      }
    }
  }

  /// A template in which something is masked has a hash of its own; so has what contains that.
  void findDerivedHashes() {
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& [file, hash] : hashes_) {
        if (files_.count(file) == 0 || masked(file) == files_.at(file)) continue;
        changed = addMask(hash, file) || changed;
      }
    }
  }

  bool addMask(const std::string& hash, const std::string& what) {
    if (!isHash(hash)) return false;
    std::string mask = "<hash of " + what + ">";
    if (what == "library code") mask = "<hash of library code " + std::to_string(++codes_) + ">";
    return masks_.emplace(hash, std::move(mask)).second;
  }

  /// Masks code, handler and runtime of these resources in the text of a template.
  static std::string maskFunctions(const std::string& text, const std::set<std::string>& ids) {
    std::vector<std::string> lines = splitLines(text);
    bool inside = false;
    for (std::string& line : lines) {
      if (line.starts_with("  \"") && line.ends_with("\": {")) {
        inside = ids.count(line.substr(3, line.size() - 7)) > 0;
      }
      if (!inside) continue;
      for (const std::string_view property :
           {"    \"Handler\": ", "    \"Runtime\": ", "     \"ZipFile\": "}) {
        if (!line.starts_with(property)) continue;
        line = std::string(property) + "<masked>" + (line.back() == ',' ? "," : "");
      }
    }
    return joinLines(lines);
  }

  std::map<std::string, std::string> files_;                // by name relative to the assembly
  std::map<std::string, std::set<std::string>> functions_;  // logical ids by template
  std::map<std::string, std::string> hashes_;               // by template
  std::map<std::string, std::string> masks_;                // by hash
  int codes_ = 0;
};

// --- asset manifests --------------------------------------------------------------------------

/// The entries of an asset manifest. Display names are compared where `other` has them, too.
SortedJson normalizedAssets(const std::string& text, const std::string& other) {
  const SortedJson parsed = SortedJson::parse(text);
  const SortedJson counterpart = SortedJson::parse(other);
  SortedJson result = SortedJson::object();
  for (const char* kind : {"files", "dockerImages"}) {
    result[kind] = SortedJson::object();
    const SortedJson entries = parsed.value(kind, SortedJson::object());
    for (const auto& [key, original] : entries.items()) {
      SortedJson entry = original;
      const SortedJson others = counterpart.value(kind, SortedJson::object());
      if (!others.contains(key) || !others[key].contains("displayName")) entry.erase("displayName");
      // The last part of a destination's id is made from the destination, the hash in it included.
      SortedJson destinations = SortedJson::object();
      for (const auto& [id, destination] : original["destinations"].items()) {
        const bool masked = destination.dump().find("<hash of ") != std::string::npos;
        destinations[masked ? id.substr(0, id.rfind('-')) + "-<masked>" : id] = destination;
      }
      entry["destinations"] = std::move(destinations);
      result[kind][key] = std::move(entry);
    }
  }
  return result;
}

// --- manifests --------------------------------------------------------------------------------

/// The artifacts in their order, with what is compared of them, and the missing context.
SortedJson normalizedManifest(const std::string& text) {
  const Json parsed = Json::parse(text);
  SortedJson artifacts = SortedJson::array();
  for (const auto& [id, artifact] : parsed["artifacts"].items()) {
    const std::string type = artifact.value("type", "");
    if (type == "cdk:tree" || type == "cdk:feature-flag-report") continue;
    SortedJson kept = SortedJson::object();
    for (const char* field : {"type", "environment", "properties", "dependencies", "displayName"}) {
      if (artifact.contains(field)) kept[field] = SortedJson::parse(artifact[field].dump());
    }
    if (kept.contains("properties")) kept["properties"].erase("additionalDependencies");
    artifacts.push_back({{"id", id}, {"artifact", std::move(kept)}});
  }
  SortedJson missing = SortedJson::array();
  if (parsed.contains("missing")) missing = SortedJson::parse(parsed["missing"].dump());
  return {{"artifacts", std::move(artifacts)}, {"missing", std::move(missing)}};
}

int majorVersion(const std::string& manifest) {
  return std::stoi(Json::parse(manifest).value("version", "0"));
}

std::string differenceOf(const std::string& name, const std::string& expected,
                         const std::string& actual) {
  if (name.ends_with(TEMPLATE_SUFFIX)) {
    return expected == actual ? "" : diffLines(splitLines(expected), splitLines(actual));
  }
  SortedJson left;
  SortedJson right;
  if (isManifest(name)) {
    left = normalizedManifest(expected);
    right = normalizedManifest(actual);
    if (majorVersion(actual) > majorVersion(expected)) {
      return "  the schema version is higher than the reference's\n";
    }
  } else {
    left = normalizedAssets(expected, actual);
    right = normalizedAssets(actual, expected);
  }
  if (left == right) return "";
  return diffLines(splitLines(left.dump(2)), splitLines(right.dump(2)));
}

}  // namespace

std::string compareAssembly(const fs::path& expected, const fs::path& actual) {
  std::string report;
  try {
    Assembly left(expected);
    Assembly right(actual);
    std::set<std::string> names = left.names();
    names.merge(right.names());

    // A template that differs has another hash; that is no further difference.
    std::set<std::string> differing;
    for (bool changed = true; changed;) {
      changed = false;
      for (const std::string& name : names) {
        if (!name.ends_with(TEMPLATE_SUFFIX) || left.names().count(name) == 0 ||
            right.names().count(name) == 0 || left.masked(name) == right.masked(name) ||
            !differing.insert(name).second) {
          continue;
        }
        left.maskHashOf(name);
        right.maskHashOf(name);
        changed = true;
      }
    }
    for (const std::string& name : names) {
      if (right.names().count(name) == 0) {
        report += name + " is missing\n";
      } else if (left.names().count(name) == 0) {
        report += name + " is not in the reference's assembly\n";
      } else if (const std::string difference =
                     differenceOf(name, left.masked(name), right.masked(name));
                 !difference.empty()) {
        report += name + " (- reference, + this library)\n" + difference;
      }
    }
  } catch (const std::exception& error) {
    report += std::string("cannot compare: ") + error.what() + "\n";
  }
  return report;
}

}  // namespace parity

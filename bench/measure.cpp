// Runs a command several times and prints what each run took, as JSON.
//
//   bench_measure RUNS COMMAND [ARGUMENT…]
//
// A program of its own, and a small one: the kernel counts the memory of a process from before
// exec(2) on, so that a child of a big process seems to be big.
//
// What the command prints goes to standard error. A run that fails ends it all, with status 1.

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string_view>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timespec& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

double now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return seconds(time);
}

bool complain(const char* what, const char* why) {
  std::fprintf(stderr, "bench_measure: %s: %s\n", what, why);
  return false;
}

/// Prints one object; false if the command could not be run or failed.
bool measure(char** command, bool first) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
  const double start = now();
  pid_t child = 0;
  const int error = posix_spawnp(&child, command[0], &actions, nullptr, command, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return complain(command[0], std::strerror(error));
  int status = 0;
  rusage usage{};
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) return complain(command[0], std::strerror(errno));
  }
  const double wall = now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return complain(command[0], WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "it failed");
  }
  std::printf("%s\n  {\"wall\": %.6f, \"user\": %.6f, \"system\": %.6f, \"peakKiB\": %ld}",
              first ? "" : ",", wall, seconds(usage.ru_utime), seconds(usage.ru_stime),
              usage.ru_maxrss);
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  int runs = 0;
  if (argc > 2) {
    const std::string_view text = argv[1];
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), runs);
    if (error != std::errc() || end != text.data() + text.size()) runs = 0;
  }
  if (runs < 1) {
    std::fputs("usage: bench_measure RUNS COMMAND [ARGUMENT...]\n", stderr);
    return 2;
  }
  std::fputs("[", stdout);
  for (int run = 0; run < runs; ++run) {
    if (!measure(argv + 2, run == 0)) return 1;
  }
  std::fputs("\n]\n", stdout);
  return 0;
}

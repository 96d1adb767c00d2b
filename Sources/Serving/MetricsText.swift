import FoundationEssentials
import Synchronization

/// The measurements in the text format of Prometheus, version 0.0.4.
struct MetricsText {
  /// What a browser or scraper is told that it is.
  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  private(set) var text = ""

  init(_ measurements: Measurements, ready: Bool) {
    let all = measurements.all.map { key, times in
      ("route=\"\(Self.escaped(key.route))\",method=\"\(key.method)\",status=\"\(key.status)\"", times)
    }
    family("helder_requests_total", "counter", "Requests that were answered.")
    for (labels, times) in all { text += "helder_requests_total{\(labels)} \(times.count)\n" }
    family("helder_request_duration_seconds", "histogram", "How long answers took, from the header on.")
    for (labels, times) in all {
      for (end, count) in zip(Measurements.Times.ends, times.counts) {
        text += "helder_request_duration_seconds_bucket{\(labels),le=\"\(end)\"} \(count)\n"
      }
      text += "helder_request_duration_seconds_bucket{\(labels),le=\"+Inf\"} \(times.count)\n"
      text += "helder_request_duration_seconds_sum{\(labels)} \(times.sum)\n"
      text += "helder_request_duration_seconds_count{\(labels)} \(times.count)\n"
    }
    family("helder_requests_in_hand", "gauge", "Requests that are worked on or wait for their turn.")
    for (kind, count) in measurements.inHand { text += "helder_requests_in_hand{kind=\"\(kind)\"} \(count)\n" }
    single("helder_connections", "gauge", "Open connections.", measurements.connections.load(ordering: .relaxed))
    single("helder_ready", "gauge", "1, or 0 while the daemon is stopping.", ready ? 1 : 0)
    if let bytes = Self.residentBytes {
      single("process_resident_memory_bytes", "gauge", "Resident memory in bytes.", bytes)
    }
  }

  private mutating func family(_ name: String, _ type: String, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  private mutating func single(_ name: String, _ type: String, _ help: String, _ value: Int) {
    family(name, type, help)
    text += "\(name) \(value)\n"
  }

  private static func escaped(_ label: String) -> String {
    label.map { "\\\"".contains($0) ? "\\\($0)" : $0 == "\n" ? "\\n" : String($0) }.joined()
  }

  /// The memory of this process that is in use, from Linux; nil elsewhere.
  private static var residentBytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
      let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return kilobytes * 1024
  }
}

-- Keeps wrk at about ${RATE} requests a second over all connections, and prints the latencies as one row of a table.
local connections = tonumber(os.getenv("CONNECTIONS"))
local rate = tonumber(os.getenv("RATE"))

function delay()
  return math.random(0, 2000 * connections / rate - 10)
end

function done(summary, latency, requests)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.stderr:write(string.format("| %s | %s | %.0f | %.0f ms | %.0f ms | %.0f ms | %d |\n", os.getenv("ROLE"), os.getenv("PAGE"),
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency.max / 1000, bad))
end

-- Has wrk ask ${RATE} times a second over all connections, however long answers take as long as one is free, and prints the
-- latencies as one row of a table.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds, nanoseconds; } moment;
  int clock_gettime(int clock, moment *now);
]]
local MONOTONIC = 1
local moment = ffi.new("moment")
local pause = 1000 / tonumber(os.getenv("RATE"))
local turn

local function milliseconds()
  ffi.C.clock_gettime(MONOTONIC, moment)
  return tonumber(moment.seconds) * 1000 + tonumber(moment.nanoseconds) / 1e6
end

function delay()
  local now = milliseconds()
  turn = math.max(turn or now, now - 10 * pause) + pause * (0.5 + math.random())
  return math.max(0, turn - now)
end

function done(summary, latency, requests)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.stderr:write(string.format("| %s | %s | %.0f | %.0f ms | %.0f ms | %.0f ms | %d |\n", os.getenv("ROLE"), os.getenv("PAGE"),
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency.max / 1000, bad))
end

-- For wrk: sends the bodies of a file, one a line, one after the other, and prints what came of it as JSON.
-- wrk … -s send-answers.lua URL -- FILE PATH
local requests = {}
local sent = 0

function init(arguments)
  for body in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", arguments[2], { ["Content-Type"] = "application/json" }, body)
  end
end

function request()
  sent = sent + 1
  -- once all are sent they are sent again, which the bench sees: the collector has fewer than were acknowledged
  return requests[(sent - 1) % #requests + 1]
end

function done(summary, latency)
  io.write(string.format('{"requests":%d,"seconds":%f,"failed":%d,"p50":%f,"p99":%f}\n', summary.requests,
    summary.duration / 1e6, summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout
    + summary.errors.connect, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end

/**
 * Keys: `sockets` (sorted set: account/socket, by the moment it counts as gone), `counts` (hash: sockets of an
 * account), `places` (hash: organisations of an account). Times are Redis's own, in milliseconds.
 */
const now = `local time = redis.call('time')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/** Arguments: lifetime, then account, socket and organisations of each. Answers the accounts that came online. */
export const arrive = `${now}
  local came = {}
  for i = 2, #ARGV, 3 do
    local account = ARGV[i]
    local added = redis.call('zadd', KEYS[1], now + ARGV[1], account .. '/' .. ARGV[i + 1])
    if added == 1 and redis.call('hincrby', KEYS[2], account, 1) == 1 then came[#came + 1] = account end
    redis.call('hset', KEYS[3], account, ARGV[i + 2])
  end
  return came`;

/** Arguments: grace, account/socket. A page that is loaded again is back before the grace is over. */
export const leave = `${now}
  return redis.call('zadd', KEYS[1], 'XX', now + ARGV[1], ARGV[2])`;

/** Ends what has expired. Answers pairs of account and organisations: who went offline, told to one sweeper alone. */
export const sweep = `${now}
  local left = {}
  for _, member in ipairs(redis.call('zrangebyscore', KEYS[1], '-inf', now, 'limit', 0, 200)) do
    redis.call('zrem', KEYS[1], member)
    local account = string.match(member, '^[^/]+')
    if redis.call('hincrby', KEYS[2], account, -1) <= 0 then
      left[#left + 1] = account
      left[#left + 1] = redis.call('hget', KEYS[3], account) or ''
      redis.call('hdel', KEYS[2], account)
      redis.call('hdel', KEYS[3], account)
    end
  end
  return left`;

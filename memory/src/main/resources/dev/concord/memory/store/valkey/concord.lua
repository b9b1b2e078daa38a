#!lua name=concord

-- The part of Concord's shared memory that must be atomic. Raise LIBRARY_VERSION with every change:
-- a client loads the library when it is missing or older than its own.
local LIBRARY_VERSION = 3

-- A head is what stands for one subject: "<revision>\n<id>\n<change as one line of JSON>".
-- True when it is the change of that id. An id may hold line breaks itself, the other two may not.
local function stands(head, id)
  local start = string.find(head, '\n', 1, true) + 1
  local stop = start + #id
  return string.sub(head, start, stop) == id .. '\n'
    and string.find(head, '\n', stop + 1, true) == nil
end

-- How many fields of a table are asked for at once, far below what Lua can unpack.
local SLICE = 500

-- Adds to the derived table of terms for other readers: args[from], args[from + 1] and so on are a
-- field and what to add to it. Two commands for a slice, where one HINCRBY a field costs more than
-- all the rest. A fault in the table (someone has put another type there) must not undo what the
-- ledger has taken, hence pcall.
local function add(terms, args, from, to)
  local fields = {}
  for i = from, to, 2 do
    fields[#fields + 1] = args[i]
  end
  local counts = redis.pcall('HMGET', terms, unpack(fields))
  if counts.err then
    return
  end
  local used, unused = {}, {}
  for i, field in ipairs(fields) do
    local count = (tonumber(counts[i] or 0) or 0) + tonumber(args[from + 2 * i - 1])
    if count == 0 then
      unused[#unused + 1] = field
    else
      used[#used + 1] = field
      used[#used + 1] = string.format('%d', count)
    end
  end
  if #used > 0 then
    redis.pcall('HSET', terms, unpack(used))
  end
  if #unused > 0 then
    redis.pcall('HDEL', terms, unpack(unused))
  end
end

-- KEYS: meta, ledger, changes, shelf, terms; for a segment also documents, its metadata, its terms
-- ARGV: epoch, id, base ('' for none), field in the shelf, change, document and its segment's entry
--       in its term table ('' without one), then pairs of a field in terms and what to add to it
-- Answers the revision; or 0 when the epoch is another; or what stands instead: {head}, '' for none.
local function commit(keys, args)
  local meta, ledger, changes, shelf, terms = keys[1], keys[2], keys[3], keys[4], keys[5]
  local epoch, id, base, field, change = args[1], args[2], args[3], args[4], args[5]
  local known = redis.call('HMGET', meta, 'epoch', 'revision', 'last')
  if known[1] ~= epoch then
    return 0
  end
  local old = redis.call('HGET', changes, id)
  if old then
    return tonumber(old)
  end
  local head = redis.call('HGET', shelf, field)
  if head then
    if base == '' or not stands(head, base) then
      return {head}
    end
  elseif base ~= '' then
    return {''}
  end
  local revision = string.format('%d', tonumber(known[2] or '0') + 1)
  -- First, because it is the only one of the writes that can be refused.
  redis.call('XADD', ledger, revision .. '-0', 'id', id, 'after', known[3] or '', 'change', change)
  redis.call('HSET', changes, id, revision)
  redis.call('HSET', shelf, field, revision .. '\n' .. id .. '\n' .. change)
  redis.call('HSET', meta, 'revision', revision, 'last', id)
  if keys[6] then
    if not head then
      redis.pcall('SADD', keys[6], args[6])
    end
    redis.pcall('HSET', keys[7], 'document', args[6], 'revision', revision)
    redis.pcall('HSET', keys[8], field, args[7])
  end
  for from = 8, #args, 2 * SLICE do
    add(terms, args, from, math.min(from + 2 * SLICE, #args + 1) - 1)
  end
  return tonumber(revision)
end

-- KEYS: meta. ARGV: an epoch to use when there is none yet, the schema version
local function found(keys, args)
  if redis.call('HSETNX', keys[1], 'epoch', args[1]) == 1 then
    redis.call('HSET', keys[1], 'revision', '0', 'schema', args[2])
  end
  return redis.call('HMGET', keys[1], 'epoch', 'revision', 'schema')
end

local function now()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end

-- KEYS: the holders by expiry, this holder's lease. ARGV: holder, document, user, milliseconds
-- Answers when it expires, by the server's clock.
local function extend(keys, args)
  local expires = now() + tonumber(args[4])
  redis.call('HSET', keys[2], 'document', args[2], 'user', args[3])
  redis.call('PEXPIREAT', keys[2], string.format('%d', expires))
  redis.call('ZADD', keys[1], string.format('%d', expires), args[1])
  return expires
end

-- KEYS: the holders by expiry, this holder's lease. ARGV: holder
local function release(keys, args)
  redis.call('ZREM', keys[1], args[1])
  return redis.call('DEL', keys[2])
end

-- KEYS: the holders by expiry. Answers who is left, each followed by when it expires.
local function present(keys)
  redis.call('ZREMRANGEBYSCORE', keys[1], '-inf', string.format('%d', now()))
  return redis.call('ZRANGE', keys[1], 0, -1, 'WITHSCORES')
end

redis.register_function('concord_commit', commit)
redis.register_function('concord_found', found)
redis.register_function('concord_extend', extend)
redis.register_function('concord_release', release)
redis.register_function('concord_present', present)
redis.register_function{
  function_name = 'concord_version',
  callback = function() return LIBRARY_VERSION end,
  flags = {'no-writes', 'allow-stale'}
}

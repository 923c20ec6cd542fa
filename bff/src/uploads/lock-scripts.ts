/** Of a lock that is still one's own; says whether somebody waits for it. */
export const renewScript = `
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 'lost' end
redis.call('pexpire', KEYS[1], ARGV[2])
if redis.call('exists', KEYS[2]) == 1 then return 'wanted' end
return 'kept'`;

export const unlockScript = `
if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`;

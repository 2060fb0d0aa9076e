package org.yidiantong.site;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Input of citizens' forms, kept in Redis for half an hour, so that a form can answer
 * with a redirect to a page that shows the input again. The address of that page contains
 * a random id and nothing else.
 * <p>
 * A draft is encrypted under a key that is derived from its id, and is found by a hash of
 * the id: neither Redis nor the key file can reveal it without the address. Without Redis
 * nothing is kept, and the form must answer with the page itself.
 */
@Component
@EnableConfigurationProperties(DraftProperties.class)
public class FormDrafts {

	/** What an id looks like in an address. */
	public static final String ID = "[A-Za-z0-9_-]{22}";

	private static final Logger log = LoggerFactory.getLogger(FormDrafts.class);

	private static final Duration KEPT_FOR = Duration.ofMinutes(30);

	private static final int LARGEST = 64 * 1024;

	/** Bytes for which a draft takes one token of its address. */
	private static final int BYTES_PER_TOKEN = 4 * 1024;

	private static final int ID_BYTES = 16;

	private static final Pattern VALID = Pattern.compile(ID);

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SecretKeys keys;

	private final RateLimiter limiter;

	private final @Nullable DraftStore store;

	private final CircuitBreaker breaker;

	FormDrafts(SecretKeys keys, RateLimiter limiter, ObjectProvider<RedisConnectionFactory> connections,
			DraftProperties properties) {
		this.keys = keys;
		this.limiter = limiter;
		RedisConnectionFactory redis = connections.getIfAvailable();
		this.store = (redis == null) ? null : new DraftStore(redis, properties.total(), KEPT_FOR);
		this.breaker = PageCache.breaker("form-drafts");
	}

	/** A new id that nobody can guess. */
	public static String newId() {
		byte[] id = new byte[ID_BYTES];
		RANDOM.nextBytes(id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
	}

	/** Whether a text may be an id. */
	public static boolean isId(@Nullable String text) {
		return text != null && VALID.matcher(text).matches();
	}

	/**
	 * Keeps a draft, or replaces it, for half an hour from now.
	 * @return whether it is kept; false if Redis is away, the draft is too large, or the
	 * network address or all together keep too many
	 */
	public boolean keep(String form, String id, Record draft) {
		String owner = owner(form, id);
		byte[] sealed = AuthenticatedEncryption.seal(key(id), owner, JSON.writeValueAsBytes(draft));
		return sealed.length <= LARGEST && mayKeep(sealed.length)
				&& Boolean.TRUE.equals(guarded((drafts) -> drafts.keep(address(owner), sealed)));
	}

	/** Nobody is refused: without a draft, the page carries what was typed. */
	private boolean mayKeep(int bytes) {
		return this.limiter.take(Limit.DRAFTS, 1 + bytes / BYTES_PER_TOKEN).isEmpty();
	}

	/** The draft under an id of the bound district, if it is still there. */
	public <T extends Record> Optional<T> find(String form, @Nullable String id, Class<T> type) {
		if (id == null || !isId(id)) {
			return Optional.empty();
		}
		String owner = owner(form, id);
		byte[] sealed = guarded((drafts) -> drafts.find(address(owner)));
		return (sealed == null) ? Optional.empty() : open(id, owner, sealed, type);
	}

	/** Deletes a draft. */
	public void forget(String form, String id) {
		guarded((drafts) -> {
			drafts.forget(address(owner(form, id)));
			return null;
		});
	}

	/** Drafts of an earlier release that cannot be read any more count as gone. */
	private <T> Optional<T> open(String id, String owner, byte[] sealed, Class<T> type) {
		try {
			return Optional.of(JSON.readValue(AuthenticatedEncryption.open(key(id), owner, sealed), type));
		}
		catch (IllegalStateException | JacksonException unreadable) {
			return Optional.empty();
		}
	}

	private byte[] key(String id) {
		return Hashes.hmac(this.keys.key("site.form-draft"), id);
	}

	private String address(String owner) {
		byte[] hash = Hashes.hmac(this.keys.key("site.form-draft-address"), owner);
		return "draft:" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

	private static String owner(String form, String id) {
		return BoundDistrict.required() + "/" + form + "/" + id;
	}

	private <T> @Nullable T guarded(Work<T> work) {
		DraftStore known = this.store;
		if (known == null) {
			return null;
		}
		try {
			return this.breaker.executeCallable(() -> work.with(known));
		}
		catch (CallNotPermittedException open) {
			return null;
		}
		catch (Exception away) {
			log.warn("Redis is unavailable; forms are answered without drafts for a while: {}", away.toString());
			return null;
		}
	}

	/** One round trip to Redis. */
	private interface Work<T> {

		@Nullable T with(DraftStore drafts);

	}

}

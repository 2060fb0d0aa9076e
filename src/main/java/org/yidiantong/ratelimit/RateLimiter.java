package org.yidiantong.ratelimit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.bucket4j.ConsumptionProbe;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Takes tokens from the buckets of the current caller. A bucket is named by a keyed hash,
 * so that Redis does not tell which address asked for what.
 */
@Component
@EnableConfigurationProperties(RateLimitProperties.class)
public class RateLimiter {

	private final RateLimitProperties rates;

	private final Set<String> exempt;

	private final Caller caller;

	private final Buckets buckets;

	private final SecretKeys keys;

	RateLimiter(RateLimitProperties rates, Caller caller, Buckets buckets, SecretKeys keys) {
		this.rates = rates;
		this.exempt = rates.exempt().stream().map(ClientAddress::of).collect(Collectors.toUnmodifiableSet());
		this.caller = caller;
		this.buckets = buckets;
		this.keys = keys;
	}

	/**
	 * Takes a token, unless there is no request or its address is exempt.
	 * @param subject what it is done to, such as a place; each has its own bucket
	 * @return empty if it is permitted, otherwise the time until it will be
	 */
	public Optional<Duration> take(Limit limit, String... subject) {
		return take(limit, 1, subject);
	}

	/** Takes several tokens at once, or none. */
	public Optional<Duration> take(Limit limit, int tokens, String... subject) {
		Optional<String> address = this.caller.address().filter((one) -> !this.exempt.contains(one));
		if (address.isEmpty()) {
			return Optional.empty();
		}
		Rate rate = this.rates.of(limit);
		ConsumptionProbe probe = this.buckets.take(name(limit, rate, address.get(), List.of(subject)), rate,
				Math.min(tokens, rate.tokens()));
		this.caller.tell(new RemainingRequests(limit, rate, probe.getRemainingTokens(),
				Duration.ofNanos(probe.getNanosToWaitForReset())));
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/**
	 * Takes a token.
	 * @throws TooManyRequests if there is none
	 */
	public void require(Limit limit, String... subject) {
		take(limit, subject).ifPresent((wait) -> {
			throw new TooManyRequests(wait);
		});
	}

	/**
	 * A keyed hash that stands for the address of the current caller.
	 * @param purpose with another purpose, the hash of the same address is another one
	 */
	public String origin(String purpose) {
		List<String> parts = List.of(purpose, this.caller.address().orElse(""));
		return HexFormat.of().formatHex(Hashes.hmac(this.keys.key("ratelimit.origin"), parts));
	}

	/** It contains the rate, so that a changed setting takes effect at once. */
	private String name(Limit limit, Rate rate, String address, List<String> subject) {
		List<String> parts = new ArrayList<>(subject);
		parts.add(0, limit.name() + " " + rate);
		if (limit.isPerAddress()) {
			parts.add(1, address);
		}
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Hashes.hmac(this.keys.key("ratelimit.bucket"), parts));
	}

}

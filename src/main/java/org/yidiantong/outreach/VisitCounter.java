package org.yidiantong.outreach;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Counts page views and visitors in memory, without waiting for anything;
 * {@link VisitFolding} empties it every minute. A visitor is known for a day by a hash
 * under the salt of the day. Neither an address nor the name of a browser is kept.
 */
@Component
public class VisitCounter {

	/** Visitors of one district and channel that are kept until the next folding. */
	private static final int MOST_VISITORS = 50_000;

	/** Visitors whose way of entry is remembered. */
	private static final int MOST_ENTRIES = 100_000;

	private static final int SALT_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final BusinessClock clock;

	private final Map<Key, Bucket> buckets = new ConcurrentHashMap<>();

	private final Map<LocalDate, byte[]> salts = new ConcurrentHashMap<>();

	private final Map<Long, Channel> entries = new ConcurrentHashMap<>();

	VisitCounter(BusinessClock clock) {
		this.clock = clock;
	}

	/**
	 * Counts a page view.
	 * @param visitor what tells visitors apart on this day; only its hash is kept
	 * @param entered the way in which the visitor entered with this view; null for a view
	 * that follows another one, which counts by the way of that
	 */
	public void count(DistrictCode district, String visitor, @Nullable Channel entered) {
		LocalDate day = this.clock.today();
		long hash = hash(day, district + " " + visitor);
		Channel channel = entered;
		if (channel == null) {
			channel = this.entries.getOrDefault(hash, Channel.WEBSITE);
		}
		else if (channel != Channel.WEBSITE) {
			remember(hash, channel);
		}
		this.buckets.compute(new Key(district, day, channel), (key, bucket) -> {
			Bucket counted = (bucket == null) ? new Bucket() : bucket;
			counted.views++;
			if (counted.visitors.size() < MOST_VISITORS) {
				counted.visitors.add(hash);
			}
			return counted;
		});
	}

	private void remember(long hash, Channel channel) {
		if (this.entries.size() >= MOST_ENTRIES) {
			this.entries.clear();
		}
		this.entries.put(hash, channel);
	}

	/** Takes out what was counted. */
	List<Counted> drain() {
		List<Counted> all = new ArrayList<>();
		for (Key key : List.copyOf(this.buckets.keySet())) {
			Bucket bucket = this.buckets.remove(key);
			if (bucket != null) {
				all.add(new Counted(key, bucket.views, Set.copyOf(bucket.visitors)));
			}
		}
		return all;
	}

	/** Puts back what could not be folded. */
	void putBack(Key key, int views, Set<Long> visitors) {
		this.buckets.compute(key, (same, bucket) -> {
			Bucket counted = (bucket == null) ? new Bucket() : bucket;
			counted.views += views;
			visitors.stream().limit(MOST_VISITORS).forEach(counted.visitors::add);
			return counted;
		});
	}

	/** The salt of a day in this instance. */
	byte[] salt(LocalDate day) {
		return this.salts.computeIfAbsent(day, (any) -> {
			byte[] salt = new byte[SALT_BYTES];
			RANDOM.nextBytes(salt);
			return salt;
		});
	}

	/** Uses the salt that all instances share, and forgets those of past days. */
	void share(LocalDate day, byte[] salt) {
		this.salts.put(day, salt);
		LocalDate today = this.clock.today();
		if (this.salts.keySet().removeIf((other) -> other.isBefore(today.minusDays(1)))) {
			this.entries.clear();
		}
	}

	private long hash(LocalDate day, String visitor) {
		return ByteBuffer.wrap(Hashes.hmac(salt(day), visitor)).getLong();
	}

	/** A district, a day and a way of entry. */
	record Key(DistrictCode district, LocalDate day, Channel channel) {
	}

	/**
	 * What was counted since the last folding.
	 *
	 * @param visitors their hashes
	 */
	record Counted(Key key, int views, Set<Long> visitors) {
	}

	/** Counts that grow; guarded by the map that holds it. */
	private static final class Bucket {

		private int views;

		private final Set<Long> visitors = new HashSet<>();

	}

}

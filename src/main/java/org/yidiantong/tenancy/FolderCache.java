package org.yidiantong.tenancy;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * A cache of values that were read from the database and change only when the folder of a
 * district is applied. Keeps one value for each district until its folder is applied
 * again or another key, such as another day, is asked for.
 * <p>
 * Whether a value is still valid is checked by the revision of the district. A request
 * reads it once, other work at each call, so that a folder applied by another instance is
 * seen at the next call. Not to be used while a folder is applied. The least used
 * districts are evicted.
 *
 * @param <T> the type of the values; immutable, or safe for many threads
 */
public final class FolderCache<T> {

	private static final int MOST = 64;

	private final Districts districts;

	private final Cache<DistrictCode, Cached<T>> cache = Caffeine.newBuilder().maximumSize(MOST).build();

	FolderCache(Districts districts) {
		this.districts = districts;
	}

	/**
	 * The cached value for the bound district, or the value that is read now.
	 * @param key what is asked for, such as a day; one is kept for each district
	 */
	public T get(Object key, Supplier<T> reading) {
		DistrictCode district = BoundDistrict.required();
		// The revision is read before the value: a value newer than its revision is only
		// read once more, while an older one would stay.
		Optional<Revision> revision = BoundDistrict.asRead()
			.or(() -> this.districts.find(district))
			.map((found) -> new Revision(found.revision(), found.appliedAt()));
		if (revision.isEmpty()) {
			return reading.get();
		}
		Cached<T> known = this.cache.getIfPresent(district);
		if (known != null && known.key().equals(key) && known.revision().equals(revision.get())) {
			return known.value();
		}
		T read = reading.get();
		this.cache.put(district, new Cached<>(key, revision.get(), read));
		return read;
	}

	private record Revision(int number, Instant appliedAt) {
	}

	private record Cached<T>(Object key, Revision revision, T value) {
	}

}

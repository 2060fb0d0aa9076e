package org.yidiantong.tenancy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was read of districts' folders, kept until a district's folder is applied again or
 * something else is asked for, such as another day. Whether it still holds is asked of
 * the database once for each request, or else at each call, by one small statement, so
 * that an application by another instance is seen at the next one. Not for what changes
 * otherwise, and not for use while a folder is applied. Keeps so many districts, those
 * used last.
 *
 * @param <T> what is kept; immutable, or safe for many threads
 */
public final class KeptReading<T> {

	private static final int MOST = 64;

	private final Districts districts;

	private final Map<DistrictCode, Kept<T>> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<DistrictCode, Kept<T>> eldest) {
			return size() > MOST;
		}

	});

	KeptReading(Districts districts) {
		this.districts = districts;
	}

	/**
	 * What is kept of the bound district, or else is read now.
	 * @param part what is asked for, such as a day; of a district one part is kept
	 */
	public T of(Object part, Supplier<T> reading) {
		DistrictCode district = BoundDistrict.required();
		// The revision is read first: what is newer than it is only read once more.
		Optional<Applied> applied = BoundDistrict.asRead()
			.or(() -> this.districts.find(district))
			.map((found) -> new Applied(found.revision(), found.appliedAt()));
		if (applied.isEmpty()) {
			return reading.get();
		}
		Kept<T> known = this.kept.get(district);
		if (known != null && known.part().equals(part) && known.applied().equals(applied.get())) {
			return known.what();
		}
		T read = reading.get();
		this.kept.put(district, new Kept<>(part, applied.get(), read));
		return read;
	}

	private record Applied(int revision, Instant at) {
	}

	private record Kept<T>(Object part, Applied applied, T what) {
	}

}

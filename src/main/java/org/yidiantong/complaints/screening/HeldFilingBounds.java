package org.yidiantong.complaints.screening;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many held filings are kept, so that nobody can fill the storage with them. A filing
 * beyond a bound is refused; its text stays in the form.
 *
 * @param perAddress that wait and came from one network address
 * @param perDistrict of one district, at most 100,000; the oldest that were decided go
 * first
 * @param bytesPerDistrict of one district with their photos, at most 100 GB
 */
@ConfigurationProperties("yidiantong.held-filings")
record HeldFilingBounds(@DefaultValue("500") int perAddress, @DefaultValue("5000") int perDistrict,
		@DefaultValue("2GB") DataSize bytesPerDistrict) {

	private static final int MOST = 100_000;

	private static final DataSize MOST_BYTES = DataSize.ofGigabytes(100);

	HeldFilingBounds {
		if (perAddress < 1 || perDistrict < perAddress || perDistrict > MOST
				|| bytesPerDistrict.compareTo(MOST_BYTES) > 0) {
			throw new IllegalArgumentException("yidiantong.held-filings: 1 <= per-address <= per-district <= " + MOST
					+ " and bytes-per-district <= " + MOST_BYTES.toGigabytes() + "GB");
		}
	}

}

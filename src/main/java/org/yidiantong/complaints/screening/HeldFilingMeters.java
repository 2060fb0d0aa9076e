package org.yidiantong.complaints.screening;

import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells the operator how much is held in each district, anew every five minutes: {@code
 * yidiantong.held.filings} by district and state, {@code yidiantong.held.bytes}, and
 * {@code yidiantong.held.share} of the bound, which refuses filings at 1.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HeldFilingMeters {

	private final DistrictManagement districts;

	private final HeldFilings held;

	private final MultiGauge filings;

	private final MultiGauge bytes;

	private final MultiGauge share;

	HeldFilingMeters(DistrictManagement districts, HeldFilings held, MeterRegistry meters) {
		this.districts = districts;
		this.held = held;
		this.filings = MultiGauge.builder("yidiantong.held.filings").register(meters);
		this.bytes = MultiGauge.builder("yidiantong.held.bytes").baseUnit("bytes").register(meters);
		this.share = MultiGauge.builder("yidiantong.held.share").register(meters);
	}

	@Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
	void measure() {
		List<MultiGauge.Row<?>> counts = new ArrayList<>();
		List<MultiGauge.Row<?>> sizes = new ArrayList<>();
		List<MultiGauge.Row<?>> shares = new ArrayList<>();
		this.districts.forEach((district) -> {
			HeldFilingUsage usage = this.held.usage();
			Tags tags = Tags.of("district", district.code().toString());
			counts.add(MultiGauge.Row.of(tags.and("state", "waiting"), usage.waiting()));
			counts.add(MultiGauge.Row.of(tags.and("state", "decided"), usage.decided()));
			sizes.add(MultiGauge.Row.of(tags, usage.bytes()));
			shares.add(MultiGauge.Row.of(tags, usage.share()));
		});
		this.filings.register(counts, true);
		this.bytes.register(sizes, true);
		this.share.register(shares, true);
	}

}

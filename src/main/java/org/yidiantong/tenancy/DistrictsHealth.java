package org.yidiantong.tenancy;

import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows how many districts there are and whose folder was refused at the start. A refused
 * folder takes nothing away from the other districts, so it never turns the light red.
 */
@Component("districtFolders")
class DistrictsHealth implements HealthIndicator {

	private final Districts districts;

	private final StartDistricts start;

	DistrictsHealth(Districts districts, StartDistricts start) {
		this.districts = districts;
		this.start = start;
	}

	@Override
	public Health health() {
		Map<String, String> refused = this.start.refused();
		Health.Builder health = Health.up().withDetail("count", this.districts.all().size());
		return (refused.isEmpty() ? health : health.withDetail("refused", refused)).build();
	}

}

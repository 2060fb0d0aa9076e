package org.yidiantong.tenancy.folder;

import java.util.Map;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health details: the number of districts, and the folders rejected at startup. A
 * rejected folder does not affect other districts, so the status stays UP.
 */
@Component("districtFolders")
class DistrictsHealth implements HealthIndicator {

	private final DistrictManagement districts;

	private final StartupFolders start;

	DistrictsHealth(DistrictManagement districts, StartupFolders start) {
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

package org.yidiantong.reporting.runs;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.reporting.LeaseLost;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * The leases under which this instance of the application runs reports.
 */
@Component
class Leases {

	private final Map<UUID, Lease> held = new ConcurrentHashMap<>();

	void hold(UUID report, UUID runner) {
		this.held.put(report, new Lease(BoundDistrict.required(), runner));
	}

	void drop(UUID report) {
		this.held.remove(report);
	}

	/**
	 * The one of a report.
	 * @throws LeaseLost when this instance does not run it
	 */
	UUID of(UUID report) {
		Lease lease = this.held.get(report);
		if (lease == null) {
			throw new LeaseLost();
		}
		return lease.runner();
	}

	/** Those of the bound district: report and runner. */
	Map<UUID, UUID> here() {
		Map<UUID, UUID> here = new ConcurrentHashMap<>();
		this.held.forEach((report, lease) -> {
			if (lease.district().equals(BoundDistrict.required())) {
				here.put(report, lease.runner());
			}
		});
		return here;
	}

	private record Lease(DistrictCode district, UUID runner) {
	}

}

package org.yidiantong.reporting.runs;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.reporting.LeaseLost;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * The leases that this instance of the application holds.
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
	 * The runner that leases a report.
	 * @throws LeaseLost when this instance does not hold the lease
	 */
	UUID of(UUID report) {
		Lease lease = this.held.get(report);
		if (lease == null) {
			throw new LeaseLost();
		}
		return lease.runner();
	}

	/** The leases of the bound district, as runner by report. */
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

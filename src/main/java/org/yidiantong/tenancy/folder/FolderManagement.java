package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.events.DistrictApplied;

import org.springframework.stereotype.Component;

/**
 * Validates, compares, applies and exports the folders of districts.
 */
@Component
public class FolderManagement {

	private final FolderReader reader;

	private final DistrictApplication application;

	private final DistrictExport export;

	FolderManagement(FolderReader reader, DistrictApplication application, DistrictExport export) {
		this.reader = reader;
		this.application = application;
		this.export = export;
	}

	/** All faults of a folder. */
	public List<Finding> validate(TenantsFolder folder) {
		return DistrictReading.findings(this.reader.read(folder));
	}

	/**
	 * The changes that applying a folder would make, district by district.
	 * @throws FolderRejected when the folder has faults
	 */
	public List<DistrictChanges> diff(TenantsFolder folder) {
		return forEachDistrict(folder, this.application::diff);
	}

	/**
	 * Applies the districts of a folder, each in its own transaction, and publishes
	 * {@link DistrictApplied} for each district that changed. When a district fails, the
	 * others are still applied before the failure is thrown.
	 * @throws FolderRejected when the folder has faults, in which case nothing is
	 * applied; or when a district's stored data conflict with its folder, in which case
	 * nothing of that district is applied
	 */
	public List<DistrictChanges> apply(TenantsFolder folder) {
		return forEachDistrict(folder, (reading) -> this.application.apply(reading, ApplicationSource.COMMAND));
	}

	/**
	 * Writes districts out as a folder with the list that takes effect last, and compares
	 * it with the database. Nothing is written to disk.
	 * @param districts registered districts
	 */
	public FolderExport export(Collection<DistrictCode> districts) {
		return this.export.export(districts);
	}

	private List<DistrictChanges> forEachDistrict(TenantsFolder folder,
			Function<DistrictReading, DistrictChanges> work) {
		List<DistrictReading> readings = this.reader.read(folder);
		List<Finding> findings = DistrictReading.findings(readings);
		if (!findings.isEmpty()) {
			throw new FolderRejected(findings);
		}
		List<DistrictChanges> changes = new ArrayList<>();
		DeferredFailures failures = new DeferredFailures();
		readings.forEach((reading) -> failures.attempt(() -> changes.add(work.apply(reading))));
		failures.rethrow();
		return changes;
	}

}

package org.yidiantong.tenancy;

import org.yidiantong.tenancy.events.DistrictApplied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which districts there are, and the application of their folders.
 */
@Component
public class DistrictManagement {

	private static final Logger LOG = LoggerFactory.getLogger(DistrictManagement.class);

	private final Districts districts;

	private final SettingRows settings;

	private final FolderReading reading;

	private final DistrictApplication application;

	DistrictManagement(Districts districts, SettingRows settings, FolderReading reading,
			DistrictApplication application) {
		this.districts = districts;
		this.settings = settings;
		this.reading = reading;
		this.application = application;
	}

	/** A district that has been applied; empty when there is none of this code. */
	public Optional<District> find(DistrictCode code) {
		return this.districts.find(code);
	}

	/** Every district, by its code. */
	public List<District> all() {
		return this.districts.all();
	}

	/** The settings of the district that is bound. */
	@Transactional(readOnly = true)
	public DistrictSettings settings() {
		return this.settings.settings();
	}

	/** A new cache, for a module's own use, of values that change with a folder only. */
	public <T> FolderCache<T> folderCache() {
		return new FolderCache<>(this.districts);
	}

	/**
	 * Works for each district in turn, bound to it. One that fails is logged and does not
	 * stop the rest.
	 * @return those that failed
	 */
	public List<DistrictCode> forEach(Consumer<District> work) {
		List<DistrictCode> failed = new ArrayList<>();
		for (District district : all()) {
			try {
				BoundDistrict.run(district.code(), () -> work.accept(district));
			}
			catch (RuntimeException ex) {
				LOG.error("Work for district {} failed", district.code(), ex);
				failed.add(district.code());
			}
		}
		return failed;
	}

	/** Every mistake in a folder. */
	public List<Finding> validate(TenantsFolder folder) {
		return DistrictReading.findings(this.reading.read(folder));
	}

	/**
	 * What applying a folder would change, district by district.
	 * @throws FolderRejected when it has mistakes
	 */
	public List<DistrictChanges> diff(TenantsFolder folder) {
		return forEachReading(folder, this.application::diff);
	}

	/**
	 * Applies the districts of a folder, each in one transaction. Publishes
	 * {@link DistrictApplied} for each that changed. When one fails the others are
	 * applied all the same, then the failure is thrown.
	 * @throws FolderRejected when the folder has mistakes: nothing is applied then; or
	 * when the rows of a district do not allow what it says: nothing of that district is
	 */
	public List<DistrictChanges> apply(TenantsFolder folder) {
		return forEachReading(folder, (reading) -> this.application.apply(reading, ApplicationSource.COMMAND));
	}

	private List<DistrictChanges> forEachReading(TenantsFolder folder,
			Function<DistrictReading, DistrictChanges> work) {
		List<DistrictReading> readings = this.reading.read(folder);
		List<Finding> findings = DistrictReading.findings(readings);
		if (!findings.isEmpty()) {
			throw new FolderRejected(findings);
		}
		List<DistrictChanges> changes = new ArrayList<>();
		FailuresLast failures = new FailuresLast();
		readings.forEach((reading) -> failures.attempt(() -> changes.add(work.apply(reading))));
		failures.rethrow();
		return changes;
	}

}

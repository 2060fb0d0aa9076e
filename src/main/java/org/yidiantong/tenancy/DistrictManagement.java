package org.yidiantong.tenancy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists districts, reads their settings, and runs work for each of them.
 */
@Component
public class DistrictManagement {

	private static final Logger LOG = LoggerFactory.getLogger(DistrictManagement.class);

	private final Districts districts;

	private final SettingStore settings;

	private final FolderCache<DistrictSettings> kept;

	private final Clock clock;

	DistrictManagement(Districts districts, SettingStore settings, Clock clock) {
		this.districts = districts;
		this.settings = settings;
		this.kept = new FolderCache<>(districts);
		this.clock = clock;
	}

	/** A registered district; empty when the code is unknown. */
	public Optional<District> find(DistrictCode code) {
		return this.districts.find(code);
	}

	/** All districts, sorted by code. */
	public List<District> all() {
		return this.districts.all();
	}

	/**
	 * Raises the revision of the bound district, so that caches and pages that depend on
	 * it are read again. For modules that publish what otherwise a folder brings.
	 */
	@Transactional
	public void revise() {
		this.districts.revise(BoundDistrict.required(), this.clock.instant());
	}

	/**
	 * The settings of the bound district; kept for as long as it is bound as it was read.
	 */
	@Transactional(readOnly = true)
	public DistrictSettings settings() {
		return BoundDistrict.asRead().isEmpty() ? this.settings.settings()
				: this.kept.get(DistrictSettings.class, this.settings::settings);
	}

	/** A new cache, for a module's own use, of values that change with a folder only. */
	public <T> FolderCache<T> folderCache() {
		return new FolderCache<>(this.districts);
	}

	/**
	 * Runs work for each district in turn, with the district bound. A failure is logged
	 * and does not stop the rest.
	 * @return the districts whose work failed
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

}

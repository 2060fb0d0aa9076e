package org.yidiantong.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.Districts.Applied;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Applies the districts' folders before the program is ready: those that are new, and
 * those that only a start has applied so far and that differ. What an operator applied
 * stays. A folder with mistakes, or one that fails, keeps no other from loading.
 */
@Component
@Order(0)
@EnableConfigurationProperties(TenancyProperties.class)
class StartDistricts implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(StartDistricts.class);

	private final TenancyProperties properties;

	private final FolderReading reading;

	private final Districts districts;

	private final DistrictApplication application;

	private final Map<String, String> refused = new ConcurrentHashMap<>();

	StartDistricts(TenancyProperties properties, FolderReading reading, Districts districts,
			DistrictApplication application) {
		this.properties = properties;
		this.reading = reading;
		this.districts = districts;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.properties.tenantsAtStart()) {
			this.reading.read(this.properties.folder()).forEach(this::apply);
		}
	}

	/** The folders that were not applied, by name, and why. */
	Map<String, String> refused() {
		return new TreeMap<>(this.refused);
	}

	private void apply(DistrictReading reading) {
		String name = reading.code().map(DistrictCode::toString).orElse("folder");
		try {
			if (!reading.findings().isEmpty()) {
				refuse(name, reading.findings());
			}
			else if (isDue(reading)) {
				reading.warnings().forEach((one) -> LOG.warn("{}", one.text(Locale.getDefault())));
				DistrictChanges changes = this.application.apply(reading, ApplicationSource.START);
				LOG.info("District {} has revision {}, {} changes", name, changes.revision(), changes.changes().size());
			}
		}
		catch (FolderRejected ex) {
			refuse(name, ex.findings());
			this.refused.put(name, ex.findings().get(0).text(Locale.getDefault()));
		}
		catch (RuntimeException ex) {
			LOG.error("District {} could not be applied", name, ex);
			this.refused.put(name, ex.getClass().getSimpleName());
		}
	}

	private boolean isDue(DistrictReading reading) {
		Optional<Applied> last = this.districts.applied(reading.code().orElseThrow());
		return last.isEmpty()
				|| (last.get().source() == ApplicationSource.START && !last.get().digest().equals(reading.digest()));
	}

	private void refuse(String name, List<Finding> findings) {
		findings.forEach((finding) -> LOG.error("{}", finding.text(Locale.getDefault())));
		LOG.error("District {} is not applied: {} mistakes in its folder", name, findings.size());
		this.refused.merge(name, findings.size() + " mistakes", (one, other) -> one + ", " + other);
	}

}

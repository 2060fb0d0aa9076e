package org.yidiantong.tenancy.folder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.DistrictRegistry.Applied;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderRejected;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Applies the districts' folders at startup: new ones, and changed ones that were last
 * applied at startup. What an operator applied is kept. A rejected or failing folder does
 * not affect the others.
 */
@Component
@Order(0)
@EnableConfigurationProperties(FolderProperties.class)
class StartupFolders implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(StartupFolders.class);

	private final FolderProperties properties;

	private final FolderReader reading;

	private final DistrictRegistry districts;

	private final DistrictApplication application;

	private final Map<String, String> refused = new ConcurrentHashMap<>();

	StartupFolders(FolderProperties properties, FolderReader reading, DistrictRegistry districts,
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

	/** The reasons why folders were not applied, by folder name. */
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
			LOG.error("Applying district {} failed", name, ex);
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
		LOG.error("District {} not applied: {} faults in its folder", name, findings.size());
		this.refused.merge(name, findings.size() + " mistakes", (one, other) -> one + ", " + other);
	}

}

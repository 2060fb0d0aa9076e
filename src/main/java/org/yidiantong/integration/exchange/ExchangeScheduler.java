package org.yidiantong.integration.exchange;

import java.nio.file.Path;
import java.security.PublicKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Receives and sends the packages of all districts that have a partner, every half
 * minute. Several instances may share the folder: what one has recorded, another does not
 * do again.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ExchangeProperties.class)
class ExchangeScheduler {

	private static final Logger LOG = LoggerFactory.getLogger(ExchangeScheduler.class);

	private final ExchangeProperties properties;

	private final ExchangeKeys keys;

	private final DistrictManagement districts;

	private final PackageReceiver receiver;

	private final PackageSender sender;

	ExchangeScheduler(ExchangeProperties properties, ExchangeKeys keys, DistrictManagement districts,
			PackageReceiver receiver, PackageSender sender) {
		this.properties = properties;
		this.keys = keys;
		this.districts = districts;
		this.receiver = receiver;
		this.sender = sender;
	}

	@Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
	void exchange() {
		if (!this.properties.folder().isEmpty()) {
			this.districts.all()
				.forEach((district) -> this.keys.partner(district.code())
					.ifPresent((partner) -> exchange(district.code(), partner)));
		}
	}

	private void exchange(DistrictCode district, PublicKey partner) {
		ExchangeFolder folder = new ExchangeFolder(Path.of(this.properties.folder(), district.toString()));
		try {
			folder.writeKey(district + ".pem", this.keys.ownPublic(district));
			BoundDistrict.run(district, () -> this.receiver.receive(folder, partner));
			BoundDistrict.run(district, () -> this.sender.send(folder));
		}
		catch (RuntimeException ex) {
			LOG.error("Exchanging packages of district {} failed", district, ex);
		}
	}

}

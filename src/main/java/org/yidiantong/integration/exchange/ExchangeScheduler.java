package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
		Map<DistrictCode, PublicKey> partners = partners();
		if (this.properties.folder().isEmpty() || partners.isEmpty()) {
			return;
		}
		try (ExchangeConnection connection = ExchangeConnection.open(this.properties)) {
			partners.forEach((district, partner) -> exchange(district, partner, connection));
		}
		catch (IOException ex) {
			LOG.error("The folder {} for packages cannot be reached", this.properties.folder(), ex);
		}
	}

	private Map<DistrictCode, PublicKey> partners() {
		Map<DistrictCode, PublicKey> partners = new LinkedHashMap<>();
		this.districts.all()
			.forEach((district) -> this.keys.partner(district.code())
				.ifPresent((partner) -> partners.put(district.code(), partner)));
		return partners;
	}

	/**
	 * A round for one district.
	 * @return whether there are a folder that can be reached and a partner
	 */
	boolean exchange(DistrictCode district) {
		Optional<PublicKey> partner = this.keys.partner(district);
		if (this.properties.folder().isEmpty() || partner.isEmpty()) {
			return false;
		}
		try (ExchangeConnection connection = ExchangeConnection.open(this.properties)) {
			return exchange(district, partner.get(), connection);
		}
		catch (IOException ex) {
			LOG.error("The folder {} for packages cannot be reached", this.properties.folder(), ex);
			return false;
		}
	}

	private boolean exchange(DistrictCode district, PublicKey partner, ExchangeConnection connection) {
		ExchangeFolder folder = connection.folder(district.toString());
		try {
			folder.writeKey(district + ".pem", this.keys.ownPublic(district));
			BoundDistrict.run(district, () -> this.receiver.receive(folder, partner));
			BoundDistrict.run(district, () -> this.sender.send(folder));
			return true;
		}
		catch (RuntimeException ex) {
			LOG.error("Exchanging packages of district {} failed", district, ex);
			return false;
		}
	}

}

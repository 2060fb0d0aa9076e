package org.yidiantong.attachments;

import java.util.HexFormat;

import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The quotas of pending photos: a large one for each network address, because a village
 * may share one, and one for the district, so that photos cannot fill the disk. An
 * address is stored as a keyed hash.
 */
@Component
class PhotoQuotas {

	private static final PhotoQuota ADDRESS = new PhotoQuota(200, 100L * 1024 * 1024);

	private static final PhotoQuota DISTRICT = new PhotoQuota(5000, 2L * 1024 * 1024 * 1024);

	private final SecretKeys keys;

	private final PhotoQuota perAddress;

	private final PhotoQuota perDistrict;

	@Autowired
	PhotoQuotas(SecretKeys keys) {
		this(keys, ADDRESS, DISTRICT);
	}

	PhotoQuotas(SecretKeys keys, PhotoQuota perAddress, PhotoQuota perDistrict) {
		this.keys = keys;
		this.perAddress = perAddress;
		this.perDistrict = perDistrict;
	}

	PhotoQuota perAddress() {
		return this.perAddress;
	}

	PhotoQuota perDistrict() {
		return this.perDistrict;
	}

	/** A text that stands for an address in the bound district. */
	String origin(String address) {
		return HexFormat.of()
			.formatHex(Hashes.hmac(this.keys.key("attachments.origin"), BoundDistrict.required() + " " + address));
	}

}

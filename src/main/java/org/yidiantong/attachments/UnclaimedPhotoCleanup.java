package org.yidiantong.attachments;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has each district forget photos that nobody claimed, every hour. Several copies of the
 * application may do it at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UnclaimedPhotoCleanup {

	private final DistrictManagement districts;

	private final AttachmentManagement attachments;

	UnclaimedPhotoCleanup(DistrictManagement districts, AttachmentManagement attachments) {
		this.districts = districts;
		this.attachments = attachments;
	}

	@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
	void forget() {
		this.districts.forEach((district) -> {
			int gone = this.attachments.forgetUnclaimed();
			while (gone > 0) {
				gone = this.attachments.forgetUnclaimed();
			}
		});
	}

}

package org.yidiantong.attachments;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes expired pending photos in every district once an hour. Several instances of the
 * application may run it at once.
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

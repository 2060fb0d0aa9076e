package org.yidiantong.complaints;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.complaints.inspection.ForwardedReceipt;
import org.yidiantong.complaints.workflow.DisciplinaryReportReceived;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.support.SmallDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Disciplinary reports that another office forwards.
 */
@WholeApplication
class ForwardedDisciplinaryWebTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ForwardingManagement forwarding;

	@Autowired
	private ComplaintManagement complaints;

	@Test
	void getAReceiptAndAreNotFoundAgain() {
		DistrictCode code = SmallDistrict.apply(this.districts, this.folders, this.tenants);
		Actor hotline = Actor.client(UUID.randomUUID(), "hotline-" + code, code, Set.of(Permission.CASES_FORWARD));
		BoundDistrict.run(code, () -> {
			ForwardedReceipt receipt = this.forwarding.forward(hotline, asked(code, "DISCIPLINARY"), "HOTLINE", "1-7");
			assertThatThrownBy(() -> this.complaints.track(TrackingCode.parse(receipt.trackingCode())))
				.isInstanceOf(DisciplinaryReportReceived.class);
			assertThat(this.forwarding.find(hotline, "1-7")).isEmpty();
			assertThatThrownBy(() -> this.forwarding.find(hotline, receipt.id())).isInstanceOf(ComplaintUnknown.class);
			assertThat(this.forwarding.forward(hotline, asked(code, null), "HOTLINE", "1-7").id())
				.isNotEqualTo(receipt.id());
		});
	}

	private static FileComplaint asked(DistrictCode code, @Nullable String nature) {
		return new FileComplaint(UUID.randomUUID().toString(), null, code + "100-V01", "村书记收了三千元", nature, true, null);
	}

}

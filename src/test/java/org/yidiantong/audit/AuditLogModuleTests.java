package org.yidiantong.audit;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was done is on record in its own district, and only if it was done.
 */
@ModuleTest
class AuditLogModuleTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	@Autowired
	private AuditLog audit;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void recordsInItsOwnDistrictOnly() {
		String subject = "complaint/" + UUID.randomUUID();
		BoundDistrict.run(YUAN, () -> this.audit.record("OF-HU-D01", "complaints.accept", subject, null));
		assertThat(latest(YUAN)).contains(subject);
		assertThat(latest(new DistrictCode(341502))).doesNotContain(subject);
	}

	@Test
	void recordsNothingThatWasRolledBack() {
		String subject = "complaint/" + UUID.randomUUID();
		BoundDistrict.run(YUAN, () -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.audit.record("OF-HU-D01", "complaints.accept", subject, "受理");
			status.setRollbackOnly();
		}));
		assertThat(latest(YUAN)).doesNotContain(subject);
	}

	private String latest(DistrictCode district) {
		return BoundDistrict.call(district, () -> this.audit.latest(20)).toString();
	}

}

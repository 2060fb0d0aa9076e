package org.yidiantong.support;

import java.util.UUID;

import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases that are answered and closed, to be rated.
 */
@Component
public class ClosedCases {

	private final ComplaintManagement complaints;

	private final JdbcClient jdbc;

	private final PlatformTransactionManager transactions;

	ClosedCases(ComplaintManagement complaints, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.complaints = complaints;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Files one that nobody has worked on yet. */
	public TrackingCode open(DistrictCode district, String place, boolean anonymous) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, anonymous,
				anonymous ? null : new Contact("王秀英", "13800005678"));
		return TrackingCode.parse(BoundDistrict.call(district, () -> this.complaints.file(asked)).trackingCode());
	}

	/** Files one and has it closed. */
	public TrackingCode closed(DistrictCode district, String place, boolean anonymous) {
		TrackingCode code = open(district, place, anonymous);
		BoundDistrict.run(district, () -> {
			UUID id = this.complaints.rateable(code).complaint();
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.jdbc
				.sql("UPDATE complaints_complaint SET state = 'CLOSED' WHERE tenant_id = ? AND id = ?")
				.params(district.value(), id)
				.update());
		});
		return code;
	}

}
